import Admin
import Glibc
import Postgres

/// One of PostgreSQL's own programs, run on a database.
struct ServerTool {
  let path: String
  let arguments: [String]
  let settings: ConnectionSettings

  /// Runs it to its end; what it says goes to standard error.
  func run() throws(Failure) {
    // A password on a command line can be read by everybody on the machine.
    var settings = settings
    let password = settings["password"]
    settings["password"] = nil
    let words = [path] + ["--dbname=\(settings.conninfo)"] + arguments
    let variables = Environment.variables.merging(
      password.map { ["PGPASSWORD": $0] } ?? [:], uniquingKeysWith: { $1 })
    // An interrupt ends the tool, and this program then tidies up.
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    let status = try wait(for: try spawn(words, variables.map { "\($0.key)=\($0.value)" }))
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if status == SIGINT { throw Failure(.interrupted, "interrupted; nothing was kept.") }
    guard status == 0 else {
      throw Failure(.failure, "\(name) failed; nothing was changed. What it said stands above.")
    }
  }

  private func spawn(_ words: [String], _ variables: [String]) throws(Failure) -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var interrupts = sigset_t()
    unsafe sigemptyset(&interrupts)
    unsafe sigaddset(&interrupts, SIGINT)
    unsafe posix_spawnattr_setsigdefault(&attributes, &interrupts)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let cWords = unsafe words.map { unsafe strdup($0) } + [nil]
    let cVariables = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (cWords + cVariables).forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, path, nil, &attributes, cWords, cVariables)
    guard code == 0 else {
      throw Failure(
        .failure, "“\(path)” can't be run: \(unsafe String(cString: strerror(code))).")
    }
    return child
  }

  /// The program's exit code, or the number of the signal that ended it.
  private func wait(for child: pid_t) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(.failure, "“\(path)” was lost sight of.") }
    }
    let signal = status & 0x7F
    return signal != 0 ? signal : (status >> 8) & 0xFF
  }
}
