public import CivilTime

/// When something is, as far as known: nothing is made up.
public enum Timing: Hashable, Sendable {
  /// Nothing is known yet.
  case open
  /// A day, no time.
  case day(Day)
  /// A day and a part of it, such as the evening, no clock time.
  case daypart(Day, Daypart)
  /// A start, and an end only where the house has stated one.
  case time(start: ZonedTime, end: ZonedTime?)

  /// The day by the calendar on the wall, where one is known.
  public var day: Day? {
    switch self {
    case .open: nil
    case .day(let day): day
    case .daypart(let day, _): day
    case .time(let start, _): start.civil.day
    }
  }

  /// The start, where a clock time is known.
  public var start: ZonedTime? {
    if case .time(let start, _) = self { start } else { nil }
  }

  /// The festival day it belongs to, where a day is known.
  public func festivalDay(_ clock: FestivalClock) -> Day? {
    if case .time(let start, _) = self { clock.festivalDay(of: start.civil) } else { day }
  }
}

/// A part of a day for which no clock time is known yet.
public enum Daypart: String, CaseIterable, Sendable {
  /// Before 13:00, before 18:00, later.
  case morning, afternoon, evening
}

/// A wall time with its zone and the instant that they made; the wall time is what was said.
public struct ZonedTime: Hashable, Sendable {
  /// What the clock on the wall shows.
  public let civil: CivilDateTime
  /// The zone of that clock.
  public let zone: Zone
  /// Which of two equal wall times is meant where the clock goes back; nil everywhere else.
  public let occurrence: Occurrence?
  /// The instant.
  public let instant: Instant

  /// A wall time in a zone; one that does not exist or exists twice is refused.
  public init(
    _ civil: CivilDateTime, in zone: Zone, occurrence: Occurrence? = nil
  ) throws(WallTimeRefusal) {
    self.civil = civil
    self.zone = zone
    self.instant = try zone.instant(of: civil, occurrence: occurrence)
    let isAmbiguous = (try? zone.instant(of: civil)) == nil
    self.occurrence = isAmbiguous ? occurrence : nil
  }

  /// A wall time as it was kept, with the instant that the rules of its day made of it.
  ///
  /// Where the zone's rules have changed since, the wall time wins. Where it does not exist any
  /// longer, or has become ambiguous, the instant stands until somebody says another time.
  package init(
    kept civil: CivilDateTime, in zone: Zone, occurrence: Occurrence?, instant: Instant
  ) {
    self.civil = civil
    self.zone = zone
    self.occurrence = occurrence
    self.instant = (try? zone.instant(of: civil, occurrence: occurrence)) ?? instant
  }

  /// RFC 3339 with the zone's offset at that instant.
  public var rfc3339: String {
    instant.rfc3339(offsetSeconds: zone.offset(at: instant).secondsEastOfUTC)
  }
}

/// Where something is, as far as known.
public enum Place: Hashable, Sendable {
  /// Nothing is known yet.
  case open
  /// A venue, no auditorium.
  case venue(Key<Venue>)
  /// An auditorium of a venue.
  case auditorium(Auditorium.Reference)

  /// The venue, where one is known.
  public var venue: Key<Venue>? {
    switch self {
    case .open: nil
    case .venue(let venue): venue
    case .auditorium(let reference): reference.venue
    }
  }

  /// The auditorium, where one is known.
  public var auditorium: Auditorium.Reference? {
    if case .auditorium(let reference) = self { reference } else { nil }
  }
}
