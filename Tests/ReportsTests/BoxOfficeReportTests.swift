import CivilTime
import Reports
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// The report on the box office against figures that a person worked out.
@Suite struct BoxOfficeReportTests {
  /// Three days: A1 20:00 and A3 00:30 are of the first festival day, A2 and B1 of the next, C1 of
  /// none; E1 is an event without a film, X is cancelled.
  private func programme(_ counts: [Count]) -> Programme {
    var programme = Build.programme(
      films: [Build.film("mua-do"), Build.film("song-lang"), Build.film("cu-li")],
      screenings: [
        Build.screening("A1", at: "2025-12-05 20:00", films: ["mua-do"]),
        Build.screening("A3", at: "2025-12-06 00:30", films: ["mua-do"]),
        Build.screening("A2", at: "2025-12-06 20:00", films: ["mua-do"]),
        Build.screening("B1", at: "2025-12-06 18:00", films: ["song-lang"]),
        Build.screening("C1", films: ["cu-li"]),
        Build.screening("E1", at: "2025-12-06 15:00", minutes: 60),
      ])
    var cancelled = Build.screening("X", at: "2025-12-06 21:00", films: ["song-lang"])
    cancelled.status = .cancelled
    programme.put(.screening(cancelled))
    for count in counts { programme.put(.count(count)) }
    return programme
  }

  private func count(
    _ key: String, _ screening: String, _ figure: Int, _ gross: Int? = nil, _ code: String = "EUR",
    by method: Count.Method = .boxOffice
  ) -> Count {
    var count = Build.count(key, of: screening, figure, by: method)
    count.gross = gross.flatMap { units in
      (try? Currency(code)).flatMap { try? Money(minorUnits: units, $0) }
    }
    return count
  }

  private var golden: [Count] {
    [
      count("c1", "A1", 300, 312_050), count("c2", "A1", 290, by: .ticketScan),
      count("c3", "A3", 40, 41_600), count("c4", "A2", 100, by: .clicker),
      count("c5", "B1", 55, 1_925_000, "VND"), count("c6", "E1", 20, 20_000),
      count("c7", "X", 10, 9_900),
    ]
  }

  private func report(_ counts: [Count], _ language: Wording.Language = .english) -> Report {
    WeekReports(programme(counts), language: language).boxOffice
  }

  private func rows(_ report: Report, _ id: String, _ language: Wording = Wording()) -> [String] {
    (report.tables.first { $0.id == id }?.rows ?? []).map { row in
      row.map { cell in
        switch cell {
        case .text(let text): text
        case .number(let number): String(number)
        case .money(let money): money.description
        case .share, .more, .moreMoney, .growth, .points: "another"
        case .unknown: "?"
        case .empty: "-"
        }
      }.joined(separator: " | ")
    }
  }

