import FilmWeekSchema
import Postgres
import Store
import TestSupport
import Testing
import UseCases

/// A migration whose connection is ended after any of its statements.
struct CutMigrationTests {
  /// What the schema is, in one text: relations, columns, constraints, policies, code and rights.
  private func shape(of database: TestDatabase) throws -> String {
    let statement = Statement<Void, String>(
      "schema_shape",
      """
      WITH here AS (SELECT to_regnamespace('filmweek') AS oid)
      SELECT coalesce(string_agg(line, E'\\n' ORDER BY line), '') FROM (
        SELECT format('%s %s %s %s', relname, relkind, relrowsecurity, relacl)
        FROM pg_class, here WHERE relnamespace = here.oid
        UNION ALL SELECT format('%s %s %s %s %s %s', relname, attname,
          format_type(atttypid, atttypmod), attnotnull, attacl, pg_get_expr(adbin, adrelid))
        FROM here, pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0
          LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relnamespace = here.oid
        UNION ALL SELECT format('%s %s', conname, pg_get_constraintdef(pg_constraint.oid))
        FROM pg_constraint, here WHERE connamespace = here.oid
        UNION ALL SELECT format('%s %s %s', polrelid::regclass, polname,
          pg_get_expr(polqual, polrelid)) FROM pg_policy
        UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT format('%s %s %s', proname, proacl, prosrc)
        FROM pg_proc, here WHERE pronamespace = here.oid
        UNION ALL SELECT format('%s %s', typname, typacl)
        FROM pg_type, here WHERE typnamespace = here.oid
        UNION ALL SELECT format('%s %s %s', objoid, objsubid, description)
        FROM pg_description JOIN pg_class ON pg_class.oid = objoid, here
        WHERE relnamespace = here.oid
      ) AS lines (line)
      """, row: { (shape: String) in shape })
    return try Connection(database.administrator).row(statement)
  }

  /// The migration up to one of its statements, after which its connection is ended.
  private func cut(_ migration: Migration, _ statements: some Sequence<Substring>) -> Migration {
    // Nobody but a superuser may end a superuser's connection, be it their own.
    let end = "\nRESET ROLE;\nSELECT pg_terminate_backend(pg_backend_pid());"
    return Migration(
      number: migration.number, name: migration.name, sql: statements.joined() + end)
  }

  private func expectCut(_ failure: ArchiveFailure?, _ place: String) {
    guard case .unreachable? = failure else {
      Issue.record("\(place): not cut off, but \(String(describing: failure))")
      return
    }
  }

  @Test func `a migration that is cut off after any statement leaves the schema as it was`() throws
  {
    try TestDatabase.leaseEmpty { database in
      for migration in Migrations.all {
        let before = try shape(of: database)
        let statements = migration.sql.statements
        #expect(statements.joined() == migration.sql)
        let older = Migrations.all.prefix { $0.number < migration.number }
        for count in 0...statements.count {
          let list = Array(older) + [cut(migration, statements.prefix(count))]
          let failure = #expect(throws: ArchiveFailure.self) {
            try Migrator(database.administrator, migrations: list).migrate()
          }
          expectCut(failure, "\(migration.name) after \(count)")
          let isAsBefore = try shape(of: database) == before
          #expect(isAsBefore, "\(migration.name) after \(count)")
        }
        let applied = try Migrator(database.administrator, migrations: older + [migration])
          .migrate()
        #expect(applied.map(\.number) == [migration.number])
        let status = try Migrator(database.administrator).status()
        #expect(status.applied.map(\.number) == Array(1...migration.number))
      }
    }
  }

  @Test(arguments: Trial.seeds)
  func `beside one that is cut off, others apply each migration once`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 1...Trial.count("FILMWEEK_CUT_ROUNDS", or: 3) {
      let migration = random.one(of: Migrations.all, or: Migrations.all[0])
      let statements = migration.sql.statements
      let kept = statements.prefix(Int.random(in: 0...statements.count, using: &random))
      let broken = cut(migration, kept + ["\nSELECT pg_sleep(0.05);"])
      let list = Migrations.all.prefix { $0.number < migration.number } + [broken]
      try TestDatabase.leaseEmpty { database in
        // Who comes too late to be cut off finds the migration applied in another form than its.
        let applied = try inThreads(3) { runner in
          guard runner == 0 else { return try Migrator(database.administrator).migrate() }
          do {
            return try Migrator(database.administrator, migrations: Array(list)).migrate()
          } catch is ArchiveFailure { return [] }
        }.flatMap { $0.map(\.number) }
        // What the one that was cut off had applied before the cut, it could not tell.
        #expect(Set(applied).count == applied.count, "seed \(seed), round \(round)")
        let status = try Migrator(database.administrator).status()
        #expect(status.applied.map(\.number) == Migrations.all.map(\.number))
        #expect(status.pending.isEmpty && status.edited.isEmpty)
        #expect(try Migrator(database.administrator).migrate().isEmpty)
      }
    }
  }
}

extension String {
  /// The statements of a script, each to its semicolon; joined they are the script again.
  fileprivate var statements: [Substring] {
    var statements: [Substring] = []
    var start = startIndex
    var place = startIndex
    while place < endIndex {
      let rest = self[place...]
      if let (open, close) = [("--", "\n"), ("'", "'"), ("$$", "$$")]
        .first(where: { rest.hasPrefix($0.0) })
      {
        let inside = rest.dropFirst(open.count)
        place = inside.firstRange(of: close)?.upperBound ?? endIndex
      } else {
        formIndex(after: &place)
        if rest.first == ";" {
          statements.append(self[start..<place])
          start = place
        }
      }
    }
    if start < endIndex { statements.append(self[start...]) }
    return statements
  }
}
