import Reports
import Tables

/// What is known of one thing, a label and a value a line.
struct Card {
  private let title: String
  private var lines: [(label: String, value: String)] = []

  init(_ title: String) { self.title = title }

  /// A line, unless nothing is known.
  mutating func line(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    lines.append((label, value))
  }

  /// A line for each of several values, the label at the first.
  mutating func lines(_ label: String, _ values: [String]) {
    for (place, value) in values.enumerated() { line(place == 0 ? label : "", value) }
  }

  /// The card as text, values wrapped beside their labels.
  func text(width: Int?, style: Style) -> String {
    let indent = (lines.map { displayWidth(of: $0.label) }.max() ?? 0) + 4
    var text = style(.heading, printable(title)) + "\n"
    for (label, value) in lines {
      let shown = printable(value)
      let room = max(20, (width ?? .max) - indent)
      // An address stays whole, so that it can be followed.
      let parts = shown.contains(" ") ? wrapped(shown, width: room) : [shown]
      for (place, part) in parts.enumerated() {
        let head = place == 0 ? label : ""
        let filling = String(repeating: " ", count: indent - 2 - displayWidth(of: head))
        text += "  " + style(.faint, head) + filling + part + "\n"
      }
    }
    return text
  }
}
