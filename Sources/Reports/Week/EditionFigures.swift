import CivilTime
import SchedulingDomain
import Wording

/// The figures by which one edition is set beside another.
struct EditionFigures {
  private let reports: WeekReports
  /// Whether nobody can have been counted yet.
  private let isToCome: Bool

  init(_ reports: WeekReports, isToCome: Bool = false) {
    self.reports = reports
    self.isToCome = isToCome
  }

  /// A figure with its name.
  struct Figure {
    let id: String
    let word: ReportWord
    let cell: ReportTable.Cell
    /// How much it is before it is rounded; nil where it is not known.
    let exact: Double?

    init(_ id: String, _ word: ReportWord, _ cell: ReportTable.Cell, exact: Double? = nil) {
      (self.id, self.word, self.cell, self.exact) = (id, word, cell, exact ?? cell.amount)
    }
  }

  /// Each figure, in the order they are read.
  var all: [Figure] {
    planned + (isToCome ? measured.map { Figure($0.id, $0.word, .empty) } : measured)
  }

  /// What the programme says.
  private var planned: [Figure] {
    let lines = reports.takingPlace
    let shown = lines.filter(\.isAdmission)
    let films = reports.shownFilms
    let countries = Set(films.flatMap(\.countries)).count
    return [
      Figure("days", .days, .number(reports.programme.week.days.count)),
      Figure("venues", .venues, .number(Set(lines.compactMap(\.screening.place.venue)).count)),
      Figure("films", .films, .number(films.count)),
      Figure("film_countries", .countriesOfFilms, countries == 0 ? .unknown : .number(countries)),
      Figure("screenings", .screenings, .number(shown.count)),
      Figure("events", .events, .number(lines.count - shown.count)),
      Figure("guests", .guests, .number(reports.appearingGuests.count)),
    ]
  }

  /// What was counted.
  private var measured: [Figure] {
    let counted = reports.takingPlace.filter(\.isAdmission).compactMap(\.standing)
    let filled = reports.filled
    let people = filled.reduce(0) { $0 + $1.people }
    let seats = filled.reduce(0) { $0 + $1.seats }
    let average =
      counted.isEmpty
      ? nil : Double(reports.summary.admissions ?? 0) / Double(counted.count)
    return [
      Figure("counted", .screeningsCounted, .number(counted.count)),
      Figure("admissions", .admissions, .known(reports.summary.admissions)),
      Figure("audience", .audience, .known(reports.summary.audience)),
      Figure("persons", .persons, .known(reports.summary.persons)),
      Figure(
        "average", .averagePeople, .known(average.map { Int($0.rounded()) }), exact: average),
      Figure("occupancy", .occupancy, .share(filled.isEmpty ? nil : people, of: seats)),
    ]
  }
}
