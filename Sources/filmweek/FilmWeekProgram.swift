import Admin
import CivilTime
import EmbeddedPostgres
import Glibc

/// The composition root: reads settings, puts the parts together, runs a command.
@main
struct FilmWeekProgram {
  static func main() {
    Signals.install()
    Streams.open()
    let environment = Environment.variables
    let terminal = StandardTerminal()
    let home = (try? ClusterSettings(environment: environment))?.home
    let backups = BackupFolder(home: home, system: Folders.access)
    let now = microseconds
    let databases = Databases(
      environment: environment, terminal: terminal, backups: backups,
      now: Instant(microsecondsSinceEpoch: now))
    let desk = Desk(
      terminal: terminal, environment: environment, microsecondsSinceEpoch: now,
      userName: Environment.userName,
      weekMemory: WeekFile(home: home) { Folders.make($0, mode: 0o755) }, backups: backups,
      clock: { Instant(microsecondsSinceEpoch: microseconds) },
      sendMail: SystemMail(environment: environment)?.send,
      openArchive: { database throws(Failure) in try databases.archive(database) },
      care: { database in Caretaker(databases: databases, database: database) })
    let ending = Program.run(Array(CommandLine.arguments.dropFirst()), at: desk)
    exit(terminal.ending(ending).rawValue)
  }

  /// The time of day, counted from 1970-01-01T00:00:00Z.
  private static var microseconds: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}

/// What the system says about the process.
enum Environment {
  /// The variables of the environment.
  static var variables: [String: String] {
    var variables: [String: String] = [:]
    var place = unsafe environ
    while let entry = unsafe place.pointee {
      let text = unsafe String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      unsafe place += 1
    }
    return variables
  }

  /// The account that runs the program, by name.
  static var userName: String {
    let number = getuid()
    guard let entry = unsafe getpwuid(number), let name = unsafe entry.pointee.pw_name else {
      return "user \(number)"
    }
    return unsafe String(cString: name)
  }
}

/// The three streams that every program is given, unless who starts it closed some.
enum Streams {
  /// Puts the null device in the place of a closed one; the next file or server that is opened
  /// would get its number, and what is said to people would go there.
  static func open() {
    while true {
      let descriptor = unsafe Glibc.open("/dev/null", O_RDWR)
      guard descriptor >= 0 else { return }
      guard descriptor > STDERR_FILENO else { continue }
      close(descriptor)
      return
    }
  }
}

/// What happens on signals: an interrupt ends with status 130, a closed pipe is seen where written.
enum Signals {
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in
      // The database gives up what was not kept yet when the connection closes.
      let words: StaticString = "\ninterrupted: what was not reported as done was not kept\n"
      _ = unsafe Glibc.write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
      _exit(130)
    }
    // Who starts the program from a thread of its own may have left interrupts blocked.
    var interrupts = sigset_t()
    unsafe sigemptyset(&interrupts)
    unsafe sigaddset(&interrupts, SIGINT)
    unsafe sigprocmask(SIG_UNBLOCK, &interrupts, nil)
  }
}
