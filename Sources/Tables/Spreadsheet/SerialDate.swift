/// Days and times as spreadsheets keep them: days since an epoch, the time as a part of a day.
///
/// ECMA-376 part 1, 18.17.4. In the 1900 system, day 1 is 1 January 1900 and day 60 is
/// 29 February 1900, which never was. In the 1904 system, day 0 is 1 January 1904.
enum DateSystem {
  case from1900
  case from1904

  private static let secondsOfDay = 86_400
  /// Below this, a number shown as a time is a length of time, and not one of the year 1900.
  private static let firstDay = 367.0

  /// The value of a number that is shown as `display` says; a number where it is no day of ours.
  func value(of serial: Double, shownAs display: NumberDisplay) -> CellValue {
    guard display != .number, serial >= 0, serial < 2_958_466 else { return .number(serial) }
    let total = Int((serial * Double(Self.secondsOfDay)).rounded())
    let (days, second) = total.quotientAndRemainder(dividingBy: Self.secondsOfDay)
    switch display {
    case .duration: return .time(seconds: total)
    case .time where serial < Self.firstDay: return .time(seconds: total)
    case .dateTime where days == 0 && self == .from1900: return .time(seconds: second)
    default: break
    }
    guard let date = date(ofDay: days) else { return .number(serial) }
    return second == 0 && display != .dateTime ? .date(date) : .dateTime(date, second: second)
  }

  func date(ofDay serial: Int) -> SheetDate? {
    switch self {
    case .from1904: Self.civil(daysSince1970: serial - 24_107)
    // Day 0 is no day, and day 60 never was.
    case .from1900 where serial <= 0 || serial == 60: nil
    case .from1900: Self.civil(daysSince1970: serial - (serial < 60 ? 25_568 : 25_569))
    }
  }

  /// The number of a day in the 1900 system; nil before 1900 and for a day that isn't one.
  static func serial(of date: SheetDate) -> Int? {
    guard date.year >= 1900, date.year <= 9999 else { return nil }
    let shifted = date.month <= 2 ? date.year - 1 : date.year
    let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1
    let days =
      era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    guard civil(daysSince1970: days) == date else { return nil }
    return days + (days < -25_508 ? 25_568 : 25_569)
  }

  /// The day of the Gregorian calendar, by eras of 400 years that begin on 1 March.
  private static func civil(daysSince1970 days: Int) -> SheetDate? {
    let shifted = days + 719_468
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    guard year <= 9999 else { return nil }
    return SheetDate(year: year, month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
