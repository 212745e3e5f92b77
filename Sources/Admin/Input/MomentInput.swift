package import CivilTime
package import SchedulingDomain
import Wording

/// A moment as a person types it: `20:30`, `12dec 20:30`, `sat 20h30`, or an RFC 3339 instant.
package enum MomentInput {
  /// The moment that is meant; a time alone is one of today's festival day, the night included.
  package static func instant(_ text: String, in week: FilmWeek, now: Instant) throws(Failure)
    -> Instant
  {
    if let instant = try? Instant(rfc3339: text) { return instant }
    if let civil = try? CivilDateTime(text) { return try instant(of: civil, in: week.zone) }
    var words = text.split(separator: " ").map(String.init)
    guard let last = words.popLast(), case .minutes(let minutes) = try TimeInput(last) else {
      throw Failure(
        .usage, "“\(text)” is no moment.", advice: "Give 20:30, or a day too: \"12dec 20:30\".")
    }
    let today = week.clock.festivalDay(of: week.zone.civil(at: now))
    guard words.isEmpty else {
      let day = try DayInput(words.spoken).day(in: week.days, today: today)
      return try instant(
        of: CivilDateTime(day: day, time: .midnight).adding(minutes: minutes), in: week.zone)
    }
    return try instant(
      of: week.clock.civil(festivalDay: today, clockMinute: minutes), in: week.zone)
  }

  /// The moment at a screening: a time alone is one of its festival day, the night included, by the
  /// clocks of its place.
  static func instant(
    _ text: String, of screening: Screening?, in programme: Programme
  ) throws(Failure) -> Instant {
    if let instant = try? Instant(rfc3339: text) { return instant }
    guard case .minutes(let minutes) = try TimeInput(text) else {
      throw Failure(.usage, "“\(text)” is no clock time.", advice: "Give 20:20.")
    }
    guard let screening else {
      throw Failure(
        .usage, "of the week as a whole, \(text) is no instant.",
        advice: "Give it as 2025-12-12T20:20:00+01:00.")
    }
    let clock = programme.week.clock
    guard let day = screening.timing.festivalDay(clock) else {
      throw Failure(
        .usage, "\(screening.code) has no day yet, so \(text) is no instant.",
        advice: "Give it as 2025-12-12T20:20:00+01:00.")
    }
    return try instant(
      of: clock.civil(festivalDay: day, clockMinute: minutes), in: programme.zone(of: screening))
  }

  private static func instant(of civil: CivilDateTime, in zone: Zone) throws(Failure) -> Instant {
    let first = (try? ZonedTime(civil, in: zone, occurrence: .first))?.rfc3339 ?? ""
    return try zoned(civil, in: zone, toTellTwo: "Give it with its offset, such as \(first).")
      .instant
  }
}

/// A wall time in a zone, or the failure that says why it is none there.
/// - Parameter advice: how to say which is meant of a time that comes twice.
func zoned(
  _ civil: CivilDateTime, in zone: Zone, occurrence: Occurrence? = nil, toTellTwo advice: String
) throws(Failure) -> ZonedTime {
  do throws(WallTimeRefusal) {
    return try ZonedTime(civil, in: zone, occurrence: occurrence)
  } catch {
    var isTwice = false
    if case .ambiguous = error { isTwice = true }
    throw Failure(.usage, Wording().words(for: error), advice: isTwice ? advice : nil)
  }
}
