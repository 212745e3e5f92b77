import Admin
import Glibc
import Synchronization

/// The terminal, pipe or file that the process was given.
struct StandardTerminal: Terminal {
  let width: Int?
  let isInteractive: Bool
  private let output = Output()

  init() {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    width = isTerminal ? Self.columns : nil
    isInteractive = isTerminal && isatty(STDIN_FILENO) == 1
  }

  private static var columns: Int {
    if let text = unsafe getenv("COLUMNS"), let columns = Int(unsafe String(cString: text)),
      columns > 0
    {
      return columns
    }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  func write(_ bytes: [UInt8]) {
    let failure = Self.write(bytes, to: STDOUT_FILENO)
    guard failure != 0, failure != EPIPE, !output.isBroken.exchange(true, ordering: .relaxed) else {
      return
    }
    note("error: output: \(unsafe String(cString: strerror(failure)))")
  }

  func note(_ text: String) { _ = Self.write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  func progress(_ line: String) {
    _ = Self.write(Array("\r\u{1B}[2K\(line)".utf8), to: STDERR_FILENO)
  }

  func ask(_ question: String) -> String? {
    _ = Self.write(Array(question.utf8), to: STDERR_FILENO)
    return readLine()
  }

  func nextLine() -> String? { readLine() }

  /// How the program ends when a command has ended so: well only if all of its answer was written.
  func ending(_ ending: Ending) -> Ending {
    ending == .done && output.isBroken.load(ordering: .relaxed) ? .failure : ending
  }

  /// Writes all of it; the number of the system's error, or 0.
  ///
  /// Nobody reading any more, or a full disk, is no reason to stop: what a command has begun to
  /// change it brings to its end.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Whether some of an answer could not be written.
private final class Output: Sendable {
  let isBroken = Atomic(false)
}
