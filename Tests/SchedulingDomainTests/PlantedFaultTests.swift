import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// A week in which nothing is wrong, and one fault of each kind put into it.
struct PlantedFaultTests {
  private static let salle1 = Build.room("salle-1")
  private static let salle2 = Build.room("salle-2")
  private static let rex = Build.room("salle-1", of: "le-grand-rex")

  /// Two films of known length in two houses, with guests, prints, keys, hires and leave for all.
  static func soundWeek() -> Programme {
    var programme = Build.programme(
      films: [film("mua-do", 124), film("em-va-trinh", 136), film("bo-gia", 128)],
      guests: [guest("huyen", ["vi"]), guest("lan", ["fr"])],
      screenings: [
        show("A", "2025-12-12 18:00", salle1, "mua-do", "mua-do-dcp"),
        show("B", "2025-12-12 21:00", salle1, "em-va-trinh", "em-va-trinh-dcp"),
        show("C", "2025-12-12 18:00", rex, "bo-gia", "bo-gia-dcp"),
        show("D", "2025-12-11 20:00", salle2, "bo-gia", "bo-gia-dcp"),
      ])
    programme.put(.travel(Build.travel("pathe-palace", "le-grand-rex", 30)))
    programme.put(.hire(Build.hire("h1", "2025-12-12 17:00", "2025-12-13 01:00")))
    programme.put(.hire(Build.hire("h2", "2025-12-11 17:00", "2025-12-12 00:30")))
    for room in [salle1, salle2, rex] {
      programme = programme.with(room) {
        $0.capacity = try? Seats(400)
        $0.formats = ["DCP", "35 mm"]
        $0.server = "server-\(room)"
      }
    }
    for name in ["mua-do", "em-va-trinh", "bo-gia"] { programme.put(.print(print(of: name))) }
    programme.screenings[Build.code("A")]?.isPremiere = true
    programme.screenings[Build.code("A")]?.appearances = [
      Appearance(guest: Build.key("huyen"), role: .director, status: .confirmed),
      Appearance(guest: Build.key("lan"), role: .interpreter, languages: tags("vi", "fr")),
    ]
    programme.week.rules.audienceLanguages = tags("fr")
    programme.week.rules.repeatGap = try? RepeatGap(600)
    programme.week.rules.ratingHours = ["-16": try? RatingHours(earliest: 1200)].compactMapValues(
      \.self)
    return programme
  }

  private static func film(_ name: String, _ minutes: Int) -> Film {
    var film = Build.film(name, minutes: minutes)
    film.directors = ["somebody"]
    film.titles = try? LocalizedText(name, in: .french)
    film.languages = tags("vi")
    film.selection.rights = Permission(state: .granted)
    film.selection.status = .confirmed
    film.premiere = Premiere(status: .national)
    return film
  }

  private static func guest(_ name: String, _ languages: [String]) -> Guest {
    var guest = Build.guest(name)
    guest.languages = languages.compactMap { try? LanguageTag($0) }
    guest.visit.status = .accepted
    guest.visit.arrival = .day(Build.day("2025-12-11"))
    guest.visit.departure = .day(Build.day("2025-12-13"))
    return guest
  }

  private static func show(
    _ code: String, _ start: String, _ room: Auditorium.Reference, _ film: String, _ print: String
  ) -> Screening {
    var screening = Build.screening(code, at: start, in: room, films: [film])
    screening.prints = [Build.key(print)]
    screening.subtitles = tags("fr")
    return screening
  }

  private static func print(of film: String) -> Print {
    var print = Print(key: Build.key("\(film)-dcp"), film: Build.key(film))
    print.format = "DCP"
    var leg = Print.Leg()
    leg.to = "Paris"
    leg.sent = .day(Build.day("2025-12-01"))
    leg.arrived = .day(Build.day("2025-12-03"))
    print.legs = [leg]
    print.checked = .day(Build.day("2025-12-04"))
    return print
  }

  private static func tags(_ texts: String...) -> [LanguageTag] {
    texts.compactMap { try? LanguageTag($0) }
  }

  private static func key(
    _ server: Auditorium.Reference, _ from: String, _ to: String, zone: String = "Europe/Paris"
  ) -> Print.DecryptionKey {
    var key = Print.DecryptionKey()
    key.server = "server-\(server)"
    key.from = Build.zoned(from, in: Build.zone(zone))
    key.to = Build.zoned(to, in: Build.zone(zone))
    key.state = .tested
    return key
  }

