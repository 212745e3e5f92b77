import Glibc

/// A folder with the server's socket, as PostgreSQL names it.
struct SocketFolder: Sendable {
  let path: String

  static let port = 5432
  /// `sun_path` has 108 bytes with the zero at the end.
  static let longest = 107

  var socket: String { "\(path)/.s.PGSQL.\(SocketFolder.port)" }
  var fits: Bool { socket.utf8.count <= SocketFolder.longest }

  /// The cluster's own folder, or where its path is too long a short one; made, and private.
  static func prepared(
    for location: ClusterLocation, _ settings: ClusterSettings
  ) throws(ClusterError) -> SocketFolder {
    let name = "filmweek-\(ClusterLocation.hash(of: location.base))"
    var candidates = [SocketFolder(path: location.sockets)]
    // Root's runtime folder is closed to the account that the server runs as.
    if let runtime = settings.runtimeFolder, location.account == nil,
      PathFacts(runtime)?.owner == geteuid()
    {
      candidates.append(SocketFolder(path: "\(runtime)/\(name)"))
    }
    let last = SocketFolder(path: "/tmp/filmweek-\(location.owner)-\(name.dropFirst(9))")
    let folder = candidates.first(where: \.fits) ?? last
    try Folder.makePrivate(folder.path, owner: location.owner)
    return folder
  }

  /// Removes what a server left that did not end by itself, after seeing that none listens.
  ///
  /// Its lock names a process; PostgreSQL refuses to start while any has that number.
  func clear() throws(ClusterError) {
    if let pid = listener() { throw .socketTaken(folder: path, pid: pid) }
    unsafe unlink(socket)
    unsafe unlink(socket + ".lock")
  }

  /// The process that listens on the socket: nil if none does, 0 if it cannot be seen from here.
  func listener() -> pid_t? {
    let connection = socket_stream()
    guard connection >= 0 else { return nil }
    defer { close(connection) }
    guard fits, connectSocket(connection) else { return nil }
    // What `struct ucred` holds: process, user, group; of who called listen().
    var credentials: (pid_t, uid_t, gid_t) = (0, 0, 0)
    var size = socklen_t(MemoryLayout.size(ofValue: credentials))
    guard unsafe getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 else {
      return 0
    }
    return credentials.0
  }

  private func socket_stream() -> Int32 {
    Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  }

  private func connectSocket(_ connection: Int32) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: socket.utf8) }
    let size = socklen_t(MemoryLayout.size(ofValue: address))
    return unsafe withUnsafePointer(to: address) { start in
      unsafe start.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(connection, $0, size) == 0
      }
    }
  }
}
