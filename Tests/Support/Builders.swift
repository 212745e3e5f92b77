package import CivilTime
package import SchedulingDomain

/// Builders of domain values for tests; what a test does not name takes the Paris week's shape.
package enum Build {
  package static let paris = zone("Europe/Paris")

  package static func zone(_ name: String) -> Zone { require { try Zone(name) } }

  package static func day(_ text: String) -> Day { require { try Day(text) } }

  package static func time(_ text: String) -> WallTime { require { try WallTime(text) } }

  package static func instant(_ text: String) -> Instant { require { try Instant(rfc3339: text) } }

  package static func code(_ text: String) -> ScreeningCode { require { try ScreeningCode(text) } }

  package static func key<Entity>(_ text: String) -> Key<Entity> { require { try Key(text) } }

  package static func text(_ english: String) -> LocalizedText {
    require { try LocalizedText(english) }
  }

  package static func minutes(_ count: Int) -> RunningTime { require { try RunningTime(count) } }

  package static func pause(_ count: Int) -> Pause { require { try Pause(count) } }

  /// `2025-12-12 20:30` by the clocks of a zone.
  package static func zoned(
    _ text: String, in zone: Zone = paris, occurrence: Occurrence? = nil
  ) -> ZonedTime {
    let halves = text.split(separator: " ")
    return require {
      try ZonedTime(
        CivilDateTime(day: Day(halves[0]), time: WallTime(halves[1])), in: zone,
        occurrence: occurrence)
    }
  }

  package static func room(_ auditorium: String, of venue: String = "pathe-palace")
    -> Auditorium.Reference
  {
    Auditorium.Reference(venue: key(venue), auditorium: key(auditorium))
  }

  /// Two venues of two rooms with 20 minutes' turnaround in Pathé Palace's, and the films given.
  package static func programme(
    films: [Film] = [], guests: [Guest] = [], screenings: [Screening] = []
  ) -> Programme {
    let days = require {
      try FestivalDays(first: day("2025-12-05"), last: day("2025-12-12"))
    }
    var programme = Programme(
      festival: Festival(key: key("vietnam"), name: text("Vietnamese Film Week")),
      week: FilmWeek(key: key("paris-2025"), name: text("Paris 2025"), days: days, zone: paris))
    for (venue, turnaround) in [("pathe-palace", 20 as Int?), ("le-grand-rex", nil)] {
      var house = Venue(key: key(venue), name: text(venue))
      house.auditoria = ["salle-1", "salle-2"].map { name in
        var auditorium = Auditorium(key: key(name))
        auditorium.name = text(name)
        auditorium.turnaround = turnaround.map(pause)
        return auditorium
      }
      programme.put(.venue(house))
    }
    for film in films { programme.put(.film(film)) }
    for guest in guests { programme.put(.guest(guest)) }
    for screening in screenings { programme.put(.screening(screening)) }
    return programme
  }

  package static func film(_ name: String, minutes length: Int? = nil) -> Film {
    var film = require { try Film(key: key(name), originalTitle: name) }
    film.runningTime = length.map(minutes)
    return film
  }

  package static func guest(_ name: String) -> Guest {
    require { try Guest(key: key(name), name: name) }
  }

  /// A confirmed screening, its length given by one part unless films or parts are.
  package static func screening(
    _ name: String, at start: String? = nil, minutes length: Int? = nil,
    in room: Auditorium.Reference? = nil, films: [String] = [], parts: [Part] = [],
    guests: [String] = [], zone: Zone = paris
  ) -> Screening {
    var screening = Screening(code: code(name), changedAt: instant("2025-11-01T00:00:00Z"))
    screening.status = .confirmed
    screening.films = films.map { key($0) }
    screening.timing = start.map { .time(start: zoned($0, in: zone), end: nil) } ?? .open
    screening.place = room.map(Place.auditorium) ?? .open
    screening.parts = parts + (length.map { [Part(.discussion, length: minutes($0))] } ?? [])
    screening.appearances = guests.map { Appearance(guest: key($0), role: .speaker) }
    return screening
  }

  package static func count(
    _ name: String, of screening: String, _ figure: Int, by method: Count.Method = .clicker
  ) -> Count {
    Count(
      key: key(name), scope: .screening(code(screening)),
      figure: require { try Figure(figure) }, method: method,
      recordedAt: instant("2025-12-13T00:00:00Z"))
  }

  /// A value that the test's author wrote right; a slip stops the test run with the refusal.
  private static func require<Value, Refusal: Error>(
    _ make: () throws(Refusal) -> Value
  ) -> Value {
    do { return try make() } catch { preconditionFailure("a builder was misused: \(error)") }
  }
}

/// A generator of random numbers that gives the same ones for the same seed (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
