/// A value that JSON writes without brackets.
package protocol JSONScalar {
  func appendJSON(to bytes: inout [UInt8])
}

extension Int: JSONScalar {
  package func appendJSON(to bytes: inout [UInt8]) { bytes += description.utf8 }
}

extension Int64: JSONScalar {
  package func appendJSON(to bytes: inout [UInt8]) { bytes += description.utf8 }
}

extension Bool: JSONScalar {
  package func appendJSON(to bytes: inout [UInt8]) { bytes += (self ? "true" : "false").utf8 }
}

extension Double: JSONScalar {
  /// The fewest digits that give the same double; `null` for what isn't a number.
  package func appendJSON(to bytes: inout [UInt8]) {
    bytes += (isFinite ? description : "null").utf8
  }
}

extension String: JSONScalar {
  /// In quotes; only what must be is escaped, and the two line ends that trouble JavaScript.
  package func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(.quote)
    var text = self
    text.withUTF8 { text in
      var start = 0
      for place in text.indices {
        guard let (escape, length) = unsafe Self.escape(at: place, in: text) else { continue }
        unsafe bytes += text[start..<place]
        bytes += escape.utf8
        start = place + length
      }
      unsafe bytes += text[start...]
    }
    bytes.append(.quote)
  }

  /// What to write instead of the character that begins here, and how many bytes it has.
  private static func escape(
    at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (escape: String, length: Int)? {
    switch unsafe text[place] {
    case .quote: return ("\\\"", 1)
    case .backslash: return ("\\\\", 1)
    case 0x08: return ("\\b", 1)
    case .tab: return ("\\t", 1)
    case .lineFeed: return ("\\n", 1)
    case 0x0C: return ("\\f", 1)
    case .carriageReturn: return ("\\r", 1)
    case 0x00..<0x20: return unsafe ("\\u00\(text[place].hexadecimal)".lowercased(), 1)
    case 0xE2 where unsafe text[place + 1] == 0x80 && text[place + 2] & 0xFE == 0xA8:
      return unsafe (text[place + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default: return nil
    }
  }
}
