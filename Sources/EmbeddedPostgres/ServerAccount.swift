import Glibc

/// The account that the server runs as when root starts it.
struct ServerAccount: Equatable, Sendable {
  let name: String
  let uid: uid_t
  let gid: gid_t

  /// The accounts that root drops to, the first that exists.
  static let unprivileged = ["postgres", "nobody"]

  static func named(_ name: String) -> ServerAccount? {
    unsafe look { entry, buffer, size, found in
      unsafe getpwnam_r(name, entry, buffer, size, found)
    }
  }

  static func of(uid: uid_t) -> ServerAccount? {
    unsafe look { entry, buffer, size, found in
      unsafe getpwuid_r(uid, entry, buffer, size, found)
    }
  }

  /// The words that, put before a command, let it run as this account and with no more rights.
  var prefix: [String] {
    ["setpriv", "--reuid=\(uid)", "--regid=\(gid)", "--clear-groups", "--no-new-privs", "--"]
  }

  /// Whether the account may enter the folder, asked of the system itself, which knows about
  /// groups, access lists and every parent.
  func canEnter(_ folder: String) throws(ClusterError) -> Bool {
    try Command(prefix + ["test", "-x", folder]).run() == 0
  }

  private static func look(
    _ call: (
      UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
      UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
    ) -> Int32
  ) -> ServerAccount? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      var entry = unsafe passwd()
      var found: UnsafeMutablePointer<passwd>?
      guard unsafe call(&entry, start, buffer.count, &found) == 0, unsafe found != nil,
        let name = unsafe entry.pw_name
      else { return nil }
      return unsafe ServerAccount(
        name: String(cString: name), uid: entry.pw_uid, gid: entry.pw_gid)
    }
  }
}
