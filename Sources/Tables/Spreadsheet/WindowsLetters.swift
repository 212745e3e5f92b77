/// The letters of an encoding that has one byte for each, beyond ASCII.
struct WindowsLetters {
  /// From 0x80 on.
  private let upper: [Unicode.Scalar]

  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result += UTF8.encode(upper[Int(byte) - 0x80]) ?? UTF8.encodedReplacementCharacter
      }
    }
    return result
  }

  /// Windows-1252; five bytes stand for nothing.
  static let western = WindowsLetters(
    upper: [
      "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
      "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
      "\u{FFFD}", "ž", "Ÿ",
    ] + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) })

  /// Windows-1258: as Windows-1252, but for these.
  static let vietnamese: WindowsLetters = {
    var upper = western.upper
    let others: [(UInt8, Unicode.Scalar)] = [
      (0x8A, "\u{FFFD}"), (0x8E, "\u{FFFD}"), (0x9A, "\u{FFFD}"), (0x9E, "\u{FFFD}"), (0xC3, "Ă"),
      (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"),
      (0xDE, "\u{303}"), (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"),
      (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
    ]
    for (byte, letter) in others { upper[Int(byte) - 0x80] = letter }
    return WindowsLetters(upper: upper)
  }()

  /// Whether the bytes that are tone marks in Windows-1258 follow vowels, as they do there.
  ///
  /// In Windows-1252 they are Ì, Ò, Þ, ì and ò, which stand after consonants where they stand.
  static func areVietnamese(_ bytes: [UInt8]) -> Bool {
    let tones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
    // The last row: Â Ê Ô Ă Ơ Ư and their small forms.
    let vowels = Set("aeiouyAEIOUY".utf8).union([
      0xC2, 0xCA, 0xD4, 0xC3, 0xD5, 0xDD, 0xE2, 0xEA, 0xF4, 0xE3, 0xF5, 0xFD,
    ])
    var marks = 0
    var others = 0
    for (before, byte) in zip(bytes, bytes.dropFirst()) where tones.contains(byte) {
      if vowels.contains(before) { marks += 1 } else { others += 1 }
    }
    return marks >= 2 && marks > others * 4
  }
}