  @Test func `what was taken is told in each currency, with what is missing`() {
    // EUR: 3120.50 + 416.00 of 340 people; 3536.50 / 340 = 10.4015 -> 10.40.
    // VND: 1 925 000 of 55 people, 35 000 each. The event's 200.00 is in no row of films.
    #expect(
      rows(report(golden), "gross") == [
        "EUR | 3536.50 EUR | 340 | 10.40 EUR | 2 of 5 | A2, C1",
        "VND | 1925000 VND | 55 | 35000 VND | 1 of 5 | A2, C1",
      ])
  }

  @Test func `a film has its admissions, and its gross and average price where they are known`() {
    // mua-do: 290 + 40 + 100 admitted; the best day is the first, 330.
    #expect(
      rows(report(golden), "films") == [
        "mua-do | mua-do | 3 | 430 | 3536.50 EUR | 10.40 EUR | 340 | - | - | - | Fri 5 Dec | 330",
        "song-lang | song-lang | 1 | 55 | - | - | - | 1925000 VND | 35000 VND | 55 | Sat 6 Dec | 55",
      ])
  }

  @Test func `days are added up, those after midnight to the evening before`() {
    #expect(
      rows(report(golden), "days") == [
        "2025-12-05 | Fri 5 Dec | 2 | 330 | 330 | 3536.50 EUR | 3536.50 EUR | - | - | *",
        "2025-12-06 | Sat 6 Dec | 2 | 155 | 485 | - | 3536.50 EUR | 1925000 VND | 1925000 VND | -",
      ])
    #expect(
      rows(report(golden), "film_days") == [
        "mua-do | mua-do | 2025-12-05 | Fri 5 Dec | 330 | 3536.50 EUR | -",
        "mua-do | mua-do | 2025-12-06 | Sat 6 Dec | 100 | ? | ?",
        "song-lang | song-lang | 2025-12-06 | Sat 6 Dec | 55 | - | 1925000 VND",
      ])
  }

  @Test func `records are of people, and of money in each currency`() {
    #expect(
      rows(report(golden), "records") == [
        "best_day | Best day | 2025-12-05 | Fri 5 Dec | 330 | - | -",
        "best_film | Best film | mua-do | mua-do | 430 | - | -",
        "best_screening | Best screening | A1 | A1 mua-do, Fri 5 Dec | 290 | - | -",
        "best_day | Best day | 2025-12-05 | Fri 5 Dec | - | 3536.50 EUR | EUR",
        "best_film | Best film | mua-do | mua-do | - | 3536.50 EUR | EUR",
        "best_screening | Best screening | A1 | A1 mua-do, Fri 5 Dec | - | 3120.50 EUR | EUR",
        "best_day | Best day | 2025-12-06 | Sat 6 Dec | - | 1925000 VND | VND",
        "best_film | Best film | song-lang | song-lang | - | 1925000 VND | VND",
        "best_screening | Best screening | B1 | B1 song-lang, Sat 6 Dec | - | 1925000 VND | VND",
      ])
  }

  @Test func `without money nothing is said of it but that`() {
    let report = report([count("c1", "A1", 300)])
    #expect(rows(report, "gross").isEmpty)
    #expect(report.sentences.contains("Gross: none is stated."))
    #expect(report.tables.allSatisfy { $0.columns.allSatisfy { !$0.id.hasPrefix("gross_") } })
  }

  @Test func `what side events took is said apart`() {
    #expect(report(golden).sentences.contains("Side events took 200.00\u{A0}EUR; in no row above."))
  }

  @Test func `where nobody paid what was taken there is no average`() {
    #expect(
      rows(report([count("c1", "A1", 0, 5_000)]), "gross") == [
        "EUR | 50.00 EUR | 0 | ? | 1 of 5 | A3, B1, A2, C1"
      ])
  }

  @Test(arguments: [
    (Wording.Language.english, "3,536.50", "3,536.50\u{A0}EUR"),
    (.french, "3\u{202F}536,50", "3\u{202F}536,50\u{A0}EUR"),
    (.vietnamese, "3.536,50", "3.536,50\u{A0}EUR"),
  ])
  func `amounts are written as the language does`(
    language: Wording.Language, amount: String, whole: String
  ) throws {
    #expect(report(golden, language).text(width: nil).contains(amount))
    let money = try Money(minorUnits: 353_650, Currency("EUR"))
    #expect(Wording(language).money(money) == whole)
  }

  @Test func `JSON has minor units, tables for spreadsheets have the amount`() throws {
    let report = report(golden)
    let json = String(decoding: report.json, as: UTF8.self)
    #expect(json.contains("\"gross_eur\": 353650") && json.contains("\"gross_vnd\": 1925000"))
    let films = try #require(report.tables.first { $0.id == "films" })
    let csv = String(decoding: report.values(of: films), as: UTF8.self)
    #expect(csv.contains("mua-do,mua-do,3,430,3536.50,10.40,340,,,,"))
  }
}
