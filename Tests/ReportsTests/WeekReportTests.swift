import CivilTime
import Reports
import SchedulingDomain
import Tables
import TestSupport
import Testing
import Wording

@Suite struct WeekReportTests {
  private func programme(_ counts: [Count] = []) -> Programme {
    var films = [Build.film("mua-do", minutes: 124), Build.film("short", minutes: 12)]
    films[0].countries = [.init(known: "VN"), .init(known: "FR")].compactMap(\.self)
    films[0].category = .fiction
    films[0].premiere = Premiere(status: .international)
    films[1].countries = [.init(known: "FR")].compactMap(\.self)
    var guest = Build.guest("huyen")
    guest.country = .init(known: "VN")
    var programme = Build.programme(
      films: films, guests: [guest, Build.guest("minh")],
      screenings: [
        Build.screening(
          "A1", at: "2025-12-05 20:00", in: Build.room("salle-1"), films: ["mua-do"],
          guests: ["huyen", "minh"]),
        Build.screening("A2", at: "2025-12-06 20:00", in: Build.room("salle-2"), films: ["short"]),
        Build.screening("P1", at: "2025-12-06 15:00", minutes: 60, guests: ["huyen"]),
      ])
    programme.week.country = .init(known: "FR")
    for key in programme.venues.keys {
      programme.venues[key]?.auditoria[0].capacity = Seats(unchecked: 200)
    }
    for count in counts { programme.put(.count(count)) }
    return programme
  }

  private func rows(_ report: Report, _ table: String) -> [[ReportTable.Cell]] {
    report.tables.first { $0.id == table }?.rows ?? []
  }

