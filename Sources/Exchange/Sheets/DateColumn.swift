import CivilTime
import SchedulingDomain
import Tables

/// The dates of one column, in the one order in which all of them are near the week.
struct DateColumn {
  /// Days of the week, as far as they are known; dates lie in them or near.
  let days: FestivalDays?
  private(set) var order: DateOrder?
  /// The first date whose order is not known, with both its meanings.
  private(set) var doubt: (cell: SheetCell, dayFirst: Day, monthFirst: Day)?

  /// How far from each other where its days are not known: less than a month, since dates with day
  /// and month exchanged are whole months apart.
  private static let span = 27

  init(_ cells: [SheetCell], days: FestivalDays?, answer: DateOrder?) {
    self.days = days
    order = answer
    guard answer == nil else { return }
    let certain = cells.compactMap { cell in day(cell, .dayFirst, isCertain: true) }
    let unsure = cells.filter { cell in
      guard case .numbers? = typed(cell) else { return false }
      return true
    }
    let possible = DateOrder.allCases.filter { order in
      unsure.allSatisfy { day($0, order) != nil }
    }
    let near = possible.filter { order in isNear(unsure.compactMap { day($0, order) } + certain) }
    // A list of its own makes its week, so that the only way to read it is right.
    var fitting = near.isEmpty && days == nil ? possible : near
    if fitting.count > 1 {
      fitting = fitting.filter { order in
        unsure.allSatisfy { cell in
          weekday(cell).map { $0 == day(cell, order)?.weekday } ?? true
        }
      }
    }
    order = fitting.count == 1 ? fitting.first : nil
    guard fitting.count != 1 else { return }
    // A date with equal numbers, or a number above twelve, is the same either way.
    for cell in unsure {
      guard let first = day(cell, .dayFirst), let second = day(cell, .monthFirst), first != second
      else { continue }
      doubt = (cell, first, second)
      return
    }
    order = .dayFirst
  }

  /// The day that a cell names; nil for what is no day.
  func day(_ cell: SheetCell) -> Day? { day(cell, order ?? .dayFirst) }

  private func day(_ cell: SheetCell, _ order: DateOrder, isCertain: Bool = false) -> Day? {
    switch cell.value {
    case .date(let date), .dateTime(let date, _): return Self.day(date)
    case .text: break
    default: return nil
    }
    switch typed(cell) {
    case .date(let day): return day
    case .monthDay(let month, let day): return days?.nearest(month: month, day: day)
    case .numbers(let first, let second, let year):
      guard !isCertain else { return nil }
      let (day, month) = order == .dayFirst ? (first, second) : (second, first)
      // Twelve months only: 13/05 can be read one way alone.
      if let year { return try? Day(year: year, month: month, day: day) }
      return days?.nearest(month: month, day: day)
    case .weekday, .number, .today, .tomorrow, .yesterday, .shortYear, .named, nil: return nil
    }
  }

  /// Times beside the date ("12/12/2025 20:00") are left to the reader of times.
  private func typed(_ cell: SheetCell) -> TypedDay? {
    guard case .text = cell.value else { return nil }
    return TypedDay(cell.text)?.parts.day.spelledOut(near: days)
  }

  /// The weekday that stands beside a date.
  private func weekday(_ cell: SheetCell) -> Weekday? {
    guard case .text = cell.value else { return nil }
    return TypedDay(cell.text)?.parts.weekday
  }

  private static func day(_ date: SheetDate) -> Day? {
    try? Day(year: date.year, month: date.month, day: date.day)
  }

  private func isNear(_ found: [Day]) -> Bool {
    guard let first = found.min(), let last = found.max() else { return true }
    guard let days else { return last.days(since: first) <= Self.span }
    return first.days(since: days.first) >= -TypedDay.nearness
      && last.days(since: days.last) <= TypedDay.nearness
  }
}
