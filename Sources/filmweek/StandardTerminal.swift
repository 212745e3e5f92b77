import Admin
import Glibc

/// The terminal, pipe or file that the process was given.
struct StandardTerminal: Terminal {
  let width: Int?
  let isInteractive: Bool

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

  func write(_ bytes: [UInt8]) { Self.write(bytes, to: STDOUT_FILENO) }

  func note(_ text: String) { Self.write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  func progress(_ line: String) {
    Self.write(Array("\r\u{1B}[2K\(line)".utf8), to: STDERR_FILENO)
  }

  func ask(_ question: String) -> String? {
    Self.write(Array(question.utf8), to: STDERR_FILENO)
    return readLine()
  }

  /// Writes all of it; who reads no longer ends the program without a word.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        exit(Ending.done.rawValue)
      } else if errno != EINTR {
        let words = descriptor == STDOUT_FILENO ? unsafe String(cString: strerror(errno)) : nil
        if let words { write(Array("error: output: \(words)\n".utf8), to: STDERR_FILENO) }
        exit(Ending.failure.rawValue)
      }
    }
  }
}
