import CivilTime
package import SchedulingDomain
import Tables
package import Wording

/// What is known of who came to a film week: what is claimed, what was counted, what is missing.
package struct AttendanceReport: Sendable {
  let programme: Programme
  let summary: AttendanceSummary
  let wording: Wording

  package init(_ programme: Programme, language: Wording.Language = .english) {
    self.programme = programme
    self.summary = programme.attendance
    self.wording = Wording(language)
  }

  /// The totals in their order, nil where nothing was counted.
  var totals: [(total: AttendanceTotal, figure: Int?)] {
    [
      (.admissions, summary.admissions), (.audience, summary.audience),
      (.persons, summary.persons),
    ]
  }

  /// Screenings that took place or may do, each of which wants a count.
  var countable: [AttendanceSummary.Line] {
    summary.lines.filter { $0.screening.status != .cancelled }
  }

  /// Of those, the ones that nobody counted.
  var missing: [AttendanceSummary.Line] { countable.filter { $0.standing == nil } }

  /// A claim in words, such as "more than 2,700, from France and nearly 20 other countries".
  func words(for claim: Count) -> String {
    var words = wording.figure(claim.figure.value, claim.precision)
    if claim.subject != .audience { words += " \(claim.subject.rawValue)" }
    if let origin = claim.origin {
      words += ", from \(origin)"
    } else if let countries = claim.countries {
      words += " from \(countries) countries"
    }
    return words
  }
}
