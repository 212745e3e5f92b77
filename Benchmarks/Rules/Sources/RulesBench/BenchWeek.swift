import CivilTime
import SchedulingDomain

/// A week of back-to-back screenings with guests, prints, hires and ways; one in a hundred an hour late.
struct BenchWeek {
  private static let slotsOfRoom = 250
  private static let roomsOfHouse = 10
  private let first: Day
  private let zone: Zone
  private var programme: Programme

  init(screenings: Int) throws {
    first = try Day("2026-04-06")
    zone = try Zone("Europe/Paris")
    let days = try FestivalDays(first: first, last: first.adding(days: 31))
    programme = Programme(
      festival: Festival(key: try Key("bench"), name: try LocalizedText("Bench")),
      week: FilmWeek(
        key: try Key("bench"), name: try LocalizedText("Bench"), days: days, zone: zone))
    programme.week.rules.audienceLanguages = [.french]
    let rooms = max(8, screenings / Self.slotsOfRoom)
    try addHouses((rooms + Self.roomsOfHouse - 1) / Self.roomsOfHouse)
    try addFilms(max(1, screenings / 10))
    try addGuests(max(1, screenings / 4))
    for number in 0..<screenings { try addScreening(number, rooms: rooms) }
  }

  static func make(screenings: Int) throws -> Programme {
    try BenchWeek(screenings: screenings).programme
  }

  /// The week a while later: of a hundred screenings ten are moved, two cancelled, two told of
  /// otherwise, one has another guest, and two films another length.
  static func edited(_ programme: Programme) throws -> Programme {
    var edited = programme
    let codes = programme.screenings.keys.sorted()
    for (number, code) in codes.enumerated() {
      guard var screening = programme.screenings[code] else { continue }
      switch number % 100 {
      case 0..<10:
        screening.timing =
          programme.screenings[codes[(number * 31 + 7) % codes.count]]?.timing ?? .open
      case 10, 11: screening.status = .cancelled
      case 12, 13: screening.publicNote = try LocalizedText("Another note")
      case 14: screening.appearances.removeLast()
      default: continue
      }
      edited.put(.screening(screening))
    }
    for (number, key) in programme.films.keys.sorted().enumerated() where number % 50 == 0 {
      guard var film = programme.films[key] else { continue }
      film.runningTime = try RunningTime(100)
      edited.put(.film(film))
    }
    return edited
  }

  private mutating func addHouses(_ count: Int) throws {
    for house in 0..<count {
      var venue = Venue(key: try Key("house-\(house)"), name: try LocalizedText("House \(house)"))
      for room in 0..<Self.roomsOfHouse {
        var auditorium = Auditorium(key: try Key("room-\(room)"))
        auditorium.capacity = try Seats(300)
        auditorium.formats = ["DCP"]
        auditorium.server = "server-\(house)-\(room)"
        venue.auditoria.append(auditorium)
      }
      programme.put(.venue(venue))
      for day in 0..<32 {
        programme.put(
          .hire(
            try Hire(
              key: Key("hire-\(house)-\(day)"), venue: venue.key, start: time(day, minute: 480),
              end: time(day, minute: 1560))))
      }
      guard house > 0 else { continue }
      let route = try Travel.Route(from: Key("house-\(house - 1)"), to: venue.key)
      programme.put(.travel(Travel(key: route, minutes: try Pause(20))))
    }
  }

  private mutating func addFilms(_ count: Int) throws {
    for number in 0..<count {
      var film = try Film(key: Key("film-\(number)"), originalTitle: "Phim \(number)")
      film.runningTime = try RunningTime(80 + number % 15)
      film.languages = [.vietnamese]
      film.selection.rights = Permission(state: .granted)
      programme.put(.film(film))
    }
  }

  private mutating func addGuests(_ count: Int) throws {
    for number in 0..<count {
      var guest = try Guest(key: Key("guest-\(number)"), name: "Khách \(number)")
      guest.languages = [.vietnamese]
      guest.visit.arrival = .day(first.adding(days: -1))
      guest.visit.departure = .day(first.adding(days: 40))
      programme.put(.guest(guest))
    }
  }

  private mutating func addScreening(_ number: Int, rooms: Int) throws {
    let (room, slot) = (number % rooms, number / rooms)
    let film = try Key<Film>("film-\(number % programme.films.count)")
    var screening = Screening(
      code: try ScreeningCode("S\(number)"), changedAt: Instant(secondsSinceEpoch: 0))
    screening.status = .confirmed
    screening.films = [film]
    let late = number % 100 == 99 ? 60 : 0
    screening.timing = .time(
      start: try time(slot / 8, minute: 540 + slot % 8 * 125 + late), end: nil)
    screening.place = .auditorium(
      Auditorium.Reference(
        venue: try Key("house-\(room / Self.roomsOfHouse)"),
        auditorium: try Key("room-\(room % Self.roomsOfHouse)")))
    screening.parts = [Part(.film), Part(.qa, length: try RunningTime(15))]
    screening.subtitles = [.french]
    screening.holds = [try Hold(for: "protocol", seats: Seats(12))]
    let guests = programme.guests.count
    screening.appearances = [
      Appearance(guest: try Key("guest-\(number % guests)"), role: .director, part: .qa),
      Appearance(
        guest: try Key("guest-\(number * 7 % guests)"), role: .interpreter, part: .qa,
        languages: [.vietnamese, .french]),
    ]
    let print = try Key<Print>("print-\(number % (rooms * 4))-\(number % programme.films.count)")
    if programme.prints[print] == nil { try addPrint(print, of: film, room: room) }
    screening.prints = [print]
    programme.put(.screening(screening))
  }

  private mutating func addPrint(_ key: Key<Print>, of film: Key<Film>, room: Int) throws {
    var print = Print(key: key, film: film)
    print.format = "DCP 2K"
    print.checked = .day(first.adding(days: -2))
    var decryption = Print.DecryptionKey()
    decryption.server = "server-\(room / Self.roomsOfHouse)-\(room % Self.roomsOfHouse)"
    decryption.from = try time(-1, minute: 0)
    decryption.to = try time(40, minute: 0)
    decryption.state = .received
    print.keys = [decryption]
    programme.put(.print(print))
  }

  private func time(_ day: Int, minute: Int) throws -> ZonedTime {
    let civil = CivilDateTime(day: first.adding(days: day), time: .midnight).adding(minutes: minute)
    return try ZonedTime(civil, in: zone)
  }
}