  @Test func `a sound week has no conflicts`() {
    #expect(Self.soundWeek().conflicts.map(\.id) == [])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let found: String
    let plant: @Sendable (inout Programme) -> Void
    var testDescription: String { found }

    init(_ found: String, _ plant: @escaping @Sendable (inout Programme) -> Void) {
      self.found = found
      self.plant = plant
    }
  }

  private static func move(_ code: String, to start: String, end: String? = nil)
    -> @Sendable (inout Programme) -> Void
  {
    { programme in
      programme.screenings[Build.code(code)]?.timing = .time(
        start: Build.zoned(start), end: end.map { Build.zoned($0) })
    }
  }

  static let roomFaults: [Fault] = [
    Fault("auditorium-taken:A+B", move("B", to: "2025-12-12 20:03")),
    Fault("turnaround-short:A+B", move("B", to: "2025-12-12 20:23")),
    Fault("venue-closed:B", move("B", to: "2025-12-12 22:45")),
    Fault("auditorium-blocked:A:h3") {
      $0.put(.hire(Build.hire("h3", "2025-12-12 20:03", "2025-12-12 20:30", use: .blocked)))
    },
    Fault("past-curfew:C") {
      $0 = $0.with(rex) { $0.openingHours = [Build.hours(600, 1207)] }
    },
    Fault("slot-too-short:B", move("B", to: "2025-12-12 21:00", end: "2025-12-12 23:15")),
    Fault("over-capacity:A") { $0.screenings[Build.code("A")]?.holds = [Build.hold("x", 401)] },
    Fault("audience-clash:A+C:jury") {
      $0.screenings[Build.code("A")]?.audience = .jury
      $0.screenings[Build.code("C")]?.audience = .jury
    },
    Fault("not-confirmed:B") { $0.screenings[Build.code("B")]?.status = .tentative },
  ]

  static let guestFaults: [Fault] = [
    Fault("guest-in-two-places:A+C") {
      $0.screenings[Build.code("C")]?.appearances = [
        Appearance(guest: Build.key("lan"), role: .moderator)
      ]
    },
    Fault("guest-travel-short:A+E") {
      $0.put(.screening(show("E", "2025-12-12 20:33", rex, "em-va-trinh", "em-va-trinh-dcp")))
      $0.screenings[Build.code("B")]?.status = .cancelled
      $0.screenings[Build.code("E")]?.appearances = [
        Appearance(guest: Build.key("lan"), role: .moderator)
      ]
    },
    Fault("guest-absent:A:huyen") {
      $0.guests[Build.key("huyen")]?.visit.arrival = .time(Build.zoned("2025-12-12 18:01"))
    },
    Fault("interpreter-missing:A") {
      $0.screenings[Build.code("A")]?.parts = [
        Part(.introduction, length: Build.minutes(5)), Part(.film),
      ]
      $0.screenings[Build.code("A")]?.appearances.removeLast()
    },
    Fault("not-confirmed:guest:huyen") { $0.guests[Build.key("huyen")]?.visit.status = .invited },
    Fault("data-gap:travel:le-grand-rex/pathe-palace") {
      $0.travels = [:]
      $0.put(.screening(show("E", "2025-12-12 21:00", rex, "bo-gia", "em-va-trinh-dcp")))
      $0.screenings[Build.code("E")]?.prints = []
      $0.screenings[Build.code("E")]?.films = []
      $0.screenings[Build.code("E")]?.parts = [Part(.discussion, length: Build.minutes(30))]
      $0.screenings[Build.code("E")]?.appearances = [
        Appearance(guest: Build.key("lan"), role: .moderator)
      ]
    },
  ]

