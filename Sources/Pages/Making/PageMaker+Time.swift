import CivilTime
import SchedulingDomain
import Wording

/// What is known of when something is, in the words of a page.
struct TimeWords {
  var start: ClockTime?
  var end: ClockTime?
  /// The calendar day, where it is not the festival day.
  var nightOf: String?
  /// What is known where no clock time is; or that the end is not known.
  var toCome: String?
}

extension PageMaker {
  /// When a screening is.
  func time(of screening: Screening) -> TimeWords {
    var words = TimeWords()
    switch screening.timing {
    case .open: words.toCome = wording.phrase(.noDayYet)
    case .day: words.toCome = wording.phrase(.timeToCome)
    case .daypart(_, let daypart):
      words.toCome = "\(wording.name(of: daypart)), \(wording.phrase(.timeToCome))"
    case .time(let start, _):
      words.start = clock(start.instant, in: start.zone)
      if let end = programme.end(of: screening) {
        words.end = clock(end, in: start.zone)
      } else {
        words.toCome = wording.phrase(.endNotKnown)
      }
      if programme.week.clock.festivalDay(of: start.civil) != start.civil.day {
        words.nightOf = wording.shortDay(start.civil.day)
      }
    }
    return words
  }

  /// An instant on the clocks of a zone.
  func clock(_ instant: Instant, in zone: Zone) -> ClockTime {
    let time = zone.civil(at: instant).time
    return ClockTime(
      text: String(time.description.prefix(5)) + wording.occurrence(of: instant, in: zone),
      datetime: instant.rfc3339(in: zone))
  }

  /// A zone with its distance from UTC at a time: "Europe/Paris, UTC+1".
  func name(of zone: Zone, at instant: Instant) -> String {
    let minutes = zone.offset(at: instant).secondsEastOfUTC / 60
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    let sign = minutes < 0 ? "\u{2212}" : "+"
    let fraction = rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)"
    return "\(zone.identifier), UTC\(minutes == 0 ? "" : "\(sign)\(hours)\(fraction)")"
  }
}
