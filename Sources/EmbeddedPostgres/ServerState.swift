import Glibc

/// What `postmaster.pid` in the data folder says, the file a server keeps while it runs.
///
/// Line 1 is the process, 5 the socket folder, 8 the state (PostgreSQL's `miscadmin.h`,
/// `LOCK_FILE_LINE_…`).
struct PostmasterFile: Equatable {
  let pid: pid_t
  let socketFolder: String
  let state: String

  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, let pid = pid_t(first), pid != 0 else { return nil }
    self.pid = abs(pid)
    socketFolder = lines.count > 4 ? String(lines[4]) : ""
    state = lines.count > 7 ? String(lines[7].prefix { $0 != " " }) : ""
  }
}

/// What the server of a cluster is doing.
enum ServerState {
  /// No server has this data open. The number is a process that the left file names wrongly.
  case stopped(wronglyNamed: pid_t?)
  /// It starts, recovers or stops.
  case changing(pid_t)
  /// It accepts connections.
  case running(pid_t, SocketFolder)

  /// Finds out from the data folder's file, who listens on the socket and what process it is.
  ///
  /// - Parameter patience: How often to look again where these do not agree: a server that was
  ///   killed takes a moment to be gone.
  static func of(
    _ location: ClusterLocation, patience: Int = 20
  ) throws(ClusterError) -> ServerState {
    let path = location.data + "/postmaster.pid"
    guard let file = try File.text(of: path).flatMap(PostmasterFile.init) else {
      return .stopped(wronglyNamed: nil)
    }
    let folder = SocketFolder(path: file.socketFolder)
    let listener = folder.listener()
    if file.state == "ready", listener == file.pid { return .running(file.pid, folder) }
    guard serves(file.pid, location.data) else {
      if let listener { throw .socketTaken(folder: folder.path, pid: listener) }
      return .stopped(wronglyNamed: file.pid)
    }
    guard file.state == "ready" else { return .changing(file.pid) }
    guard patience == 0 else {
      usleep(10_000)
      return try of(location, patience: patience - 1)
    }
    if let listener { throw .socketTaken(folder: folder.path, pid: listener) }
    throw .socketLost(folder: folder.path, pid: file.pid)
  }

  /// Whether the process is a server of the data.
  ///
  /// After a crash, and after a restart of the machine, the number in the file may be that of any
  /// process.
  static func serves(_ pid: pid_t, _ data: String) -> Bool {
    // A server works in its data folder. In a container root may not ask where: then its
    // arguments must do.
    if let place = Folder.destination(of: "/proc/\(pid)/cwd") { return place == Folder.real(data) }
    let arguments = try? File.text(of: "/proc/\(pid)/cmdline")
    return arguments?.split(separator: "\0").contains { $0 == data } ?? false
  }

  /// Whether the process runs: one that has ended may stay in the list until its parent looks.
  static func isAlive(_ pid: pid_t) -> Bool {
    guard let facts = try? File.text(of: "/proc/\(pid)/stat"),
      let state = facts.split(separator: ")").last?.dropFirst().first
    else { return false }
    return state != "Z" && state != "X"
  }
}
