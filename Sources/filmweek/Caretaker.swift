import Admin
import EmbeddedPostgres
import FilmWeekSchema
import Postgres
import Store
import UseCases

/// Looks after the database that is meant.
struct Caretaker: DatabaseCare {
  let databases: Databases
  let database: String?

  func start() throws(Failure) -> String {
    let running = try databases.start(try cluster())
    let owner = try databases.settings(running, user: EmbeddedCluster.superuser)
    let applied = try databases.migrate(owner)
    let steps = applied.isEmpty ? "" : " Its schema is new or was brought up to date."
    return "The database runs (process \(running.pid)).\(steps)"
  }

  func stop(_ mode: StopMode) throws(Failure) -> String {
    let cluster = try cluster()
    let clusterMode = EmbeddedCluster.StopMode(rawValue: mode.rawValue) ?? .fast
    do throws(ClusterError) {
      return try cluster.stop(clusterMode)
        ? "The database is stopped; the next command starts it." : "The database was not running."
    } catch { throw Failure(error) }
  }

  func rolesScript() throws(Failure) -> String { Migrator.rolesScript }

  func makeRoles() throws(Failure) -> String {
    let migrator = try owningMigrator()
    try kept { () throws(ArchiveFailure) in try migrator.createRoles() }
    return "The roles filmweek_owner and filmweek_app are there."
  }

  func migrate() throws(Failure) -> String {
    let owner = try ownerSettings()
    let applied =
      switch try databases.choice(database) {
      case .server: try Migrator(owner).migrated()
      case .embedded: try databases.migrate(owner)
      }
    guard let last = applied.last else { return "The database is up to date." }
    let names = applied.map(\.name).joined(separator: ", ")
    return "Brought the database to schema \(last.number): \(names)."
  }

  /// The private cluster; refused where a server is named, which has an owner of its own.
  private func cluster() throws(Failure) -> EmbeddedCluster {
    guard case .embedded(let cluster) = try databases.choice(database) else {
      throw Failure(
        .usage, "the database is a server of its own, which filmweek does not start or stop.",
        advice: "Leave out --database and FILMWEEK_DATABASE to mean the private one.")
    }
    return cluster
  }

  /// How to reach the database as who may change its schema.
  func ownerSettings() throws(Failure) -> ConnectionSettings {
    switch try databases.choice(database) {
    case .server(let settings): settings
    case .embedded(let cluster):
      try databases.settings(try databases.start(cluster), user: EmbeddedCluster.superuser)
    }
  }

  func owningMigrator() throws(Failure) -> Migrator { Migrator(try ownerSettings()) }
}

/// What the database answers, or the failure that says why not.
func kept<Value>(_ act: () throws(ArchiveFailure) -> Value) throws(Failure) -> Value {
  do throws(ArchiveFailure) { return try act() } catch { throw Failure(error) }
}

extension Migrator {
  /// Applies what is missing: number and name of each step.
  func migrated() throws(Failure) -> [(number: Int, name: String)] {
    try kept { () throws(ArchiveFailure) in try migrate() }.map { ($0.number, $0.name) }
  }
}
