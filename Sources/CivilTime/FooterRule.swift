/// The rule in a TZif file's footer, which holds after the last transition of its table.
///
/// Source: POSIX.1-2024 `TZ`, with the wider times of RFC 9636 section 3.3.1.
struct FooterRule {
  let standard: ZoneOffset
  private let daylight: (offset: ZoneOffset, begins: YearlyMoment, ends: YearlyMoment)?

  /// The rule written like `CET-1CEST,M3.5.0,M10.5.0/3`, or nil where it is none.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = FooterReader(text)
    guard let name = reader.name(), let west = reader.time(hoursUpTo: 24) else { return nil }
    standard = ZoneOffset(secondsEastOfUTC: -west, isDaylight: false, abbreviation: name)
    guard !reader.isAtEnd else {
      daylight = nil
      return
    }
    guard let daylightName = reader.name() else { return nil }
    var east = 3600 - west
    if !reader.skip(",") {
      guard let daylightWest = reader.time(hoursUpTo: 24), reader.skip(",") else { return nil }
      east = -daylightWest
    }
    guard let begins = reader.moment(), reader.skip(","), let ends = reader.moment(),
      reader.isAtEnd
    else { return nil }
    daylight = (
      ZoneOffset(secondsEastOfUTC: east, isDaylight: true, abbreviation: daylightName), begins, ends
    )
  }

  /// The changes of these years in ascending order; none where the clocks never change.
  ///
  /// Of two at the same second, as with summer time all year, the later year's stands.
  func changes(years: ClosedRange<Int>) -> [ZoneChange] {
    guard let daylight else { return [] }
    var all: [ZoneChange] = []
    for year in years {
      let begins = daylight.begins.seconds(year: year) - standard.secondsEastOfUTC
      let ends = daylight.ends.seconds(year: year) - daylight.offset.secondsEastOfUTC
      let on = ZoneChange(seconds: begins, offset: daylight.offset)
      let off = ZoneChange(seconds: ends, offset: standard)
      // A time such as 167:00 may reach over the end of the year: each goes where it belongs.
      for change in begins <= ends ? [on, off] : [off, on] {
        while let last = all.last, last.seconds >= change.seconds { all.removeLast() }
        all.append(change)
      }
    }
    return all
  }
}

/// A moment that comes once a year by the wall clock.
struct YearlyMoment {
  /// The three ways in which POSIX names a day of the year.
  enum DayRule {
    /// `Mm.w.d`: a month, a week from 1 to 5 where 5 is the last, a weekday where 0 is Sunday.
    case monthly(month: Int, week: Int, weekday: Int)
    /// `Jn`: 1 to 365, 29 February never counted.
    case julian(Int)
    /// `n`: 0 to 365, 29 February counted.
    case ordinal(Int)
  }

  let day: DayRule
  /// Seconds from midnight of that day, -167 to 167 hours.
  let time: Int

  /// The moment in a year, as seconds since 1970-01-01T00:00 by the wall clock.
  func seconds(year: Int) -> Int {
    let number: Int
    switch day {
    case .monthly(let month, let week, let weekday):
      let first = Day(daysSinceEpoch: Day.number(year: year, month: month, day: 1))
      let sundayBased = first.weekday.rawValue % 7
      var dayOfMonth = 1 + (weekday - sundayBased + 7) % 7 + (week - 1) * 7
      if dayOfMonth > Day.lengthOfMonth(month, year: year) { dayOfMonth -= 7 }
      number = first.daysSinceEpoch + dayOfMonth - 1
    case .julian(let count):
      let leap = Day.lengthOfMonth(2, year: year) == 29 && count >= 60
      number = Day.number(year: year, month: 1, day: 1) + count - (leap ? 0 : 1)
    case .ordinal(let count):
      number = Day.number(year: year, month: 1, day: 1) + count
    }
    return number * 86_400 + time
  }
}
