import CivilTime
import Reports
import SchedulingDomain
import Tables
import TestSupport
import Testing
import Wording

@Suite struct PictureTests {
  private static let hostile = "</svg><script>alert(1)</script> & \"q\" 'a' \u{1B}[2J\u{202E} 紅雨 🎬"

  /// A week of films with hostile names, people of several countries, seats here and there.
  private static func programme() -> Programme {
    var film = Build.film("hostile", minutes: 90)
    film.originalTitle = hostile
    var programme = Build.programme(
      films: [film, Build.film("mua-do", minutes: 124)],
      screenings: [
        Build.screening(
          "A1", at: "2025-12-05 20:00", in: Build.room("salle-1"), films: ["hostile"]),
        Build.screening(
          "A2", at: "2025-12-07 00:15", in: Build.room("salle-2"), films: ["mua-do"]),
      ])
    for key in programme.venues.keys {
      programme.venues[key]?.auditoria[0].capacity = Seats(unchecked: 200)
      programme.venues[key]?.auditoria[1].capacity = Seats(unchecked: 90)
    }
    for count in [Build.count("c1", of: "A1", 150), Build.count("c2", of: "A2", 95)] {
      programme.put(.count(count))
    }
    for (key, code, figure) in [("p1", "VN", 80), ("p2", "XK", 12)] {
      var part = Build.count(key, of: "A1", figure, by: .survey)
      (part.partOf, part.country) = (Build.key("c1"), try? Country(code))
      programme.put(.count(part))
    }
    return programme
  }

  /// Twenty people a minute in the hour before each start.
  private static var minutes: [DoorMinute] {
    [("A1", "2025-12-05T18:00:00Z"), ("A2", "2025-12-06T22:15:00Z")].flatMap { code, from in
      (0..<60).map {
        DoorMinute(
          screening: Build.code(code), minute: Build.instant(from).adding(minutes: $0),
          people: code == "A1" ? 20 : 5)
      }
    }
  }

  @Test func `the curve of a house that fills evenly is half full at half time`() throws {
    let report = WeekReports(Self.programme()).attendance(minutes: Self.minutes)
    let picture = try #require(report.pictures.first { $0.id == "fill" })
    let half = try #require(picture.table.rows.first { $0[0] == .text("-30") })
    #expect(half == [.text("-30"), .number(750), .share(0.5)])
    #expect(picture.table.rows.last?[1] == .number(1500))
    #expect(!WeekReports(Self.programme()).attendance().pictures.contains { $0.id == "fill" })
  }

  private static func pictures(_ language: Wording.Language = .english) -> [Picture] {
    let reports = WeekReports(programme(), language: language)
    return [
      reports.attendance(minutes: minutes), reports.occupancy, reports.countries,
      EditionsReport([reports, reports]).report,
    ].flatMap(\.pictures)
  }

  @Test func `each kind of picture is drawn`() {
    #expect(
      Self.pictures().map(\.id) == [
        "films", "fill", "hours", "audience-countries", "audience-map", "editions",
      ])
  }

  @Test(arguments: Wording.Language.allCases)
  func `a picture is well-formed, says what it shows, and obeys no text in it`(
    language: Wording.Language
  ) throws {
    for picture in Self.pictures(language) {
      let faults = Faults(file: nil)
      let svg = try #require(XMLDocument.read(picture.svg, into: faults), "\(faults.rendered)")
      #expect(svg.name == "svg" && svg["role"] == "img")
      let (title, words) = (try #require(svg.child("title")), try #require(svg.child("desc")))
      #expect(title.text == picture.title && words.text == picture.description)
      #expect(svg["aria-labelledby"] == "\(title["id"] ?? "") \(words["id"] ?? "")")
      #expect(
        Set(svg.children.map(\.name)).isSubset(of: [
          "title", "desc", "style", "rect", "text", "polyline",
        ]))
      let text = String(decoding: picture.svg, as: UTF8.self)
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
      #expect(!picture.table.rows.isEmpty)
    }
    let page = String(
      decoding: WeekReports(Self.programme(), language: language).attendance().page(), as: UTF8.self
    )
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
  }

  @Test func `the same figures give the same bytes`() {
    #expect(Self.pictures().map(\.svg) == Self.pictures().map(\.svg))
  }

  @Test func `every figure of a picture stands in its table`() {
    let films = Self.pictures()[0]
    #expect(films.table.rows.count == 2)
    #expect(films.table.rows[0].contains(.number(150)) && films.table.rows[1].contains(.number(95)))
    let text = String(decoding: films.svg, as: UTF8.self)
    #expect(text.contains("150 · 75.0%") && text.contains("95 · 105.6%"))
  }

  @Test(arguments: Wording.Language.allCases)
  func `the captions of a heat map are whole in every language`(
    language: Wording.Language
  ) throws {
    let hours = try #require(Self.pictures(language).first { $0.id == "hours" })
    let svg = String(decoding: hours.svg, as: UTF8.self)
    #expect(!svg.contains("…"))
    let wording = Wording(language)
    #expect(svg.contains(">" + wording.shortDay(Build.day("2025-12-05")) + "<"))
    for word in wording.heatNote.split(separator: " ") { #expect(svg.contains(word)) }
  }
}
