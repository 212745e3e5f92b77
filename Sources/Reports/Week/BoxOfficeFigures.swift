import CivilTime
import SchedulingDomain

/// What is known of the screenings of films that took place: admissions, and what was taken.
struct BoxOfficeFigures {
  /// One screening of films; nil is not known.
  struct Show {
    let code: ScreeningCode
    let films: [Key<Film>]
    /// The day of the festival.
    let day: Day?
    let admissions: Int?
    let takings: Takings
  }

  /// All of them, in the order of the programme.
  let screenings: [ScreeningCode]
  /// Those of which admissions or gross are known.
  let shows: [Show]
  /// What was taken at events without films.
  let ofEvents: Takings
  /// The currencies of the shows in the order of their codes.
  let currencies: [Currency]

  init(_ reports: WeekReports) {
    let programme = reports.programme
    var shows: [Show] = []
    var ofEvents = Takings()
    for line in reports.summary.lines where line.takesPlace {
      let takings = reports.summary.takings(of: line)
      guard line.isAdmission else {
        takings.map { ofEvents.add($0) }
        continue
      }
      guard line.standing != nil || takings != nil else { continue }
      shows.append(
        Show(
          code: line.screening.code, films: programme.films(of: line.screening),
          day: line.screening.timing.festivalDay(programme.week.clock),
          admissions: line.standing?.figure, takings: takings ?? Takings()))
    }
    self.shows = shows
    screenings = reports.summary.lines.filter(\.isAdmission).map(\.screening.code)
    self.ofEvents = ofEvents
    currencies = shows.reduce(into: Takings()) { $0.add($1.takings) }.currencies
  }

  /// What is shown together, most admissions first, of equals by key.
  var films: [[Key<Film>]] {
    let groups = Dictionary(grouping: shows, by: \.films).mapValues { admissions(of: $0) ?? -1 }
    return groups.sorted { first, second in
      first.value != second.value
        ? first.value > second.value : first.key.lexicographicallyPrecedes(second.key)
    }.map(\.key)
  }

  /// The days in order; nil last, for what has none yet.
  var days: [Day?] {
    let days = Set(shows.map(\.day))
    return days.compactMap(\.self).sorted() + (days.contains(nil) ? [nil] : [])
  }

  /// Nil where nothing was counted.
  func admissions(of shows: [Show]) -> Int? {
    let known = shows.compactMap(\.admissions)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  func takings(of shows: [Show]) -> Takings {
    shows.reduce(into: Takings()) { $0.add($1.takings) }
  }

  /// The group with the highest figure, of equals the first; nil where no figure is above nothing.
  func best<Group: Hashable>(
    _ shows: [Show], by group: (Show) -> Group?, _ figure: ([Show]) -> Int?
  ) -> (group: Group, figure: Int)? {
    var order: [Group] = []
    var groups: [Group: [Show]] = [:]
    for show in shows {
      guard let group = group(show) else { continue }
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(show)
    }
    var best: (group: Group, figure: Int)?
    for group in order {
      guard let figure = figure(groups[group] ?? []), figure > best?.figure ?? 0 else { continue }
      best = (group, figure)
    }
    return best
  }
}

extension Takings {
  /// What was taken in a currency; nil where nothing is stated in it.
  func gross(in currency: Currency) -> Money? {
    amounts[currency].flatMap { try? Money(minorUnits: $0.minorUnits, currency) }
  }
}

extension ReportTable.Cell {
  /// What was taken in a currency; nothing where it was taken in others, else that it is not known.
  static func gross(_ takings: Takings, _ currency: Currency) -> Self {
    takings.gross(in: currency).map { .money($0) } ?? lacking(takings)
  }

  /// What one of those paid of whom it is known.
  static func average(_ takings: Takings, _ currency: Currency) -> Self {
    guard let amount = takings.amounts[currency] else { return lacking(takings) }
    return amount.average.flatMap { try? Money(minorUnits: $0, currency) }.map { .money($0) }
      ?? .unknown
  }

  /// Of how many people it is known.
  static func people(_ takings: Takings, _ currency: Currency) -> Self {
    takings.amounts[currency].map { .number($0.people) } ?? lacking(takings)
  }

  private static func lacking(_ takings: Takings) -> Self {
    takings.amounts.isEmpty ? .unknown : .empty
  }
}
