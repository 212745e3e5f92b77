import Glibc

extension EmbeddedCluster {
  /// What there is to say about the cluster.
  package struct Status: Equatable, Sendable {
    package let dataFolder: String
    package let logFile: String
    /// The major version of PostgreSQL that made the data.
    package let version: Int
    /// The account that owns the data and runs the server.
    package let account: String
    /// What the data take on the disk, in bytes; nil if it cannot be found out.
    package let size: Int?
    package let server: Server

    package enum Server: Equatable, Sendable {
      case stopped
      case startingOrStopping(pid: Int32)
      case running(Running)
    }
  }

  /// The state of the cluster, nil where there is none; this makes and starts nothing.
  package func status() throws(ClusterError) -> Status? {
    guard let location = try ClusterLocation.existing(settings),
      let version = try location.dataVersion()
    else { return nil }
    let server: Status.Server =
      switch try ServerState.of(location) {
      case .stopped: .stopped
      case .changing(let pid): .startingOrStopping(pid: pid)
      case .running(let pid, let folder):
        .running(Running(pid: pid, socketFolder: folder.path, isNew: false))
      }
    let owner = ServerAccount.of(uid: location.owner)?.name ?? String(location.owner)
    return try Status(
      dataFolder: location.data, logFile: location.log, version: version, account: owner,
      size: size(of: location), server: server)
  }

  private func size(of location: ClusterLocation) throws(ClusterError) -> Int? {
    let command = Command(location.prefix + ["du", "-sk", "--", location.data])
    let text = try command.text() ?? ""
    return Int(text.prefix { $0.isWholeNumber }).map { $0 * 1024 }
  }
}
