@_spi(_Unicode) import Swift

/// The text in Unicode normalization form C (UAX #15), so that equal names have equal bytes.
package func normalized(_ text: some StringProtocol) -> String {
  let whole = String(text)
  if whole.utf8.allSatisfy({ $0 < 0x80 }) { return whole }
  var scalars = String.UnicodeScalarView()
  for scalar in whole._nfc { scalars.append(scalar) }
  return String(scalars)
}

/// The text without case, accents and marks, for finding things by name: `Mưa đỏ` is `mua do`.
package func folded(_ text: some StringProtocol) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in String(text)._nfd {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: continue
    default: break
    }
    for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = plainLetters[lowered] {
        scalars.append(contentsOf: plain.unicodeScalars)
      } else {
        scalars.append(lowered)
      }
    }
  }
  return String(scalars)
}

/// Letters whose stroke or ligature is no combining mark, so that no decomposition removes it.
private let plainLetters: [Unicode.Scalar: String] = [
  "đ": "d", "ð": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ı": "i",
  "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "\u{A0}": " ", "\u{3000}": " ",
]
