import Tables

/// The chosen week, kept as one line in the file `week` of the home; the columns in one beside it.
package struct WeekFile: WeekMemory {
  private let home: String?
  private let makeFolder: @Sendable (String) -> Void

  /// - Parameter makeFolder: makes the home; where another server is used it need not be there.
  package init(home: String?, makeFolder: @escaping @Sendable (String) -> Void) {
    self.home = home
    self.makeFolder = makeFolder
  }

  package func recall() -> String? {
    guard let home, let bytes = try? FileBytes.read("\(home)/week", limit: 1_000) else {
      return nil
    }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  package func remember(_ week: String) throws(Failure) { try write(week + "\n", to: "week") }

  package func recallColumns(of week: String) -> [String] { lines(of: "columns-\(week)") }

  package func recallAnswers(of week: String) -> [String] { lines(of: "answers-\(week)") }

  package func remember(answers: [String], of week: String) throws(Failure) {
    try write(answers.map { $0 + "\n" }.joined(), to: "answers-\(week)")
  }

  private func lines(of name: String) -> [String] {
    guard let home, let bytes = try? FileBytes.read("\(home)/\(name)", limit: 100_000) else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  package func remember(columns: [String], of week: String) throws(Failure) {
    try write(columns.map { $0 + "\n" }.joined(), to: "columns-\(week)")
  }

  private func write(_ text: String, to name: String) throws(Failure) {
    guard let home else {
      throw Failure(.failure, "there is no folder to keep the choice in.", advice: "Set HOME.")
    }
    makeFolder(home)
    do throws(FileError) {
      try FileBytes.write("\(home)/\(name)", Array(text.utf8))
    } catch { throw Failure(error) }
  }
}