  static let printFaults: [Fault] = [
    Fault("print-in-two-places:A+C:mua-do-dcp") {
      $0.screenings[Build.code("C")]?.prints = [Build.key("mua-do-dcp")]
    },
    Fault("print-in-two-places:bo-gia-dcp:2") {
      var leg = Print.Leg()
      leg.sent = .day(Build.day("2025-12-02"))
      leg.arrived = .day(Build.day("2025-12-05"))
      $0.prints[Build.key("bo-gia-dcp")]?.legs.append(leg)
    },
    Fault("print-in-transit:D:bo-gia-dcp") {
      $0.prints[Build.key("bo-gia-dcp")]?.legs[0].arrived = .time(Build.zoned("2025-12-11 20:01"))
    },
    Fault("print-in-transit:B:em-va-trinh-dcp") {
      var leg = Print.Leg()
      leg.sent = .time(Build.zoned("2025-12-12 23:15"))
      $0.prints[Build.key("em-va-trinh-dcp")]?.legs.append(leg)
    },
    Fault("print-not-ready:mua-do-dcp:check") { $0.prints[Build.key("mua-do-dcp")]?.checked = nil },
    Fault("key-window:A:mua-do-dcp") {
      $0.prints[Build.key("mua-do-dcp")]?.keys = [
        key(salle2, "2025-12-12 00:00", "2025-12-14 00:00")
      ]
    },
    Fault("key-window:B:em-va-trinh-dcp") {
      // 05:15 of the 13th in Hanoi is 23:15 in Paris, a minute before the end.
      $0.prints[Build.key("em-va-trinh-dcp")]?.keys = [
        key(salle1, "2025-12-12 00:00", "2025-12-13 05:15", zone: "Asia/Ho_Chi_Minh")
      ]
    },
    Fault("data-gap:server:pathe-palace/salle-1") {
      $0.prints[Build.key("mua-do-dcp")]?.keys = [
        key(salle1, "2025-12-12 00:00", "2025-12-14 00:00")
      ]
      $0 = $0.with(salle1) { $0.server = nil }
    },
    Fault("format-missing:A:mua-do-dcp") { $0.prints[Build.key("mua-do-dcp")]?.format = "16mm" },
  ]

  static let filmFaults: [Fault] = [
    Fault("runtime-unknown:em-va-trinh") { $0.films[Build.key("em-va-trinh")]?.runningTime = nil },
    Fault("premiere-order:D+C:bo-gia") { $0.screenings[Build.code("C")]?.isPremiere = true },
    Fault("premiere-claim:bo-gia") {
      $0.screenings[Build.code("C")]?.isPremiere = true
      $0.screenings[Build.code("D")]?.isPremiere = true
    },
    Fault("premiere-claim:mua-do") {
      $0.films[Build.key("mua-do")]?.premiere = Premiere(status: .none)
    },
    Fault("embargo:D:bo-gia") {
      $0.films[Build.key("bo-gia")]?.selection.embargo = .day(Build.day("2025-12-12"))
    },
    Fault("repeat-too-close:D+C:bo-gia") {
      $0.week.rules.repeatGap = try? RepeatGap(22 * 60 + 1)
    },
    Fault("rating-hours:A:mua-do") { $0.films[Build.key("mua-do")]?.rating = "-16" },
    Fault("language-coverage:mua-do") { $0.screenings[Build.code("A")]?.subtitles = [.english] },
    Fault("not-confirmed:film:mua-do") {
      $0.films[Build.key("mua-do")]?.selection.status = .withdrawn
    },
    Fault("rights-missing:mua-do:rights") { $0.films[Build.key("mua-do")]?.selection.rights = nil },
    Fault("rights-missing:mua-do:permit") {
      $0.films[Build.key("mua-do")]?.selection.permit = Permission(state: .refused)
    },
    Fault("data-gap:film:mua-do:directors") { $0.films[Build.key("mua-do")]?.directors = [] },
  ]

  @Test(arguments: roomFaults + guestFaults + printFaults + filmFaults)
  func `a planted fault is found, and nothing else`(fault: Fault) {
    var programme = Self.soundWeek()
    fault.plant(&programme)
    #expect(programme.conflicts.map(\.id) == [fault.found])
  }

  @Test func `every kind of conflict has a planted fault`() {
    let faults = Self.roomFaults + Self.guestFaults + Self.printFaults + Self.filmFaults
    let planted = Set(faults.map { String($0.found.prefix { $0 != ":" }) })
    #expect(planted == Set(Conflict.Kind.allCases.map(\.rawValue)))
  }

  @Test func `a week says how grave a kind is, or that it does not want to hear of it`() {
    var programme = Self.soundWeek()
    programme.films[Build.key("mua-do")]?.directors = []
    programme.week.rules.severities = [.dataGap: .fatal]
    #expect(programme.conflicts.map(\.severity) == [.fatal])
    programme.week.rules.ignored = [.dataGap]
    #expect(programme.conflicts.isEmpty)
  }
}
