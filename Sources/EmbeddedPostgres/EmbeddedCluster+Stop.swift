import Glibc

extension EmbeddedCluster {
  /// How a server is asked to stop (PostgreSQL's documentation, "Shutting Down the Server").
  package enum StopMode: String, CaseIterable, Sendable {
    /// Waits until every client has gone.
    case smart
    /// Ends what clients are doing and rolls it back.
    case fast
    /// Ends at once; the next start recovers.
    case immediate

    var signal: Int32 {
      switch self {
      case .smart: SIGTERM
      case .fast: SIGINT
      case .immediate: SIGQUIT
      }
    }
  }

  /// Stops the server and waits until it has ended; false if none was running.
  @discardableResult
  package func stop(_ mode: StopMode = .fast) throws(ClusterError) -> Bool {
    guard let location = try ClusterLocation.existing(settings) else { return false }
    let lock = try FolderLock(location.lock, owner: location.owner, limit: settings.limit) {}
    defer { _ = lock.file.descriptor }  // It is held to the end of this scope.
    guard let pid = try serverProcess(of: location) else { return false }
    guard kill(pid, mode.signal) == 0 || errno == ESRCH else {
      throw .system(call: "kill", path: "process \(pid)", code: errno)
    }
    var patience = Patience(limit: settings.limit)
    while ServerState.serves(pid, location.data) {
      guard patience.pause() else {
        throw .stopTimedOut(pid: pid, seconds: Int(settings.limit.components.seconds))
      }
    }
    return true
  }

  /// The server's process, whether or not it answers.
  private func serverProcess(of location: ClusterLocation) throws(ClusterError) -> pid_t? {
    guard let text = try File.text(of: location.data + "/postmaster.pid"),
      let pid = PostmasterFile(text)?.pid, ServerState.serves(pid, location.data)
    else { return nil }
    return pid
  }
}
