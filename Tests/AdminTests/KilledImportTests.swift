import Foundation
import Postgres
import TestSupport
import Testing

/// Imports by the built program, killed at any moment of their time.
struct KilledImportTests {
  private static let program = "\(TestServer.packageRoot)/.build/debug/filmweek"
  private static let rounds = Trial.count("FILMWEEK_KILL_ROUNDS", or: 6)

  /// How many rows each table has, by which a part of an import would show.
  private static let counts = Statement<Void, String>(
    "rows_of_tables",
    """
    SELECT string_agg(relname || query_to_xml(
      'SELECT count(*) FROM filmweek.' || relname, false, true, '')::text, '' ORDER BY relname)
    FROM pg_class WHERE relnamespace = 'filmweek'::regnamespace AND relkind = 'r'
    """, row: { (counts: String) in counts })

  /// One import into a database and home of its own, and what it may leave there.
  private struct Attempt {
    let line: String
    let database: TestDatabase
    let environment: [String: String]

    init(_ line: String, _ database: TestDatabase, _ folder: TableFolder) {
      self.line = line
      self.database = database
      environment = [
        "FILMWEEK_DATABASE": database.settings.conninfo, "FILMWEEK_HOME": folder.path("home"),
      ]
    }

    func run() throws -> ToolOutput {
      try runTool(program, shellWords(line), environment: environment)
    }

    func kill(after seconds: Double) throws -> ToolOutput {
      try runTool(
        "timeout", ["-s", "KILL", "\(seconds)", program] + shellWords(line),
        environment: environment)
    }

    func rows() throws -> String { try Connection(database.administrator).row(counts) }
  }

  @Test(arguments: [
    "import Samples/golden-horse-2024.json",
    "import Samples/list.csv --week lumiere-2026 --create --zone Europe/Paris",
  ])
  func `an import that is killed is there whole or not at all, and can be repeated`(
    line: String
  ) throws {
    let folder = try TableFolder()
    // The shortest of three: on a busy machine a long one would let most of them end unharmed.
    let unharmed = try (1...3).map { _ in
      try TestDatabase.lease { database in
        let attempt = Attempt(line, database, folder)
        let clock = ContinuousClock()
        let begin = clock.now
        #expect(try attempt.run().status == 0)
        let time = (clock.now - begin) / .seconds(1)
        return (rows: try attempt.rows(), time: time)
      }
    }
    let whole = unharmed[0].rows
    let time = unharmed.map(\.time).reduce(unharmed[0].time, min)
    let seed: UInt64 = 2026
    var random = SeededGenerator(seed: seed)
    var tally = (killed: 0, kept: 0)
    for round in 1...Self.rounds {
      try TestDatabase.lease { database in
        let attempt = Attempt(line, database, folder)
        let nothing = try attempt.rows()
        let seconds = Double.random(in: 0.001...time, using: &random)
        let place: Comment = "seed \(seed), round \(round), after \(seconds) s"
        if try attempt.kill(after: seconds).status != 0 { tally.killed += 1 }
        let left = try attempt.rows()
        #expect(left == nothing || left == whole, place)
        if left == whole { tally.kept += 1 }
        let again = try attempt.run()
        #expect(again.status == 0, "\(place): \(again.standardError)")
        #expect(try attempt.rows() == whole, place)
        let third = try attempt.run()
        #expect(third.status == 0 && third.standardOutput.contains("nothing to change"), place)
        #expect(try attempt.rows() == whole, place)
      }
    }
    print("\(line): \(tally.killed) of \(Self.rounds) killed, \(tally.kept) whole, \(time) s")
    #expect(tally.killed > 0, "nothing was tried")
  }
}
