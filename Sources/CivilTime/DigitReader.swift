/// Reads fixed-width numbers and single marks off the front of a text.
struct DigitReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) { rest = Array(text.utf8)[...] }

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  /// The number made of exactly so many digits, or nil.
  mutating func number(_ width: Int) -> Int? {
    guard rest.count >= width else { return nil }
    var value = 0
    for byte in rest.prefix(width) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    rest = rest.dropFirst(width)
    return value
  }

  /// Whether the next byte is this mark, which is then passed over.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == mark.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// The digits up to the next other byte, at least one and at most `limit`.
  mutating func digits(upTo limit: Int) -> (value: Int, count: Int)? {
    let count = rest.prefix(limit).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      .count
    guard count > 0, let value = number(count) else { return nil }
    return (value, count)
  }

  /// Passes over all digits that come next.
  mutating func skipDigits() {
    rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The bytes up to the first that does not belong.
  mutating func text(while belongs: (UInt8) -> Bool) -> String {
    let bytes = rest.prefix(while: belongs)
    rest = rest.dropFirst(bytes.count)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A number with leading zeros, as wide as asked for.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
