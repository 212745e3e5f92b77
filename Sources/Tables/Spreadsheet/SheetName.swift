/// The names that a spreadsheet allows for sheets.
enum SheetName {
  static let limit = 31

  /// The name itself where it may stand; else one that may and is near it.
  static func fitting(_ name: String, taken: Set<String>) -> String {
    let allowed = String(
      name.map { letter -> Character in
        letter.unicodeScalars.contains(where: isForbidden) ? "-" : letter
      })
    var plain = trimmed(cutAtWord(allowed))
    // Excel keeps this name for itself.
    if plain.isEmpty || plain.lowercased() == "history" {
      plain = plain.isEmpty ? "Sheet" : plain + " 1"
    }
    guard taken.contains(plain.lowercased()) else { return plain }
    var number = 2
    while true {
      let suffix = " \(number)"
      let candidate = shortened(plain, to: limit - suffix.utf16.count) + suffix
      if !taken.contains(candidate.lowercased()) { return candidate }
      number += 1
    }
  }

  /// What is too long, up to the end of a word, unless its second half is one word.
  private static func cutAtWord(_ name: String) -> String {
    let short = shortened(name, to: limit)
    let next = name.dropFirst(short.count).first
    guard let next, next != " ", let space = short.lastIndex(of: " "),
      short[..<space].utf16.count >= limit / 2
    else { return short }
    return String(short[..<space])
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || "[]:*?/\\".unicodeScalars.contains(scalar)
  }

  private static func trimmed(_ name: String) -> String {
    var name = name[...]
    while name.first == "'" || name.first == " " { name.removeFirst() }
    while name.last == "'" || name.last == " " { name.removeLast() }
    return String(name)
  }

  /// As many whole characters as fit into so many UTF-16 units.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var units = 0
    return String(
      text.prefix { letter in
        units += letter.utf16.count
        return units <= limit
      })
  }
}
