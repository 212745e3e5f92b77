/// Bytes that aren't UTF-8, and what was expected instead.
struct InvalidUTF8: Error {
  /// Of the first byte of the sequence.
  var offset: Int
  /// The sequence up to and with the byte that is wrong, if the file has one there.
  var bytes: [UInt8]
  /// Which byte of the character is wrong, from 1, and what could have stood there.
  var expected: (place: Int, range: ClosedRange<UInt8>)?
  /// The file ends inside the character.
  var isCut = false

  var message: String {
    let shown = bytes.map(\.hexadecimal).joined(separator: " ")
    let start = "the bytes \(shown) at byte offset \(offset) are not UTF-8"
    guard let expected else { return "\(start): no character begins so" }
    let range = expected.range
    return "\(start): byte \(expected.place) of this character should be"
      + " \(range.lowerBound.hexadecimal) to \(range.upperBound.hexadecimal)"
  }

  static let advice = "Save the file as UTF-8."
}

/// Checks one non-ASCII character by the table of RFC 3629 section 4.
enum UTF8Check {
  /// How many bytes the well-formed character at `offset` has.
  static func length(at offset: Int, in bytes: [UInt8]) throws(InvalidUTF8) -> Int {
    let first = bytes[offset]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw InvalidUTF8(offset: offset, bytes: [first], expected: nil)
    }
    for place in 1..<length {
      let expected = place == 1 ? second : 0x80...0xBF
      let index = offset + place
      guard index < bytes.count, expected.contains(bytes[index]) else {
        let end = min(index + 1, bytes.count)
        throw InvalidUTF8(
          offset: offset, bytes: [UInt8](bytes[offset..<end]), expected: (place + 1, expected),
          isCut: index >= bytes.count)
      }
    }
    return length
  }
}
