import Admin
import Foundation
import Postgres
import TestSupport
import Testing

/// The built program on a database of its own, as people and scripts run it.
@Suite struct ProgramTests {
  private static let sample = "Samples/paris-2025.json"

  private func run(_ line: String, on database: TestDatabase) throws -> ToolOutput {
    try run(shellWords(line), environment: ["FILMWEEK_DATABASE": database.settings.conninfo])
  }

  /// The program stands beside the tests' own bundle.
  private func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> ToolOutput {
    let home = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-home-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: home) }
    return try runTool(
      Self.program, arguments, environment: ["FILMWEEK_HOME": home].merging(environment) { $1 })
  }

  private static let program = "\(TestServer.packageRoot)/.build/debug/filmweek"

  @Test func `the Paris week goes from a file to an agenda, a calendar and a count`() throws {
    try TestDatabase.lease { database in
      let imported = try run("import \(Self.sample)", on: database)
      #expect(imported.status == 0, "\(imported.standardError)")
      #expect(imported.standardOutput.contains("17 films, 3 venues, 34 guests, 22 screenings"))
      let again = try run("import \(Self.sample)", on: database)
      #expect(again.standardOutput.contains("nothing to change"))
      let agenda = try run("agenda", on: database)
      #expect(agenda.standardOutput.contains("evening, time to come  CL"))
      #expect(agenda.standardOutput.contains("No day yet"))
      let conflicts = try run("conflicts", on: database)
      #expect(conflicts.status == 0)
      #expect(conflicts.standardOutput.contains("Not compared: 22 of 22"))
      let calendar = try run("calendar export", on: database)
      #expect(calendar.standardOutput.hasPrefix("BEGIN:VCALENDAR\r\n"))
      #expect(calendar.standardError.contains("without a day yet"))
      let count = try run("attendance count CL 412 --door balcony --by Lan", on: database)
      #expect(count.status == 0, "\(count.standardError)")
      let report = try run("report attendance --format json", on: database)
      #expect(report.standardOutput.contains("\"admissions\": 412"))
      let log = try run("log", on: database)
      #expect(log.standardOutput.contains("attendance count"))
    }
  }

  @Test func `the server answers as the archive in memory does`() throws {
    try TestDatabase.lease { database in
      let desk = TestDesk(width: nil)
      for line in [
        "import \(Self.sample)", "screening edit CL --start 20:00 --auditorium \"salle 1\"",
        "screening add --code X1 --film mua --day 12dec --start 21:00 --venue pathe --auditorium 1",
        "appearance add huyen SEM --role speaker", "week edit --turnaround 30", "agenda",
        "conflicts", "film list", "guest list --format csv", "screening list --json",
        "venue show pathe", "grid 12dec", "export", "report attendance",
      ] {
        let there = try run(line, on: database)
        let here = desk.run(line)
        #expect(there.status == here.status.rawValue, "\(line): \(there.standardError)")
        #expect(Self.timeless(there.standardOutput) == Self.timeless(here.output), "\(line)")
      }
    }
  }

  /// The text without the moments at which the two desks wrote.
  private static func timeless(_ text: String) -> String {
    text.replacing(#/"changed_at": "[^"]*"/#, with: "")
  }

  @Test func `the program undoes on a server what it did there`() throws {
    try TestDatabase.lease { database in
      #expect(try run("import \(Self.sample)", on: database).status == 0)
      let before = try run("export", on: database).standardOutput
      let edited = try run("screening edit CL --start 20:00 --auditorium 1", on: database)
      #expect(edited.standardOutput.hasSuffix("log: entry 2. undo: filmweek undo 2\n"))
      let removed = try run("appearance remove huyen CL --role director", on: database)
      #expect(removed.status == 0, "\(removed.standardError)")
      let refused = try run("undo 2", on: database)
      #expect(refused.status == Ending.conflict.rawValue)
      #expect(refused.standardError.contains("entry 3 changed the screening CL since"))
      #expect(try run("undo 3", on: database).status == 0)
      let undone = try run("undo 2", on: database)
      #expect(undone.status == 0, "\(undone.standardError)")
      let after = try run("export", on: database).standardOutput
      #expect(Self.unstamped(after) == Self.unstamped(before))
      #expect(try run("log", on: database).standardOutput.contains("done by 5"))
      #expect(
        try run("log show 2", on: database).standardOutput.contains("start not known -> 20:00"))
    }
  }

  /// The text without what calendars keep.
  private static func unstamped(_ text: String) -> String {
    text.replacing(#/"(changed_at|sequence)": [^\n]*/#, with: "")
  }

  @Test func `a backup brings everything back`() throws {
    try TestDatabase.lease { database in
      let owner = ["FILMWEEK_DATABASE": database.administrator.conninfo]
      let file = FileManager.default.temporaryDirectory
        .appending(component: "filmweek-\(UUID().uuidString).dump").path(percentEncoded: false)
      defer { try? FileManager.default.removeItem(atPath: file) }
      #expect(try run("import \(Self.sample)", on: database).status == 0)
      let before = try run("export", on: database).standardOutput
      #expect(try run(["database", "backup", file], environment: owner).status == 0)
      #expect(try run("screening cancel CL", on: database).status == 0)
      let asked = try run(["database", "restore", file], environment: owner)
      #expect(asked.status == Ending.usage.rawValue)
      let restored = try run(["database", "restore", file, "--yes"], environment: owner)
      #expect(restored.status == 0, "\(restored.standardError)")
      #expect(try run("export", on: database).standardOutput == before)
    }
  }

  @Test func `an older database of somebody else's is migrated only when asked`() throws {
    try TestDatabase.leaseEmpty { database in
      let refused = try run("agenda", on: database)
      #expect(refused.status == Ending.failure.rawValue)
      #expect(refused.standardError.contains("filmweek database migrate"))
      let owner = ["FILMWEEK_DATABASE": database.administrator.conninfo]
      let migrated = try run(["database", "migrate"], environment: owner)
      #expect(migrated.status == 0, "\(migrated.standardError)")
      #expect(try run("week list", on: database).status == 0)
    }
  }

  @Test(arguments: [
    ("host=/nowhere", Ending.databaseUnreachable), ("host=127.0.0.1 port=1", .databaseUnreachable),
    ("nonsense=1", .usage), ("postgresql://", .databaseUnreachable),
  ])
  func `a database that is not there ends with 6`(conninfo: String, status: Ending) throws {
    let reply = try run(["agenda", "--database", conninfo], environment: ["PGHOST": "/nowhere"])
    #expect(reply.status == status.rawValue, "\(reply.standardError)")
    #expect(reply.standardError.hasPrefix("error: "))
    #expect(reply.standardOutput.isEmpty)
  }

  @Test(arguments: [
    ("", "the file has nothing in it"), ("{\"schema\": \"filmweek-programme/1\"", "ends"),
    ("{}", "\"schema\" is missing"),
  ])
  func `a bad file ends with 2 and says where`(text: String, words: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-\(UUID().uuidString).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let path = file.path(percentEncoded: false)
    let reply = try run(["import", path, "--database", "host=/nowhere"])
    #expect(reply.status == Ending.usage.rawValue)
    #expect(reply.standardError.hasPrefix("\(path):1:"))
    #expect(reply.standardError.contains(words), "\(reply.standardError)")
  }
}
