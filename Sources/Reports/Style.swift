/// Emphasis on a terminal, or none: what is meant stands in the words, never in a colour alone.
package struct Style: Sendable {
  package enum Emphasis: String, Sendable {
    case heading = "1"
    case faint = "2"
    case fatal = "31"
    case warning = "33"
    case good = "32"
  }

  /// For pipes, files, and people who don't want colours.
  package static let plain = Style(isColoured: false)
  package static let coloured = Style(isColoured: true)

  package let isColoured: Bool

  package init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  package func callAsFunction(_ emphasis: Emphasis, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }
}
