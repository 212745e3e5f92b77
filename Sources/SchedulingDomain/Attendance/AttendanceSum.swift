public import CivilTime

/// How many came to one group of screenings, or of one group of people.
public struct AttendanceSum: Sendable, Equatable {
  /// The group; nil for those of whom it is not known.
  public let group: Group?
  /// Admissions at screenings of films.
  public internal(set) var admissions: Int
  /// The overall audience, side events with it.
  public internal(set) var audience: Int
  /// Screenings and events of which some were counted into the group.
  public internal(set) var screenings: Int

  /// By what attendance is summed; the sums of each equal the whole.
  public enum Dimension: String, CaseIterable, Sendable {
    /// By what was shown, and where.
    case film, section, venue, auditorium
    /// By the calendar, by the festival's own days, by the hour on the clock.
    case day
    /// By the festival's own days, which end in the night.
    case festivalDay = "festival-day"
    /// By the hour that the clock showed at the start, by how the people came, by where from.
    case hour, category, country
    /// By how it is known.
    case method

    /// Whether it says something of the people, so that small figures may point at somebody.
    public var isOfPeople: Bool { self == .category || self == .country }
  }

  /// What the people of a sum have in common.
  public enum Group: Hashable, Sendable {
    /// The films of their screening in their order; empty at an event without films.
    case films([Key<Film>])
    /// The sections of those films, each once; empty at an event without films.
    case sections([Key<Section>])
    /// The venue.
    case venue(Key<Venue>)
    /// The auditorium.
    case auditorium(Auditorium.Reference)
    /// The day, by the calendar or the festival.
    case day(Day)
    /// The hour, 0 to 23.
    case hour(Int)
    /// On what terms they came.
    case category(Count.Category)
    /// The country they came from.
    case country(Country)
    /// How they were counted.
    case method(Count.Method)
  }
}

extension Programme {
  /// The counted people of a summary by group: most first, or by time; those not known come last.
  public func sums(
    of summary: AttendanceSummary, by dimension: AttendanceSum.Dimension
  ) -> [AttendanceSum] {
    var sums: [AttendanceSum.Group?: AttendanceSum] = [:]
    for line in summary.lines where line.takesPlace {
      guard let tally = line.standing else { continue }
      for (group, figure) in groups(of: line, tally, in: summary, by: dimension) {
        var sum =
          sums[group] ?? AttendanceSum(group: group, admissions: 0, audience: 0, screenings: 0)
        sum.audience += figure
        if line.isAdmission { sum.admissions += figure }
        sum.screenings += 1
        sums[group] = sum
      }
    }
    return sums.values.sorted { isBefore($0, $1) }
  }

  /// The group of a screening itself; nil where it is not known, or is a matter of each person.
  public func group(
    of screening: Screening, by dimension: AttendanceSum.Dimension
  ) -> AttendanceSum.Group? {
    switch dimension {
    case .film: .films(films(of: screening))
    case .section: sections(of: screening).map { .sections($0) }
    case .venue: screening.place.venue.map { .venue($0) }
    case .auditorium: screening.place.auditorium.map { .auditorium($0) }
    case .day: screening.timing.day.map { .day($0) }
    case .festivalDay: screening.timing.festivalDay(week.clock).map { .day($0) }
    case .hour: screening.timing.start.map { .hour($0.civil.time.minuteOfDay / 60) }
    case .category, .country, .method: nil
    }
  }

  private func groups(
    of line: AttendanceSummary.Line, _ tally: Tally, in summary: AttendanceSummary,
    by dimension: AttendanceSum.Dimension
  ) -> [AttendanceSum.Group?: Int] {
    switch dimension {
    case .category: summary.division(of: tally) { $0.category.map { .category($0) } }
    case .country: summary.division(of: tally) { $0.country.map { .country($0) } }
    case .method: summary.division(of: tally) { .method($0.method) }
    default: [group(of: line.screening, by: dimension): tally.figure]
    }
  }

  /// The sections of what a screening shows; nil where one of its films has none yet.
  private func sections(of screening: Screening) -> [Key<Section>]? {
    var sections: Set<Key<Section>> = []
    for film in films(of: screening) {
      guard let section = films[film]?.selection.section else { return nil }
      sections.insert(section)
    }
    return sections.sorted()
  }

  private func isBefore(_ first: AttendanceSum, _ second: AttendanceSum) -> Bool {
    guard let one = first.group, let other = second.group else { return first.group != nil }
    if let times = timeOrder(one, other), times.0 != times.1 { return times.0 < times.1 }
    if first.audience != second.audience { return first.audience > second.audience }
    return one.text < other.text
  }

  private func timeOrder(_ one: AttendanceSum.Group, _ other: AttendanceSum.Group) -> (Int, Int)? {
    switch (one, other) {
    case (.day(let one), .day(let other)): (one.daysSinceEpoch, other.daysSinceEpoch)
    case (.hour(let one), .hour(let other)): (inFestivalDay(one), inFestivalDay(other))
    default: nil
    }
  }

  /// An hour of the clock counted from the beginning of the festival day.
  private func inFestivalDay(_ hour: Int) -> Int {
    let start = week.clock.dayStarts.minuteOfDay / 60
    return hour < start ? hour + 24 : hour
  }
}

extension AttendanceSum.Group {
  /// Keys, codes and numbers as a text that files and scripts rely on.
  public var text: String {
    switch self {
    case .films(let films): films.map(\.text).joined(separator: "+")
    case .sections(let sections): sections.map(\.text).joined(separator: "+")
    case .venue(let venue): venue.text
    case .auditorium(let reference): reference.description
    case .day(let day): day.description
    case .hour(let hour): (hour < 10 ? "0" : "") + "\(hour):00"
    case .category(let category): category.rawValue
    case .country(let country): country.code
    case .method(let method): method.rawValue
    }
  }
}
