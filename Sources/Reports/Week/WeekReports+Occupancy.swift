import CivilTime
import SchedulingDomain
import Wording

extension WeekReports {
  /// How full the houses were, where seats and people are known; the others are told apart.
  package var occupancy: Report {
    var report = begin(.occupancy)
    let counted = takingPlace.filter { $0.standing != nil }
    let full = filled.filter {
      $0.people >= $0.seats || $0.line.screening.availability == .soldOut
    }
    report.say([wording.occupancyBasis(filled.count, of: counted.count)])
    report.show(measures(full: full))
    report.show(table(of: filled))
    for dimension in [AttendanceSum.Dimension.auditorium, .section, .festivalDay] {
      report.show(table(by: dimension, of: filled))
    }
    report.show(fullHouses(full))
    report.show(notKnown)
    report.show(heatPicture)
    return report
  }

  /// A screening of which both the seats and the people are known.
  struct Filled {
    let line: AttendanceSummary.Line
    let people: Int
    let seats: Int
  }

  var filled: [Filled] {
    takingPlace.compactMap { line in
      guard let tally = line.standing, let seats = seats(line) else { return nil }
      return Filled(line: line, people: tally.figure, seats: seats)
    }
  }

  private func measures(full: [Filled]) -> ReportTable {
    var table = ReportTable(
      "measures", wording.words(.occupancy),
      [
        .init("measure", "", .key), .init("name", wording.words(.measure), .longText, priority: 2),
        .init("figure", wording.words(.figure), .number, priority: 3),
      ])
    let seats = filled.reduce(0) { $0 + $1.seats }
    let people = filled.reduce(0) { $0 + $1.people }
    let free = filled.compactMap { complimentary($0.line) }
    // Where small figures by category are withheld, a rate must not tell them either.
    let isFreeKnown = free.count == filled.count && threshold == nil
    let average = filled.isEmpty ? nil : Double(people) / Double(filled.count)
    for (id, name, cell) in [
      ("occupancy", ReportWord.occupancy, ReportTable.Cell.share(people, of: seats)),
      (
        "occupancy_without_complimentary", .withoutComplimentary,
        isFreeKnown ? .share(people - free.reduce(0, +), of: seats) : .unknown
      ),
      ("people", .people, .number(people)), ("seats", .seats, .number(seats)),
      ("seats_held", .seatsHeld, .number(filled.reduce(0) { $0 + $1.line.screening.seatsHeld })),
      ("average_per_screening", .averagePeople, .known(average.map { Int($0.rounded()) })),
      ("full_houses", .soldOut, .number(full.count)),
    ] { table.row([.text(id), .text(wording.words(name)), cell]) }
    return table
  }

  /// How many came without paying, where that is known of everybody.
  private func complimentary(_ line: AttendanceSummary.Line) -> Int? {
    guard let tally = line.standing else { return nil }
    let division = summary.categories(of: tally)
    guard division[nil] == nil else { return nil }
    return tally.figure - (division[.paid] ?? 0)
  }

  private func table(of filled: [Filled]) -> ReportTable {
    var table = ReportTable(
      "screenings", wording.occupancy(by: wording.words(.screening)),
      [
        .init("code", wording.words(.code), priority: 5),
        .init("title", wording.words(.title), .longText, priority: 3),
        .init("day", wording.words(.day), priority: 1),
        .init("auditorium", wording.words(.auditorium), priority: 0),
        .init("people", wording.words(.people), .number, priority: 4),
        .init("seats", wording.words(.seats), .number, priority: 4),
        .init("occupancy", wording.words(.occupancy), .bar, priority: 5),
      ])
    for house in filled {
      table.row([
        .text(house.line.screening.code.text), .text(title(house.line)), .text(day(house.line)),
        .maybe(house.line.screening.place.auditorium.map { wording.name(of: $0, programme) }),
        .number(house.people), .number(house.seats), .share(house.people, of: house.seats),
      ])
    }
    return table
  }

  private func table(
    by dimension: AttendanceSum.Dimension, of filled: [Filled]
  ) -> ReportTable {
    let word = wording.words(dimension.word)
    var table = ReportTable(
      "by_" + dimension.rawValue.replacing("-", with: "_"),
      wording.occupancy(by: word),
      [
        .init("key", "", .key), .init("name", word, .longText, priority: 3),
        .init("screenings", wording.words(.screenings), .number, priority: 1),
        .init("people", wording.words(.people), .number, priority: 2),
        .init("seats", wording.words(.seats), .number, priority: 2),
        .init("occupancy", wording.words(.occupancy), .bar, priority: 3),
      ])
    let groups = Dictionary(grouping: filled) {
      programme.group(of: $0.line.screening, by: dimension)
    }
    for (group, houses) in groups.sorted(by: { ($0.key?.text ?? "~") < ($1.key?.text ?? "~") }) {
      let people = houses.reduce(0) { $0 + $1.people }
      let seats = houses.reduce(0) { $0 + $1.seats }
      table.row([
        .maybe(group?.text), .text(name(group)),
        .number(houses.count), .number(people), .number(seats), .share(people, of: seats),
      ])
    }
    return table
  }

  private func fullHouses(_ full: [Filled]) -> ReportTable {
    var table = ReportTable(
      "full_houses", wording.words(.soldOut),
      [
        .init("code", wording.words(.code)), .init("title", wording.words(.title), .longText),
        .init("people", wording.words(.people), .number),
        .init("seats", wording.words(.seats), .number),
      ])
    for house in full {
      table.row([
        .text(house.line.screening.code.text), .text(title(house.line)), .number(house.people),
        .number(house.seats),
      ])
    }
    return table
  }

  /// Screenings and events that are in no rate, and what of them is missing.
  private var notKnown: ReportTable {
    var table = ReportTable(
      "not_known", wording.words(.inNoRate),
      [
        .init("code", wording.words(.code), priority: 3),
        .init("title", wording.words(.title), .longText, priority: 2),
        .init("people", wording.words(.people), .number, priority: 1),
        .init("seats", wording.words(.seats), .number, priority: 1),
      ])
    for line in takingPlace where line.standing == nil || seats(line) == nil {
      table.row([
        .text(line.screening.code.text), .text(title(line)), .known(line.standing?.figure),
        .known(seats(line)),
      ])
    }
    return table
  }
}
