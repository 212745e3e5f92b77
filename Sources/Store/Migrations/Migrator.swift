package import CivilTime
package import FilmWeekSchema
package import Postgres
package import UseCases

/// Brings the schema of a database to the one that this program knows.
///
/// The settings are those of a member of the role `filmweek_owner`, or of a superuser; the roles are
/// made by ``rolesScript`` before. Each migration is one transaction under a lock, so that one that
/// is cut off leaves the schema as it was, and two that run at once apply each migration once.
package struct Migrator: Sendable {
  private let settings: ConnectionSettings
  private let migrations: [Migration]

  /// A migrator of a database; other migrations than the program's are for tests.
  package init(_ settings: ConnectionSettings, migrations: [Migration] = Migrations.all) {
    self.settings = settings
    self.migrations = migrations
  }

  /// The SQL that an administrator runs once in the database: it makes the roles.
  package static var rolesScript: String { Queries.createRoles }

  /// Runs ``rolesScript`` as the administrator whose settings these are.
  package func createRoles() throws(ArchiveFailure) {
    try connected { connection in try connection.execute(script: Self.rolesScript) }
  }

  /// What was applied to the database and what was not.
  package func status() throws(ArchiveFailure) -> MigrationStatus {
    try connected { connection in
      try connection.unitOfWork(isolation: .repeatableRead, access: .readOnly) { transaction in
        try status(in: transaction)
      }
    }
  }

  /// Applies what is missing, in order; the migrations that this call applied.
  ///
  /// Refuses a schema that is newer than the program, or whose migrations are not the program's.
  package func migrate() throws(ArchiveFailure) -> [Migration] {
    try connected { connection in
      var applied: [Migration] = []
      while let migration = try applyNext(&connection) { applied.append(migration) }
      return applied
    }
  }

  private func applyNext(_ connection: inout Connection) throws -> Migration? {
    try connection.unitOfWork { transaction in
      try transaction.execute(Statements.lockMigrations)
      let status = try status(in: transaction)
      try status.demandKnown()
      guard let next = status.pending.first else { return nil }
      try transaction.execute(script: next.sql)
      try transaction.execute(Statements.recordMigration, next)
      return next
    }
  }

  private func status(in transaction: borrowing Transaction) throws(DatabaseError)
    -> MigrationStatus
  {
    let applied: [AppliedMigration] =
      try transaction.row(Statements.hasSchema)
      ? try transaction.rows(Statements.appliedMigrations) : []
    let checksums = try transaction.rows(Statements.checksums, migrations.map(\.sql))
    return MigrationStatus(
      applied: applied,
      pending: migrations.filter { $0.number > applied.last?.number ?? 0 },
      edited: zip(applied, checksums).filter { $0.checksum != $1 }.map(\.0),
      known: migrations.last?.number ?? 0)
  }

  private func connected<Value>(
    _ body: (inout Connection) throws -> Value
  ) throws(ArchiveFailure) -> Value {
    do {
      var connection = try Connection(settings)
      return try body(&connection)
    } catch let failure as ArchiveFailure {
      throw failure
    } catch let error as DatabaseError {
      throw ArchiveFailure(error)
    } catch {
      throw .other("\(error)")
    }
  }
}

/// How far the schema of a database is.
package struct MigrationStatus: Sendable {
  /// What was applied, in order.
  package let applied: [AppliedMigration]
  /// What is missing, in order.
  package let pending: [Migration]
  /// What was applied in another form than the program has it.
  package let edited: [AppliedMigration]
  /// The newest migration that the program knows.
  package let known: Int

  /// Refuses a schema that another program made.
  func demandKnown() throws(ArchiveFailure) {
    if let found = applied.last?.number, found > known {
      throw .schemaIsNewer(found: found, known: known)
    }
    if let edited = edited.first {
      throw .other("migration \(edited.number) (\(edited.name)) is not the one that was applied")
    }
  }
}

/// A migration that was applied to a database.
package struct AppliedMigration: Sendable, Equatable {
  package let number: Int
  package let name: String
  /// SHA-256 of its text, in hexadecimal.
  package let checksum: String
  package let appliedAt: Instant
}
