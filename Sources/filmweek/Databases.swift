import Admin
import CivilTime
import EmbeddedPostgres
import Glibc
import Postgres
import Store
import UseCases

/// Finds the database that is meant: a server that is named, else the private cluster.
struct Databases {
  let environment: [String: String]
  let terminal: any Terminal
  let backups: BackupFolder
  let now: Instant

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
  func archive(_ database: String?) throws(Failure) -> any Keeper {
    switch try choice(database) {
    case .server(let settings): return PostgresArchive(settings, form: .programmeFile)
    case .embedded(let cluster):
      let running = try start(cluster)
      let settings = try settings(running, user: EmbeddedCluster.appRole)
      let owner = try self.settings(running, user: EmbeddedCluster.superuser)
      return PrivateArchive(
        PostgresArchive(settings, form: .programmeFile), isDiskFull: { cluster.isDiskFull },
        migrate: { () throws(ArchiveFailure) in
          do throws(Failure) {
            try backUp(beforeMigrating: owner)
          } catch {
            throw .other(
              "no backup could be made, so it stays as it was:\n\(error.lines.joined(separator: "\n"))"
            )
          }
          let applied = try Migrator(owner).migrate()
          if !running.isNew, !applied.isEmpty {
            terminal.note("Brought the database up to date (\(applied.count) steps).")
          }
        })
    }
  }

  /// Brings the private database up to date, after a backup: number and name of each step.
  func migrate(_ owner: ConnectionSettings) throws(Failure) -> [(number: Int, name: String)] {
    try backUp(beforeMigrating: owner)
    return try Migrator(owner).migrated()
  }

  /// Writes all of the private database to the home where its schema is older than the program's.
  private func backUp(beforeMigrating owner: ConnectionSettings) throws(Failure) {
    let status = try kept { () throws(ArchiveFailure) in try Migrator(owner).status() }
    guard let schema = status.applied.last?.number, !status.pending.isEmpty,
      let path = backups.path(for: "schema-\(schema)", ending: "dump", at: now)
    else { return }
    try dump(owner, to: path)
    terminal.note("backup: the database as it was is in \(path)")
  }

  /// Writes a dump beside the file and then gives it the name, so that there is never half a one.
  ///
  /// Only its owner may read it.
  func dump(_ settings: ConnectionSettings, to path: String) throws(Failure) {
    let partial = "\(path).partial"
    let tool = ServerTool(
      path: try program("pg_dump"),
      arguments: ["--format=custom", "--file=\(partial)"], settings: settings)
    do throws(Failure) {
      // It holds everything that is known of everybody.
      let mask = umask(0o077)
      defer { umask(mask) }
      try tool.run()
    } catch {
      unsafe unlink(partial)
      throw error
    }
    guard unsafe rename(partial, path) == 0 else {
      let words = unsafe String(cString: strerror(errno))
      unsafe unlink(partial)
      throw Failure(.failure, "“\(path)” can't be written: \(words).")
    }
  }

  /// The path of one of PostgreSQL's programs.
  func program(_ name: String) throws(Failure) -> String {
    do throws(ClusterError) {
      return try EmbeddedCluster(try ClusterSettings(environment: environment)).program(name)
    } catch { throw Failure(error) }
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
