import CivilTime
import SchedulingDomain

extension ZonedTime {
  /// A wall time as far as its columns are filled; the constraints of the tables fill all or none.
  init?(
    _ day: Day?, _ time: WallTime?, _ zone: Zone?, _ occurrence: Occurrence?, _ instant: Instant?
  ) {
    guard let day, let time, let zone, let instant else { return nil }
    let civil = CivilDateTime(day: day, time: time)
    self.init(kept: civil, in: zone, occurrence: occurrence, instant: instant)
  }
}

extension DayOrTime {
  /// A day, or a wall time on it, as far as their columns are filled.
  init?(
    _ day: Day?, _ time: WallTime?, _ zone: Zone?, _ occurrence: Occurrence?, _ instant: Instant?
  ) {
    guard let day else { return nil }
    let zoned = ZonedTime(day, time, zone, occurrence, instant)
    self = zoned.map(DayOrTime.time) ?? .day(day)
  }

  /// The wall time, where one is known.
  var zoned: ZonedTime? { if case .time(let zoned) = self { zoned } else { nil } }
}
