import CivilTime
import Reports
import SchedulingDomain
import TestSupport
import Wording

/// A week whose papers were worked out by hand.
enum PaperWeek {
  static let moment = Build.instant("2025-12-12T09:00:00Z")
  static let secret = "SECRET"

  /// A closing night of 18:30 to 21:29 with speeches, salute, film and Q&A, a show before and after.
  static func programme() throws -> Programme {
    var film = Build.film("mua-do", minutes: 124)
    film.ratio = "2.39"
    film.rating = "-12"
    var closing = Build.screening(
      "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"],
      parts: [
        Part(.doors, length: Build.minutes(30)), Part(.speeches, length: Build.minutes(20)),
        Part(.salute, length: Build.minutes(5)), Part(.film),
        Part(.qa, length: Build.minutes(30)),
      ])
    closing.prints = [Build.key("dcp")]
    closing.admission = .invitation
    closing.holds = [
      try Hold(for: "Embassy", seats: Seats(60), release: Build.pause(20), note: "rows A to C"),
      try Hold(for: "Ambassador", seats: Seats(4), order: Figure(1), seat: "A1-A4"),
    ]
    closing.appearances = [
      Appearance(guest: Build.key("huyen"), role: .director, part: .qa, status: .confirmed),
      Appearance(
        guest: Build.key("xuan"), role: .interpreter, part: .qa,
        languages: [.vietnamese, .french]),
      Appearance(guest: Build.key("nobody"), role: .guestOfHonour),
      Appearance(guest: Build.key("gone"), role: .cast, status: .declined),
    ]
    var programme = Build.programme(
      films: [film, Build.film("unmeasured")], guests: try guests(),
      screenings: [
        Build.screening("A", at: "2025-12-12 15:00", minutes: 90, in: Build.room("salle-1")),
        closing,
        Build.screening(
          "N", at: "2025-12-13 00:30", in: Build.room("salle-1"), films: ["unmeasured"],
          parts: [Part(.film), Part(.qa, length: Build.minutes(20))]),
        Build.screening(
          "R", at: "2025-12-12 19:00", minutes: 60, in: Build.room("salle-2", of: "le-grand-rex")),
      ])
    programme.put(.print(try print()))
    programme.venues[Build.key("pathe-palace")]?.contact = "Ms Petit"
    programme.venues[Build.key("pathe-palace")]?.auditoria[0].capacity = try Seats(431)
    programme.venues[Build.key("pathe-palace")]?.auditoria[0].server = "4217"
    programme.week.rules.audienceLanguages = [.french]
    return programme
  }

  private static func guests() throws -> [Guest] {
    var huyen = try Guest(key: Build.key("huyen"), name: "Đặng Thái Huyền")
    huyen.languages = [.vietnamese]
    (huyen.email, huyen.phone, huyen.diet) = ("\(secret)-1", "\(secret)-2", "\(secret)-3")
    (huyen.accessNeeds, huyen.remarks.note) = ("\(secret)-4", "\(secret)-5")
    huyen.visit.paid = "\(secret)-6"
    huyen.visit.groups = ["\(secret)-7"]
    huyen.visit.away = [
      try TimeAway(
        from: Build.zoned("2025-12-11 09:00"), to: Build.zoned("2025-12-11 12:00"),
        note: "\(secret)-8")
    ]
    huyen.visit.status = .accepted
    huyen.visit.arrival = .time(Build.zoned("2025-12-10 11:30"))
    huyen.visit.hotel = "Scribe"
    huyen.visit.nights = try Figure(4)
    huyen.visit.handler = "Minh Anh"
    var nobody = Build.guest("nobody")
    nobody.isPublic = false
    nobody.visit.handler = "somebody"
    var xuan = Build.guest("xuan")
    xuan.visit.status = .cancelled
    return [huyen, nobody, xuan, Build.guest("gone")]
  }

  private static func print() throws -> Print {
    var print = Print(key: try Key("dcp"), film: Build.key("mua-do"))
    print.format = "DCP"
    print.audio = .vietnamese
    print.subtitles = [.french]
    print.subtitleMethod = .burned
    var leg = Print.Leg()
    leg.arrived = .day(Build.day("2025-12-01"))
    print.legs = [leg]
    var key = Print.DecryptionKey()
    key.server = "5102"
    key.from = Build.zoned("2025-12-12 06:00", in: Build.zone("Asia/Ho_Chi_Minh"))
    key.to = Build.zoned("2025-12-14 06:00", in: Build.zone("Asia/Ho_Chi_Minh"))
    key.state = .received
    print.keys = [key]
    return print
  }

  /// All papers of a programme, each by itself.
  static func papers(
    of programme: Programme, _ language: Wording.Language = .english, forStaff: Bool = false
  ) -> [Paper] {
    var released = programme
    released.screenings[Build.code("CL")]?.timing = .time(
      start: Build.zoned("2025-12-12 19:30"), end: nil)
    let papers = Papers(
      programme, language: language, released: .init(number: 3, programme: released), at: moment)
    let screenings = programme.screeningsInOrder
    return [
      papers.paper(screenings.map { papers.door(of: $0) }),
      papers.paper(screenings.map { papers.stage(of: $0) }),
      papers.paper(screenings.map { papers.tech(of: $0) }),
      papers.paper(
        programme.guests.values.sorted { $0.key < $1.key }
          .map { papers.itinerary(of: $0, forStaff: forStaff) }),
      papers.paper([papers.day(Build.day("2025-12-12"))]),
    ]
  }
}

extension Paper.Sheet {
  /// What stands beside a label, in order.
  func values(_ label: String) -> [String] {
    blocks.flatMap { block -> [String] in
      if case .facts(let facts) = block {
        facts.filter { $0.label == label }.map(\.value)
      } else {
        []
      }
    }
  }

  /// The rows of a table, its cells with bars between.
  func rows(_ title: String) -> [String] {
    blocks.flatMap { block -> [String] in
      if case .table(let table) = block, table.title == title {
        table.rows.map { $0.joined(separator: "|") }
      } else {
        []
      }
    }
  }

  /// The rows of all its tables.
  var allRows: [String] {
    blocks.flatMap { block -> [String] in
      if case .table(let table) = block { table.rows.map { $0.joined(separator: "|") } } else { [] }
    }
  }
}
