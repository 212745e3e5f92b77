import CivilTime
package import SchedulingDomain

/// Programmes with every field filled at random, unknowns and odd texts among them.
package struct RandomProgramme {
  private var random: SeededGenerator

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let texts = [
    "Mưa đỏ", "Đất rừng phương Nam", "L’Été en pente douce", "红色的雨", "é\u{301}tude", "عيد",
    "“quoted” \"twice\" \\ back", "tab\tand\nline", "👩‍👩‍👧 🎬", "{a,b}", "null", "$1; --", "1.85",
    "e\u{323}\u{302}", "\u{1}\u{1F}", " inner  space ", "ΑΣΔΦ", "ﬁne", "\u{1100}\u{1161}\u{11A8}",
  ]

  /// A text for a field that takes any.
  package mutating func text() -> String {
    let word = pick(Self.texts)
    return Bool.random(using: &random) ? word : word + " \(Int.random(in: 0...999, using: &random))"
  }

  private mutating func texts() -> [String] { some(0...3) { $0.text() } }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func maybe<Value>(_ make: (inout Self) throws -> Value) rethrows -> Value? {
    Int.random(in: 0...2, using: &random) == 0 ? nil : try make(&self)
  }

  private mutating func some<Value>(
    _ count: ClosedRange<Int>, _ make: (inout Self) throws -> Value
  ) rethrows -> [Value] {
    var values: [Value] = []
    for _ in 0..<Int.random(in: count, using: &random) { values.append(try make(&self)) }
    return values
  }

  private mutating func number<Number: BoundedNumber>(of _: Number.Type = Number.self) -> Number {
    let edges = [Number.bounds.lowerBound, Number.bounds.upperBound]
    let value =
      Int.random(in: 0...4, using: &random) == 0
      ? pick(edges) : Int.random(in: Number.bounds, using: &random)
    return Number(unchecked: value)
  }

  private mutating func localized() throws -> LocalizedText {
    var texts: [LanguageTag: String] = [:]
    for _ in 0...Int.random(in: 0...2, using: &random) { texts[try language()] = text() }
    return try LocalizedText(texts)
  }

  private mutating func language() throws -> LanguageTag {
    try LanguageTag(pick(["vi", "fr", "en", "zh-Hant", "pt-BR", "de-CH-1996", "qaa"]))
  }

  private mutating func country() throws -> Country { try Country(pick(["VN", "FR", "XK", "DE"])) }

  private mutating func remarks() throws -> Remarks {
    Remarks(
      note: maybe { $0.text() }, sources: texts(),
      variants: try some(0...2) {
        try Variant(field: $0.text(), value: $0.text(), sources: $0.texts())
      })
  }

  private mutating func day() -> Day {
    Day(daysSinceEpoch: Int.random(in: 20_400...20_460, using: &random))
  }

  private mutating func instant() -> Instant {
    Instant(
      microsecondsSinceEpoch: Int64.random(
        in: 1_700_000_000_000_000...1_800_000_000_000_000, using: &random))
  }

  private mutating func zone() throws -> Zone {
    try Zone(pick(["Europe/Paris", "Asia/Ho_Chi_Minh", "Australia/Lord_Howe", "UTC"]))
  }
}

extension RandomProgramme {
  /// A programme of that many screenings, with some of everything.
  package mutating func programme(
    festival: Key<Festival>, week key: Key<FilmWeek>, screenings: Int = 12
  ) throws -> Programme {
    let first = day()
    var week = FilmWeek(
      key: key, name: try localized(),
      days: try FestivalDays(first: first, last: first.adding(days: 9)),
      zone: try zone())
    week.theme = try maybe { try $0.localized() }
    week.clock = FestivalClock(dayStarts: try WallTime(hour: pick([0, 4, 6]), minute: 0))
    week.city = maybe { $0.text() }
    week.country = try maybe { try $0.country() }
    week.partOf = maybe { $0.text() }
    week.involvements = try some(0...3) {
      try Involvement(name: $0.text(), role: $0.text(), sources: $0.texts())
    }
    week.turnaround = number()
    week.assumedLength = number()
    week.remarks = try remarks()
    let owner = Festival(key: festival, name: try localized(), remarks: try remarks())
    var programme = Programme(festival: owner, week: week)
    for number in 1...3 { programme.put(.venue(try venue(try Key("venue-\(number)")))) }
    for number in 1...6 { programme.put(.film(try film(try Key("film-\(number)")))) }
    for number in 1...5 { programme.put(.guest(try guest(try Key("guest-\(number)")))) }
    for number in 1...max(1, screenings) {
      programme.put(
        .screening(try screening(try ScreeningCode("S\(number)"), in: programme)))
    }
    for number in 1...8 {
      programme.put(.count(try count(try Key("count-\(number)"), in: programme)))
    }
    return programme
  }

