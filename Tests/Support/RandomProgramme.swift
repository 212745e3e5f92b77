import CivilTime
package import SchedulingDomain

/// Makes whole programmes of every shape from a seed: every field, every language, valid throughout.
///
/// All names lead somewhere, texts are normalized and trimmed, ends lie after starts. Rooms may be
/// taken twice: a programme may hold that.
package struct RandomProgramme {
  var random: SeededGenerator
  var programme: Programme

  /// The programme of this seed with so many screenings and no more than so many of anything else.
  package static func make(
    seed: UInt64, screenings: Int = 12, others: Int = 6
  ) throws -> Programme {
    var random = SeededGenerator(seed: seed)
    let festival = try Festival(
      key: Key("festival-\(seed)"), name: random.localizedText(), remarks: random.remarks())
    let week = try random.week(key: "week-\(seed)")
    var maker = RandomProgramme(
      random: random, programme: Programme(festival: festival, week: week))
    for number in 0..<others { maker.programme.put(.venue(try maker.venue(number))) }
    for number in 0..<others { maker.programme.put(.film(try maker.film(number))) }
    for number in 0..<others { maker.programme.put(.guest(try maker.guest(number))) }
    for number in 0..<screenings {
      maker.programme.put(.screening(try maker.screening(number)))
    }
    for number in 0..<others { maker.programme.put(.count(try maker.count(number))) }
    return maker.programme
  }

  private mutating func venue(_ number: Int) throws -> Venue {
    var venue = Venue(key: try Key("venue-\(number)"), name: try random.localizedText())
    venue.address = random.maybe { $0.text() }
    venue.city = random.maybe { $0.text() }
    venue.country = try random.maybe { try $0.country() }
    venue.position = try random.maybe {
      try GeoPosition(
        latitude: Double.random(in: -90...90, using: &$0),
        longitude: Double.random(in: -180...180, using: &$0))
    }
    venue.zone = try random.maybe { try $0.zone() }
    venue.capacity = random.maybe { $0.number() }
    var auditoria: [Auditorium] = []
    for number in (0..<Int.random(in: 0...4, using: &random)).reversed() {
      auditoria.append(try auditorium(number))
    }
    venue.auditoria = auditoria
    venue.remarks = try random.remarks()
    return venue
  }

  private mutating func auditorium(_ number: Int) throws -> Auditorium {
    var auditorium = Auditorium(key: try Key("room-\(number)"))
    auditorium.name = try random.maybe { try $0.localizedText() }
    auditorium.capacity = random.maybe { $0.number() }
    auditorium.wheelchairPlaces = random.maybe { $0.number(upTo: 30) }
    auditorium.turnaround = random.maybe { $0.number() }
    auditorium.openingHours = try random.list(upTo: 2) {
      let from = Int.random(in: 0...1439, using: &$0)
      let to = Int.random(in: from + 1...min(from + 1440, 2160), using: &$0)
      let days = Set($0.list(upTo: 3) { $0.one(of: Weekday.allCases, or: .monday) })
      return try OpeningHours(weekdays: Array(days), from: from, to: to)
    }
    auditorium.formats = random.texts()
    auditorium.remarks = try random.remarks()
    return auditorium
  }

  private mutating func film(_ number: Int) throws -> Film {
    var film = try Film(key: Key("film-\(number)"), originalTitle: random.text())
    film.originalLanguage = try random.maybe { try $0.language() }
    film.titles = try random.maybe { try $0.localizedText() }
    film.otherTitles = random.texts()
    film.sortTitle = random.maybe { $0.text() }
    film.directors = random.texts()
    film.credits = try random.list(upTo: 3) {
      try Credit(role: $0.text(), names: [$0.text()] + $0.texts(), sources: $0.texts())
    }
    film.countries = try random.list(upTo: 3) { try $0.country() }
    film.year = random.maybe { $0.number() }
    film.runningTime = random.maybe { $0.number() }
    film.category = random.maybe { $0.one(of: Film.Category.allCases, or: .fiction) }
    film.length = random.maybe { $0.one(of: Film.Length.allCases, or: .short) }
    film.languages = try random.list(upTo: 3) { try $0.language() }
    film.premiere = random.maybe { random in
      Premiere(
        status: random.one(of: Premiere.Status.allCases, or: .none),
        note: random.maybe { $0.text() })
    }
    film.rating = random.maybe { $0.text() }
    film.colour = random.maybe { $0.text() }
    film.ratio = random.maybe { $0.text() }
    film.sound = random.maybe { $0.text() }
    film.formats = random.texts()
    film.synopsis = try random.maybe { try $0.localizedText() }
    film.awards = random.texts()
    film.isan = random.maybe { $0.text() }
    film.eidr = random.maybe { $0.text() }
    film.remarks = try random.remarks()
    return film
  }

  private mutating func guest(_ number: Int) throws -> Guest {
    var guest = try Guest(key: Key("guest-\(number)"), name: random.text())
    guest.sortName = random.maybe { $0.text() }
    guest.familyName = random.maybe { $0.text() }
    guest.givenName = random.maybe { $0.text() }
    guest.publicRole = try random.maybe { try $0.localizedText() }
    guest.organisation = random.maybe { $0.text() }
    guest.country = try random.maybe { try $0.country() }
    guest.languages = try random.list(upTo: 3) { try $0.language() }
    guest.remarks = try random.remarks()
    return guest
  }
}
