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

  /// The built program with a private database in a home of its own.
  private struct Installation {
    let home: String

    func run(_ line: String) throws -> ToolOutput {
      try runTool(
        "\(TestServer.packageRoot)/.build/debug/filmweek", shellWords(line),
        environment: ["FILMWEEK_HOME": home, "FILMWEEK_DATABASE": ""])
    }

    /// How a superuser reaches it.
    func administrator() throws -> ConnectionSettings {
      let status = try run("database status --json").standardOutput
      let socket = try #require(status.firstMatch(of: #/"socket": "([^"]+)"/#)?.1)
      return try ConnectionSettings(
        conninfo: "host='\(socket)' user=filmweek_super dbname=filmweek")
    }
  }

  /// Gives `body` an installation that runs, and stops it.
  private func withInstallation(_ body: (Installation) throws -> Void) throws {
    try withHome { home in
      let installation = Installation(home: home)
      let started = try installation.run("database start")
      defer { _ = try? installation.run("database stop --mode immediate") }
      #expect(started.status == 0, "\(started.standardError)")
      try body(installation)
    }
  }

  @Test func `a backup of an older schema is put back, and half a one changes nothing`() throws {
    try withInstallation { here in
      let file = here.home + "/older.dump"
      try TestDatabase.remake(
        try here.administrator(), upTo: 13,
        with: "INSERT INTO filmweek.festival (festival, name) VALUES ('x', '{\"en\": \"X\"}')")
      #expect(try here.run("database backup \(file)").status == 0)
      let bits = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(bits as? Int == 0o600, "it holds everything that is known of everybody")
      #expect(try here.run("festival add Y").status == 0)
      let content = try Data(contentsOf: URL(filePath: file))
      for (half, bytes) in [("/half", content.prefix(content.count * 2 / 3)), ("/none", Data())] {
        try bytes.write(to: URL(filePath: here.home + half))
        let refused = try here.run("database restore \(here.home)\(half) --yes")
        #expect(refused.status == 1, "\(half): \(refused.standardError)")
        #expect(refused.standardError.contains("nothing was changed"))
        #expect(try here.run("festival list --format csv").standardOutput.contains("\ny,"))
      }
      let restored = try here.run("database restore \(file) --yes")
      #expect(restored.status == 0, "\(restored.standardError)")
      let list = try here.run("festival list --format csv").standardOutput
      #expect(list.contains("\nx,") && !list.contains("\ny,"), "\(list)")
      #expect(try here.run("festival add Z").status == 0)
    }
  }

  @Test func `doors go on counting after a backup is put back elsewhere`() throws {
    try withInstallation { here in
      let file = here.home + "/doors.dump"
      #expect(try here.run("import Samples/paris-2025.json").status == 0)
      // This server has come further than the other will have.
      try Connection(try here.administrator()).execute(
        script: """
          DO $$ BEGIN
            FOR i IN 1..2000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP;
          END $$
          """)
      #expect(try here.run("attendance scan CL A1").status == 0)
      let before = try here.run("attendance doors CL --format json").standardOutput
      #expect(before.contains("\"people\": 1"), "\(before)")
      #expect(try here.run("database backup \(file)").status == 0)
      try withInstallation { there in
        let restored = try there.run("database restore \(file) --yes")
        #expect(restored.status == 0, "\(restored.standardError)")
        for ticket in ["B1", "B2"] {
          #expect(try there.run("attendance scan CL \(ticket)").status == 0)
        }
        let after = try there.run("attendance doors CL --format json").standardOutput
        #expect(after.contains("\"people\": 3"), "\(after)")
      }
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `a backup that is interrupted ends with 130 and leaves no file`() throws {
    try TestDatabase.lease { database in
      try withHome { home in
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        var administrator = try Connection(database.administrator)
        let waiting = Statement<Void, Int>(
          "waiting_dumps",
          "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND wait_event_type = 'Lock'",
          row: { (count: Int) in count })
        let process = Process()
        process.executableURL = URL(filePath: "\(TestServer.packageRoot)/.build/debug/filmweek")
        process.arguments = ["database", "backup", home + "/b.dump"]
        process.environment = ProcessInfo.processInfo.environment.merging(
          ["FILMWEEK_DATABASE": database.administrator.conninfo, "FILMWEEK_HOME": home]) { $1 }
        process.standardError = FileHandle.nullDevice
        try administrator.unitOfWork { transaction in
          try transaction.execute(script: "LOCK TABLE filmweek.film IN ACCESS EXCLUSIVE MODE")
          try process.run()
          // Each look is a transaction of its own: within one, the first is all that is seen.
          let watcher = try Connection(database.administrator)
          while try process.isRunning && watcher.row(waiting) == 0 {}
          process.interrupt()
          process.waitUntilExit()
        }
        #expect(process.terminationStatus == 130)
        #expect(try FileManager.default.contentsOfDirectory(atPath: home) == [])
      }
    }
  }

  @Test func `a passphrase is not handed over where everybody can read it`() throws {
    let reply = try runTool(
      "\(TestServer.packageRoot)/.build/debug/filmweek",
      ["database", "backup", "/nowhere/b.dump", "--database", "host=/nowhere sslpassword=hunter2"])
    #expect(reply.status == 2, "\(reply.standardError)")
    #expect(reply.standardError.contains("--database service=NAME"))
    #expect(!reply.standardError.contains("hunter2"))
  }
}
