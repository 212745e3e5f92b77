package import SchedulingDomain

extension SoundWeek {
  /// Something wrong that is put into the week, and the name of the conflict that it is.
  package struct Fault: Sendable, CustomStringConvertible {
    package let found: String
    package let plant: @Sendable (inout Programme) -> Void
    package var description: String { found }

    init(_ found: String, _ plant: @escaping @Sendable (inout Programme) -> Void) {
      self.found = found
      self.plant = plant
    }
  }

  static func move(_ code: String, to start: String, end: String? = nil)
    -> @Sendable (inout Programme) -> Void
  {
    { programme in
      programme.screenings[Build.code(code)]?.timing = .time(
        start: Build.zoned(start), end: end.map { Build.zoned($0) })
    }
  }

  package static let roomFaults: [Fault] = [
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

  package static let guestFaults: [Fault] = [
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
    Fault("guest-absent:A:lan") {
      $0.guests[Build.key("lan")]?.visit.away = [
        Build.away("2025-12-12 12:00", "2025-12-12 18:31")
      ]
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

  package static let printFaults: [Fault] = [
    Fault("print-in-two-places:A+C:mua-do-dcp") {
      $0.week.rules.repeatGap = nil
      $0.screenings[Build.code("A")]?.isPremiere = false
      $0.put(.screening(show("C", "2025-12-12 18:30", rex, "mua-do", "mua-do-dcp")))
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

  package static let filmFaults: [Fault] = [
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

  /// All of them.
  package static let faults = roomFaults + guestFaults + printFaults + filmFaults
}