  @Test func `the rows of the European form are those worked out by hand`() {
    let reports = WeekReports(programme([Build.count("c1", of: "A1", 120)]))
    let figures = rows(reports.funder(.euMedia), "rows").map { "\($0[0]) \($0[2])" }
    func row(_ id: String, _ cell: ReportTable.Cell) -> String {
      "\(ReportTable.Cell.text(id)) \(cell)"
    }
    #expect(
      figures == [
        row("films", .number(2)), row("fictions", .number(1)), row("documentaries", .number(0)),
        row("animations", .number(0)), row("national_premieres", .number(1)),
        row("unreleased", .empty), row("european", .number(1)),
        row("european_features", .number(0)), row("european_shorts", .number(1)),
        row("non_national", .number(0)), row("low_capacity", .number(0)),
        row("non_media", .number(1)), row("media_countries", .number(1)),
        row("overall_audience", .number(120)), row("screening_audience", .number(120)),
      ])
  }

  @Test func `what a form needs is said beside its blanks`() {
    let rows = rows(WeekReports(programme()).funder(.euMedia), "rows")
    let needs = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[3]) })
    #expect(needs[.text("fictions")] == .text("category of 1 film"))
    #expect(needs[.text("overall_audience")] == .text("counts of A1, P1, A2"))
    #expect(needs[.text("european")] == .empty)
  }

  @Test func `three notions of country are told apart`() {
    var part = Build.count("p1", of: "A1", 30, by: .survey)
    (part.partOf, part.country) = (Build.key("c1"), .init(known: "US"))
    let report = WeekReports(programme([Build.count("c1", of: "A1", 120), part])).countries
    #expect(
      rows(report, "films_by_country").map { [$0[0], $0[2], $0[3]] } == [
        [.text("FR"), .number(1), .number(2)], [.text("VN"), .number(1), .number(1)],
      ])
    #expect(
      rows(report, "guests_by_country").map { [$0[0], $0[2]] } == [
        [.text("VN"), .number(1)], [.empty, .number(1)],
      ])
    #expect(
      rows(report, "by_country").map { [$0[0], $0[4]] } == [
        [.text("US"), .number(30)], [.empty, .number(90)],
      ])
  }

  @Test func `small figures are withheld, and the table still adds up`() {
    var counts = [Build.count("c1", of: "A1", 120)]
    for (key, code, figure) in [("p1", "US", 2), ("p2", "VN", 60), ("p3", "FR", 20)] {
      var part = Build.count(key, of: "A1", figure, by: .survey)
      (part.partOf, part.country) = (Build.key("c1"), .init(known: code))
      counts.append(part)
    }
    let report = WeekReports(programme(counts), withholdingBelow: 5).countries
    let table = rows(report, "by_country")
    #expect(table.map { $0[4] } == [.number(60), .number(38), .number(22)])
    #expect(table.last?[1] == .text("withheld (small figures)"))
    #expect(!String(decoding: report.json, as: UTF8.self).contains("\"US\""))
    #expect(report.pictures.allSatisfy { !String(decoding: $0.svg, as: UTF8.self).contains(">2<") })
  }

  @Test func `occupancy leaves out what is not known and says so`() {
    let report = WeekReports(
      programme([Build.count("c1", of: "A1", 150), Build.count("c2", of: "A2", 80)])
    ).occupancy
    #expect(rows(report, "screenings").map { $0[6] } == [.share(0.75)])
    #expect(rows(report, "not_known").map { $0[0] } == [.text("P1"), .text("A2")])
    #expect(rows(report, "measures").first?.last == .share(0.75))
  }

  @Test func `nothing is said to be paid unless it is known of everybody`() {
    var paid = Build.count("p1", of: "A1", 100, by: .boxOffice)
    (paid.partOf, paid.category) = (Build.key("c1"), .paid)
    var free = Build.count("p2", of: "A1", 50, by: .boxOffice)
    (free.partOf, free.category) = (Build.key("c1"), .complimentary)
    let whole = Build.count("c1", of: "A1", 150)
    func rate(_ counts: [Count], below threshold: Int? = nil) -> ReportTable.Cell? {
      rows(WeekReports(programme(counts), withholdingBelow: threshold).occupancy, "measures")
        .first { $0[0] == .text("occupancy_without_complimentary") }?.last
    }
    #expect(rate([whole, paid, free]) == .share(0.5))
    #expect(rate([whole, paid]) == .unknown)
    #expect(rate([whole, paid, free], below: 5) == .unknown)
  }

  @Test func `editions stand in the order of their days with the change of the last`() {
    let last = WeekReports(programme([Build.count("c1", of: "A1", 150)]))
    var early = programme([Build.count("c1", of: "A1", 100)])
    early.week = FilmWeek(
      key: Build.key("paris-2024"), name: Build.text("Paris 2024"),
      days: early.week.days, zone: early.week.zone)
    let report = EditionsReport([last, WeekReports(early)]).report
    #expect(report.week == "paris-2024+paris-2025")
    let admissions = rows(report, "measures").first { $0[0] == .text("admissions") }
    #expect(admissions.map { Array($0[2..<5]) } == [.number(100), .number(150), .growth(0.5)])
    let persons = rows(report, "measures").first { $0[0] == .text("persons") }
    #expect(persons.map { Array($0[2..<5]) } == [.unknown, .unknown, .empty])
  }

  @Test func `a change is of what was not rounded, and of shares in points`() throws {
    // One screening of 200 seats a year, then two: 143 and then (150 + 157) / 2 = 153.5 people each.
    var early = programme([Build.count("c1", of: "A1", 143)])
    early.week = FilmWeek(
      key: Build.key("paris-2024"), name: early.week.name,
      days: try FestivalDays(first: Build.day("2024-12-06"), last: Build.day("2024-12-13")),
      zone: early.week.zone)
    let late = programme([Build.count("c1", of: "A1", 150), Build.count("c2", of: "A2", 157)])
    let table = rows(EditionsReport([WeekReports(early), WeekReports(late)]).report, "measures")
    let average = try #require(table.first { $0[0] == .text("average") })
    #expect(average[2] == .number(143) && average[3] == .number(154))
    guard case .growth(let growth) = average[4] else { throw WrongCell(cell: average[4]) }
    #expect(abs(growth - 10.5 / 143) < 1e-9 && average[5] == .text("share"))
    // Only A1 has seats: 143 of 200, then 150 of 200 are 3.5 points more.
    let occupancy = try #require(table.first { $0[0] == .text("occupancy") })
    guard case .points(let points) = occupancy[4] else { throw WrongCell(cell: occupancy[4]) }
    #expect(abs(points - 0.035) < 1e-9 && occupancy[5] == .text("points"))
    #expect(Wording().points(points) == "+3.5 points")
  }

  private struct WrongCell: Error {
    let cell: ReportTable.Cell
  }

  @Test func `eighty columns have room for four editions and the change`() throws {
    let editions = try (2022...2025).map { year in
      var one = programme([Build.count("c1", of: "A1", 150)])
      one.week = FilmWeek(
        key: Build.key("paris-\(year)"),
        name: Build.text("Vietnamese Film Week in Paris: Journey of light \(year)"),
        days: try FestivalDays(
          first: Build.day("\(year)-12-04"), last: Build.day("\(year)-12-11")),
        zone: one.week.zone)
      return WeekReports(one)
    }
    for language in Wording.Language.allCases {
      let own = editions.map { WeekReports($0.programme, language: language) }
      let text = EditionsReport(own).report.text(width: 80)
      for year in 2022...2025 { #expect(text.contains(" \(year)  "), "\(text)") }
      #expect(text.split(separator: "\n").allSatisfy { displayWidth(of: String($0)) <= 80 })
      #expect(!text.contains("--format html"))
    }
  }

  @Test func `the workbook of a dossier has every table of every report under a name of its own`()
    throws
  {
    let counted = programme([Build.count("c1", of: "A1", 150), Build.count("c2", of: "A2", 80)])
    for language in Wording.Language.allCases {
      let reports = WeekReports(counted, language: language)
      let tables = reports.dossier(
        DossierWords(addressee: "embassy", highlights: nil, quotes: nil, thanks: nil)
      ).tables.tables
      let all = [
        reports.attendance(by: AttendanceSum.Dimension.allCases), reports.occupancy,
        reports.countries, reports.boxOffice, reports.funder(.plain),
      ].flatMap(\.tables)
      for table in all {
        #expect(
          tables.contains { $0.id == table.id && $0.rows == table.rows }, "\(table.id), \(language)"
        )
      }
      let titles = tables.map(\.title)
      #expect(Set(titles.map { $0.lowercased() }).count == titles.count, "\(titles)")
      #expect(
        titles.allSatisfy { $0.utf16.count <= 31 }, "\(titles.filter { $0.utf16.count > 31 })")
    }
  }

  @Test func `a dossier tells what contradicts, and how persons are known`() throws {
    var claim = Build.count("cl-1", of: "A1", 300, by: .reported)
    claim.remarks.sources = ["press"]
    let persons = Count(
      key: Build.key("p"), scope: .week, figure: Figure(unchecked: 120), method: .registration,
      recordedAt: claim.recordedAt)
    let reports = WeekReports(
      programme([claim, Build.count("c1", of: "A1", 150), persons]), language: .french)
    let dossier = reports.dossier(
      DossierWords(addressee: "embassy", highlights: nil, quotes: nil, thanks: nil))
    let how = String(decoding: dossier.howWeCounted, as: UTF8.self)
    let summary = dossier.report.sentences.joined(separator: "\n")
    for words in [
      "Ce qui se contredit", "Personnes\u{A0}: 120 pour toute la semaine selon le mode",
    ] { #expect(summary.contains(words) && how.contains(words), "\(words)") }
    #expect(summary.contains("Destinataire\u{A0}: Ambassade"))
    #expect(how.contains("compteur manuel\u{A0}: 150 (1 sur 3 séances et événements)"))
  }

  @Test func `occupancy and the people per screening are of the same screenings`() {
    let report = WeekReports(
      programme([Build.count("c1", of: "A1", 150), Build.count("c2", of: "A2", 80)])
    ).occupancy
    let measures = rows(report, "measures")
    #expect(measures.first { $0[0] == .text("people") }?.last == .number(150))
    #expect(measures.first { $0[0] == .text("average_per_screening") }?.last == .number(150))
  }

  @Test func `a funder is told of how many films the countries are not known`() {
    var films = programme()
    films.films[Build.key("short")]?.countries = []
    func needs(_ language: Wording.Language) -> ReportTable.Cell? {
      rows(WeekReports(films, language: language).funder(.plain), "rows")
        .first { $0[0] == .text("film_countries") }?[3]
    }
    #expect(needs(.english) == .text("countries of 1 film"))
    #expect(needs(.french) == .text("pays de 1 film"))
    #expect(needs(.vietnamese) == .text("nước sản xuất của 1 phim"))
  }

  /// The week of a later year, as `week copy` makes it: of the same name.
  private func copied() -> Programme {
    var next = programme()
    let days = try? FestivalDays(first: Build.day("2026-12-04"), last: Build.day("2026-12-11"))
    next.week = FilmWeek(
      key: Build.key("paris-2026"), name: next.week.name, days: days ?? next.week.days,
      zone: next.week.zone)
    return next
  }

  @Test func `editions of one name are told apart by their years`() throws {
    let report = EditionsReport([WeekReports(programme()), WeekReports(copied())]).report
    let table = try #require(report.tables.first)
    #expect(table.columns.dropFirst(2).map(\.title) == ["2025", "2026", "Change", ""])
    #expect(table.title == "Editions side by side")
    let picture = String(decoding: try #require(report.pictures.first).svg, as: UTF8.self)
    #expect(picture.contains(">2025<") && picture.contains(">2026<"))
    var twin = programme()
    twin.week = FilmWeek(
      key: Build.key("lyon-2025"), name: twin.week.name, days: twin.week.days, zone: twin.week.zone)
    let twins = EditionsReport([WeekReports(programme()), WeekReports(twin)]).report
    #expect(
      twins.tables.first?.columns.dropFirst(2).map(\.title) == [
        "lyon-2025", "paris-2025", "Change", "",
      ])
  }

  @Test func `an edition that is to come is said to be, and no change is measured on it`() throws {
    var early = programme([Build.count("c1", of: "A1", 100)])
    early.week = FilmWeek(
      key: Build.key("paris-2024"), name: early.week.name,
      days: try FestivalDays(first: Build.day("2024-12-06"), last: Build.day("2024-12-13")),
      zone: early.week.zone)
    let editions = [
      WeekReports(early), WeekReports(programme([Build.count("c1", of: "A1", 150)])),
      WeekReports(copied()),
    ]
    let eve = Build.instant("2026-12-03T22:59:59Z")
    let report = EditionsReport(editions, at: eve).report
    #expect(report.tables.first?.columns[4].title == "2026 (to come)")
    let admissions = rows(report, "measures").first { $0[0] == .text("admissions") }
    #expect(
      admissions.map { Array($0[2..<6]) } == [
        .number(100), .number(150), .empty, .growth(0.5),
      ])
    #expect(report.sentences.contains { $0.hasPrefix("2026 is to come (4–11 December 2026)") })
    // An hour later it is the fourth in Paris: the week has begun, and nobody has come.
    let begun = EditionsReport(editions, at: eve.adding(minutes: 1)).report
    #expect(begun.tables.first?.columns[4].title == "2026")
    #expect(!begun.sentences.contains { $0.contains("to come") })
  }

  @Test func `names of files are told in brief at the end, addresses beside the claim`() throws {
    var claim = Build.count("cl-1", of: "A1", 300, by: .reported)
    claim.remarks.sources = [
      "004_a87617380fba962b.txt", "https://example.org/a", "press release",
    ]
    let report = WeekReports(programme([claim, Build.count("c1", of: "A1", 150)])).attendance()
    #expect(report.sentences.contains("A1: 300 (https://example.org/a, press release)"))
    #expect(report.sentences.last == "Sources kept on file: 004_a87617380fba962b")
    #expect(String(decoding: report.page(), as: UTF8.self).contains("@page { size: A4"))
  }

  @Test(arguments: Wording.Language.allCases)
  func `a report in any language has the same figures and no empty heading`(
    language: Wording.Language
  ) throws {
    let counted = programme([Build.count("c1", of: "A1", 150), Build.count("c2", of: "P1", 20)])
    for make: (WeekReports) -> Report in [
      { $0.attendance(by: AttendanceSum.Dimension.allCases) }, { $0.occupancy }, { $0.countries },
      { $0.boxOffice }, { $0.funder(.plain) }, { $0.funder(.euMedia) },
    ] {
      let report = make(WeekReports(counted, language: language))
      let english = make(WeekReports(counted))
      #expect(report.tables.map(\.id) == english.tables.map(\.id))
      for (table, other) in zip(report.tables, english.tables) {
        let figures = [table, other].map { table in
          table.rows.flatMap { $0.filter { if case .number = $0 { true } else { false } } }
        }
        #expect(figures[0] == figures[1])
        #expect(table.columns.allSatisfy { !$0.title.isEmpty || !$0.isShown })
      }
      #expect(!report.title.isEmpty && report.sentences.allSatisfy { !$0.isEmpty })
    }
  }
}

extension ReportTable.Column {
  fileprivate var isShown: Bool { if case .key = kind { false } else { true } }
}

extension Country {
  fileprivate init?(known code: String) {
    guard let country = try? Country(code) else { return nil }
    self = country
  }
}
