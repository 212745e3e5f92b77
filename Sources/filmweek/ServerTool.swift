import Admin
import Glibc
import Postgres

/// One of PostgreSQL's own programs.
struct ServerTool {
  let path: String
  let arguments: [String]
  /// The database; nil for a program that only reads a file.
  let settings: ConnectionSettings?

  /// How a program came to its end.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Runs it to its end; what it says goes to standard error.
  func run() throws(Failure) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let (end, isInterrupted) = try Interrupts.held { () throws(Failure) in
      (try Self.end(of: try start()), Interrupts.haveCome)
    }
    guard end != .exit(0) else { return }
    if isInterrupted || end == .signal(SIGINT) {
      throw Failure(.interrupted, "interrupted; nothing was kept.")
    }
    throw Failure(.failure, "\(name) failed; nothing was changed. What it said stands above.")
  }

  /// Starts it, on other files than this program's where they are given.
  func start(input: Int32? = nil, output: Int32? = nil) throws(Failure) -> pid_t {
    let (target, variables) = try connection()
    var files = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    for (file, place) in [(input, STDIN_FILENO), (output, STDOUT_FILENO)] {
      if let file { unsafe posix_spawn_file_actions_adddup2(&files, file, place) }
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var interrupts = sigset_t()
    unsafe sigemptyset(&interrupts)
    unsafe sigaddset(&interrupts, SIGINT)
    unsafe posix_spawnattr_setsigdefault(&attributes, &interrupts)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let cWords = unsafe ([path] + target + arguments).map { unsafe strdup($0) } + [nil]
    let cVariables = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (cWords + cVariables).forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, path, &files, &attributes, cWords, cVariables)
    guard code == 0 else {
      throw Failure(
        .failure, "“\(path)” can't be run: \(unsafe String(cString: strerror(code))).")
    }
    return child
  }

  /// Where it connects to, in words and variables: words can be read by everybody on the machine.
  private func connection() throws(Failure) -> (words: [String], variables: [String: String]) {
    var variables = Environment.variables
    guard var settings else { return ([], variables) }
    guard settings["sslpassword"] == nil else {
      throw Failure(
        .usage, "PostgreSQL's own programs take an sslpassword only where everybody can read it.",
        advice: "Put it into a service file, and name that: --database service=NAME")
    }
    if let password = settings["password"] { variables["PGPASSWORD"] = password }
    settings["password"] = nil
    return (["--dbname=\(settings.conninfo)"], variables)
  }

  /// Waits for a program, which gets every interrupt too.
  static func end(of child: pid_t) throws(Failure) -> End {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else {
        throw Failure(.failure, "a program of PostgreSQL was lost sight of.")
      }
      if Interrupts.haveCome { kill(child, SIGINT) }
    }
    let signal = status & 0x7F
    return signal != 0 ? .signal(signal) : .exit((status >> 8) & 0xFF)
  }
}
