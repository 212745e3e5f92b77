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
    guard let last = words.popLast(), case .minutes(var minutes) = try TimeInput(last) else {
      throw Failure(
        .usage, "“\(text)” is no moment.", advice: "Give 20:30, or a day too: \"12dec 20:30\".")
    }
    let today = week.clock.festivalDay(of: week.zone.civil(at: now))
    guard words.isEmpty else {
      let day = try DayInput(words.spoken).day(in: week.days, today: today)
      return try instant(
        of: CivilDateTime(day: day, time: .midnight).adding(minutes: minutes), in: week.zone)
    }
    if minutes < week.clock.dayStarts.minuteOfDay { minutes += 1440 }
    return try instant(of: week.clock.civil(festivalDay: today, minute: minutes), in: week.zone)
  }

  private static func instant(of civil: CivilDateTime, in zone: Zone) throws(Failure) -> Instant {
    do throws(WallTimeRefusal) {
      return try zone.instant(of: civil)
    } catch {
      throw Failure(
        .usage, Wording().words(for: error),
        advice: "Or give it with its offset: \(civil)+01:00")
    }
  }
}
