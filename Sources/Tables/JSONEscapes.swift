/// Escapes in JSON strings that the scanner has found well formed.
enum JSONEscapes {
  /// The characters that a backslash and one letter stand for.
  static func character(_ letter: UInt8) -> UInt8? {
    switch letter {
    case .quote, .backslash, UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    default: nil
    }
  }

  /// The UTF-8 text that a string's content stands for.
  static func resolved(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var rest = content
    while let byte = rest.popFirst() {
      guard byte == .backslash, let letter = rest.popFirst() else {
        text.append(byte)
        continue
      }
      if let character = character(letter) {
        text.append(character)
      } else {
        var value = codeUnit(&rest)
        if value & 0xFC00 == 0xD800 {
          rest = rest.dropFirst(2)
          value = 0x10000 + (value & 0x3FF) << 10 + codeUnit(&rest) & 0x3FF
        }
        text.append(contentsOf: Unicode.Scalar(value).map { [UInt8](String($0).utf8) } ?? [])
      }
    }
    return text
  }

  private static func codeUnit(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
    let value = rest.prefix(4).reduce(0) { $0 << 4 | ($1.hexadecimalValue ?? 0) }
    rest = rest.dropFirst(4)
    return value
  }
}
