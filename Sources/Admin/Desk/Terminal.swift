/// Where a command's words go and come from.
package protocol Terminal: Sendable {
  /// How many columns standard output has; nil where it is no terminal.
  var width: Int? { get }
  /// Whether a person can be asked something.
  var isInteractive: Bool { get }
  /// Writes to standard output: what was asked for.
  func write(_ bytes: [UInt8])
  /// Writes to standard error: what is to be known about it.
  func note(_ text: String)
  /// Shows one line to standard error in the place of the one before; an empty one takes it away.
  func progress(_ line: String)
  /// The next line of standard input; nil at its end.
  func nextLine() -> String?
  /// Hands over keys one by one as they are pressed, not shown, until `body` ends; the terminal is
  /// then as it was before, however it ends.
  /// - Parameter body: asks for the next key, and waits so many milliseconds at most.
  func withKeys(
    _ body: (_ next: (_ milliseconds: Int) -> KeyPress) throws(Failure) -> Void
  ) throws(Failure)
  /// Asks a person; nil where nobody answers.
  func ask(_ question: String) -> String?
}

/// What came from a keyboard while it was waited for.
package enum KeyPress: Sendable, Equatable {
  /// The byte of a key.
  case key(UInt8)
  /// None in time.
  case nothing
  /// The terminal is gone; somebody wants the program to end.
  case ended, interrupted
}
