import Glibc

/// What the environment says about the embedded cluster.
package struct ClusterSettings: Sendable {
  /// The folder that `FILMWEEK_HOME` names, or the place for users' data that the system agrees on.
  package var home: String
  /// The folder with PostgreSQL's programs that `FILMWEEK_PG_BIN` names.
  package var binaries: String?
  /// The user's own short-lived folder, where sockets go if the home's path is too long for them.
  package var runtimeFolder: String?
  /// The parent of clusters whose home the server's account cannot enter.
  package var sharedFolder = "/var/lib/filmweek"
  /// How long to wait: for another command, for the server to start, for it to stop.
  package var limit = Duration.seconds(120)

  package init(home: String) {
    self.home = home
  }

  /// `FILMWEEK_HOME`, else `$XDG_DATA_HOME/filmweek`, else `$HOME/.local/share/filmweek`.
  ///
  /// As the XDG Base Directory Specification has it, an `XDG_…` path that is not absolute counts
  /// as not set.
  package init(environment: [String: String]) throws(ClusterError) {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    func absolute(_ name: String) -> String? {
      folder(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let chosen = folder("FILMWEEK_HOME") {
      home = try ClusterSettings.absolute(chosen)
    } else if let data = absolute("XDG_DATA_HOME") {
      home = data + "/filmweek"
    } else if let user = absolute("HOME") {
      home = user + "/.local/share/filmweek"
    } else {
      throw .noHome
    }
    binaries = try folder("FILMWEEK_PG_BIN").map { path throws(ClusterError) in
      try ClusterSettings.absolute(path)
    }
    runtimeFolder = absolute("XDG_RUNTIME_DIR")
  }

  private static func absolute(_ path: String) throws(ClusterError) -> String {
    if path.hasPrefix("/") { return path }
    guard let here = Folder.real(".") else {
      throw .system(call: "realpath", path: ".", code: errno)
    }
    return "\(here)/\(path)"
  }
}
