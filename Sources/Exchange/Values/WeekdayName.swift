import CivilTime

/// The days of the week as files name them.
enum WeekdayName: String, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  init(_ weekday: Weekday) {
    self =
      switch weekday {
      case .monday: .monday
      case .tuesday: .tuesday
      case .wednesday: .wednesday
      case .thursday: .thursday
      case .friday: .friday
      case .saturday: .saturday
      case .sunday: .sunday
      }
  }

  var weekday: Weekday {
    switch self {
    case .monday: .monday
    case .tuesday: .tuesday
    case .wednesday: .wednesday
    case .thursday: .thursday
    case .friday: .friday
    case .saturday: .saturday
    case .sunday: .sunday
    }
  }
}

/// A time of the festival day as files write it: 25:30 is 01:30 of the night that follows.
enum FestivalHour {
  static let expected = "a time such as 10:00, or 25:30 for 01:30 of the night"

  /// Minutes after midnight of the festival day, up to 36:00; nil for another text.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 2160
    else { return nil }
    return hour * 60 + minute
  }

  static func text(_ minutes: Int) -> String {
    "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}
