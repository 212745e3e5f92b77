/// The clock of a festival day: it rolls over at 06:00, or whenever the week says, not at midnight.
///
/// A show at 00:45 on Saturday belongs to Friday's festival day, at its minute 1485.
/// Cinemas count 06:00 to 05:59 as one day.
public struct FestivalClock: Hashable, Sendable {
  /// The wall time at which one festival day ends and the next begins.
  public let dayStarts: WallTime

  /// The clock of a week whose days begin at this wall time.
  public init(dayStarts: WallTime = .sixInTheMorning) {
    self.dayStarts = dayStarts
  }

  /// The festival day that a civil time belongs to.
  public func festivalDay(of civil: CivilDateTime) -> Day {
    civil.time < dayStarts ? civil.day.adding(days: -1) : civil.day
  }

  /// Minutes from midnight of its festival day, so 1485 for 00:45 of the night that follows.
  public func minuteOfFestivalDay(_ time: WallTime) -> Int {
    time < dayStarts ? time.minuteOfDay + 1440 : time.minuteOfDay
  }

  /// The civil time that a clock on the wall shows so many minutes after a midnight, on a festival
  /// day: before the day begins, it is of the night that follows.
  public func civil(festivalDay: Day, clockMinute: Int) -> CivilDateTime {
    let isNight = clockMinute < dayStarts.minuteOfDay
    return civil(festivalDay: festivalDay, minute: isNight ? clockMinute + 1440 : clockMinute)
  }

  /// The civil time that lies so many minutes after midnight of a festival day.
  public func civil(festivalDay: Day, minute: Int) -> CivilDateTime {
    CivilDateTime(day: festivalDay, time: .midnight).adding(minutes: minute)
  }
}
