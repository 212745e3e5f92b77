import CivilTime

/// A screening that stands, with what the rules ask of it over and over.
struct Occasion: Sendable {
  let code: ScreeningCode
  let kind: Screening.Kind
  let audience: Screening.Audience
  let isConfirmed: Bool
  let isPremiere: Bool
  /// The day by the calendar on the wall; nil where it has none.
  let day: Day?
  let place: Place
  /// Its announced start by the clocks there; nil where it has no clock time.
  let start: ZonedTime?
  /// From the doors to the end; nil where it has no clock time.
  let presence: Presence?
  let clearance: Pause
  let films: [Key<Film>]
  let prints: [Key<Print>]
  let guests: [Key<Guest>]

  /// What the rules ask of a screening; nil where it is cancelled.
  init?(_ screening: Screening, in programme: Programme) {
    guard screening.status != .cancelled else { return nil }
    code = screening.code
    kind = screening.kind
    audience = screening.audience
    isConfirmed = screening.status == .confirmed
    isPremiere = screening.isPremiere
    day = screening.timing.day
    place = screening.place
    start = screening.timing.start
    presence = programme.presence(of: screening)
    clearance = programme.clearance(after: screening)
    films = Self.each(programme.films(of: screening) + screening.parts.compactMap(\.film))
    prints = Self.each(screening.prints)
    guests = Self.each(screening.appearances.filter { $0.status != .declined }.map(\.guest))
  }

  /// When it is announced to begin; the doors open before.
  var begin: Instant? { start?.instant }

  /// Whether anybody may come, or many who are not of the trade.
  var isPublic: Bool {
    switch audience {
    case .public, .school, .invitation: true
    case .press, .industry, .jury: false
    }
  }

  /// The topics that it belongs to.
  func topics(_ facts: StandingFacts) -> [Topic] {
    var topics: [Topic] = [.screening(code)]
    for guest in guests { topics.append(.guest(guest)) }
    for film in films { topics.append(.film(film)) }
    for print in prints { topics.append(.print(print)) }
    guard presence != nil else { return topics }
    if let room = place.auditorium { topics.append(.room(room)) }
    if audience == .jury { topics.append(.people(.audience(.jury))) }
    if !facts.exclusiveSections.isEmpty, audience == .public {
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
  case screening(ScreeningCode)
  case room(Auditorium.Reference)
  case guest(Key<Guest>)
  case film(Key<Film>)
  case print(Key<Print>)
  case people(Conflict.Crowd.Group)
}
