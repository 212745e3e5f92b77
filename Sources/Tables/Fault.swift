/// One thing found in a file: where, what and why, and what to do next.
package struct Fault: Hashable, Sendable {
  package enum Severity: String, Sendable {
    case error, warning, notice
  }

  package var severity: Severity
  package var position: SourcePosition?
  /// What is wrong and why, as a sentence without its full stop.
  package var message: String
  /// What to do next, as a whole sentence; may be empty.
  package var advice: String

  package init(
    severity: Severity = .error, position: SourcePosition?, message: String, advice: String
  ) {
    self.severity = severity
    self.position = position
    self.message = message
    self.advice = advice
  }

  /// One line, safe for a terminal: `file:line:column: error: message. advice`.
  package func rendered(file: String?) -> String {
    var line = ""
    if let file { line += file + (position?.isInFolder == true ? "/" : ":") }
    if let position { line += "\(position):" }
    if !line.isEmpty { line += " " }
    line += "\(severity.rawValue): \(message)."
    if !advice.isEmpty { line += " \(advice)" }
    return printable(line)
  }
}

/// The faults of one file, collected while reading goes on; at most 1,000 are kept, all are counted.
///
/// A reference, because the readers of all parts of a file report into the same one.
package final class Faults {
  package static let limit = 1_000

  package let file: String?
  /// In the order in which they were reported; `sorted` has them by position.
  package private(set) var listed: [Fault] = []
  package private(set) var errorCount = 0
  package private(set) var unlistedCount = 0

  package init(file: String?) {
    self.file = file
  }

  package var hasErrors: Bool { errorCount > 0 }

  package func report(_ fault: Fault) {
    report(fault.severity) { fault }
  }

  /// Words and place are only made where the fault is kept.
  package func error(
    at position: @autoclosure () -> SourcePosition?, _ message: @autoclosure () -> String,
    advice: @autoclosure () -> String
  ) {
    report(.error) { Fault(position: position(), message: message(), advice: advice()) }
  }

  package func warning(
    at position: @autoclosure () -> SourcePosition?, _ message: @autoclosure () -> String,
    advice: @autoclosure () -> String
  ) {
    report(.warning) {
      Fault(severity: .warning, position: position(), message: message(), advice: advice())
    }
  }

  private func report(_ severity: Fault.Severity, _ fault: () -> Fault) {
    if severity == .error { errorCount += 1 }
    if listed.count < Self.limit { listed.append(fault()) } else { unlistedCount += 1 }
  }

  /// From the top of the file to its end; those without a position come first.
  package var sorted: [Fault] {
    listed.enumerated()
      .sorted { left, right in
        let places = (left.element.position?.byteOffset ?? -1, left.offset)
        return places < (right.element.position?.byteOffset ?? -1, right.offset)
      }
      .map(\.element)
  }

  /// One line a fault, and a last one that says how many more there were.
  package var rendered: [String] {
    let lines = sorted.map { $0.rendered(file: file) }
    guard unlistedCount > 0 else { return lines }
    let place = file.map { "\(printable($0)): " } ?? ""
    return lines + ["\(place)notice: \(unlistedCount) more are not listed. Mend these first."]
  }
}
