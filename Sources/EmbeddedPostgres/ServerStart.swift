import Glibc

/// Starting the server of a cluster, and waiting until it accepts connections.
struct ServerStart {
  let location: ClusterLocation
  let binaries: ServerBinaries
  let sockets: SocketFolder
  let limit: Duration

  /// The log begins anew when it is longer than this; one older log is kept.
  private static let longestLog = 1 << 20

  /// - Parameter whenLong: Called once when it takes over a second: it recovers from a crash.
  func run(whenLong: () -> Void) throws(ClusterError) -> pid_t {
    try sockets.clear()
    var patience = Patience(limit: limit)
    while true {
      let begin = rotateLog()
      guard let process = try command.text().flatMap(firstNumber(of:)) else {
        throw .startFailed(path: location.data, log: File.tail(of: location.log))
      }
      while try !isReady(process), ServerState.isAlive(process) {
        guard patience.pause(whenLong: whenLong) else {
          throw .startTimedOut(
            pid: process, seconds: Int(limit.components.seconds), log: File.tail(of: location.log))
        }
      }
      if try isReady(process) { return process }
      // After a server was killed its last processes hold its shared memory for a moment.
      let said = try text(of: location.log, from: begin)
      guard said.contains("is still in use"), patience.pause(whenLong: whenLong) else {
        throw .startFailed(path: location.data, log: File.tail(of: location.log))
      }
      usleep(100_000)
    }
  }

  /// Writes the server's process and then becomes the server: in a session of its own and no child
  /// of this program, so that what ends the program or its terminal does not end the server.
  private var command: Command {
    let settings = [
      "listen_addresses=", "port=\(SocketFolder.port)", "unix_socket_directories=\(sockets.path)",
      "unix_socket_permissions=0700", "max_connections=50", "shared_buffers=64MB",
      "fsync=on", "full_page_writes=on", "synchronous_commit=on",
      "timezone=UTC", "log_timezone=UTC", "lc_messages=C.UTF-8", "logging_collector=off",
      // What the server does, and not what clients did wrong: that may name people.
      "log_min_messages=log", "log_min_error_statement=panic", "log_checkpoints=off",
      "log_autovacuum_min_duration=-1",
    ]
    return Command(
      ["setsid", "--fork"] + location.prefix
        + ["sh", "-c", "umask 077; echo $$; exec \"$@\" >>\"$0\" 2>&1", location.log]
        + [binaries.program("postgres"), "-D", location.data] + settings.flatMap { ["-c", $0] })
  }

  private func firstNumber(of text: String) -> pid_t? {
    pid_t(text.prefix { $0.isWholeNumber })
  }

  private func isReady(_ process: pid_t) throws(ClusterError) -> Bool {
    guard let text = try File.text(of: location.data + "/postmaster.pid"),
      let file = PostmasterFile(text)
    else { return false }
    return file.pid == process && file.state == "ready"
  }

  /// Puts a long log aside, and answers with the length of the one that is written on.
  private func rotateLog() -> off_t {
    var facts = stat()
    guard unsafe lstat(location.log, &facts) == 0 else { return 0 }
    guard facts.st_size > ServerStart.longestLog else { return facts.st_size }
    unsafe rename(location.log, location.log + ".1")
    return 0
  }

  private func text(of path: String, from offset: off_t) throws(ClusterError) -> String {
    let file = try File(path, O_RDONLY)
    lseek(file.descriptor, offset, SEEK_SET)
    return try file.text()
  }
}
