import CivilTime

/// A screening that stands, with what the rules ask of it over and over; shared, not copied.
final class Occasion: Sendable {
  let screening: Screening
  /// The day by the calendar on the wall; nil where it has none.
  let day: Day?
  /// Its announced start by the clocks there; nil where it has no clock time.
  let start: ZonedTime?
  /// From the doors to the end; nil where it has no clock time.
  let presence: Presence?
  let clearance: Pause
  /// What it is made of, in order.
  let order: [Part]
  let films: [Key<Film>]
  let guests: [Key<Guest>]

  /// What the rules ask of a screening; nil where it is cancelled.
  init?(_ screening: Screening, in programme: Programme, _ facts: StandingFacts) {
    guard screening.status != .cancelled else { return nil }
    self.screening = screening
    day = screening.timing.day
    start = screening.timing.start
    let order = programme.runningOrder(of: screening)
    self.order = order
    presence = programme.presence(at: screening.timing, order)
    clearance =
      screening.clearance
      ?? screening.place.auditorium.flatMap { facts.rooms[$0]?.turnaround }
      ?? programme.week.turnaround
    films = Self.each(programme.films(of: screening) + screening.parts.compactMap(\.film))
    guests = Self.each(screening.appearances.filter { $0.status != .declined }.map(\.guest))
  }

  var code: ScreeningCode { screening.key }
  var place: Place { screening.place }

  /// When it is announced to begin; the doors open before.
  var begin: Instant? { start?.instant }

  /// Whether anybody may come, or many who are not of the trade.
  var isPublic: Bool {
    switch screening.audience {
    case .public, .school, .invitation: true
    case .press, .industry, .jury: false
    }
  }

  /// The topics that it belongs to.
  func topics(_ facts: StandingFacts) -> [Topic] {
    var topics: [Topic] = []
    for guest in guests { topics.append(.guest(guest)) }
    for film in films { topics.append(.film(film)) }
    for print in Self.each(screening.prints) { topics.append(.print(print)) }
    guard presence != nil else { return topics }
    if let room = place.auditorium { topics.append(.room(room)) }
    if screening.audience == .jury { topics.append(.people(.audience(.jury))) }
    if !facts.exclusiveSections.isEmpty, screening.audience == .public {
      let sections = Set(films.compactMap { facts.exclusiveSections[$0] })
      topics += sections.map { .people(.section($0)) }
    }
    return topics
  }

  private static func each<Entity>(_ keys: [Key<Entity>]) -> [Key<Entity>] {
    guard keys.count > 1 else { return keys }
    var seen: Set<Key<Entity>> = []
    return keys.filter { seen.insert($0).inserted }
  }
}

/// What a rule looks at as one: all screenings in one room, of one guest, of one film.
enum Topic: Hashable, Sendable {
  case room(Auditorium.Reference)
  case guest(Key<Guest>)
  case film(Key<Film>)
  case print(Key<Print>)
  case people(Conflict.Crowd.Group)
}
