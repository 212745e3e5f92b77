import Reports
import Tables

extension Desk {
  /// Writes text to standard output as it is.
  func say(_ text: String) { terminal.write(Array((text + "\n").utf8)) }

  /// Writes a line for people to standard output, broken where the terminal ends.
  func tell(_ line: String) { say(lines(line).joined(separator: "\n")) }

  /// Writes a line for people to standard error, broken where the terminal ends.
  func inform(_ line: String) { terminal.note(lines(line).joined(separator: "\n")) }

  /// The lines that a text takes, those after the first of each set in a little more.
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { folded(String($0)) }
  }

  private func folded(_ line: String) -> [String] {
    let safe = printable(line)
    guard let width = terminal.width, displayWidth(of: safe) > width else { return [safe] }
    let indent = safe.prefix { $0 == " " }.count
    let parts = wrapped(String(safe.dropFirst(indent)), width: max(20, width - indent - 2))
    return parts.enumerated().map { place, part in
      String(repeating: " ", count: place == 0 ? indent : indent + 2) + part
    }
  }
}
