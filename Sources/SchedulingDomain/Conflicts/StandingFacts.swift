import CivilTime

/// What the rules ask of a programme beside its screenings, put in order once; shared, not copied.
final class StandingFacts: Sendable {
  /// When each room is ours or is not to be had; a house stands for what has no room yet.
  let hours: [Place: HiredHours]
  /// What the ledger says of each screening's audience, without what only breaks that down.
  let counts: [ScreeningCode: [Count]]
  /// How those lines are broken down.
  let breakdown: Breakdown
  /// The longest way between two houses, in minutes.
  let longestWay: Int
  /// The section of each film whose section has a public of its own.
  let exclusiveSections: [Key<Film>: Key<Section>]
  /// What the catalogue says of some films, and so should of all.
  let fields: [Conflict.FilmField]
  /// Whether anybody has said of a film that there is leave to show it.
  let rightsAreKept: Bool
  /// The languages that the audience understands, without script and region.
  let heard: [Substring]
  /// Every room with what it has.
  let rooms: [Auditorium.Reference: Auditorium]
  /// Which rooms play which copies.
  let playability: Playability
  /// What is known of guests' coming and going, where anything is.
  let presences: [Key<Guest>: GuestPresence]
  /// What is waived, by the name of the conflict.
  let waivers: [String: Waiver]

  init(_ programme: Programme) {
    hours = Self.hours(of: programme)
    longestWay = programme.travels.values.map(\.minutes.value).max() ?? 0
    let ledger = Ledger(programme.counts.values)
    breakdown = Breakdown(parts: ledger.parts)
    counts = Self.countsByScreening(ledger)
    let exclusive = Set(programme.week.rules.exclusiveSections)
    exclusiveSections =
      exclusive.isEmpty
      ? [:]
      : programme.films.compactMapValues { film in
        film.selection.section.flatMap { exclusive.contains($0) ? $0 : nil }
      }
    fields = Self.fields(of: programme)
    heard = programme.week.rules.audienceLanguages.map(\.primary)
    playability = Playability(programme)
    var rooms: [Auditorium.Reference: Auditorium] = [:]
    for venue in programme.venues.values {
      for room in venue.auditoria {
        rooms[Auditorium.Reference(venue: venue.key, auditorium: room.key)] = room
      }
    }
    self.rooms = rooms
    presences = programme.guests.compactMapValues { GuestPresence($0.visit) }
    waivers = Dictionary(programme.week.waivers.map { ($0.conflict, $0) }) { $1 }
    rightsAreKept = programme.films.values.contains { $0.selection.rights != nil }
  }

  private static func hours(of programme: Programme) -> [Place: HiredHours] {
    let hires = Dictionary(grouping: programme.hires.values, by: \.venue)
    var hours: [Place: HiredHours] = [:]
    for (key, hires) in hires {
      hours[.venue(key)] = HiredHours(
        hires.filter { $0.auditorium == nil || $0.use == .open })
      for auditorium in programme.venues[key]?.auditoria ?? [] {
        let room = Auditorium.Reference(venue: key, auditorium: auditorium.key)
        hours[.auditorium(room)] = HiredHours(hires.filter { $0.covers(room) })
      }
    }
    return hours
  }

  /// A field that no film has is not kept here: its lack is a choice, not a gap.
  private static func fields(of programme: Programme) -> [Conflict.FilmField] {
    let films = programme.films.values
    let languages = Set(films.flatMap { $0.synopsis?.entries.map(\.language) ?? [] }).sorted()
    let common: [Conflict.FilmField] = [.directors, .countries, .year]
    return common.filter { field in films.contains { $0.states(field) } }
      + programme.week.rules.audienceLanguages.map { .title($0) } + languages.map { .synopsis($0) }
  }

  private static func countsByScreening(_ ledger: Ledger) -> [ScreeningCode: [Count]] {
    var counts: [ScreeningCode: [Count]] = [:]
    for (scope, lines) in ledger.standing {
      guard case .screening(let code) = scope else { continue }
      counts[code] = lines.filter(\.isCounted)
    }
    return counts
  }
}

/// Whether a guest comes, and from when to when.
struct GuestPresence: Sendable {
  let status: Visit.Status?
  let arrival: DayOrTime?
  let departure: DayOrTime?
  let away: [TimeAway]

  /// Nil where nothing is known.
  init?(_ visit: Visit) {
    guard
      visit.status != nil || visit.arrival != nil || visit.departure != nil || !visit.away.isEmpty
    else { return nil }
    status = visit.status
    arrival = visit.arrival
    departure = visit.departure
    away = visit.away
  }
}

/// When a room is ours, and when it is not to be had.
struct HiredHours: Sendable {
  /// The times for which it is hired, in order; those that touch or overlap are one.
  let open: [Span]
  /// The times of others, and of rehearsals, in order.
  let blocks: [(hire: Key<Hire>, use: Hire.Use, span: Span)]

  init(_ hires: [Hire]) {
    let inOrder = hires.sorted { ($0.start.instant, $0.key) < ($1.start.instant, $1.key) }
    open = Span.joined(inOrder.filter { $0.use == .open }.compactMap(\.span))
    blocks = inOrder.filter { $0.use != .open }.compactMap { hire in
      hire.span.map { (hire.key, hire.use, $0) }
    }
  }
}

extension Hire {
  fileprivate var span: Span? { try? Span(start: start.instant, end: end.instant) }
}

extension Film {
  /// Whether a field of the catalogue is filled in.
  func states(_ field: Conflict.FilmField) -> Bool {
    switch field {
    case .directors: !directors.isEmpty
    case .countries: !countries.isEmpty
    case .year: year != nil
    case .synopsis(let language): synopsis?[language] != nil
    case .title(let language):
      titles?[language] != nil || originalLanguage?.primary == language.primary
    }
  }
}

extension LanguageTag {
  /// The language without script and region: `zh` of `zh-Hant`.
  var primary: Substring {
    text.utf8.firstIndex(of: UInt8(ascii: "-")).map { text[..<$0] } ?? text[...]
  }
}
