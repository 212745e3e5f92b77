@_spi(_Unicode) import Swift

/// The text without case and accents, for finding names that are typed quickly: `Mưa đỏ` is `mua do`.
///
/// Letters that have no decomposition but are typed without their stroke or ligature are folded
/// too: đ is d, ø is o, ß is ss. What cannot be seen goes. Marks that carry more than an accent
/// (Thai vowels, the Japanese voicing mark) stay.
package func folded(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  for scalar in String(text)._nfd where !isLeftOut(scalar) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isLeftOut(lower) {
      if let plain = plainLetters[lower] {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        result.append(lower)
      }
    }
  }
  return String(result)
}

/// The blocks of combining marks for Latin, Greek and Cyrillic, and what only steers the display.
private func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
  default: scalar.properties.generalCategory == .format
  }
}

private let plainLetters: [Unicode.Scalar: String] = [
  "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h",
  "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k", "ſ": "s", "ς": "σ", "ƀ": "b", "ɨ": "i", "ʉ": "u",
  "’": "'", "‘": "'", "ʼ": "'", "“": "\"", "”": "\"", "\u{2010}": "-", "\u{2011}": "-",
  "\u{2013}": "-", "\u{2014}": "-", "\u{A0}": " ", "\u{202F}": " ", "\u{3000}": " ",
]
