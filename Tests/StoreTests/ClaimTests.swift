import CivilTime
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// What becomes of work that the database stops.
struct ClaimTests {
  private let name = WeekName(festival: Build.key("vietnam"), week: Build.key("paris-2025"))

  /// `CL` holds a room until 21:50, `X` has none.
  private func start(_ archive: any Archive) throws {
    try archive.take(
      Build.programme(screenings: [
        Build.screening("CL", at: "2025-12-12 20:00", minutes: 90, in: Build.room("salle-1")),
        Build.screening("X"),
      ]))
  }

  /// Takes the room of `CL` for `X`, as a program would that did not look.
  private func takeBlindly(_ archive: any Archive) throws {
    let span = try Span(
      start: Build.zoned("2025-12-12 21:00").instant, end: Build.zoned("2025-12-12 22:00").instant)
    let claim = Claim(
      auditorium: Build.room("salle-1"), week: name.week, screening: Build.code("X"), span: span)
    try archive.write { session throws(Refusal) in
      try session.exchange([], for: [claim], in: name)
    }
  }

  private var taken: Refusal {
    .scheduling(
      .auditoriumTaken(
        Build.code("X"), Build.room("salle-1"), by: Build.code("CL"), week: name.week,
        until: Build.zoned("2025-12-12 21:50").instant,
        freeFrom: Build.zoned("2025-12-12 21:50").instant, zone: Build.paris))
  }

  @Test func `a room that is taken is refused with who has it, whatever the program thought`()
    throws
  {
    try TestDatabase.lease { database in
      try start(database.archive())
      #expect(throws: taken) { try takeBlindly(database.archive()) }
      #expect(try database.archive().stored(name.week).held.count == 1)
    }
  }

  @Test func `so is one that is found taken only as the work is kept`() throws {
    try TestDatabase.lease { database in
      try start(database.archive())
      try Connection(database.administrator).execute(
        script: """
          ALTER TABLE filmweek.occupancy DROP CONSTRAINT occupancy_one_at_a_time,
            ADD CONSTRAINT occupancy_one_at_a_time EXCLUDE USING gist (
              festival WITH =, venue WITH =, auditorium WITH =, span WITH &&)
            DEFERRABLE INITIALLY DEFERRED
          """)
      #expect(throws: taken) { try takeBlindly(database.archive()) }
      #expect(try database.archive().stored(name.week).held.count == 1)
    }
  }

  @Test func `work whose connection breaks before it is kept is done again, once`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try start(archive)
      var attempts = 0
      try archive.write { session throws(Refusal) in
        attempts += 1
        try session.add(Festival(key: Build.key("asian"), name: Build.text("Asian")))
        if attempts == 1 { endConnections(of: database) }
      }
      #expect(attempts == 2)
      #expect(try archive.festivals().map(\.key.text) == ["asian", "vietnam"])
      let refusal = #expect(throws: Refusal.self) {
        try archive.write { session throws(Refusal) in
          try session.add(Festival(key: Build.key("latin"), name: Build.text("Latin")))
          endConnections(of: database)
        }
      }
      guard case .archive(.unreachable)? = refusal else {
        Issue.record("not unreachable: \(String(describing: refusal))")
        return
      }
      #expect(try archive.festivals().count == 2)
    }
  }

  private func endConnections(of database: TestDatabase) {
    let administrator = try? Connection(database.administrator)
    let end = """
      SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
      """
    switch administrator {
    case .some(let connection): try? connection.execute(script: end)
    case .none: Issue.record("no administrator")
    }
  }

  @Test func `each question finds its rows by an index, through the eyes of one festival`() throws {
    try TestDatabase.lease { database in
      try start(database.archive())
      let connection = try Connection(database.settings)
      try connection.execute(
        script: "SET enable_seqscan = off; SET filmweek.festival = 'vietnam'")
      for signature in Statements.signatures
      where signature.parameters.count == 2 && signature.sql.contains("FROM filmweek.") {
        let sql = "PREPARE question AS \(signature.sql)"
        try connection.execute(script: sql)
        let plan = Statement<Void, String>(
          "plan_of_\(signature.name)", "EXPLAIN EXECUTE question ('vietnam', 'paris-2025')",
          row: { (line: String) in line })
        let lines = try connection.rows(plan)
        #expect(!lines.contains { $0.contains("Seq Scan") }, "\(signature.name)\n\(lines)")
        try connection.execute(script: "DEALLOCATE question")
      }
    }
  }
}
