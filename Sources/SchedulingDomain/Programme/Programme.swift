public import CivilTime

/// One film week whole: everything that its organiser has said about it, as one value.
public struct Programme: Sendable, Equatable {
  /// The festival that the week is an edition of.
  public var festival: Festival
  /// The week.
  public var week: FilmWeek
  /// The festival's venues.
  public var venues: [Key<Venue>: Venue]
  /// The festival's films.
  public var films: [Key<Film>: Film]
  /// The festival's guests.
  public var guests: [Key<Guest>: Guest]
  /// The week's sections.
  public var sections: [Key<Section>: Section]
  /// The week's packages.
  public var packages: [Key<Package>: Package]
  /// Organisations that the week deals with.
  public var organisations: [Key<Organisation>: Organisation]
  /// The week's prints.
  public var prints: [Key<Print>: Print]
  /// The times for which houses are the week's.
  public var hires: [Key<Hire>: Hire]
  /// How long people take between the week's houses.
  public var travels: [Travel.Route: Travel]
  /// The week's screenings and events.
  public var screenings: [ScreeningCode: Screening]
  /// The week's ledger.
  public var counts: [Key<Count>: Count]

  /// A week with nothing in it yet.
  public init(festival: Festival, week: FilmWeek) {
    self.festival = festival
    self.week = week
    self.venues = [:]
    self.films = [:]
    self.guests = [:]
    self.sections = [:]
    self.packages = [:]
    self.organisations = [:]
    self.prints = [:]
    self.hires = [:]
    self.travels = [:]
    self.screenings = [:]
    self.counts = [:]
  }

  /// Screenings in the order people read them: by what is known of their time, then by code.
  ///
  /// A day without a time comes before that day's first time; no day at all comes last.
  public var screeningsInOrder: [Screening] {
    inOrder(Array(screenings.values))
  }

  /// Screenings in that order.
  func inOrder(_ screenings: [Screening]) -> [Screening] {
    // Screenings are large: what they are sorted by is sorted instead.
    screenings.indices
      .map { index -> (order: (day: Int, minute: Int), code: ScreeningCode, index: Int) in
        (readingOrder(of: screenings[index].timing), screenings[index].key, index)
      }
      .sorted { first, second in
        first.order != second.order ? first.order < second.order : first.code < second.code
      }
      .map { screenings[$0.index] }
  }

  private func readingOrder(of timing: Timing) -> (day: Int, minute: Int) {
    guard let day = timing.festivalDay(week.clock)?.daysSinceEpoch else { return (.max, 0) }
    switch timing {
    case .open, .day: return (day, 0)
    case .daypart(_, .morning): return (day, week.clock.dayStarts.minuteOfDay)
    case .daypart(_, .afternoon): return (day, 13 * 60)
    case .daypart(_, .evening): return (day, 18 * 60)
    case .time(let start, _): return (day, week.clock.minuteOfFestivalDay(start.civil.time))
    }
  }

  /// The auditorium that is meant, if its venue has it.
  public func auditorium(_ reference: Auditorium.Reference) -> Auditorium? {
    venues[reference.venue]?.auditorium(reference.auditorium)
  }

  /// The zone in which a place's clocks go: the venue's own, else the week's.
  public func zone(at place: Place) -> Zone {
    place.venue.flatMap { venues[$0]?.zone } ?? week.zone
  }

  /// The zone by whose clocks a screening is told: that of its own time, else its place's.
  public func zone(of screening: Screening) -> Zone {
    screening.timing.start?.zone ?? zone(at: screening.place)
  }

  /// The title of a screening for a reader of this language: its own, else those of its films.
  public func title(of screening: Screening, for language: LanguageTag) -> String {
    let packageTitle = screening.package.flatMap { packages[$0]?.title }
    if let title = screening.title ?? packageTitle { return title.text(preferring: language) }
    let titles = films(of: screening).map { films[$0]?.title(for: language) ?? $0.text }
    return titles.isEmpty ? screening.code.text : titles.joined(separator: " + ")
  }

  /// A code that is not taken yet: the first free number above 100.
  public var freeCode: ScreeningCode {
    var number = 101
    while screenings[ScreeningCode(number: number)] != nil { number += 1 }
    return ScreeningCode(number: number)
  }
}
