public import CivilTime

/// When something is due or done, as far as it is known: a day, or a wall time on it.
public enum DayOrTime: Hashable, Sendable {
  /// A day by the calendar on the wall, no time.
  case day(Day)
  /// A wall time in its zone.
  case time(ZonedTime)

  /// The day by the calendar on the wall.
  public var day: Day {
    switch self {
    case .day(let day): day
    case .time(let time): time.civil.day
    }
  }

  /// The instant, where a time is known.
  public var instant: Instant? {
    if case .time(let time) = self { time.instant } else { nil }
  }
}
