import Admin
import Glibc

extension StandardTerminal {
  func withKeys(
    _ body: (_ next: (_ milliseconds: Int) -> KeyPress) throws(Failure) -> Void
  ) throws(Failure) {
    var before = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else {
      throw Failure(.usage, "standard input is no terminal.")
    }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    // Signals wait until the terminal is put right again.
    var (stopping, earlier) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&stopping)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&stopping, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &stopping, &earlier)
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    defer {
      unsafe tcsetattr(STDIN_FILENO, TCSANOW, &before)
      progress("")
      unsafe pthread_sigmask(SIG_SETMASK, &earlier, nil)
    }
    try body { milliseconds in Self.keyPress(within: milliseconds, stopping) }
  }

  /// The next key; looks ten times a second whether a signal waits.
  private static func keyPress(within milliseconds: Int, _ stopping: sigset_t) -> KeyPress {
    var left = milliseconds
    while true {
      var pending = sigset_t()
      unsafe sigpending(&pending)
      for number in [SIGINT, SIGTERM, SIGHUP] where unsafe sigismember(&pending, number) == 1 {
        // Taken here, so that it does not end the program before that has said what it kept.
        var (taken, signals) = (Int32(0), stopping)
        unsafe sigwait(&signals, &taken)
        return .interrupted
      }
      var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&descriptor, 1, Int32(min(left, 100)))
      if ready > 0 {
        var byte: UInt8 = 0
        let count = unsafe read(STDIN_FILENO, &byte, 1)
        if count == 0 || count < 0 && errno != EINTR { return .ended }
        // Control and C comes as a byte here.
        if count == 1 { return byte == 3 ? .interrupted : .key(byte) }
      }
      left -= 100
      if left <= 0 { return .nothing }
    }
  }
}