  /// The programme with some things said anew, some new and some gone.
  package mutating func edited(_ programme: Programme) throws -> Programme {
    var next = programme
    let numbers = 1...40
    if Bool.random(using: &random) { next.week.name = try localized() }
    if Bool.random(using: &random) { next.festival.remarks = try remarks() }
    for code in next.screenings.keys.sorted() where Int.random(in: 0...2, using: &random) == 0 {
      next.put(.screening(try screening(code, in: next)))
    }
    for film in next.films.keys.sorted() where Bool.random(using: &random) {
      next.put(.film(try self.film(film)))
    }
    let added = try ScreeningCode("N\(Int.random(in: numbers, using: &random))")
    next.put(.screening(try screening(added, in: next)))
    next.put(.guest(try guest(try Key("new-\(Int.random(in: numbers, using: &random))"))))
    for item in next.items where Int.random(in: 0...3, using: &random) == 0 {
      if case .count = item { continue }
      if let rest = try? next.applying(.remove(item.name)) { next = rest }
    }
    return next
  }

  private mutating func venue(_ key: Key<Venue>) throws -> Venue {
    var venue = Venue(key: key, name: try localized())
    venue.address = maybe { $0.text() }
    venue.city = maybe { $0.text() }
    venue.country = try maybe { try $0.country() }
    venue.position = try maybe {
      try GeoPosition(
        latitude: .random(in: -90...90, using: &$0.random),
        longitude: .random(in: -180...180, using: &$0.random))
    }
    venue.zone = try maybe { try $0.zone() }
    venue.capacity = maybe { $0.number() }
    venue.remarks = try remarks()
    for name in ["b", "a", "salle-10", "salle-9"] where Bool.random(using: &random) {
      var room = Auditorium(key: try Key(name))
      room.name = try maybe { try $0.localized() }
      room.capacity = maybe { $0.number() }
      room.wheelchairPlaces = maybe { $0.number() }
      room.turnaround = maybe { $0.number() }
      room.openingHours = try some(0...2) {
        try OpeningHours(
          weekdays: $0.some(0...3) { $0.pick(Weekday.allCases) }, from: 600, to: 1500)
      }
      room.formats = texts()
      room.remarks = try remarks()
      venue.auditoria.append(room)
    }
    return venue
  }

  private mutating func film(_ key: Key<Film>) throws -> Film {
    var film = try Film(key: key, originalTitle: text())
    film.originalLanguage = try maybe { try $0.language() }
    film.titles = try maybe { try $0.localized() }
    film.otherTitles = texts()
    film.sortTitle = maybe { $0.text() }
    film.directors = texts()
    film.credits = try some(0...2) {
      try Credit(role: $0.text(), names: $0.some(1...3) { $0.text() }, sources: $0.texts())
    }
    film.countries = try some(0...3) { try $0.country() }
    film.year = maybe { $0.number() }
    film.runningTime = maybe { $0.number() }
    film.category = maybe { $0.pick(Film.Category.allCases) }
    film.length = maybe { $0.pick(Film.Length.allCases) }
    film.languages = try some(0...3) { try $0.language() }
    film.premiere = maybe {
      Premiere(status: $0.pick(Premiere.Status.allCases), note: $0.maybe { $0.text() })
    }
    film.rating = maybe { $0.text() }
    film.colour = maybe { $0.text() }
    film.ratio = maybe { $0.text() }
    film.sound = maybe { $0.text() }
    film.formats = texts()
    film.synopsis = try maybe { try $0.localized() }
    film.awards = texts()
    film.isan = maybe { $0.text() }
    film.eidr = maybe { $0.text() }
    film.remarks = try remarks()
    return film
  }

  private mutating func guest(_ key: Key<Guest>) throws -> Guest {
    var guest = try Guest(key: key, name: text())
    guest.sortName = maybe { $0.text() }
    guest.familyName = maybe { $0.text() }
    guest.givenName = maybe { $0.text() }
    guest.publicRole = try maybe { try $0.localized() }
    guest.organisation = maybe { $0.text() }
    guest.country = try maybe { try $0.country() }
    guest.languages = try some(0...2) { try $0.language() }
    guest.remarks = try remarks()
    return guest
  }
}

