/// A day of the proleptic Gregorian calendar, without a time and without a zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let daysSinceEpoch: Int

  /// The day that is so many days after 1970-01-01; years outside 1 to 9999 cannot be read back.
  public init(daysSinceEpoch: Int) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// The day with this year (1 to 9999), month (1 to 12) and day of the month.
  public init(year: Int, month: Int, day: Int) throws(CivilTimeRefusal) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.lengthOfMonth(month, year: year)
    else { throw .noSuchDay(year: year, month: month, day: day) }
    daysSinceEpoch = Day.number(year: year, month: month, day: day)
  }

  /// The day that holds a second counted from 1970-01-01T00:00 of the same clock.
  init(secondsSinceEpoch: Int) {
    let (days, rest) = secondsSinceEpoch.quotientAndRemainder(dividingBy: 86_400)
    daysSinceEpoch = rest < 0 ? days - 1 : days
  }

  /// Days since 1970-01-01 of any year, before year 1 too, unchecked.
  ///
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day written as `YYYY-MM-DD` (RFC 3339 full-date).
  public init(_ text: some StringProtocol) throws(CivilTimeRefusal) {
    var digits = DigitReader(text)
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2),
      digits.skip("-"), let day = digits.number(2), digits.isAtEnd
    else { throw .malformed(String(text), expected: "YYYY-MM-DD") }
    try self.init(year: year, month: month, day: day)
  }

  /// How many days a month has.
  public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { components.year }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (daysSinceEpoch + 3) % 7
    return Weekday(rawValue: (index < 0 ? index + 7 : index) + 1) ?? .monday
  }

  /// The day so many days later, or earlier when negative.
  public func adding(days: Int) -> Day { Day(daysSinceEpoch: daysSinceEpoch + days) }

  /// How many days this day comes after another.
  public func days(since other: Day) -> Int { daysSinceEpoch - other.daysSinceEpoch }

  /// Whether a day comes before another.
  public static func < (earlier: Day, later: Day) -> Bool {
    earlier.daysSinceEpoch < later.daysSinceEpoch
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let parts = components
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }
}

/// A day of the week; Monday first, as ISO 8601 numbers them.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  /// The first day of the week.
  case monday = 1
  /// The second day.
  case tuesday
  /// The third day.
  case wednesday
  /// The fourth day.
  case thursday
  /// The fifth day.
  case friday
  /// The sixth day.
  case saturday
  /// The seventh and last day.
  case sunday
}
