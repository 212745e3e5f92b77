import Admin
import Foundation
import TestSupport
import Testing

/// What scripts, pipes and narrow terminals are given.
@Suite struct OutputTests {
  private static let lists = [
    "festival list", "week list", "venue list", "auditorium list", "film list", "guest list",
    "appearance list", "screening list", "attendance list", "log list", "agenda", "grid",
    "conflicts", "now --at \"5dec 20:35\"", "report attendance",
  ]

  private func busy() throws -> TestDesk {
    let desk = try TestDesk.planned()
    desk.run("attendance count A1 12 --door \"up, left\"")
    return desk
  }

  @Test(arguments: Self.lists) func `every list comes in every form`(line: String) throws {
    let desk = try busy()
    #expect(desk.run("\(line) --json").output == desk.run("\(line) --format json").output)
    let csv = desk.run("\(line) --format csv").output
    let tsv = desk.run("\(line) --format tsv").output
    // The same cells: a reader of the one form that is told of tabs reads the other.
    let script = """
      import csv, sys
      first, second = sys.stdin.read().split("\\x1e")
      rows = list(csv.reader(first.splitlines()))
      sys.exit(rows != list(csv.reader(second.splitlines(), delimiter="\\t")) or not rows)
      """
    let verdict = try runTool("python3", ["-c", script], input: csv + "\u{1E}" + tsv)
    #expect(verdict.status == 0, "\(verdict.standardError)")
    #expect(tsv.contains("\t"))
    let lines = desk.run("\(line) --format ndjson").output.split(separator: "\n")
    for line in lines {
      #expect((try JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any])
    }
  }

  /// A code and a number that has no room would be wrong, so only text is broken.
  @Test(arguments: [40, 80, 200]) func `no line is wider than the terminal`(width: Int) throws {
    let desk = TestDesk(width: width)
    desk.run("import Samples/paris-2025.json")
    let lists = Self.lists.filter { $0 != "report attendance" }
    for list in lists + ["film show mua-do", "screening show CL", "venue show pathe"] {
      for line in desk.run(list).output.split(separator: "\n") where !line.contains("://") {
        // Vietnamese letters are one column each, composed as they are. A name is never broken.
        let isName = line.hasPrefix("  ") && !line.dropFirst(2).contains(" ")
        #expect(line.count <= width || isName, "\(list): \(line)")
      }
    }
  }

  @Test func `nothing is cut where no terminal is`() throws {
    let desk = TestDesk(width: nil)
    desk.run("import Samples/paris-2025.json")
    // Conflicts tell long titles in their first words, beside the code, wherever they are read.
    for list in Self.lists where !["grid", "conflicts"].contains(list) {
      let output = desk.run(list).output
      #expect(!output.contains("…") && !output.contains("no room for"), "\(list)")
    }
  }

  @Test func `a hyphen is standard output`() throws {
    let desk = try busy()
    #expect(desk.run("export --output -").output == desk.run("export").output)
    let calendar = desk.run("calendar export --output -").output
    #expect(calendar == desk.run("calendar export").output && calendar.hasPrefix("BEGIN:VCALENDAR"))
  }

  @Test func `nobody is asked where no input is wanted`() throws {
    let desk = try TestDesk.planned(answer: "y")
    desk.run("film add One")
    for line in [
      "undo --no-input", "--no-input undo 2",
      "import Samples/list.csv --week lumiere --create --zone Europe/Paris --no-input",
      "database restore nothing.dump --no-input",
    ] { desk.run(line) }
    #expect(desk.terminal.questions == [])
    desk.run("film add Two --week paris")
    desk.run("undo --week paris")
    #expect(desk.terminal.questions.count == 1)
  }
}
