/// Why the embedded cluster cannot be found, created, started or stopped.
package enum ClusterError: Error, Equatable {
  /// Neither `FILMWEEK_HOME`, `XDG_DATA_HOME` nor `HOME` says where data may live.
  case noHome
  /// No folder that was looked at holds PostgreSQL's `initdb`.
  case noServer(lookedIn: [String])
  /// Run as root, and none of these accounts exists for the server to run as.
  case noAccount(tried: [String])
  /// The account that the server runs as cannot enter this folder.
  case notEnterable(path: String, account: String)
  /// The folder belongs to another account than the one that the server runs as.
  case foreignOwner(path: String, owner: UInt32, expected: UInt32)
  /// The path is a link, or no folder, or open to other accounts.
  case unsafeFolder(path: String)
  /// The folder stands where the data should, and holds no PostgreSQL cluster.
  case notACluster(path: String)
  /// The data were made by another major version of PostgreSQL than the one that is installed.
  case otherVersion(path: String, data: Int, installed: [Int])
  /// A program that makes the cluster failed; `output` is the end of what it said.
  case creationFailed(program: String, path: String, output: String)
  /// The server ended while it started; `log` is the end of its log.
  case startFailed(path: String, log: String)
  /// The server runs and still does not accept connections.
  case startTimedOut(pid: Int32, seconds: Int, log: String)
  /// The disk that holds the data has no room left, so the server cannot work.
  case diskFull(path: String)
  /// The server was told to stop and still runs.
  case stopTimedOut(pid: Int32, seconds: Int)
  /// Another command holds the lock for too long.
  case busy(lock: String, seconds: Int)
  /// Another server answers on the socket that the cluster would use.
  case socketTaken(folder: String, pid: Int32)
  /// The cluster's server runs, and its socket is gone or does not answer.
  case socketLost(folder: String, pid: Int32)
  /// A program cannot be run: `code` is the `errno`.
  case cannotRun(program: String, code: Int32)
  /// A call to the system failed: `code` is the `errno`.
  case system(call: String, path: String, code: Int32)
}
