import Admin
import Foundation
import Postgres
import TestSupport
import Testing

/// What only a process of its own shows: pipes, signals, secrets.
@Suite struct ProcessTests {
  private static let program = "\(TestServer.packageRoot)/.build/debug/filmweek"

  @Test(arguments: ["--help", "film list --json", "agenda", "export"])
  func `a reader who leaves is no error`(line: String) throws {
    try TestDatabase.lease { database in
      let environment = ["FILMWEEK_DATABASE": database.settings.conninfo]
      let imported = try runTool(
        Self.program, ["import", "Samples/paris-2025.json"], environment: environment)
      #expect(imported.status == 0)
      let script = "set -o pipefail; '\(Self.program)' \(line) | head -1"
      let reply = try runTool("bash", ["-c", script], environment: environment)
      #expect(reply.status == 0)
      #expect(reply.standardError.isEmpty)
      #expect(reply.standardOutput.split(separator: "\n").count == 1)
    }
  }

  /// Nobody reads the pipe any more before the program begins; or the streams are closed, or full.
  @Test(arguments: [
    ("exec 4> >(exit 0); wait $!; \"$PROGRAM\" $LINE >&4 2>&4", 0),
    ("\"$PROGRAM\" $LINE 2>&1 | true", 0), ("\"$PROGRAM\" $LINE <&- >&- 2>&-", 0),
    ("\"$PROGRAM\" $LINE >/dev/full 2>/dev/full", 1),
  ])
  func `a write is finished, whoever reads what is said of it`(script: String, status: Int) throws {
    try TestDatabase.lease { database in
      let environment = ["FILMWEEK_DATABASE": database.settings.conninfo]
      for line in ["import Samples/paris-2025.json", "film add Last"] {
        let reply = try runTool(
          "bash", ["-c", "set -o pipefail; \(script)"],
          environment: environment.merging(["PROGRAM": Self.program, "LINE": line]) { $1 })
        #expect(reply.status == status, "\(line): \(reply.standardError)")
      }
      let films = try runTool(Self.program, ["film", "list"], environment: environment)
      #expect(films.standardOutput.contains("Song Lang"))
      #expect(films.standardOutput.contains("Last"))
    }
  }

  @Test func `an answer that finds no room is an error, and said`() throws {
    let reply = try runTool("bash", ["-c", "'\(Self.program)' --help >/dev/full"])
    #expect(reply.status == Ending.failure.rawValue)
    #expect(reply.standardError == "error: output: No space left on device\n")
  }

  @Test func `an interrupt while another holds the week ends with 130 and changes nothing`() throws
  {
    try TestDatabase.lease { database in
      let environment = ["FILMWEEK_DATABASE": database.settings.conninfo]
      let imported = try runTool(
        Self.program, ["import", "Samples/paris-2025.json"], environment: environment)
      #expect(imported.status == 0)
      // The outer shell waits for the lock to be waited for, then interrupts the program alone.
      let script = """
        exec 3< <(exec psql -XAtq "$ADMINISTRATOR" <<'SQL' 2>&1
        BEGIN;
        LOCK TABLE filmweek.film IN ACCESS EXCLUSIVE MODE;
        \\echo locked
        DO $$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_locks WHERE NOT granted
          AND relation = 'filmweek.film'::regclass) LOOP PERFORM pg_sleep(0.01); END LOOP; END $$;
        \\echo waiting
        SELECT pg_sleep(60);
        SQL
        )
        holder=$!
        read -r word <&3; [ "$word" = locked ] || { echo "$word"; exit 1; }
        "$PROGRAM" film add Slow & program=$!
        read -r word <&3; [ "$word" = waiting ] || { echo "$word"; exit 1; }
        kill -INT $program
        wait $program
        code=$?
        kill -KILL $holder
        exit $code
        """
      // A shell gives what it puts into the background no interrupts, unless it has jobs.
      let reply = try runTool(
        "bash", ["-mc", script],
        environment: environment.merging([
          "ADMINISTRATOR": database.administrator.conninfo, "PROGRAM": Self.program,
        ]) { $1 })
      #expect(reply.status == Ending.interrupted.rawValue, "\(reply.standardOutput)")
      #expect(reply.standardError.contains("interrupted: what was not reported as done"))
      let films = try runTool(Self.program, ["film", "list"], environment: environment)
      #expect(films.status == 0)
      #expect(!films.standardOutput.contains("Slow"))
    }
  }

  @Test func `a password comes from a file and is not said again`() throws {
    try TestDatabase.lease { database in
      let file = FileManager.default.temporaryDirectory.appending(
        component: "filmweek-\(UUID().uuidString).password")
      try Data("canary-4711\n".utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let environment = [
        "FILMWEEK_DATABASE": database.settings.conninfo,
        "FILMWEEK_PASSWORD_FILE": file.path(percentEncoded: false),
      ]
      let status = try runTool(
        Self.program, ["database", "status", "--json"], environment: environment)
      #expect(status.status == 0)
      #expect(!status.standardOutput.contains("canary"))
      let answer = try JSONSerialization.jsonObject(with: Data(status.standardOutput.utf8))
      let members = try #require(answer as? [String: Any])
      #expect(members["schema"] as? String == "filmweek-database/1")
      let databases = try #require(members["databases"] as? [[String: String]])
      #expect(databases.count == 1 && databases.first?["kind"] == "server")

      let other = try runTool(
        Self.program, ["database", "status", "--database", database.settings.conninfo],
        environment: environment)
      #expect(!other.standardOutput.contains("password"), "another server is told nothing")
    }
  }

  @Test(arguments: [("/nowhere", "No such file"), ("/dev/null", "empty"), ("/", "directory")])
  func `a password that can't be read is said at once`(path: String, words: String) throws {
    let reply = try runTool(
      Self.program, ["agenda"],
      environment: ["FILMWEEK_DATABASE": "host=/nowhere", "FILMWEEK_PASSWORD_FILE": path])
    #expect(reply.status == Ending.usage.rawValue)
    #expect(reply.standardError.contains(words), "\(reply.standardError)")
  }
}
