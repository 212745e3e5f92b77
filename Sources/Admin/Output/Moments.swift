import CivilTime
import SchedulingDomain
import Wording

extension DayOrTime {
  /// "Mon 1 Dec, 14:30"; with the year or the zone where they are not the week's.
  func words(in programme: Programme) -> String {
    let week = programme.week
    var text = Wording().shortDay(day)
    if day.year != week.days.first.year, day.year != week.days.last.year { text += " \(day.year)" }
    guard case .time(let time) = self else { return text }
    let zone = time.zone == week.zone ? "" : " \(time.zone)"
    return "\(text), \(time.civil.time.shortText)\(zone)"
  }

  /// Whether it lies before a moment; a day does when it is over.
  func isBefore(_ now: Instant, in zone: Zone) -> Bool {
    switch self {
    case .day(let day): day < zone.civil(at: now).day
    case .time(let time): time.instant < now
    }
  }
}
