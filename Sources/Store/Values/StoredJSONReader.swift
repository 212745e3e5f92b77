extension StoredJSON {
  /// The value of a JSON text; nil for what no column of ours holds: fractions, null, true, false.
  init?(_ text: String) {
    var reader = StoredJSONReader(bytes: Array(text.utf8))
    guard let value = reader.value(), reader.isAtEnd else { return nil }
    self = value
  }
}

/// Reads what the server writes for `jsonb`: valid, without surrogates (RFC 8259).
private struct StoredJSONReader {
  private let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  var isAtEnd: Bool { position == bytes.count }

  mutating func value() -> StoredJSON? {
    skipSpace()
    switch next {
    case UInt8(ascii: "\""): return text().map(StoredJSON.text)
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "{"): return object()
    default: return number()
    }
  }

  private mutating func list() -> StoredJSON? {
    var elements: [StoredJSON] = []
    position += 1
    if takes("]") { return .list(elements) }
    repeat {
      guard let element = value() else { return nil }
      elements.append(element)
    } while takes(",")
    return takes("]") ? .list(elements) : nil
  }

  private mutating func object() -> StoredJSON? {
    var members: [String: StoredJSON] = [:]
    position += 1
    if takes("}") { return .object(members) }
    repeat {
      skipSpace()
      guard let name = text(), takes(":"), let member = value() else { return nil }
      members[name] = member
    } while takes(",")
    return takes("}") ? .object(members) : nil
  }

  private mutating func number() -> StoredJSON? {
    let start = position
    while let byte = next, byte == UInt8(ascii: "-") || isDigit(byte) { position += 1 }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self)).map(StoredJSON.number)
  }

  private mutating func text() -> String? {
    guard takes("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text.append(contentsOf: Array(String(scalar).utf8))
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
      position += digits.utf8.count
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return Unicode.Scalar(byte)
    }
  }

  private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard let byte = next, byte == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while next == UInt8(ascii: " ") { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
