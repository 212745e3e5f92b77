import Tables

/// Writes HTML and SVG: every text is escaped, and nothing in it is obeyed.
struct Markup: Sendable {
  private(set) var text = ""

  /// An element with others in it; an attribute that is nil is left out.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ write: (inout Markup) -> Void
  ) {
    open(name, attributes)
    text += ">\n"
    write(&self)
    text += "</\(name)>\n"
  }

  /// An element with a text in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text content: String
  ) {
    open(name, attributes)
    text += ">\(Self.escaped(content))</\(name)>\n"
  }

  /// An element that is never anything but a tag: a shape of a picture, a `meta` of a page.
  mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(name, attributes)
    text += "/>\n"
  }

  /// Markup that was written here before.
  mutating func append(_ other: Markup) { text += other.text }

  /// Words of ours that are no text: a style sheet.
  mutating func style(_ rules: String) { text += "<style>\n\(rules)\n</style>\n" }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    text += "<\(name)"
    for case (let key, let value?) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // No XML can hold these.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
