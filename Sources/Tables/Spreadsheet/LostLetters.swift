/// Whether letters of the text were lost when a program saved it in an encoding without them.
///
/// Such programs write `?` for each: "Bao gi? cho ??n th?ng m??i". A `?` counts where no sentence
/// has one: between two letters, or more than one before a letter. What a missing space or an
/// address gives ("Really?No", "page?id=3") doesn't count. A lost letter at a word's end is not
/// seen: "gi?" could be a question. U+FFFD always counts.
package func lostLetters(in text: String) -> Bool {
  guard text.utf8.contains(UInt8(ascii: "?")) || text.utf8.contains(0xEF) else { return false }
  if text.unicodeScalars.contains("\u{FFFD}") { return true }
  var doubts = 0
  for word in text.split(whereSeparator: \.isWhitespace) where !isAddress(word) {
    let marks = QuestionMarks(in: Array(word))
    if marks.isCertain { return true }
    doubts += marks.doubts
  }
  return doubts >= 2
}

private func isAddress(_ word: Substring) -> Bool {
  word.contains("=") || word.contains("/") || word.hasPrefix("www.")
}

/// The question marks of one word.
private struct QuestionMarks {
  /// A place where only a letter can have stood.
  var isCertain = false
  /// Places where a letter probably stood: two of them make it certain.
  var doubts = 0

  init(in word: [Character]) {
    var place = 0
    while place < word.count {
      guard word[place] == "?" else {
        place += 1
        continue
      }
      let start = place
      while place < word.count, word[place] == "?" { place += 1 }
      guard place < word.count, word[place].isLetter else { continue }
      take(
        before: start > 0 ? word[start - 1] : nil, count: place - start, after: word[place],
        hasMore: word[place...].contains("?"))
    }
  }

  private mutating func take(
    before: Character?, count: Int, after: Character, hasMore: Bool
  ) {
    guard let before else {
      // At a word's beginning: "??n", "?t?", and with less certainty "?n".
      if after.isLowercase && (count > 1 || hasMore) { isCertain = true } else { doubts += 1 }
      return
    }
    guard before.isLetter else { return }
    if after.isLowercase {
      isCertain = true
    } else if before.isUppercase, after.isUppercase {
      if count == 2 { isCertain = true } else { doubts += 1 }
    }
  }
}
