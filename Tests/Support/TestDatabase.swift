import FilmWeekSchema
package import Postgres
package import Store
import Synchronization

/// A database of one test's own, with the program's schema and nothing in it.
package struct TestDatabase: Sendable {
  /// How the program reaches it: as `filmweek_app`.
  package let settings: ConnectionSettings
  /// How a superuser reaches it, to look at what the program can't see.
  package let administrator: ConnectionSettings

  /// Lends a copy of the migrated template to `body`, and drops it after.
  package static func lease<Value>(_ body: (TestDatabase) throws -> Value) throws -> Value {
    let template = try template.withLock { known in
      let name = try known ?? makeTemplate()
      known = name
      return name
    }
    return try TestServer.lease(template: template) { administrator in
      try body(TestDatabase(administrator))
    }
  }

  /// Makes the schema of a database anew as an older program had it, with what SQL then puts in.
  package static func remake(
    _ administrator: ConnectionSettings, upTo number: Int, with sql: String
  ) throws {
    let connection = try Connection(administrator)
    try connection.execute(script: "DROP SCHEMA filmweek CASCADE")
    let older = Array(Migrations.all.prefix { $0.number <= number })
    _ = try Migrator(administrator, migrations: older).migrate()
    try connection.execute(script: sql)
  }

  /// Lends a database in which only the roles were made.
  package static func leaseEmpty<Value>(_ body: (TestDatabase) throws -> Value) throws -> Value {
    try TestServer.lease { administrator in
      try Migrator(administrator).createRoles()
      return try body(TestDatabase(administrator))
    }
  }

  private init(_ administrator: ConnectionSettings) {
    self.administrator = administrator
    var settings = administrator
    settings["user"] = "filmweek_app"
    self.settings = settings
  }

  /// The archive in the database.
  package func archive(connections: Int = 4) -> PostgresArchive {
    PostgresArchive(settings, form: .programmeFile, connections: connections)
  }

  private static let template = Mutex<String?>(nil)

  /// Makes the template, unless an earlier run has left one of exactly this schema.
  private static func makeTemplate() throws -> String {
    let name = "filmweek_template_\(String(fingerprint, radix: 16))"
    let server = try Connection(TestServer.settings())
    // Two test processes may start at once; the lock lasts as long as the connection.
    try server.execute(script: "SELECT pg_advisory_lock(2026)")
    if try server.row(isThere, name) { return name }
    let draft = name + "_draft"
    try server.execute(script: "DROP DATABASE IF EXISTS \(draft)")
    try server.execute(script: "CREATE DATABASE \(draft) TEMPLATE template0")
    var settings = try TestServer.settings()
    settings["dbname"] = draft
    try Migrator(settings).createRoles()
    _ = try Migrator(settings).migrate()
    try server.execute(script: "ALTER DATABASE \(draft) RENAME TO \(name)")
    return name
  }

  private static let isThere = Statement<String, Bool>(
    "template_is_there",
    "SELECT EXISTS (SELECT FROM pg_catalog.pg_database WHERE datname = $1)",
    row: { (isThere: Bool) in isThere })

  /// A number that is another one for another schema (FNV-1a).
  private static var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (Migrations.all.map(\.sql) + [Migrator.rolesScript]).joined().utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