extension RandomProgramme {
  private mutating func screening(
    _ code: ScreeningCode, in programme: Programme
  ) throws -> Screening {
    var screening = Screening(
      code: code, kind: pick(Screening.Kind.allCases), changedAt: instant())
    screening.audience = pick(Screening.Audience.allCases)
    screening.status = pick(Screening.Status.allCases)
    screening.title = try maybe { try $0.localized() }
    let films = programme.films.keys.sorted()
    screening.films = films.isEmpty ? [] : some(0...3) { $0.pick(films) }
    screening.timing = try timing()
    screening.place = place(in: programme)
    screening.parts = try some(0...3) {
      let film = films.isEmpty ? nil : $0.maybe { $0.pick(films) }
      return Part(
        $0.pick(Part.Kind.allCases), film: film, length: $0.maybe { $0.number() },
        title: try $0.maybe { try $0.localized() })
    }
    screening.clearance = maybe { $0.number() }
    screening.audio = try maybe { try $0.language() }
    screening.subtitles = try some(0...2) { try $0.language() }
    let guests = programme.guests.keys.sorted()
    screening.appearances =
      try guests.isEmpty
      ? []
      : some(0...3) {
        Appearance(
          guest: $0.pick(guests), role: $0.pick(Appearance.Role.allCases),
          part: $0.maybe { $0.pick(Part.Kind.allCases) }, remarks: try $0.remarks())
      }
    screening.publicNote = try maybe { try $0.localized() }
    screening.calendar = CalendarState(
      uid: maybe { $0.text() }, sequence: .random(in: 0...9, using: &random),
      changedAt: instant())
    screening.remarks = try remarks()
    return screening
  }

  private mutating func timing() throws -> Timing {
    switch Int.random(in: 0...5, using: &random) {
    case 0: return .open
    case 1: return .day(day())
    case 2: return .daypart(day(), pick(Daypart.allCases))
    default: return .time(start: try zoned(), end: try maybe { try $0.zoned() })
    }
  }

  /// A wall time, now and then the one that Paris shows twice.
  private mutating func zoned() throws -> ZonedTime {
    let paris = try Zone("Europe/Paris")
    if Int.random(in: 0...3, using: &random) == 0 {
      let twice = CivilDateTime(day: try Day("2026-10-25"), time: try WallTime("02:30"))
      return try ZonedTime(twice, in: paris, occurrence: pick(Occurrence.allCases))
    }
    let time = try WallTime(secondsOfDay: .random(in: 4 * 3600..<86_400, using: &random))
    return try ZonedTime(CivilDateTime(day: day(), time: time), in: try zone())
  }

  private mutating func place(in programme: Programme) -> Place {
    guard let venue = programme.venues.values.sorted(by: { $0.key < $1.key }).first,
      Int.random(in: 0...3, using: &random) > 0
    else { return .open }
    guard let room = maybe({ $0.pick(venue.auditoria.map(\.key) + [nil]) }) ?? nil else {
      return .venue(venue.key)
    }
    return .auditorium(Auditorium.Reference(venue: venue.key, auditorium: room))
  }

  private mutating func count(_ key: Key<Count>, in programme: Programme) throws -> Count {
    let codes = programme.screenings.keys.sorted()
    var count = Count(
      key: key, scope: maybe { .screening($0.pick(codes)) } ?? .week, figure: number(),
      method: pick(Count.Method.allCases), recordedAt: instant())
    count.precision = pick(Count.Precision.allCases)
    count.subject = pick(Count.Subject.allCases)
    count.category = maybe { $0.pick(Count.Category.allCases) }
    count.moment = pick(Count.Moment.allCases)
    count.door = maybe { $0.text() }
    count.country = try maybe { try $0.country() }
    count.countries = maybe { $0.number() }
    count.origin = maybe { $0.text() }
    count.sampleSize = maybe { $0.number() }
    count.countedAt = maybe { $0.instant() }
    count.countedBy = maybe { $0.text() }
    let others = programme.counts.keys.sorted()
    count.supersedes = others.isEmpty ? nil : maybe { $0.pick(others) }
    count.partOf = others.isEmpty ? nil : maybe { $0.pick(others) }
    count.remarks = try remarks()
    return count
  }
}
