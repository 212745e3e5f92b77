import Tables

/// How many columns of a terminal a text takes.
///
/// Marks that combine take none, wide East Asian characters and emoji two. Line ends and tabs count
/// as the space, other control characters as the � that `printable` puts in their place.
package func displayWidth(of text: String) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  return printable(text).reduce(0) { width, character in width + displayWidth(of: character) }
}

/// How many columns one character takes, whatever scalars it is made of.
func displayWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.count == 1 { return displayWidth(of: first) }
  // What joins emoji, or asks for one, gives one emoji; so do the two letters of a flag.
  let isEmoji = scalars.dropFirst().contains { scalar in
    scalar == "\u{FE0F}" || scalar.properties.isEmojiModifier || isRegionalIndicator(scalar)
      || scalar == "\u{200D}" && first.properties.isEmoji
  }
  if isEmoji { return 2 }
  return scalars.reduce(0) { width, scalar in width + displayWidth(of: scalar) }
}

/// How many columns one scalar takes by itself.
package func displayWidth(of scalar: Unicode.Scalar) -> Int {
  if scalar.value >= 0x20 && scalar.value < 0x7F { return 1 }
  switch scalar.value {
  // The soft hyphen is shown; so are the Arabic, Syriac and Kaithi signs that stand over numbers.
  case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
  // The initial filler keeps the room of the consonant that isn't there.
  case 0x115F: return 2
  // Vowels and final consonants of Hangul are drawn into the initial consonant's room.
  case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .spacingMark, .format: return 0
  default:
    if scalar.properties.isDefaultIgnorableCodePoint { return 0 }
    return isWide(scalar) || isRegionalIndicator(scalar) ? 2 : 1
  }
}

/// A letter of which two make a flag.
private func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
  (0x1F1E6...0x1F1FF).contains(scalar.value)
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(scalar.value)
}
