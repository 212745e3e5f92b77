import CivilTime
package import SchedulingDomain

/// A week in which nothing is wrong.
package enum SoundWeek {
  static let salle1 = Build.room("salle-1")
  static let salle2 = Build.room("salle-2")
  static let rex = Build.room("salle-1", of: "le-grand-rex")

  /// Two films of known length in two houses, with guests, prints, keys, hires and leave for all.
  package static func programme() -> Programme {
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

  static func film(_ name: String, _ minutes: Int) -> Film {
    var film = Build.film(name, minutes: minutes)
    film.directors = ["somebody"]
    film.titles = try? LocalizedText(name, in: .french)
    film.languages = tags("vi")
    film.selection.rights = Permission(state: .granted)
    film.selection.status = .confirmed
    film.premiere = Premiere(status: .national)
    return film
  }

  static func guest(_ name: String, _ languages: [String]) -> Guest {
    var guest = Build.guest(name)
    guest.languages = languages.compactMap { try? LanguageTag($0) }
    guest.visit.status = .accepted
    guest.visit.arrival = .day(Build.day("2025-12-11"))
    guest.visit.departure = .day(Build.day("2025-12-13"))
    return guest
  }

  static func show(
    _ code: String, _ start: String, _ room: Auditorium.Reference, _ film: String, _ print: String
  ) -> Screening {
    var screening = Build.screening(code, at: start, in: room, films: [film])
    screening.prints = [Build.key(print)]
    screening.subtitles = tags("fr")
    return screening
  }

  static func print(of film: String) -> Print {
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

  static func tags(_ texts: String...) -> [LanguageTag] {
    texts.compactMap { try? LanguageTag($0) }
  }

  static func key(
    _ server: Auditorium.Reference, _ from: String, _ to: String, zone: String = "Europe/Paris"
  ) -> Print.DecryptionKey {
    var key = Print.DecryptionKey()
    key.server = "server-\(server)"
    key.from = Build.zoned(from, in: Build.zone(zone))
    key.to = Build.zoned(to, in: Build.zone(zone))
    key.state = .tested
    return key
  }
}
