import Admin
import CivilTime
import Foundation
import Synchronization
import TestSupport
import UseCases

/// A desk in memory: commands run on it, and what they wrote is read back.
final class TestDesk: Sendable {
  let archive: MemoryArchive
  let terminal: RecordingTerminal
  private let sendMail: (@Sendable ([UInt8]) throws(Failure) -> Void)?
  private let memory = RememberedWeek()

  private let backups: BackupFolder

  /// - Parameters:
  ///   - home: where backups go; without one there are none.
  ///   - answer: what a person answers to every question; without one nobody is there.
  ///   - answers: what a person answers to each question in turn, instead.
  ///   - lines: what comes on standard input, which is then no terminal.
  ///   - archive: another desk's, where two work on one.
  ///   - sendMail: what takes letters; without one the machine has no mail.
  ///   - onNote: told of each note as it is made, while the command goes on.
  init(
    width: Int? = 100, home: String? = nil, answer: String? = nil, answers: [String]? = nil,
    lines: [String] = [], archive: MemoryArchive = MemoryArchive(),
    sendMail: (@Sendable ([UInt8]) throws(Failure) -> Void)? = nil,
    onNote: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.archive = archive
    self.sendMail = sendMail
    terminal = RecordingTerminal(
      width: width, answer: answer, answers: answers, lines: lines, onNote: onNote)
    backups = BackupFolder(
      home: home,
      system: FolderAccess(
        make: { folder in
          try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        },
        names: { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] },
        remove: { try? FileManager.default.removeItem(atPath: $0) }))
  }

  /// What a command wrote, and how it ended.
  struct Reply {
    let status: Ending
    let output: String
    let notes: String
  }

  /// Runs a command line given as words.
  @discardableResult
  func run(
    _ arguments: [String], environment: [String: String] = ["NO_COLOR": "1"],
    now: String = "2025-11-01T09:00:00Z"
  ) -> Reply {
    let archive = archive
    let desk = Desk(
      terminal: terminal, environment: environment,
      microsecondsSinceEpoch: Build.instant(now).microsecondsSinceEpoch, userName: "lan",
      weekMemory: memory, backups: backups, sendMail: sendMail, openArchive: { _ in archive },
      care: { _ in NoCare() })
    let status = Program.run(arguments, at: desk)
    let (output, notes) = terminal.take()
    return Reply(status: status, output: output, notes: notes)
  }

  /// Runs a command line as a shell would split it, double quotes kept together.
  @discardableResult
  func run(_ line: String, now: String = "2025-11-01T09:00:00Z") -> Reply {
    run(shellWords(line), now: now)
  }
}

/// The words of a line; double quotes keep spaces.
func shellWords(_ line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var isQuoted = false
  for character in line {
    switch character {
    case "\"":
      isQuoted.toggle()
      word = word ?? ""
    case " " where !isQuoted:
      if let whole = word { words.append(whole) }
      word = nil
    default: word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}

/// A terminal that keeps what is written to it.
final class RecordingTerminal: Terminal {
  let width: Int?
  private let answer: String?
  private let answers: Mutex<[String]>
  let isInteractive: Bool
  private let written = Mutex<(output: [UInt8], notes: String)>(([], ""))
  private let asked = Mutex<[String]>([])

  private let lines: Mutex<[String]>

  private let onNote: @Sendable (String) -> Void

  init(
    width: Int?, answer: String? = nil, answers: [String]? = nil, lines: [String] = [],
    onNote: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.onNote = onNote
    self.lines = Mutex(lines)
    self.width = width
    self.answer = answer
    self.answers = Mutex(answers ?? [])
    isInteractive = answer != nil || answers != nil
  }

  /// All questions so far.
  var questions: [String] { asked.withLock { $0 } }

  func write(_ bytes: [UInt8]) { written.withLock { $0.output += bytes } }

  func note(_ text: String) {
    written.withLock { $0.notes += text + "\n" }
    onNote(text)
  }

  func progress(_ line: String) {}

  func nextLine() -> String? { lines.withLock { $0.isEmpty ? nil : $0.removeFirst() } }

  func withKeys(
    _ body: (_ next: (_ milliseconds: Int) -> KeyPress) throws(Failure) -> Void
  ) throws(Failure) {
    try body { _ in .ended }
  }

  func ask(_ question: String) -> String? {
    note(question)
    asked.withLock { $0.append(question) }
    return answer ?? answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }

  /// What was written since the last time.
  func take() -> (output: String, notes: String) {
    written.withLock { kept in
      defer { kept = ([], "") }
      return (String(decoding: kept.output, as: UTF8.self), kept.notes)
    }
  }
}

private final class RememberedWeek: WeekMemory {
  private let week = Mutex<String?>(nil)

  func recall() -> String? { week.withLock { $0 } }

  func remember(_ week: String) throws(Failure) { self.week.withLock { $0 = week } }

  private let columns = Mutex<[String: [String]]>([:])

  func recallColumns(of week: String) -> [String] { columns.withLock { $0[week] ?? [] } }

  func remember(columns: [String], of week: String) throws(Failure) {
    self.columns.withLock { $0[week] = columns }
  }

  private let answers = Mutex<[String: [String]]>([:])

  func recallAnswers(of week: String) -> [String] { answers.withLock { $0[week] ?? [] } }

  func remember(answers: [String], of week: String) throws(Failure) {
    self.answers.withLock { $0[week] = answers }
  }
}

/// There is no database to look after in memory.
private struct NoCare: DatabaseCare {
  private var refusal: Failure { Failure(.failure, "there is no database here.") }

  func start() throws(Failure) -> String { throw refusal }
  func stop(_ mode: StopMode) throws(Failure) -> String { throw refusal }
  func status() throws(Failure) -> [DatabaseFact] { throw refusal }
  func rolesScript() throws(Failure) -> String { throw refusal }
  func makeRoles() throws(Failure) -> String { throw refusal }
  func migrate() throws(Failure) -> String { throw refusal }
  func backup(to path: String) throws(Failure) -> String { throw refusal }
  func isEmpty() throws(Failure) -> Bool { true }
  func restore(from path: String) throws(Failure) -> String { throw refusal }
}
