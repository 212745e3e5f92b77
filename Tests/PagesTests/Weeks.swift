import CivilTime
import SchedulingDomain
import TestSupport

/// Film weeks made up for the pages.
enum Weeks {
  /// A week like the one in Paris: little is known but the opening, a seminar and the closing.
  static func young() throws -> Programme {
    var programme = Build.programme(
      guests: [
        try Guest(key: Build.key("dang-thai-huyen"), name: "Đặng Thái Huyền"),
        try Guest(key: Build.key("ngo-phuong-lan"), name: "Ngô Phương Lan"),
      ])
    programme.festival.name = try text("Vietnamese Film Week", vi: "Tuần phim Việt Nam")
    programme.week.name = try text(
      "Vietnamese Film Week in Paris: Journey of Light",
      fr: "Vietnam Cinéma – Itinéraire de Lumière",
      vi: "Điện ảnh Việt Nam – Hành trình Ánh sáng")
    programme.week.city = "Paris"
    programme.week.involvements = [
      try Involvement(name: "Vietnam Film Development Association", role: "co-organiser"),
      try Involvement(name: "Embassy of Vietnam in France", role: "patron"),
    ]
    var rex = Venue(
      key: Build.key("le-grand-rex"), name: try LocalizedText("Le Grand Rex", in: .french))
    rex.address = "1 boulevard Poissonnière, 75002 Paris"
    rex.country = try Country("FR")
    programme.put(.venue(rex))
    var palace = Venue(
      key: Build.key("pathe-palace"), name: try LocalizedText("Pathé Palace", in: .french))
    palace.position = try GeoPosition(latitude: 48.8706, longitude: 2.3317)
    var room = Auditorium(key: Build.key("salle-1"))
    room.name = try LocalizedText("Salle 1", in: .french)
    palace.auditoria = [room]
    programme.put(.venue(palace))
    for (key, original, english, french, director, minutes) in films {
      programme.put(.film(try film(key, original, english, french, director, minutes)))
    }
    for screening in try youngScreenings() { programme.put(.screening(screening)) }
    for (index, entry) in films.dropFirst(2).enumerated() {
      var screening = Build.screening(String(102 + index), films: [entry.0])
      screening.status = .tentative
      programme.put(.screening(screening))
    }
    return programme
  }

  private static func youngScreenings() throws -> [Screening] {
    var seminar = Build.screening("SEM", at: "2025-12-04 14:30")
    seminar.kind = .panel
    seminar.title = try text(
      "Seminar: Vietnam and France Cinema: Opportunities for Cooperation",
      fr: "Séminaire : cinémas du Vietnam et de France, quelles coopérations ?")
    seminar.place = .venue(Build.key("le-grand-rex"))
    var opening = Build.screening("OP", films: ["tu-chien-tren-khong"])
    opening.timing = .daypart(Build.day("2025-12-05"), .evening)
    opening.title = try text("Opening ceremony and screening of Hijacked, with live film music")
    opening.place = .venue(Build.key("le-grand-rex"))
    opening.appearances = [
      Appearance(guest: Build.key("ngo-phuong-lan"), role: .patron),
      Appearance(guest: Build.key("dang-thai-huyen"), role: .attendee),
    ]
    var closing = Build.screening(
      "CL", at: "2025-12-12 20:30", in: Build.room("salle-1"), films: ["mua-do"],
      parts: [
        Part(.doors, length: Build.minutes(30)),
        Part(.speeches, length: Build.minutes(20), title: try text("Closing ceremony")),
        Part(.film, film: Build.key("mua-do")), Part(.qa, length: Build.minutes(30)),
      ])
    closing.title = try text(
      "Closing ceremony and Red Rain", fr: "Cérémonie de clôture et Pluie rouge",
      vi: "Lễ bế mạc và Mưa đỏ")
    closing.audio = .vietnamese
    closing.subtitles = [.french, .english]
    closing.publicNote = try text(
      "Please be seated by 20:20.", fr: "Merci de prendre place à 20 h 20.")
    closing.appearances = [
      Appearance(guest: Build.key("dang-thai-huyen"), role: .director, part: .qa)
    ]
    return [seminar, opening, closing]
  }

  static let films: [(String, String, String, String?, String, Int?)] = [
    ("tu-chien-tren-khong", "Tử chiến trên không", "Hijacked", nil, "Hàm Trần", 118),
    ("mua-do", "Mưa đỏ", "Red Rain", "Pluie rouge", "Đặng Thái Huyền", 124),
    (
      "canh-dong-hoang", "Cánh đồng hoang", "The Abandoned Field", "Terres sauvages",
      "Nguyễn Hồng Sến", 95
    ),
    (
      "bao-gio-cho-den-thang-muoi", "Bao giờ cho đến tháng Mười", "When the Tenth Month Comes", nil,
      "Đặng Nhật Minh", 95
    ),
    ("song-lang", "Song Lang", "Song Lang", nil, "Leon Lê", 100),
    (
      "toi-thay-hoa-vang", "Tôi thấy hoa vàng trên cỏ xanh", "Yellow Flowers on the Green Grass",
      "Fleurs jaunes sur l’herbe verte", "Victor Vũ", 103
    ),
    (
      "nhung-dua-tre-trong-suong", "Những đứa trẻ trong sương", "Children of the Mist",
      "Les Enfants de la brume", "Hà Lệ Diễm", 92
    ),
    (
      "tro-tan-ruc-ro", "Tro tàn rực rỡ", "Glorious Ashes", "Cendres glorieuses", "Bùi Thạc Chuyên",
      117
    ),
    ("cu-li", "Cu Li không bao giờ khóc", "Cu Li Never Cries", nil, "Phạm Ngọc Lân", 93),
    ("chung-cu", "Chung cư", "The Building", "L’Immeuble", "Việt Linh", nil),
  ]

