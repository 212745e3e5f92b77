package import CivilTime
import Exchange
package import SchedulingDomain
import Wording

/// A day as a person types it: a date, a weekday, a day number of the week, `today`.
///
/// A weekday beside a date must be that of the date.
package struct DayInput: Equatable, Sendable {
  private let text: String
  private let typed: TypedDay

  /// What was typed, in English, French or Vietnamese, any case, with or without accents.
  package init(_ text: String) throws(Failure) {
    guard let typed = TypedDay(text) else {
      throw Failure(
        .usage, "“\(text)” is no day.",
        advice: "Give a date (2025-12-05, 5dec, 5/12/2025), a weekday (fri), a day number of the "
          + "week (1) or today.")
    }
    self.text = text
    self.typed = typed
  }

  /// All days of a week that can be meant: a week of more than seven days has a weekday twice.
  package func days(in days: FestivalDays, today: Day) throws(Failure) -> [Day] {
    if case .weekday(let weekday) = typed {
      let fitting = Self.days(weekday, in: days)
      if !fitting.isEmpty { return fitting }
    }
    return [try day(in: days, today: today)]
  }

  private static func days(_ weekday: Weekday, in days: FestivalDays) -> [Day] {
    (0..<days.count).map { days.first.adding(days: $0) }.filter { $0.weekday == weekday }
  }

  /// The day that is meant in a week.
  /// - Parameter today: today's festival day, by the week's clocks.
  package func day(in days: FestivalDays, today: Day) throws(Failure) -> Day {
    let (weekday, said) = typed.parts
    guard let date = said.spelledOut(near: days) else {
      throw Failure(
        .usage, "“\(text)” is in no year of the week.",
        advice: "It runs from \(days.first) to \(days.last); write the year with four digits.")
    }
    let day = try Self.day(date, in: days, today: today)
    guard let weekday, weekday != day.weekday else { return day }
    let wording = Wording()
    throw Failure(
      .usage,
      "“\(text)” names a \(wording.name(of: weekday)), and \(day) is a "
        + "\(wording.name(of: day.weekday)).",
      advice: "One of the two is a slip: give the date alone, or the one that is meant.")
  }

  private static func day(
    _ date: TypedDay, in days: FestivalDays, today: Day
  ) throws(Failure) -> Day {
    switch date {
    case .date(let day): return day
    case .today: return today
    case .tomorrow: return today.adding(days: 1)
    case .yesterday: return today.adding(days: -1)
    case .number(let number):
      guard (1...days.count).contains(number) else {
        throw Failure(
          .usage, "the week has no day \(number); it has \(days.count).",
          advice: "It runs from \(days.first) to \(days.last).")
      }
      return days.first.adding(days: number - 1)
    case .weekday(let weekday): return try Self.day(weekday, in: days)
    case .monthDay(let month, let day): return try Self.nearest(month: month, day: day, to: days)
    case .numbers(let first, let second, let year):
      return try Self.day(first, second, year: year, in: days)
    case .shortYear(_, let day), .named(_, let day):
      return try Self.day(day, in: days, today: today)
    }
  }

  private static func day(_ weekday: Weekday, in days: FestivalDays) throws(Failure) -> Day {
    let name = Wording().name(of: weekday)
    let fitting = Self.days(weekday, in: days)
    guard let day = fitting.first else {
      throw Failure(
        .usage, "no day of the week is a \(name).",
        advice: "It runs from \(days.first) to \(days.last); give a date for a day outside.")
    }
    guard fitting.count == 1 else {
      let dates = fitting.map { Wording().shortDay($0) }.joined(separator: " or ")
      throw Failure(
        .usage, "\(name) can be \(dates).", advice: "Give the date, such as \(day).")
    }
    return day
  }

  /// The day with this month and day that lies in the week, or nearest to its first day.
  private static func nearest(
    month: Int, day: Int, to days: FestivalDays
  ) throws(Failure) -> Day {
    guard let nearest = days.nearest(month: month, day: day) else {
      do throws(CivilTimeRefusal) {
        return try Day(year: days.first.year, month: month, day: day)
      } catch { throw Failure(.usage, Wording().words(for: error)) }
    }
    return nearest
  }

  /// The day of two numbers, day first or month first: the only order that is a day in the week.
  private static func day(
    _ first: Int, _ second: Int, year: Int?, in days: FestivalDays
  ) throws(Failure) -> Day {
    let orders = [(month: second, day: first), (month: first, day: second)]
    let possible = orders.compactMap { order in
      if let year { return try? Day(year: year, month: order.month, day: order.day) }
      return try? nearest(month: order.month, day: order.day, to: days)
    }
    if let day = possible.first, Set(possible).count == 1 { return day }
    let inside = possible.filter(days.contains)
    if let day = inside.first, inside.count == 1 { return day }
    let shown = year.map { "\(first)/\(second)/\($0)" } ?? "\(first)/\(second)"
    guard possible.count > 1 else { throw Failure(.usage, "\(shown) is no day of the calendar.") }
    let days = possible.map { Wording().shortDay($0) }.joined(separator: " or ")
    throw Failure(
      .usage, "\(shown) can be \(days).", advice: "Give it as YYYY-MM-DD, or as 5dec.")
  }
}
