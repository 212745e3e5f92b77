/// Reads the parts of a footer rule off the front of its bytes.
struct FooterReader {
  private var digits: DigitReader

  init(_ bytes: ArraySlice<UInt8>) { digits = DigitReader(bytes) }

  var isAtEnd: Bool { digits.isAtEnd }

  /// Whether the next byte is this mark, which is then passed over.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool { digits.skip(mark) }

  /// Three letters or more, or letters, digits and signs between angle brackets.
  mutating func name() -> String? {
    let quoted = digits.skip("<")
    let name = digits.text { quoted ? ZoneOffset.isAbbreviationByte($0) : $0.isASCIILetter }
    guard name.utf8.count >= 3, !quoted || digits.skip(">") else { return nil }
    return name
  }

  /// Signed `h[hh][:mm[:ss]]` as seconds.
  mutating func time(hoursUpTo limit: Int) -> Int? {
    let sign = digits.skip("-") ? -1 : 1
    if sign == 1 { _ = digits.skip("+") }
    guard let hours = digits.digits(upTo: 3)?.value, hours <= limit else { return nil }
    var seconds = hours * 3600
    if digits.skip(":") {
      guard let minutes = digits.number(2), minutes < 60 else { return nil }
      seconds += minutes * 60
      if digits.skip(":") {
        guard let rest = digits.number(2), rest < 60 else { return nil }
        seconds += rest
      }
    }
    return sign * seconds
  }

  /// A day rule with its time, 02:00 unless said.
  mutating func moment() -> YearlyMoment? {
    guard let day = dayRule() else { return nil }
    guard digits.skip("/") else { return YearlyMoment(day: day, time: 7200) }
    return time(hoursUpTo: 167).map { YearlyMoment(day: day, time: $0) }
  }

  private mutating func dayRule() -> YearlyMoment.DayRule? {
    if digits.skip("M") {
      guard let month = digits.digits(upTo: 2)?.value, (1...12).contains(month), digits.skip("."),
        let week = digits.number(1), (1...5).contains(week), digits.skip("."),
        let weekday = digits.number(1), weekday <= 6
      else { return nil }
      return .monthly(month: month, week: week, weekday: weekday)
    }
    let julian = digits.skip("J")
    guard let count = digits.digits(upTo: 3)?.value, count <= 365, !julian || count >= 1 else {
      return nil
    }
    return julian ? .julian(count) : .ordinal(count)
  }
}

extension ZoneOffset {
  /// Whether a byte may stand in an abbreviation: ASCII letters, digits and the two signs.
  static func isAbbreviationByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}

extension UInt8 {
  /// Whether it is one of `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
