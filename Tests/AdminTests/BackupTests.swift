import Admin
import Foundation
import Postgres
import TestSupport
import Testing

/// Copies that are made before an import and before a migration.
@Suite struct BackupTests {
  private func withHome(_ body: (String) throws -> Void) throws {
    let home = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-home-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: home) }
    try body(home)
  }

  private func backups(_ home: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: home + "/backups")) ?? []).sorted()
  }

  @Test func `an import keeps the week as it was, ten times, and says where`() throws {
    try withHome { home in
      let desk = TestDesk(width: nil, home: home)
      let file = home + "-week.json"
      defer { try? FileManager.default.removeItem(atPath: file) }
      #expect(desk.run("import Samples/paris-2025.json").notes.contains("backup") == false)
      #expect(desk.run("import Samples/paris-2025.json").notes.contains("backup") == false)
      var before = ""
      for minute in 10...21 {
        before = desk.run("export").output
        let next = before.replacing(
          #/"assumed_minutes": \d+/#, with: "\"assumed_minutes\": \(minute)")
        try Data(next.utf8).write(to: URL(filePath: file))
        #expect(desk.run(["import", file, "--dry-run"]).notes.contains("backup") == false)
        let reply = desk.run(["import", file], now: "2025-11-01T09:\(minute):00Z")
        #expect(reply.status == .done)
        #expect(
          reply.notes.contains("\(home)/backups/paris-2025-20251101T09\(minute)00.000000Z.json"))
      }
      #expect(
        backups(home)
          == (12...21).map { "paris-2025-20251101T09\($0)00.000000Z.json" })
      let last = home + "/backups/paris-2025-20251101T092100.000000Z.json"
      #expect(try String(contentsOfFile: last, encoding: .utf8) == before)
      #expect(desk.run(["import", last]).status == .done)
      #expect(desk.run("export").output == before)
    }
  }

  @Test func `a week whose key begins like another's keeps its own copies`() throws {
    try withHome { home in
      let desk = TestDesk(width: nil, home: home)
      let folder = home + "/backups"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let others = (1...12).map { "paris-2025-20251101-20251101T09\($0 + 10)00.000000Z.json" }
      for name in others { try Data().write(to: URL(filePath: folder + "/" + name)) }
      desk.run("import Samples/paris-2025.json")
      desk.run("week edit --turnaround 33")
      #expect(desk.run("import Samples/paris-2025.json").notes.contains("backup:"))
      #expect(backups(home).count == 13)
    }
  }

  @Test(arguments: [nil, "/proc/nowhere"])
  func `where no folder can be made the import goes on and says so`(home: String?) {
    let desk = TestDesk(width: nil, home: home)
    desk.run("import Samples/paris-2025.json")
    desk.run("week edit --turnaround 33")
    let reply = desk.run("import Samples/paris-2025.json")
    #expect(reply.status == .done)
    #expect(reply.notes.contains("no backup was made"))
    #expect(reply.output.contains("undo: filmweek undo 3"))
  }

  @Test func `a private database is backed up before its schema changes`() throws {
    try withHome { home in
      let program = "\(TestServer.packageRoot)/.build/debug/filmweek"
      func run(_ line: String) throws -> ToolOutput {
        try runTool(
          program, shellWords(line), environment: ["FILMWEEK_HOME": home, "FILMWEEK_DATABASE": ""])
      }
      let started = try run("database start")
      defer { _ = try? run("database stop --mode immediate") }
      #expect(started.status == 0, "\(started.standardError)")
      #expect(backups(home).isEmpty)
      let status = try run("database status --json").standardOutput
      let socket = try #require(status.firstMatch(of: #/"socket": "([^"]+)"/#)?.1)
      try TestDatabase.remake(
        ConnectionSettings(conninfo: "host='\(socket)' user=filmweek_super dbname=filmweek"),
        upTo: 5,
        with: "INSERT INTO filmweek.festival (festival, name) VALUES ('x', '{\"en\": \"X\"}')")
      let listed = try run("festival list")
      #expect(listed.status == 0 && listed.standardOutput.contains("x"), "\(listed.standardError)")
      let dump = try #require(backups(home).first)
      #expect(dump.hasPrefix("schema-5-") && dump.hasSuffix(".dump"))
      #expect(
        listed.standardError.contains(
          "backup: the database as it was is in \(home)/backups/\(dump)"))
      let content = try runTool("pg_restore", ["--file=-", "\(home)/backups/\(dump)"])
      #expect(
        content.standardOutput.contains("x\t1\t{\"en\": \"X\"}"),
        "\(content.standardOutput.suffix(3000))")
      #expect(try run("festival list").standardError.isEmpty)
      #expect(backups(home).count == 1)
    }
  }
}
