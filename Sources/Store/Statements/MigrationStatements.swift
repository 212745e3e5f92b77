import CivilTime
import FilmWeekSchema
import Postgres

extension Statements {
  static let hasSchema = Statement<Void, Bool>(
    "has_schema", Queries.hasSchema, row: { (hasSchema: Bool) in hasSchema })

  static let appliedMigrations = Statement<Void, AppliedMigration>(
    "applied_migrations", Queries.appliedMigrations,
    row: { (number: Int, name: String, checksum: String, appliedAt: Instant) in
      AppliedMigration(number: number, name: name, checksum: checksum, appliedAt: appliedAt)
    })

  static let checksums = Statement<[String], String>(
    "checksums", Queries.checksums, row: { (checksum: String) in checksum })

  static let lockMigrations = Statement<Void, Void>(
    "lock_migrations", Queries.lockMigrations)

  static let recordMigration = Statement<Migration, Void>(
    "record_migration", Queries.recordMigration, bind: \.number, \.name, \.sql)
}
