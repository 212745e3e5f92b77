import CivilTime
import SchedulingDomain
import Wording

/// The figures by which one edition is set beside another.
struct EditionFigures {
  private let reports: WeekReports

  init(_ reports: WeekReports) { self.reports = reports }

  /// Each figure with its name, in the order they are read.
  var cells: [(id: String, word: ReportWord, cell: ReportTable.Cell)] {
    let lines = reports.takingPlace
    let shown = lines.filter(\.isAdmission)
    let films = reports.shownFilms
    let guests = reports.appearingGuests
    let counted = shown.compactMap(\.standing)
    let filled = reports.filled
    let people = filled.reduce(0) { $0 + $1.people }
    let seats = filled.reduce(0) { $0 + $1.seats }
    let average =
      counted.isEmpty
      ? nil : Double(reports.summary.admissions ?? 0) / Double(counted.count)
    let countries = Set(films.flatMap(\.countries)).count
    return [
      ("days", .days, .number(reports.programme.week.days.count)),
      ("venues", .venues, .number(Set(lines.compactMap(\.screening.place.venue)).count)),
      ("films", .films, .number(films.count)),
      ("film_countries", .countriesOfFilms, countries == 0 ? .unknown : .number(countries)),
      ("screenings", .screenings, .number(shown.count)),
      ("events", .events, .number(lines.count - shown.count)),
      ("guests", .guests, .number(guests.count)),
      ("counted", .screeningsCounted, .number(reports.summary.countedScreenings)),
      ("admissions", .admissions, .known(reports.summary.admissions)),
      ("audience", .audience, .known(reports.summary.audience)),
      ("persons", .persons, .known(reports.summary.persons)),
      ("average", .averagePeople, .known(average.map { Int($0.rounded()) })),
      ("occupancy", .occupancy, .share(filled.isEmpty ? nil : people, of: seats)),
    ]
  }
}
