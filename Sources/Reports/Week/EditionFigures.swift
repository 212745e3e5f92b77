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
  typealias Figure = (id: String, word: ReportWord, cell: ReportTable.Cell)

  /// Each figure, in the order they are read.
  var cells: [Figure] {
    planned + measured.map { ($0.id, $0.word, isToCome ? .empty : $0.cell) }
  }

  /// What the programme says.
  private var planned: [Figure] {
    let lines = reports.takingPlace
    let shown = lines.filter(\.isAdmission)
    let films = reports.shownFilms
    let countries = Set(films.flatMap(\.countries)).count
    return [
      ("days", .days, .number(reports.programme.week.days.count)),
      ("venues", .venues, .number(Set(lines.compactMap(\.screening.place.venue)).count)),
      ("films", .films, .number(films.count)),
      ("film_countries", .countriesOfFilms, countries == 0 ? .unknown : .number(countries)),
      ("screenings", .screenings, .number(shown.count)),
      ("events", .events, .number(lines.count - shown.count)),
      ("guests", .guests, .number(reports.appearingGuests.count)),
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
      ("counted", .screeningsCounted, .number(counted.count)),
      ("admissions", .admissions, .known(reports.summary.admissions)),
      ("audience", .audience, .known(reports.summary.audience)),
      ("persons", .persons, .known(reports.summary.persons)),
      ("average", .averagePeople, .known(average.map { Int($0.rounded()) })),
      ("occupancy", .occupancy, .share(filled.isEmpty ? nil : people, of: seats)),
    ]
  }
}
