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
  /// Asks a person; nil where nobody answers.
  func ask(_ question: String) -> String?
}
