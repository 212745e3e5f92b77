import Glibc

/// A private PostgreSQL cluster: created, started and stopped at need, reached by a socket only.
package struct EmbeddedCluster: Sendable {
  let settings: ClusterSettings

  package init(_ settings: ClusterSettings) {
    self.settings = settings
  }

  /// The role that owns everything; it creates the other roles and migrates.
  package static let superuser = "filmweek_super"
  /// The role that the program works as.
  package static let appRole = "filmweek_app"
  /// The database that the cluster is created with.
  package static let database = "filmweek"

  /// What takes longer than a person expects an answer.
  package enum Step: Equatable, Sendable {
    case creating(folder: String)
    case waitingForAnotherCommand
    case recovering
  }

  /// A server that accepts connections.
  package struct Running: Equatable, Sendable {
    package let pid: Int32
    package let socketFolder: String
    /// Whether this call created the cluster; the schema is then still to come.
    package let isNew: Bool

    /// How libpq reaches the database as this role.
    package func conninfo(user: String, database: String = EmbeddedCluster.database) -> String {
      let folder = socketFolder.map { "'\\".contains($0) ? "\\\($0)" : String($0) }.joined()
      return "host='\(folder)' port=\(SocketFolder.port) user=\(user) dbname=\(database)"
    }
  }

  /// Finds the running server, or starts it, or first creates the cluster.
  ///
  /// Any number of commands may call this at once: one acts, the others wait for it.
  ///
  /// - Parameters:
  ///   - sql: Run as the superuser in the database of a new cluster before anyone can see it, so
  ///     that there is never a cluster without its roles. Statements end with a semicolon; a
  ///     semicolon before an empty line must be the end of one.
  ///   - progress: Called before a step that takes a while.
  package func ensureRunning(
    creatingWith sql: String = "", progress: (Step) -> Void = { _ in }
  ) throws(ClusterError) -> Running {
    if let location = try ClusterLocation.existing(settings),
      case .running(let pid, let folder) = try ServerState.of(location)
    {
      return Running(pid: pid, socketFolder: folder.path, isNew: false)
    }
    let location = try ClusterLocation.prepared(settings)
    let lock = try FolderLock(location.lock, owner: location.owner, limit: settings.limit) {
      progress(.waitingForAnotherCommand)
    }
    if case .running(let pid, let folder) = try settledState(of: location, progress) {
      return Running(pid: pid, socketFolder: folder.path, isNew: false)
    }
    do {
      return try start(location, creatingWith: sql, lock: lock, progress)
    } catch {
      throw isDiskFull ? .diskFull(path: location.data) : error
    }
  }

  /// Makes the cluster if there is none, and starts its server.
  private func start(
    _ location: ClusterLocation, creatingWith sql: String, lock: borrowing FolderLock,
    _ progress: (Step) -> Void
  ) throws(ClusterError) -> Running {
    let isNew = !location.hasData
    let version = try location.dataVersion()
    let binaries = try ServerBinaries.find(
      chosen: settings.binaries, for: version.map { (location.data, $0) })
    let sockets = try SocketFolder.prepared(for: location, settings)
    if isNew {
      progress(.creating(folder: location.data))
      try ClusterCreation(location: location, binaries: binaries, lock: lock.file.descriptor)
        .run(sql: sql)
    }
    let start = ServerStart(
      location: location, binaries: binaries, sockets: sockets, limit: settings.limit)
    let pid = try start.run { progress(.recovering) }
    return Running(pid: pid, socketFolder: sockets.path, isNew: isNew)
  }

  /// Whether the disk that holds the data has no room for the server to work.
  ///
  /// A server without room for its log of changes ends in the middle of its work, and cannot start
  /// again to say why.
  package var isDiskFull: Bool {
    guard let location = try? ClusterLocation.existing(settings) else { return false }
    var facts = statvfs()
    guard unsafe statvfs(location.data, &facts) == 0 else { return false }
    return facts.f_bavail * facts.f_frsize < 4 << 20
  }

  /// The path of one of PostgreSQL's programs, `pg_dump` for example, of the version of the data.
  package func program(_ name: String) throws(ClusterError) -> String {
    let location = try ClusterLocation.existing(settings)
    var data: (String, Int)?
    if let location, let version = try location.dataVersion() { data = (location.data, version) }
    return try ServerBinaries.find(chosen: settings.binaries, for: data).program(name)
  }

  /// The state once no server starts or stops any more.
  ///
  /// A file that names a process which is no server of this data is removed: PostgreSQL would take
  /// any process with that number for its server, one that is being killed too. Should something
  /// of a dead server still have the data open, PostgreSQL sees that by its shared memory.
  private func settledState(
    of location: ClusterLocation, _ progress: (Step) -> Void
  ) throws(ClusterError) -> ServerState {
    var patience = Patience(limit: settings.limit)
    while true {
      let state = try ServerState.of(location)
      switch state {
      case .running: return state
      case .stopped(let pid):
        if pid != nil { unsafe unlink(location.data + "/postmaster.pid") }
        return state
      case .changing(let pid):
        guard patience.pause(whenLong: { progress(.recovering) }) else {
          throw .startTimedOut(
            pid: pid, seconds: Int(settings.limit.components.seconds),
            log: File.tail(of: location.log))
        }
      }
    }
  }
}
