import Glibc

/// Where a cluster lives: its folders, and the account that its server runs as.
struct ClusterLocation: Sendable {
  /// The folder that holds the lock and the server's folder: the home, or what stands in for it.
  let base: String
  /// Who owns the data and runs the server; nil where that is who runs this program.
  let account: ServerAccount?

  var server: String { base + "/postgres" }
  var data: String { server + "/data" }
  var log: String { server + "/server.log" }
  var sockets: String { server + "/socket" }
  var lock: String { base + "/lock" }
  var owner: uid_t { account?.uid ?? geteuid() }
  var hasData: Bool { PathFacts(data) != nil }

  /// The name of the file by which a home says where its cluster lives instead.
  static let pointer = "cluster-location"

  /// The words before a command of PostgreSQL's that make it run as the owner of the data.
  var prefix: [String] { account?.prefix ?? [] }

  /// The major version that made the data, nil where there are none yet.
  func dataVersion() throws(ClusterError) -> Int? {
    guard hasData else { return nil }
    let text = try File.text(of: data + "/PG_VERSION") ?? ""
    guard let major = Int(text.prefix { $0.isWholeNumber }) else { throw .notACluster(path: data) }
    return major
  }

  /// The place of a cluster that is there, nil where there is none; this makes nothing.
  static func existing(_ settings: ClusterSettings) throws(ClusterError) -> ClusterLocation? {
    guard let location = try begun(settings), location.hasData else { return nil }
    return location
  }

  /// The place where a server's folder is, with or without data in it: its owner is the account.
  private static func begun(_ settings: ClusterSettings) throws(ClusterError) -> ClusterLocation? {
    guard let home = Folder.real(settings.home) else { return nil }
    let base = try named(by: home, settings) ?? home
    let server = base + "/postgres"
    guard let facts = PathFacts(server) else { return nil }
    return try ClusterLocation(base: base, account: account(owning: facts, server))
  }

  /// The place for a cluster, its folders made where they are missing.
  static func prepared(_ settings: ClusterSettings) throws(ClusterError) -> ClusterLocation {
    if let location = try begun(settings) { return location }
    let isRoot = geteuid() == 0
    // Root's is to be entered by the server's account, and not to be listed.
    try Folder.make(settings.home, mode: isRoot ? 0o711 : 0o700)
    guard let home = Folder.real(settings.home) else {
      throw .system(call: "realpath", path: settings.home, code: errno)
    }
    var base = try named(by: home, settings) ?? home
    let account = isRoot ? try unprivilegedAccount(for: home) : nil
    if let account, try !account.canEnter(base) {
      guard base == home else { throw .notEnterable(path: base, account: account.name) }
      base = "\(settings.sharedFolder)/\(hash(of: home))"
      try Folder.make(settings.sharedFolder, mode: 0o755)
      try Folder.make(base, mode: 0o711)
      guard try account.canEnter(base) else {
        throw .notEnterable(path: base, account: account.name)
      }
      try point(from: home, to: base)
    }
    let location = ClusterLocation(base: base, account: account)
    try Folder.makePrivate(location.server, owner: location.owner)
    return location
  }

  /// What the home's file names, if it names a folder of the kind that `prepared` makes: root
  /// must not be sent anywhere by a file that someone else may have written.
  private static func named(
    by home: String, _ settings: ClusterSettings
  ) throws(ClusterError) -> String? {
    guard let text = try File.text(of: "\(home)/\(pointer)") else { return nil }
    let path = String(text.prefix { !$0.isNewline })
    let name = path.dropFirst(settings.sharedFolder.count + 1)
    guard path == "\(settings.sharedFolder)/\(name)", name.count == 16,
      name.allSatisfy(\.isHexDigit)
    else {
      throw .unsafeFolder(path: "\(home)/\(pointer)")
    }
    return path
  }

  private static func point(from home: String, to base: String) throws(ClusterError) {
    let path = "\(home)/\(pointer)"
    let file = try File(path + ".new", O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
    try file.write(base + "\n")
    try file.sync()
    guard unsafe rename(path + ".new", path) == 0 else {
      throw .system(call: "rename", path: path, code: errno)
    }
    try Folder.sync(home)
  }

  /// Root's server runs as whoever owns the server's folder, an ordinary user's as that user.
  private static func account(
    owning facts: PathFacts, _ path: String
  ) throws(ClusterError) -> ServerAccount? {
    guard facts.isFolder, facts.isPrivate else { throw .unsafeFolder(path: path) }
    if geteuid() != 0 {
      guard facts.owner == geteuid() else {
        throw .foreignOwner(path: path, owner: facts.owner, expected: geteuid())
      }
      return nil
    }
    guard facts.owner != 0, let account = ServerAccount.of(uid: facts.owner) else {
      let expected = try unprivilegedAccount().uid
      throw .foreignOwner(path: path, owner: facts.owner, expected: expected)
    }
    return account
  }

  /// The owner of the home, so that the user whose home it is can use it without root afterwards;
  /// where that is root, the first of the usual accounts.
  private static func unprivilegedAccount(for home: String) throws(ClusterError) -> ServerAccount {
    if let owner = PathFacts(home)?.owner, owner != 0, let account = ServerAccount.of(uid: owner) {
      return account
    }
    return try unprivilegedAccount()
  }

  private static func unprivilegedAccount() throws(ClusterError) -> ServerAccount {
    for name in ServerAccount.unprivileged {
      if let account = ServerAccount.named(name), account.uid != 0 { return account }
    }
    throw .noAccount(tried: ServerAccount.unprivileged)
  }

  /// FNV-1a, 64 bits, as 16 hexadecimal digits.
  static func hash(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
