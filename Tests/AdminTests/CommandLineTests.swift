import Admin
import Foundation
import TestSupport
import Testing

/// What people expect of any command line, and what they guess of this one.
@Suite struct CommandLineTests {
  private static let leaves = Program.tree.map(\.path).filter { path in
    !Program.tree.contains { $0.path.hasPrefix(path + " ") }
  }.map { String($0.dropFirst("filmweek ".count)) }

  @Test(arguments: Self.leaves) func `three ways of asking give one help`(path: String) {
    let desk = TestDesk()
    let help = desk.run("help \(path)").output
    #expect(help.contains("USAGE: filmweek \(path)"))
    for line in ["\(path) -h", "\(path) --help"] { #expect(desk.run(line).output == help) }
  }

  /// A default is shown as it is typed; a number where no number is a case without a name.
  @Test(arguments: Self.leaves) func `help names defaults as they are typed`(path: String) {
    let help = TestDesk().run("help \(path)").output
    let numbers = help.matches(of: #/--(\S+) <[^>]+> .*\(default: \d+\)/#).map { String($0.1) }
    #expect(numbers.filter { $0 != "limit" } == [])
  }

  @Test(arguments: [
    "ls": "list", "rm": "remove", "create": "add",
  ])
  func `a short name is the same command wherever the long one is`(alias: String, verb: String) {
    let desk = TestDesk()
    let paths = Self.leaves.filter { $0.hasSuffix(" \(verb)") }
    #expect(paths.count > 5)
    for path in paths {
      let other = path.dropLast(verb.count) + alias
      #expect(desk.run("\(other) --help").output == desk.run("\(path) --help").output)
    }
  }

  @Test(arguments: [
    "event list", "event add --kind panel --title \"Cinema now\"", "venue create \"Le Rex\"",
    "appearance add huyen OP --role speaker", "grid friday", "grid 12/12", "grid 8",
    "grid --date friday", "agenda today", "agenda --date 2025-12-12", "film show mua do",
    "venue show pathe palace", "guest show thai huyen", "week show paris 2025",
    "screening move CL --date 12/12", "screening move CL --day 8", "report attendance --as csv",
    "report attendance --format csv", "conflicts --severity warning", "conflicts --as json",
    "attendance count CL 412", "attendance list --as ndjson", "week use paris",
    "auditorium edit pathe 1 --seats 430", "auditorium edit pathe 1 --capacity 430",
    "auditorium edit pathe 1 --clear capacity", "venue edit pathe --capacity 1200",
    "week edit --first 2025-12-04 --last 2025-12-13", "export --as programme",
    "export --format programme",
  ])
  func `a guess does what was meant`(line: String) {
    let desk = TestDesk()
    desk.run("import Samples/paris-2025.json")
    let reply = desk.run(line)
    #expect(reply.status == .done, "\(reply.notes)")
  }

  @Test(arguments: ["README.md", "Documentation/handbook.md"])
  func `the commands of a document work one after the other`(file: String) throws {
    let text = try String(contentsOfFile: TestServer.packageRoot + file, encoding: .utf8)
    let desk = TestDesk()
    let folder = FileManager.default.temporaryDirectory.path + "/site-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var hadWeek = false
    for line in commands(of: text) {
      let line = line.replacing(#/--output (\S+)/#) { "--output \(folder)/\($0.1)" }
      hadWeek = hadWeek || line.hasPrefix("week add")
      // Files, other weeks and the numbers of the log are those of the reader.
      let ofReader = [
        "import ", "database ", "undo ", "report editions ", "report compare ",
        "conflicts waive ", "conflicts unwaive ", "attendance import ",
      ]
      guard !ofReader.contains(where: line.hasPrefix), !line.contains(" --saved "),
        !line.contains(" --shift ")
      else { continue }
      let reply = desk.run(line, now: "2026-03-30T19:30:00Z")
      #expect(reply.status == .done, "filmweek \(line): \(reply.notes)")
    }
    #expect(hadWeek)
  }

  /// The command lines of the blocks of code, without the program's name and without remarks.
  private func commands(of text: String) -> [String] {
    text.split(separator: "```\n").enumerated().filter { $0.offset % 2 == 1 }
      .flatMap { $0.element.split(separator: "\n") }
      .flatMap { $0.split(separator: "   ") }
      .map { $0.replacing(#/ # .*/#, with: "").trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("filmweek ") }
      .map { String($0.dropFirst("filmweek ".count)) }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell can read its completions`(shell: String) throws {
    let script = TestDesk().run("--generate-completion-script \(shell)")
    #expect(script.status == .done)
    #expect(script.output.contains("screening"))
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-\(UUID().uuidString).\(shell)")
    try Data(script.output.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let reply = try runTool(shell, ["-n", file.path(percentEncoded: false)])
    #expect(reply.status == 0 && reply.standardError.isEmpty, "\(reply.standardError)")
  }
}
