import Glibc

/// A folder with PostgreSQL's server programs, and their major version.
struct ServerBinaries: Equatable, Sendable {
  let folder: String
  let major: Int

  /// Finds the programs that fit data of this major version, or the best there are without data.
  ///
  /// `chosen` (from `FILMWEEK_PG_BIN`) stands alone; else what `pg_config` names comes first, and
  /// then Debian's folders, newest first. A server of another major version cannot read the data.
  static func find(
    chosen: String?, for data: (path: String, major: Int)?
  ) throws(ClusterError) -> ServerBinaries {
    let folders = if let chosen { [chosen] } else { try configured() + packaged() }
    var installed: [Int] = []
    for folder in folders {
      guard unsafe access(folder + "/initdb", X_OK) == 0, let major = try version(in: folder) else {
        continue
      }
      if data == nil || data?.major == major { return ServerBinaries(folder: folder, major: major) }
      installed.append(major)
    }
    guard let data, !installed.isEmpty else { throw .noServer(lookedIn: folders) }
    throw .otherVersion(path: data.path, data: data.major, installed: installed)
  }

  func program(_ name: String) -> String {
    "\(folder)/\(name)"
  }

  private static func configured() throws(ClusterError) -> [String] {
    do throws(ClusterError) {
      let text = try Command(["pg_config", "--bindir"]).text() ?? ""
      return text.split(separator: "\n").map(String.init)
    } catch .cannotRun {
      return []
    }
  }

  private static func packaged() -> [String] {
    let root = "/usr/lib/postgresql"
    return Folder.names(in: root).compactMap { Int($0) }.sorted(by: >).map { "\(root)/\($0)/bin" }
  }

  /// From "postgres (PostgreSQL) 15.18 (Debian …)", or "17beta1" in its place.
  private static func version(in folder: String) throws(ClusterError) -> Int? {
    let words = try Command(["\(folder)/postgres", "--version"]).text()?.split(separator: " ")
    guard let words, words.count > 2 else { return nil }
    return Int(words[2].prefix { $0.isWholeNumber })
  }
}