  static func film(
    _ key: String, _ original: String, _ english: String, _ french: String?, _ director: String,
    _ minutes: Int?
  ) throws -> Film {
    var film = try Film(key: Build.key(key), originalTitle: original)
    film.originalLanguage = .vietnamese
    film.titles = try text(english, fr: french)
    film.directors = [director]
    film.countries = [try Country("VN")]
    film.languages = [.vietnamese]
    film.year = try ProductionYear(2022)
    film.runningTime = minutes.map(Build.minutes)
    film.category = .fiction
    film.synopsis = try text(
      "A story told in one sentence that says enough to choose by, and not how it ends.",
      fr: "Une histoire en une phrase, assez pour choisir, sans en dire la fin.")
    film.credits = [try Credit(role: "cast", names: ["Đỗ Nhật Hoàng", "Lê Hạ Anh"])]
    film.premiere = Premiere(status: .international)
    return film
  }

  /// A made-up week of several halls, with all that can be said of a screening said of some.
  static func busy(days: Int = 3, halls: Int = 6, perHall: Int = 6) throws -> Programme {
    var programme = Build.programme(guests: [Build.guest("an")])
    programme.week.name = try text(
      "Festival of Two Rivers", fr: "Festival des Deux Fleuves", vi: "Liên hoan Hai Dòng Sông")
    programme.week.city = "Lyon"
    programme.week.days = try FestivalDays(
      first: Build.day("2025-12-05"), last: Build.day("2025-12-05").adding(days: days - 1))
    for entry in films {
      programme.put(.film(try film(entry.0, entry.1, entry.2, entry.3, entry.4, entry.5)))
    }
    let houses = ["comoedia": "Comœdia", "institut-lumiere": "Institut Lumière"].sorted {
      $0.key < $1.key
    }
    for (index, (key, name)) in houses.enumerated() {
      var venue = Venue(key: Build.key(key), name: try LocalizedText(name, in: .french))
      venue.address = "\(index + 1) rue du Premier-Film, 69008 Lyon"
      venue.auditoria = try (1...(halls + 1) / 2).map { number in
        var room = Auditorium(key: Build.key("salle-\(number)"))
        room.name = try LocalizedText("Salle \(number)", in: .french)
        return room
      }
      programme.put(.venue(venue))
    }
    var number = 100
    for day in 0..<days {
      for hall in 0..<halls {
        var minute = 600 + hall * 25
        for slot in 0..<perHall {
          number += 1
          let entry = films[(day * 7 + hall * 3 + slot * 5) % films.count]
          let clock = FestivalClock()
          let start = clock.civil(
            festivalDay: Build.day("2025-12-05").adding(days: day), minute: minute)
          var screening = Build.screening(
            String(number), in: Build.room("salle-\(hall / 2 + 1)", of: houses[hall % 2].key),
            films: [entry.0])
          screening.timing = .time(start: try ZonedTime(start, in: Build.paris), end: nil)
          screening.subtitles = slot.isMultiple(of: 2) ? [.french] : [.english, .french]
          vary(&screening, number)
          programme.put(.screening(screening))
          minute += (entry.5 ?? 120) + 25 + (slot * 7 + hall * 5) % 20
        }
      }
    }
    return programme
  }

  private static func vary(_ screening: inout Screening, _ number: Int) {
    if number % 17 == 3 { screening.status = .cancelled }
    if number % 13 == 5 { screening.status = .tentative }
    if number % 19 == 2 { screening.audience = .industry }
    screening.admission = Admission.allCases[number % 5]
    screening.availability = Availability.allCases[number % 3]
    if number.isMultiple(of: 2) { screening.ticketAddress = "https://example.org/t?n=\(number)" }
    if number % 7 == 1 {
      screening.parts = [
        Part(.film, film: screening.films[0]), Part(.qa, length: Build.minutes(20)),
      ]
      screening.appearances = [Appearance(guest: Build.key("an"), role: .director, part: .qa)]
    }
    if number % 23 == 4 { screening.timing = .daypart(Build.day("2025-12-05"), .evening) }
  }

  static func text(_ english: String, fr: String? = nil, vi: String? = nil) throws -> LocalizedText
  {
    var texts: [LanguageTag: String] = [.english: english]
    texts[.french] = fr
    texts[.vietnamese] = vi
    return try LocalizedText(texts)
  }
}
