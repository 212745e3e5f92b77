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

  /// The card as text, values wrapped beside their labels, or below where there is little room.
  func text(width: Int?, style: Style) -> String {
    let beside = (lines.map { displayWidth(of: $0.label) }.max() ?? 0) + 4
    let isNarrow = (width ?? .max) - beside < 30
    let indent = isNarrow ? 4 : beside
    let head = printable(title)
    let isWide = displayWidth(of: head) > width ?? .max
    var text = (isWide ? wrapped(head, width: width ?? .max) : [head])
      .map { style(.heading, $0) + "\n" }.joined()
    for (label, value) in lines {
      let shown = printable(value)
      let room = max(20, (width ?? .max) - indent)
      // An address stays whole, so that it can be followed.
      let parts = shown.contains(" ") ? wrapped(shown, width: room) : [shown]
      if isNarrow {
        if !label.isEmpty { text += "  " + style(.faint, label) + "\n" }
        for part in parts { text += "    " + part + "\n" }
        continue
      }
      for (place, part) in parts.enumerated() {
        let head = place == 0 ? label : ""
        let filling = String(repeating: " ", count: indent - 2 - displayWidth(of: head))
        text += "  " + style(.faint, head) + filling + part + "\n"
      }
    }
    return text
  }
}
