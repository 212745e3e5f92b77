import CivilTime
import SchedulingDomain
import Tables

/// When an event is, and how long.
struct StatedTiming {
  var timing: Timing
  /// Nil where the file states none.
  var minutes: Int?
}

extension ScheduleReading {
  /// The date with its offset is surest, then a date by the wall, then the day with the start.
  func timing(of event: StatedEvent, on date: Day?, _ day: StatedDay) -> StatedTiming {
    let minutes = minutes(of: event)
    let moment = event.fields["date"].flatMap { text in
      let moment = StatedMoment(text.text)
      if moment == nil {
        faults.error(
          at: text.position, "\"\(text.text)\" is no date",
          advice: "Write it as in 2025-12-05T20:30:00+01:00.")
      }
      return moment
    }
    switch moment {
    case .instant(let instant, _):
      return StatedTiming(timing: timing(from: instant, minutes), minutes: minutes)
    case .wall(let civil):
      return timing(at: civil, minutes, event)
    case .day(let stated): return self.timing(startOf: event, on: stated, rollsOver: false, minutes)
    case nil: return self.timing(startOf: event, on: date, rollsOver: true, minutes, day)
    }
  }

  /// - Parameter rollsOver: a time before the day begins is of the night that ends the day.
  private func timing(
    startOf event: StatedEvent, on date: Day?, rollsOver: Bool, _ minutes: Int?,
    _ day: StatedDay? = nil
  ) -> StatedTiming {
    guard let date else { return StatedTiming(timing: .open, minutes: minutes) }
    guard let start = event.fields["start"] else {
      return StatedTiming(timing: .day(date), minutes: minutes)
    }
    // The JSON form of some producers has the whole date here.
    if case .wall(let civil) = StatedMoment(start.text) { return timing(at: civil, minutes, event) }
    guard let clock = StatedMoment.clock(start.text) else {
      faults.error(
        at: start.position, "\"\(start.text)\" is no time of day", advice: "Write it as in 20:30.")
      return StatedTiming(timing: .day(date), minutes: minutes)
    }
    let isNight = rollsOver && clock < dayStarts(day)
    let civil = CivilDateTime(day: isNight ? date.adding(days: 1) : date, time: clock)
    return timing(at: civil, minutes, event)
  }

  /// As the conference or the day states it, else as the week does.
  private func dayStarts(_ day: StatedDay?) -> WallTime {
    if let change = stated.conference["day_change"].flatMap({ StatedMoment.clock($0.text) }) {
      return change
    }
    switch day?.start.flatMap({ StatedMoment($0.text) }) {
    case .instant(let instant, _): return zones.meant.civil(at: instant).time
    case .wall(let civil): return civil.time
    case .day, nil: return base.week.clock.dayStarts
    }
  }

  private func timing(at civil: CivilDateTime, _ minutes: Int?, _ event: StatedEvent)
    -> StatedTiming
  {
    do throws(WallTimeRefusal) {
      let instant = try zones.meant.instant(of: civil)
      return StatedTiming(timing: timing(from: instant, minutes), minutes: minutes)
    } catch {
      var words = FileRefusal(error, occurrenceKey: "")
      if case .ambiguous = error {
        words.advice = "Give the date with its offset: …T02:30:00+02:00."
      }
      let place = event.position(of: event.fields["date"] == nil ? "start" : "date")
      faults.error(at: place, words.message, advice: words.advice)
      return StatedTiming(timing: .day(civil.day), minutes: minutes)
    }
  }

  private func timing(from start: Instant, _ minutes: Int?) -> Timing {
    // Seconds of a start have no meaning in a timetable.
    let start = Instant(secondsSinceEpoch: start.secondsSinceEpoch / 60 * 60)
    guard let zoned = zoned(start) else { return .open }
    let end = minutes.flatMap { $0 > 0 ? self.zoned(start.adding(minutes: $0)) : nil }
    return .time(start: zoned, end: end)
  }

  /// The wall time of an instant; one that comes twice says which.
  private func zoned(_ instant: Instant) -> ZonedTime? {
    let civil = zones.shown.civil(at: instant)
    for occurrence in [nil, Occurrence.first, .second] {
      if let time = try? ZonedTime(civil, in: zones.shown, occurrence: occurrence),
        time.instant == instant
      {
        return time
      }
    }
    return nil
  }

  private func minutes(of event: StatedEvent) -> Int? {
    guard let text = event.fields["duration"] else { return nil }
    guard let minutes = StatedMoment.minutes(text.text), minutes <= 7 * 1440 else {
      faults.error(
        at: text.position, "\"\(text.text)\" is no length of time",
        advice: "Write hours and minutes, as in 01:30.")
      return nil
    }
    return minutes
  }
}
