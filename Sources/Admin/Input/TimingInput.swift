package import CivilTime
package import SchedulingDomain
import Wording

/// When something is to be, put together from a day and times as they were typed.
package struct TimingInput: Sendable {
  package var day: Day?
  package var start: TimeInput?
  package var end: TimeInput?
  package var occurrence: Occurrence?

  package init(
    day: Day? = nil, start: TimeInput? = nil, end: TimeInput? = nil, occurrence: Occurrence? = nil
  ) {
    self.day = day
    self.start = start
    self.end = end
    self.occurrence = occurrence
  }

  /// Whether nothing was said of the time.
  package var isEmpty: Bool { day == nil && start == nil && end == nil }

  /// The timing, what isn't said being as it was, and what a person had better know of it.
  package func timing(
    from old: Timing, in zone: Zone, clock: FestivalClock
  ) throws(Failure) -> (timing: Timing, notes: [String]) {
    guard let day = day ?? old.day else {
      guard start == nil, end == nil else {
        throw Failure(.usage, "a time needs a day.", advice: "Add --day, such as --day 5dec.")
      }
      return (old, [])
    }
    switch start {
    case nil:
      guard case .time(let oldStart, let oldEnd) = old else {
        guard end == nil else { throw Self.endWithoutStart }
        if case .daypart(_, let daypart) = old { return (.daypart(day, daypart), []) }
        return (.day(day), [])
      }
      let shift = day.days(since: oldStart.civil.day)
      let start = try zoned(
        CivilDateTime(day: day, time: oldStart.civil.time), zone, oldStart.occurrence)
      let kept = try oldEnd.map { end throws(Failure) in
        try zoned(
          CivilDateTime(day: end.civil.day.adding(days: shift), time: end.civil.time), zone,
          end.occurrence)
      }
      return try finished(start, kept, day, zone, clock)
    case .open:
      guard end == nil else { throw Self.endWithoutStart }
      return (.day(day), [])
    case .daypart(let daypart):
      guard end == nil else { throw Self.endWithoutStart }
      return (.daypart(day, daypart), [])
    case .minutes(let minutes):
      let civil = CivilDateTime(day: day, time: .midnight).adding(minutes: minutes)
      return try finished(try zoned(civil, zone, nil), nil, day, zone, clock)
    }
  }

  /// The timing with its end, and what is to be said of the night.
  private func finished(
    _ start: ZonedTime, _ oldEnd: ZonedTime?, _ day: Day, _ zone: Zone, _ clock: FestivalClock
  ) throws(Failure) -> (timing: Timing, notes: [String]) {
    var end = oldEnd
    if case .minutes(var minutes) = self.end {
      // An end on the clock before its start is on the next day.
      let base = self.start.flatMap { if case .minutes(let own) = $0 { own } else { nil } }
      if minutes < 1440, minutes <= base ?? start.civil.time.minuteOfDay { minutes += 1440 }
      end = try zoned(
        CivilDateTime(day: day, time: .midnight).adding(minutes: minutes), zone, nil)
    } else if case .open = self.end {
      end = nil
    } else if self.end != nil {
      throw Failure(.usage, "an end is a clock time, such as 22:45.")
    }
    if let end, end.instant <= start.instant {
      throw Failure(.usage, "the end, \(end.civil), is not after the start, \(start.civil).")
    }
    let festivalDay = clock.festivalDay(of: start.civil)
    guard festivalDay != start.civil.day else { return (.time(start: start, end: end), []) }
    let wording = Wording()
    let note =
      "\(start.civil.time) on \(wording.shortDay(start.civil.day)): in the night of the festival day "
      + "\(wording.shortDay(festivalDay))"
    return (.time(start: start, end: end), [note])
  }

  private func zoned(
    _ civil: CivilDateTime, _ zone: Zone, _ known: Occurrence?
  ) throws(Failure) -> ZonedTime {
    try Admin.zoned(
      civil, in: zone, occurrence: occurrence ?? known,
      toTellTwo: "Add --occurrence first or --occurrence second.")
  }

  private static let endWithoutStart = Failure(
    .usage, "an end needs a start that is a clock time.", advice: "Add --start, such as 20:30.")
}
