/// The bytes of a calendar as they grow, line by line: escaped, encoded and folded.
///
/// A line is put together whole in `line` and folded when it ends (RFC 5545 section 3.1).
struct ContentLines {
  private(set) var bytes: [UInt8] = []
  private var line: [UInt8] = []

  /// Room for so many bytes is made beforehand.
  init(reserving capacity: Int) {
    bytes.reserveCapacity(capacity)
    line.reserveCapacity(1024)
  }

  /// Adds bytes that need no escape: names, numbers, URIs.
  mutating func add(_ text: StaticString) {
    line.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Adds bytes that need no escape: names, numbers, URIs.
  mutating func add(_ text: String) { line.append(contentsOf: text.utf8) }

  /// Adds a byte that needs no escape.
  mutating func add(_ byte: UInt8) { line.append(byte) }

  /// Ends the line: the bytes so far, folded at 75 octets, and CRLF.
  mutating func end() {
    if line.count <= LineFolding.limit {
      bytes.append(contentsOf: line)
    } else {
      LineFolding.fold(line, into: &bytes)
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
    line.removeAll(keepingCapacity: true)
  }

  /// Bytes of the line so far.
  var lineLength: Int { line.count }

  /// Takes the line back.
  mutating func discard() { line.removeAll(keepingCapacity: true) }

  /// Adds a value of type TEXT, escaped (RFC 5545 section 3.3.11).
  ///
  /// CRLF, CR, LF, NEL, U+2028 and U+2029 become `\n`, because each ends a line for some reader;
  /// other control characters except the tab, which RFC 5545 allows, are left out.
  mutating func addText(_ text: String) {
    escape(text) { byte, line in
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case 0x0A:
        line.append(UInt8(ascii: "\\"))
        line.append(UInt8(ascii: "n"))
      default: line.append(byte)
      }
    }
  }

  /// Adds a parameter's value, encoded by RFC 6868 and quoted where it needs it.
  ///
  /// `:`, `;` and `,` need the quotes by RFC 5545, spaces because readers trim them outside quotes.
  mutating func addParameterValue(_ text: String) {
    let isQuoted = text.utf8.contains(where: \.needsQuotes)
    if isQuoted { line.append(UInt8(ascii: "\"")) }
    escape(text) { byte, line in
      switch byte {
      case UInt8(ascii: "^"): line.append(contentsOf: "^^".utf8)
      case UInt8(ascii: "\""): line.append(contentsOf: "^'".utf8)
      case 0x0A: line.append(contentsOf: "^n".utf8)
      default: line.append(byte)
      }
    }
    if isQuoted { line.append(UInt8(ascii: "\"")) }
  }

  /// Adds a text, handing over each special byte; a line end of any kind comes as one LF.
  private mutating func escape(
    _ text: String, special: (UInt8, inout [UInt8]) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard SpecialBytes.mayBeSpecial(byte) else {
          index += 1
          continue
        }
        let (length, replacement) = SpecialBytes.meaning(at: index, in: bytes)
        if let replacement {
          line.append(contentsOf: bytes[copied..<index])
          if replacement != 0 { special(replacement, &line) }
          copied = index + length
        }
        index += length
      }
      line.append(contentsOf: bytes[copied...])
    }
  }
}

/// The bytes of a text that cannot be copied as they are.
private enum SpecialBytes {
  /// Whether a special character may begin with this byte.
  static func mayBeSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09: false
    case ..<0x20, UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "^"),
      UInt8(ascii: "\""), 0x7F, 0xC2, 0xE2:
      true
    default: false
    }
  }

  /// How many bytes to pass over at a place, and what stands for them.
  ///
  /// The replacement is the byte itself where it may need an escape, LF for a line end of any kind,
  /// 0 for a control character, nil where the bytes are nothing special after all.
  static func meaning(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, replacement: UInt8?) {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    switch bytes[index] {
    case 0x0D: return (byte(1) == 0x0A ? 2 : 1, 0x0A)
    case 0xC2:  // U+0080 to U+009F; U+0085 is NEL.
      guard (0x80..<0xA0).contains(byte(1)) else { return (2, nil) }
      return (2, byte(1) == 0x85 ? 0x0A : 0)
    case 0xE2:  // U+2028 and U+2029.
      let isLineEnd = byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)
      return (3, isLineEnd ? 0x0A : nil)
    case 0x0A: return (1, 0x0A)
    case 0..<0x20, 0x7F: return (1, 0)
    case let other: return (1, other)
    }
  }
}
