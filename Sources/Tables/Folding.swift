@_spi(_Unicode) import Swift

/// Text without case and accents, for finding names that are typed quickly.
///
/// Letters that have no decomposition but are typed without their stroke or ligature are folded
/// too: đ is d, ø is o, ß is ss. Marks that carry more than an accent (Thai vowels, the Japanese
/// voicing mark) stay.
package func folded(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text._nfd where !isAccent(scalar) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isAccent(lower) {
      if let plain = plainLetters[lower] {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        result.append(lower)
      }
    }
  }
  return String(result)
}

/// The blocks of combining marks for Latin, Greek and Cyrillic.
private func isAccent(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
  default: false
  }
}

private let plainLetters: [Unicode.Scalar: String] = [
  "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h",
  "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k", "ſ": "s", "ς": "σ", "ƀ": "b", "ɨ": "i", "ʉ": "u",
  "’": "'", "ʼ": "'", "\u{2010}": "-", "\u{2011}": "-", "\u{2013}": "-", "\u{00A0}": " ",
  "\u{202F}": " ",
]
