extension UInt8 {
  /// Whether the byte is an ASCII letter.
  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether the byte is an ASCII letter or digit.
  var isLetterOrDigit: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  /// Whether the byte may stand in a URI (RFC 3986 section 2): visible ASCII but for nine marks.
  var isOfURI: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
      UInt8(ascii: "}"):
      false
    default: (0x21...0x7E).contains(self)
    }
  }

  /// Whether a parameter's value with this byte must be quoted: `:`, `;`, `,` and white space.
  var needsQuotes: Bool {
    switch self {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x20, 0x09: true
    default: false
    }
  }
}

extension String {
  /// Whether the text holds a control character: U+0000 to U+001F, U+007F to U+009F, U+2028, U+2029.
  var hasControlCharacter: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
      default: false
      }
    }
  }
}
