import Admin
import EmbeddedPostgres
import Postgres
import Store
import UseCases

extension Caretaker {
  func status() throws(Failure) -> [DatabaseFact] {
    switch try databases.choice(database) {
    case .server(let settings):
      let schema = schemaFact(
        try kept { () throws(ArchiveFailure) in try Migrator(settings).status() })
      return [
        DatabaseFact("kind", "server"), DatabaseFact("server", place(settings)), schema,
      ]
    case .embedded(let cluster): return try facts(of: cluster)
    }
  }

  private func facts(of cluster: EmbeddedCluster) throws(Failure) -> [DatabaseFact] {
    let status: EmbeddedCluster.Status?
    do throws(ClusterError) { status = try cluster.status() } catch { throw Failure(error) }
    var facts = [DatabaseFact("kind", "private")]
    guard let status else {
      return facts + [DatabaseFact("state", "not made yet; the first command makes it")]
    }
    facts += [
      DatabaseFact("folder", status.dataFolder), DatabaseFact("log", status.logFile),
      DatabaseFact("version", "PostgreSQL \(status.version)"),
      DatabaseFact("account", status.account),
    ]
    if let size = status.size { facts.append(DatabaseFact("size", "\(size >> 20) MiB")) }
    switch status.server {
    case .stopped: facts.append(DatabaseFact("state", "stopped; the next command starts it"))
    case .startingOrStopping(let pid):
      facts.append(DatabaseFact("state", "starting or stopping (process \(pid))"))
    case .running(let running):
      facts.append(DatabaseFact("state", "running (process \(running.pid))"))
      facts.append(DatabaseFact("socket", running.socketFolder))
      let settings = try databases.settings(running, user: EmbeddedCluster.superuser)
      let schema = try kept { () throws(ArchiveFailure) in try Migrator(settings).status() }
      facts.append(schemaFact(schema))
    }
    return facts
  }

  /// Where a server is, without what is only about the connection, and without secrets.
  private func place(_ settings: ConnectionSettings) -> String {
    ["host", "hostaddr", "port", "dbname", "user", "service"]
      .compactMap { word in settings[word].map { "\(word)=\($0)" } }.joined(separator: " ")
  }

  /// How far the schema is.
  private func schemaFact(_ status: MigrationStatus) -> DatabaseFact {
    guard let newest = status.applied.last else {
      return DatabaseFact("schema version", "none yet: filmweek database migrate")
    }
    let pending = status.pending.isEmpty ? "" : ", \(status.pending.count) steps to come"
    return DatabaseFact("schema version", "\(newest.number) (\(newest.name))\(pending)")
  }
}
