/// In which of the ways that office programs know a text file is written.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// Of Vietnamese Windows: tone marks are bytes of their own, after their vowel.
  case windows1258
  /// Of western Windows; taken where nothing else fits, since any bytes could be it.
  case windows1252

  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1258: "Windows-1258"
    case .windows1252: "Windows-1252"
    }
  }

  /// By the byte order mark, then by the bytes themselves.
  ///
  /// A file that is UTF-8 but for a few bytes is taken as such: its faults are then reported where
  /// they stand.
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [UInt8].byteOrderMark) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      self = Self.withoutMark(bytes)
    }
  }

  /// Whether it was taken because of what letters usually follow each other.
  package var isGuess: Bool { self == .windows1258 || self == .windows1252 }

  /// The same text in UTF-8; half a UTF-16 pair, and a byte that stands for nothing, become �.
  package func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: return bytes
    case .utf16LittleEndian, .utf16BigEndian: return fromUTF16(bytes)
    case .windows1252: return WindowsLetters.western.utf8(bytes)
    case .windows1258: return WindowsLetters.vietnamese.utf8(bytes)
    }
  }
}

extension TextEncoding {
  private static func withoutMark(_ bytes: [UInt8]) -> TextEncoding {
    var zeros = (even: 0, odd: 0)
    for (place, byte) in bytes.prefix(1 << 16).enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // Text has no NUL; in UTF-16, every second byte of ASCII is one.
    let expected = max(2, min(bytes.count, 1 << 16) / 20)
    if bytes.count.isMultiple(of: 2), max(zeros.even, zeros.odd) >= expected {
      if zeros.even == 0 { return .utf16LittleEndian }
      if zeros.odd == 0 { return .utf16BigEndian }
    }
    if isMostlyUTF8(bytes) { return .utf8 }
    return WindowsLetters.areVietnamese(bytes) ? .windows1258 : .windows1252
  }

  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var right = 0
    var wrong = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      do throws(InvalidUTF8) {
        let length = try UTF8Check.length(at: place, in: bytes)
        // A file that changes its encoding on the way is refused where it does.
        if isLetterOfUTF8Alone(bytes[place..<(place + length)]) { return true }
        place += length
        right += 1
      } catch {
        place += 1
        wrong += 1
      }
    }
    return wrong == 0 || right > wrong
  }

  /// Whether these bytes are é or ế in UTF-8, and in Windows encodings what nobody writes: `Ã©`.
  private static func isLetterOfUTF8Alone(_ bytes: ArraySlice<UInt8>) -> Bool {
    let (first, second) = (bytes[bytes.startIndex], bytes[bytes.startIndex + 1])
    // Behind a capital may stand a quotation mark, a dash, dots or a space that does not break.
    let marks: Set<UInt8> = [0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xAB, 0xBB]
    return first == 0xC3 && !marks.contains(second)
      || first == 0xE1 && (second == 0xBA || second == 0xBB)
  }

  private func fromUTF16(_ bytes: [UInt8]) -> [UInt8] {
    let high = self == .utf16BigEndian ? 0 : 1
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + 1 - high]))
    }
    if units.first == 0xFEFF { units.removeFirst() }
    var text = String(decoding: units, as: UTF16.self)
    if !bytes.count.isMultiple(of: 2) { text += "\u{FFFD}" }
    return Array(text.utf8)
  }
}
