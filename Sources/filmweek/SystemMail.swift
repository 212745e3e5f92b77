import Admin
import Glibc

/// The machine's own program for sending mail, by its old name.
struct SystemMail {
  private let path: String

  /// The first `sendmail` in the folders of `PATH` and where it usually lies; nil where none is.
  init?(environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let paths = (folders + ["/usr/sbin", "/usr/lib"]).map { "\($0)/sendmail" }
    guard let path = paths.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// Hands a message over; it goes to whom its own lines name.
  func send(_ message: [UInt8]) throws(Failure) {
    guard let file = unsafe tmpfile() else { throw failed("no temporary file could be made") }
    defer { unsafe fclose(file) }
    // sendmail takes lines as the system writes them.
    let lines = message.filter { $0 != 0x0D }
    guard unsafe fwrite(lines, 1, lines.count, file) == lines.count, unsafe fflush(file) == 0 else {
      throw failed("a temporary file could not be written")
    }
    unsafe rewind(file)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, fileno(file), STDIN_FILENO)
    // -t: to whom its lines say; -oi: a line with a single full stop does not end it.
    let names = ["sendmail", "-t", "-oi"]
    let words = unsafe names.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, path, &actions, nil, words, environ)
    guard code == 0 else { throw failed(unsafe String(cString: strerror(code))) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw failed("it was lost sight of") }
    }
    let signal = status & 0x7F
    guard signal == 0 else { throw failed("it was stopped by signal \(signal)") }
    guard status == 0 else { throw failed("it ended with status \((status >> 8) & 0xFF)") }
  }

  private func failed(_ why: String) -> Failure {
    Failure(.failure, "“\(path)” did not take a letter: \(why).")
  }
}
