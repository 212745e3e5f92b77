import Admin
import EmbeddedPostgres
import Postgres
import Store
import UseCases

/// Finds the database that is meant: a server that is named, else the private cluster.
struct Databases {
  let environment: [String: String]
  let terminal: any Terminal

  /// Where the data lives.
  enum Choice {
    case server(ConnectionSettings)
    case embedded(EmbeddedCluster)
  }

  /// `--database`, else `FILMWEEK_DATABASE`, else the private cluster of the home.
  func choice(_ database: String?) throws(Failure) -> Choice {
    let named = database ?? environment["FILMWEEK_DATABASE"]
    if let named, !named.isEmpty {
      let password = try SecretFile.password(named: environment["FILMWEEK_PASSWORD_FILE"])
      do throws(DatabaseError) {
        var settings = try ConnectionSettings(conninfo: named)
        // Another server than the one of the environment is not told its password.
        if database == nil, settings["password"] == nil { settings["password"] = password }
        return .server(settings)
      } catch {
        // What was typed may hold a password, so it is not said again.
        guard case .badSettings(let words) = error else { throw Failure(ArchiveFailure(error)) }
        throw Failure(
          .usage, "the name of the database can't be read: \(words)",
          advice: "Name it as libpq does: \"host=… dbname=…\" or postgresql://host/database.")
      }
    }
    do throws(ClusterError) {
      return .embedded(EmbeddedCluster(try ClusterSettings(environment: environment)))
    } catch { throw Failure(error) }
  }

  /// What keeps the programmes there.
  func archive(_ database: String?) throws(Failure) -> any Archive {
    switch try choice(database) {
    case .server(let settings): return PostgresArchive(settings)
    case .embedded(let cluster):
      let running = try start(cluster)
      let settings = try settings(running, user: EmbeddedCluster.appRole)
      let owner = try self.settings(running, user: EmbeddedCluster.superuser)
      let terminal = terminal
      return PrivateArchive(
        PostgresArchive(settings), isDiskFull: { cluster.isDiskFull },
        migrate: { () throws(ArchiveFailure) in
          let applied = try Migrator(owner).migrate()
          if !running.isNew, !applied.isEmpty {
            terminal.note("Brought the database up to date (\(applied.count) steps).")
          }
        })
    }
  }

  /// The private server, started or made where that is needed; what takes long is said.
  func start(_ cluster: EmbeddedCluster) throws(Failure) -> EmbeddedCluster.Running {
    do throws(ClusterError) {
      return try cluster.ensureRunning(creatingWith: Migrator.rolesScript) { step in
        switch step {
        case .creating(let folder): terminal.note("Making the database in \(folder), once …")
        case .waitingForAnotherCommand: terminal.note("Waiting for another filmweek command …")
        case .recovering: terminal.note("Waiting for the database to recover …")
        }
      }
    } catch { throw Failure(error) }
  }

  /// How to reach the private server as a role.
  func settings(
    _ running: EmbeddedCluster.Running, user: String
  ) throws(Failure) -> ConnectionSettings {
    do throws(DatabaseError) {
      return try ConnectionSettings(conninfo: running.conninfo(user: user))
    } catch { throw Failure(ArchiveFailure(error)) }
  }
}

extension Failure {
  /// The failure of the private cluster, in its own words.
  init(_ error: ClusterError) {
    self.init(.databaseUnreachable, "\(error)")
  }
}
