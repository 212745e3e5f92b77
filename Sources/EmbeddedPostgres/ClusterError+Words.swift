import Glibc

extension ClusterError: CustomStringConvertible {
  /// What is wrong, and what a person can do about it.
  package var description: String {
    switch self {
    case .noHome:
      "There is no folder for the data: set HOME or FILMWEEK_HOME."
    case .noServer(let folders):
      """
      PostgreSQL's server is not installed (looked for initdb in \(list(folders))). \
      Install it, on Debian: apt-get install postgresql. Or set FILMWEEK_PG_BIN to its bin folder, \
      or FILMWEEK_DATABASE to a server that runs.
      """
    case .noAccount(let names):
      """
      PostgreSQL does not run as root, and there is no account \(list(names)) for it. \
      Run filmweek as an ordinary user, or make one of these accounts.
      """
    case .notEnterable(let path, let account):
      """
      The server's account \(account) cannot enter a folder on the way to \(path). Allow it \
      (chmod a+x on its parents), or set FILMWEEK_HOME to a folder it can enter.
      """
    case .foreignOwner(let path, let owner, let expected):
      """
      \(path) belongs to \(accountName(owner)), not to \(accountName(expected)). \
      Run filmweek as its owner, or set FILMWEEK_HOME to a folder of your own.
      """
    case .unsafeFolder(let path):
      """
      \(path) is a link, not a folder, or open to other accounts: it cannot hold the \
      server's files. Remove it, and try again.
      """
    case .notACluster(let path):
      """
      \(path) holds no PostgreSQL cluster: PG_VERSION is not there or not a number. \
      Restore the folder from a backup, or move it away to begin with an empty one.
      """
    case .otherVersion(let path, let data, let installed):
      """
      The data in \(path) were made by PostgreSQL \(data); installed is \
      \(list(installed.map(String.init))). Install PostgreSQL \(data) (on Debian the package \
      postgresql-\(data)) beside it: filmweek finds it, and backs up and restores with it.
      """
    default: processDescription
    }
  }

  /// The cases in which a program or the system said no.
  private var processDescription: String {
    switch self {
    case .creationFailed(let program, let path, let output):
      "\(program) could not make the cluster in \(path). It said:\n\(output)"
    case .startFailed(let path, let log):
      "The server of \(path) did not start. The end of its log:\n\(log)"
    case .startTimedOut(let pid, let seconds, let log):
      """
      The server (process \(pid)) does not accept connections after \(seconds) s. It may still be \
      recovering: wait, and try again. The end of its log:\n\(log)
      """
    case .diskFull(let path):
      """
      The disk that holds \(path) is full, so the database cannot work. Make room there, then \
      repeat: everything that was kept before is still there.
      """
    case .stopTimedOut(let pid, let seconds):
      """
      The server (process \(pid)) still runs after \(seconds) s. \
      Try: filmweek database stop --mode immediate.
      """
    case .busy(let lock, let seconds):
      """
      Another filmweek command has been creating, starting or stopping the cluster for more than \
      \(seconds) s (it holds \(lock)). Wait until it ends, or end it.
      """
    case .socketTaken(let folder, let pid):
      """
      Another server (process \(pid)) answers on the socket in \(folder). \
      Stop it, or set FILMWEEK_HOME to another folder.
      """
    case .socketLost(let folder, let pid):
      """
      The server runs (process \(pid)), and its socket in \(folder) does not answer. \
      Try: filmweek database stop, and then again.
      """
    case .cannotRun(let program, let code):
      "\(program) cannot be run: \(reason(code))."
    case .system(let call, let path, let code):
      "\(path): \(call): \(reason(code))."
    default: ""
    }
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "nothing" : words.joined(separator: ", ")
  }

  private func accountName(_ uid: UInt32) -> String {
    ServerAccount.of(uid: uid)?.name ?? "account \(uid)"
  }

  private func reason(_ code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }
}
