import Mustache

/// Text as it may stand in HTML, in an element or in a quoted attribute.
///
/// The engine's own escaping goes by characters, so that a quotation mark with a combining mark
/// after it, which is one character, would pass and end an attribute. This goes by bytes.
struct MarkupText: MustacheContentType {
  static let name = "FILMWEEK-MARKUP"

  func escapeText(_ text: String) -> String {
    escaping(text) { byte in
      switch byte {
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      // The parser of HTML knows no such character (section 13.2.3.5), and no text needs it.
      case 0...8, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: " "
      default: nil
      }
    }
  }
}

/// JSON as it may stand in a `script` element, where nothing can be escaped but by JSON itself.
///
/// Of the characters that end or change such an element none stands outside of JSON's strings.
struct ScriptData: MustacheContentType {
  static let name = "FILMWEEK-JSON"

  func escapeText(_ json: String) -> String {
    escaping(json) { byte in
      switch byte {
      case UInt8(ascii: "<"): #"\u003c"#
      case UInt8(ascii: ">"): #"\u003e"#
      case UInt8(ascii: "&"): #"\u0026"#
      default: nil
      }
    }
  }
}

/// The text with some of its bytes, all ASCII, written otherwise.
private func escaping(_ text: String, _ replacement: (UInt8) -> StaticString?) -> String {
  guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + 32)
  for byte in text.utf8 {
    if let other = replacement(byte) {
      bytes.append(contentsOf: other.description.utf8)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
