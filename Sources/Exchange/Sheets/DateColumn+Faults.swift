import CivilTime
import SchedulingDomain
import Tables

extension DateColumn {
  /// What is wrong with a cell that names a date; nil for a sound one, and for what is no date.
  func fault(in cell: SheetCell) -> FileRefusal? {
    guard case .text = cell.value, let typed = TypedDay(cell.text) else { return nil }
    let text = cell.text.prefix(40)
    let (weekday, date) = typed.parts
    if let found = day(cell) {
      guard let weekday, weekday != found.weekday else { return nil }
      return FileRefusal(
        message: "\"\(text)\" names a \(inWords(weekday)), and \(inWords(found)) is a "
          + inWords(found.weekday),
        advice: "One of the two is a slip: mend the date or the weekday.")
    }
    switch date {
    case .shortYear(let digits, _):
      guard let days, date.spelledOut(near: days) == nil else { return nil }
      return FileRefusal(
        message:
          "\"\(text)\" is of a year that ends in \(twoDigits(digits)), and the week begins on "
          + inWords(days.first),
        advice: "Mend the year, or write it with four digits.")
    case .monthDay, .numbers(_, _, year: nil):
      // Only a date that is there in some year lacks its year.
      guard days == nil, Self.isDay(date) else { return nil }
      return FileRefusal(
        message: "\"\(text)\" has no year, and nothing says when the week is",
        advice: "Write the year too, as in 2025-12-05.")
    default: return nil
    }
  }

  private static func isDay(_ date: TypedDay) -> Bool {
    let leapYear = 2024
    switch date {
    case .monthDay(let month, let day):
      return (try? Day(year: leapYear, month: month, day: day)) != nil
    case .numbers(let first, let second, _):
      return (try? Day(year: leapYear, month: second, day: first)) != nil
        || (try? Day(year: leapYear, month: first, day: second)) != nil
    default: return false
    }
  }
}

private func inWords(_ weekday: Weekday) -> String {
  switch weekday {
  case .monday: "Monday"
  case .tuesday: "Tuesday"
  case .wednesday: "Wednesday"
  case .thursday: "Thursday"
  case .friday: "Friday"
  case .saturday: "Saturday"
  case .sunday: "Sunday"
  }
}
