import Postgres
import Store
import TestSupport
import Testing
import UseCases

struct FailureTests {
  private func report(_ state: String, constraint: String? = nil) -> ServerReport {
    ServerReport(sqlState: SQLState(state), message: "words", constraint: constraint)
  }

  @Test func `a failure of the database is told as one that people can act on`() {
    let cases: [(DatabaseError, ArchiveFailure)] = [
      (.unreachable("no server"), .unreachable("no server")),
      (.tooManyConnections("full"), .unreachable("full")),
      (.connectionLost(nil), .unreachable("the connection broke")),
      (.refused("password"), .forbidden("password")),
      (DatabaseError(report("42501")), .forbidden("ERROR 42501: words")),
      (DatabaseError(report("53100")), .full),
      (DatabaseError(report("25006")), .readOnly),
      (.commitUnknown, .inDoubt),
      (.contention(report("40001"), attempts: 6), .busy(attempts: 6)),
      (.poolExhausted(size: 1), .busy(attempts: 1)),
      (
        DatabaseError(report("23514", constraint: "film_year_check")),
        .ruleBroken("film_year_check")
      ),
      (DatabaseError(report("XX000")), .other("ERROR XX000")),
    ]
    for (error, failure) in cases { #expect(ArchiveFailure(error) == failure) }
  }

  @Test func `a server that is not there is said to be out of reach`() throws {
    let settings = try ConnectionSettings(conninfo: "host=/nowhere dbname=none")
    let refusal = #expect(throws: Refusal.self) {
      try PostgresArchive(settings, form: .programmeFile).weeks()
    }
    guard case .archive(.unreachable(let words))? = refusal else {
      Issue.record("not unreachable: \(String(describing: refusal))")
      return
    }
    #expect(words.contains("/nowhere"))
  }

  @Test func `a database without the schema, or with a newer one, is refused`() throws {
    let known = try TestDatabase.leaseEmpty { database in
      let known = try Migrator(database.administrator).status().known
      #expect(throws: Refusal.archive(.schemaIsOlder(found: 0, known: known))) {
        try database.archive().weeks()
      }
      return known
    }
    try TestDatabase.lease { database in
      let administrator = try Connection(database.administrator)
      let newer = "INSERT INTO filmweek.schema_migration VALUES (\(known + 1), 'later', '')"
      try administrator.execute(script: newer)
      #expect(throws: Refusal.archive(.schemaIsNewer(found: known + 1, known: known))) {
        try database.archive().weeks()
      }
      #expect(throws: ArchiveFailure.schemaIsNewer(found: known + 1, known: known)) {
        try Migrator(database.administrator).migrate()
      }
      let older = "DELETE FROM filmweek.schema_migration WHERE number >= \(known)"
      try administrator.execute(script: older)
      #expect(throws: Refusal.archive(.schemaIsOlder(found: known - 1, known: known))) {
        try database.archive().weeks()
      }
    }
  }

  @Test func `a superuser's archive has the rights of the program's role all the same`() throws {
    try TestDatabase.lease { database in
      let archive = PostgresArchive(database.administrator, form: .programmeFile)
      try archive.take(Build.programme())
      try Connection(database.administrator).execute(
        script: "REVOKE SELECT ON filmweek.film FROM filmweek_app")
      let refusal = #expect(throws: Refusal.self) { try archive.stored(Build.key("paris-2025")) }
      guard case .archive(.forbidden)? = refusal else {
        Issue.record("not forbidden: \(String(describing: refusal))")
        return
      }
    }
  }

  @Test func `a connection that breaks between two pieces of work is made anew`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 1)
      try archive.take(Build.programme())
      let administrator = try Connection(database.administrator)
      try administrator.execute(
        script: """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()
          """)
      #expect(try archive.weeks().count == 1)
    }
  }
}
