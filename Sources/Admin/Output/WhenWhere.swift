import CivilTime
import SchedulingDomain
import Wording

/// When and where a screening is, in words, as far as known.
struct WhenWhere {
  private let screening: Screening
  private let programme: Programme
  private let wording: Wording

  init(_ screening: Screening, in programme: Programme, wording: Wording = Wording()) {
    self.screening = screening
    self.programme = programme
    self.wording = wording
  }

  /// The calendar day, or that there is none yet.
  var day: String {
    screening.timing.day.map { wording.shortDay($0) } ?? wording.phrase(.noDayYet)
  }

  /// The clock time, else what is known of it.
  var time: String {
    switch screening.timing {
    case .open: ""
    case .day: wording.phrase(.timeToCome)
    case .daypart(_, let daypart):
      "\(wording.name(of: daypart)), \(wording.phrase(.timeToCome))"
    case .time(let start, _): start.civil.time.shortText + (endTime.map { "-\($0)" } ?? "")
    }
  }

  /// The wall time of the end, where it is known or can be worked out.
  var endTime: String? {
    guard let end = programme.end(of: screening), let start = screening.timing.start else {
      return nil
    }
    return start.zone.civil(at: end).time.shortText
  }

  /// When it really began and ended, as far as was said.
  var really: String? {
    let zone = programme.zone(of: screening)
    return wording.really(
      began: screening.actuality.start.map { zone.civil(at: $0).time.shortText },
      ended: screening.actuality.end.map { zone.civil(at: $0).time.shortText })
  }

  /// Venue and auditorium, as far as known.
  var place: String { wording.name(of: screening.place, programme) }

  /// All of it on one line.
  var sentence: String {
    ([day, time] + [place]).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
