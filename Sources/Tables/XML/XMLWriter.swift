/// Writes an XML document (1.0, UTF-8) in one form: the same values give the same bytes.
///
/// Two spaces a level; white space in texts is kept as it is. Characters that XML can't hold are
/// left out.
package struct XMLWriter {
  package private(set) var bytes = [UInt8]("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  package init() {}

  /// An element with elements in it; an attribute that is nil is left out.
  package mutating func element<Failure: Error>(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ write: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(name, attributes)
    bytes += ">\n".utf8
    depth += 1
    try write(&self)
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// An element with a text in it; an empty one where there is none.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String?
  ) {
    open(name, attributes)
    guard let text, !text.isEmpty else {
      bytes += "/>\n".utf8
      return
    }
    bytes += ">".utf8
    append(text, inAttribute: false)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    indent()
    bytes += "<\(name)".utf8
    for case (let key, let value?) in attributes {
      bytes += " \(key)=\"".utf8
      append(value, inAttribute: true)
      bytes += "\"".utf8
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(.space, count: 2 * depth))
  }

  private mutating func append(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where inAttribute: bytes += "&quot;".utf8
      // A reader would make other white space of these.
      case "\r": bytes += "&#13;".utf8
      case "\n" where inAttribute: bytes += "&#10;".utf8
      case "\t" where inAttribute: bytes += "&#9;".utf8
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": break
      default: bytes += UTF8.encode(scalar).map { [UInt8]($0) } ?? []
      }
    }
  }
}
