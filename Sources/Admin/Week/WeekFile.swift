import Tables

/// The chosen week, kept as one line in the file `week` of the home.
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

  package func remember(_ week: String) throws(Failure) {
    guard let home else {
      throw Failure(.failure, "there is no folder to keep the choice in.", advice: "Set HOME.")
    }
    makeFolder(home)
    do throws(FileError) {
      try FileBytes.write("\(home)/week", Array((week + "\n").utf8))
    } catch { throw Failure(error) }
  }
}
