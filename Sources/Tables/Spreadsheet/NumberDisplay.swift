/// How a cell shows its number, which alone tells a date from a number.
enum NumberDisplay: Hashable {
  case number, date, dateTime, time
  /// Hours, minutes or seconds that are counted on: `[h]:mm`.
  case duration

  /// Of a format that has a number and no code in the file: ECMA-376 part 1, 18.8.30.
  ///
  /// From 27 on, what they show depends on the language; where that is a day in one and a time in
  /// another, the value itself tells.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 22: self = .dateTime
    case 46: self = .duration
    default: self = .number
    }
  }

  /// Of a format's code, such as `dd/mm/yyyy hh:mm`, by its first section.
  init(code: String) {
    var scanner = FormatScanner(code)
    self = scanner.display()
  }
}

/// Goes through one format's code: ECMA-376 part 1, 18.8.31.
private struct FormatScanner {
  private let letters: [UInt8]
  private var place = 0
  private var hasDay = false
  private var hasTime = false
  private var isElapsed = false
  /// Whether the part before was hours, so that an m that follows means minutes.
  private var isAfterHours = false
  /// An m that may still turn out to be minutes, when seconds follow.
  private var hasOpenMonth = false

  init(_ code: String) {
    letters = Array(code.lowercased().utf8)
  }

  mutating func display() -> NumberDisplay {
    while place < letters.count, letters[place] != UInt8(ascii: ";") { step() }
    if hasOpenMonth { hasDay = true }
    if isElapsed { return .duration }
    return hasDay ? (hasTime ? .dateTime : .date) : (hasTime ? .time : .number)
  }

  private mutating func step() {
    let letter = letters[place]
    place += 1
    switch letter {
    case .quote: skip(past: .quote)
    case .backslash, UInt8(ascii: "_"), UInt8(ascii: "*"): place += 1
    case .openBracket: bracket()
    case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "b"):
      take(letter)
      // 0.00E+00 is a number.
      let isExponent =
        letter == UInt8(ascii: "e") && place < letters.count
        && (letters[place] == UInt8(ascii: "+") || letters[place] == .minus)
      if !isExponent { hasDay = true }
      isAfterHours = false
    case UInt8(ascii: "h"):
      take(letter)
      settleMonth()
      hasTime = true
      isAfterHours = true
    case UInt8(ascii: "s"):
      take(letter)
      hasOpenMonth = false
      hasTime = true
    case UInt8(ascii: "m"):
      take(letter)
      settleMonth()
      if isAfterHours { hasTime = true } else { hasOpenMonth = true }
      isAfterHours = false
    case UInt8(ascii: "g") where letters[place...].starts(with: "eneral".utf8): place += 6
    case UInt8(ascii: "a") where letters[place...].starts(with: "m/pm".utf8): place += 4
    case UInt8(ascii: "a") where letters[place...].starts(with: "/p".utf8): place += 2
    default: break
    }
  }

  private mutating func settleMonth() {
    if hasOpenMonth { hasDay = true }
    hasOpenMonth = false
  }

  private mutating func take(_ letter: UInt8) {
    while place < letters.count, letters[place] == letter { place += 1 }
  }

  private mutating func skip(past end: UInt8) {
    while place < letters.count, letters[place] != end { place += 1 }
    place += 1
  }

  /// A colour, a language, a condition, or time that is counted on.
  private mutating func bracket() {
    let start = place
    skip(past: .closeBracket)
    let content = letters[start..<max(start, min(place - 1, letters.count))]
    guard let first = content.first, content.allSatisfy({ $0 == first }) else { return }
    if [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(first) {
      isElapsed = true
      hasTime = true
      isAfterHours = first == UInt8(ascii: "h")
    }
  }
}
