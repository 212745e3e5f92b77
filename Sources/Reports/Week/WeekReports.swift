package import CivilTime
package import SchedulingDomain
package import Wording

/// The reports on one film week, each a value that all forms are made of.
package struct WeekReports: Sendable {
  package let programme: Programme
  package let summary: AttendanceSummary
  let wording: Wording
  let asOf: Instant?
  /// Figures below this are withheld where they are of people of one country or category.
  let threshold: Int?
  /// What is said of the saved report that these are made of; nil where they are made of none.
  package var saved: SavedMark?

  /// - Parameters:
  ///   - asOf: up to which moment the ledger is read; all of it without one.
  ///   - threshold: below what figures of few people are withheld; none without one.
  package init(
    _ programme: Programme, language: Wording.Language = .english, asOf: Instant? = nil,
    withholdingBelow threshold: Int? = nil
  ) {
    self.programme = programme
    self.summary = programme.attendance(asOf: asOf)
    self.wording = Wording(language)
    self.asOf = asOf
    self.threshold = threshold
  }

  var tag: LanguageTag { wording.language.tag }

  var weekName: String { programme.week.name.text(preferring: tag) }

  /// An empty report with its title and, where the ledger was not read whole, up to when it was.
  func begin(_ kind: Wording.ReportKind) -> Report {
    var report = Report(
      noun: kind.rawValue, week: programme.week.key.text,
      title: wording.title(of: kind, on: weekName), wording: wording)
    let week = programme.week
    report.lead = [wording.days(week.days.first, to: week.days.last)]
    if let saved {
      let (day, time) = moment(saved.at)
      report.lead.append(wording.saved(saved.number, saved.name, day, time, saved.fingerprint))
    } else {
      report.zone = week.zone
    }
    report.asOf = asOf
    if let asOf { report.say([wording.asOf(momentInWords(asOf))]) }
    return report
  }

  /// A day and a time by the week's clocks.
  func moment(_ instant: Instant) -> (day: Day, time: String) {
    let civil = programme.week.zone.civil(at: instant)
    return (civil.day, wording.clock(civil.time))
  }

  /// A moment as people say it; the last of a day is its end.
  private func momentInWords(_ instant: Instant) -> String {
    let (day, time) = moment(instant)
    let next = moment(Instant(microsecondsSinceEpoch: instant.microsecondsSinceEpoch + 1))
    return next.day == day
      ? wording.momentInWords(day, time) : wording.endOf(day)
  }

  /// Screenings and events that took place or may yet.
  var takingPlace: [AttendanceSummary.Line] { summary.lines.filter(\.takesPlace) }

  func title(_ line: AttendanceSummary.Line) -> String {
    programme.title(of: line.screening, for: tag)
  }

  func day(_ line: AttendanceSummary.Line) -> String {
    line.screening.timing.day.map { wording.shortDay($0) } ?? wording.phrase(.noDayYet)
  }

  func seats(_ line: AttendanceSummary.Line) -> Int? {
    programme.capacity(of: line.screening)?.value
  }

  func name(_ venue: Key<Venue>) -> String {
    programme.venues[venue]?.name.text(preferring: tag) ?? venue.text
  }

  func name(_ film: Key<Film>) -> String {
    programme.films[film]?.title(for: tag) ?? film.text
  }

  func name(_ section: Key<Section>) -> String {
    programme.sections[section]?.name.text(preferring: tag) ?? section.text
  }

  /// What a group of a sum is called; of nobody's group that it is not known.
  func name(_ group: AttendanceSum.Group?) -> String {
    switch group {
    case .films(let films):
      films.isEmpty ? wording.words(.withoutFilm) : films.map { name($0) }.joined(separator: " + ")
    case .sections(let sections):
      sections.isEmpty
        ? wording.words(.withoutFilm) : sections.map { name($0) }.joined(separator: " + ")
    case .venue(let venue): name(venue)
    case .auditorium(let reference): wording.name(of: reference, programme)
    case .day(let day): wording.shortDay(day)
    case .hour: group?.text ?? ""
    case .category(let category): wording.name(of: category)
    case .country(let country): wording.name(of: country)
    case .method(let method): wording.name(of: method)
    case nil: wording.phrase(.notKnown)
    }
  }
}
