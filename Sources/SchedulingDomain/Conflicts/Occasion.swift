import CivilTime

/// A screening that stands, with what the rules ask of it over and over.
struct Occasion: Sendable {
  let code: ScreeningCode
  let kind: Screening.Kind
  let audience: Screening.Audience
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

  /// The topics that it belongs to.
  var topics: [Topic] {
    var topics: [Topic] = [.screening(code)]
    if presence != nil, let room = place.auditorium { topics.append(.room(room)) }
    for guest in guests { topics.append(.guest(guest)) }
    return topics
  }

  private static func each<Entity>(_ keys: [Key<Entity>]) -> [Key<Entity>] {
    guard keys.count > 1 else { return keys }
    var seen: Set<Key<Entity>> = []
    return keys.filter { seen.insert($0).inserted }
  }
}

/// What a rule looks at as one: all screenings in one room, of one guest, or one by itself.
enum Topic: Hashable, Sendable {
  case screening(ScreeningCode)
  case room(Auditorium.Reference)
  case guest(Key<Guest>)
}
