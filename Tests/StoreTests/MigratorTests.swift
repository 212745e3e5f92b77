import FilmWeekSchema
import Postgres
import Store
import TestSupport
import Testing
import UseCases

struct MigratorTests {
  /// What the schema is, in one text.
  private func shape(of database: TestDatabase) throws -> String {
    let statement = Statement<Void, String>(
      "schema_shape",
      """
      SELECT coalesce(string_agg(c.relname || '.' || a.attname, ' ' ORDER BY c.relname, a.attnum), '')
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      WHERE c.relnamespace = to_regnamespace('filmweek')
      """, row: { (shape: String) in shape })
    return try Connection(database.administrator).row(statement)
  }

  @Test func `two migrators at once apply each migration once`() throws {
    try TestDatabase.leaseEmpty { database in
      let applied = try inThreads(2) { _ in
        let migrator = Migrator(database.administrator)
        try migrator.createRoles()
        return try migrator.migrate().map(\.number)
      }
      #expect(applied.flatMap(\.self).sorted() == Migrations.all.map(\.number))
      let status = try Migrator(database.administrator).status()
      #expect(status.applied.map(\.name) == Migrations.all.map(\.name))
      #expect(status.pending.isEmpty && status.edited.isEmpty)
      #expect(try Migrator(database.administrator).migrate().isEmpty)
    }
  }

  @Test func `a member of the owner's role migrates, who is no superuser`() throws {
    try TestDatabase.leaseEmpty { database in
      let name = "filmweek_member_\(UInt64.random(in: .min ... .max))"
      let administrator = try Connection(database.administrator)
      try administrator.execute(
        script: "CREATE ROLE \(name) LOGIN; GRANT filmweek_owner TO \(name)")
      var settings = database.administrator
      settings["user"] = name
      #expect(try Migrator(settings).migrate().count == Migrations.all.count)
      #expect(try database.archive().weeks().count == 0)
      try administrator.execute(script: "DROP OWNED BY \(name); DROP ROLE \(name)")
    }
  }

  @Test func `the program's role can look, and is forbidden to migrate`() throws {
    try TestDatabase.leaseEmpty { database in
      let refusal = #expect(throws: ArchiveFailure.self) {
        try Migrator(database.settings).migrate()
      }
      guard case .forbidden? = refusal else {
        Issue.record("not forbidden: \(String(describing: refusal))")
        return
      }
      let pending = try Migrator(database.settings).status().pending
      #expect(pending.count == Migrations.all.count)
    }
  }

  @Test func `a migration that is cut off at any statement leaves the schema as it was`() throws {
    let end = "SELECT pg_terminate_backend(pg_backend_pid());"
    try TestDatabase.leaseEmpty { database in
      for migration in Migrations.all {
        let before = try shape(of: database)
        // Statements end with a semicolon at the end of a line that no body is open on.
        let pieces = migration.sql.split(separator: ";\n\n").map(String.init)
        for count in stride(from: 0, through: pieces.count, by: 4) {
          let cut = pieces.prefix(count).map { $0 + ";\n" }.joined() + end
          let broken = Migration(number: migration.number, name: migration.name, sql: cut)
          let list = Migrations.all.prefix { $0.number < migration.number } + [broken]
          #expect(throws: ArchiveFailure.self) {
            try Migrator(database.administrator, migrations: Array(list)).migrate()
          }
          #expect(try shape(of: database) == before, "\(migration.name) after \(count)")
        }
        let whole = Migrations.all.prefix { $0.number <= migration.number }
        let applied = try Migrator(database.administrator, migrations: Array(whole)).migrate()
        #expect(applied.map(\.number) == [migration.number])
      }
    }
  }

  @Test func `a migration that was edited after it was applied is refused`() throws {
    try TestDatabase.lease { database in
      let first = Migrations.all[0]
      let other = Migration(number: 1, name: first.name, sql: first.sql + "\n-- edited\n")
      let migrator = Migrator(
        database.administrator, migrations: [other] + Migrations.all.dropFirst())
      let edited = try migrator.status().edited
      #expect(edited.map(\.number) == [1])
      let refusal = #expect(throws: ArchiveFailure.self) { try migrator.migrate() }
      #expect(
        refusal == .other("migration 1 (festivals) is not the one that was applied"))
    }
  }
}
