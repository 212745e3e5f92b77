import SchedulingDomain
import TestSupport
import Testing

struct MoneyTests {
  private func money(_ units: Int, _ code: String) throws -> Money {
    try Money(minorUnits: units, Currency(code))
  }

  @Test(arguments: [
    ("EUR", 2), ("usd", 2), ("VND", 0), ("JPY", 0), ("XPF", 0), ("TND", 3), ("KWD", 3), ("MRU", 2),
  ])
  func `a currency has the decimals of ISO 4217`(code: String, decimals: Int) throws {
    #expect(try Currency(code).decimals == decimals)
    #expect(try Currency(code).code == code.uppercased())
  }

  @Test(arguments: ["", "EU", "EURO", "XTS", "XAU", "EÜR", "€"])
  func `what is no currency in use is refused`(code: String) {
    #expect(throws: ValueRefusal.unknownCurrency(code)) { try Currency(code) }
  }

  @Test(arguments: [
    (0, "EUR", "0.00 EUR"), (5, "EUR", "0.05 EUR"), (312_050, "EUR", "3120.50 EUR"),
    (3_120, "VND", "3120 VND"), (12_345, "TND", "12.345 TND"), (1, "TND", "0.001 TND"),
  ])
  func `an amount shows every decimal of its currency`(
    units: Int, code: String, text: String
  ) throws {
    #expect(try money(units, code).description == text)
  }

  @Test(arguments: [-1, 1_000_000_000_000_001])
  func `an amount is no debt and no slip of the keyboard`(units: Int) {
    #expect(throws: ValueRefusal.self) { try money(units, "EUR") }
  }
}

struct TakingsTests {
  private func takings(_ counts: [Count]) -> [String] {
    let screening = Build.screening("A", at: "2025-12-05 20:00", films: ["mua-do"])
    var programme = Build.programme(films: [Build.film("mua-do")], screenings: [screening])
    for count in counts { programme.put(.count(count)) }
    let summary = programme.attendance
    let takings = summary.lines.first.flatMap { summary.takings(of: $0) }
    return (takings?.currencies ?? []).map { currency in
      let amount = takings?.amounts[currency]
      return "\(amount?.minorUnits ?? -1) \(currency) of \(amount?.people ?? -1)"
    }
  }

  private func count(
    _ key: String, _ figure: Int, _ gross: (Int, String)?, by method: Count.Method = .boxOffice,
    _ change: (inout Count) -> Void = { _ in }
  ) -> Count {
    var count = Build.count(key, of: "A", figure, by: method)
    count.gross = gross.flatMap { units, code in
      (try? Currency(code)).flatMap { try? Money(minorUnits: units, $0) }
    }
    change(&count)
    return count
  }

  @Test func `the box office speaks for money, though a surer method speaks for people`() {
    #expect(
      takings([
        count("scan", 290, (1, "EUR"), by: .ticketScan), count("box", 300, (300_000, "EUR")),
      ]) == ["300000 EUR of 300"])
    #expect(
      takings([count("box", 300, nil), count("guess", 280, (280_000, "EUR"), by: .estimate)])
        == ["280000 EUR of 280"])
  }

  @Test func `currencies stand side by side`() {
    #expect(
      takings([
        count("a", 10, (10_000, "EUR")) { $0.door = "a" },
        count("b", 20, (900_000, "VND")) { $0.door = "b" },
        count("c", 5, (2_500, "EUR")) { $0.door = "c" },
      ]) == ["12500 EUR of 15", "900000 VND of 20"])
  }

  @Test
  func `a line without an amount has that of its parts, and of the simplest way to tell them`() {
    let parts = [
      count("whole", 300, nil),
      count("p", 250, (250_000, "EUR")) { ($0.partOf, $0.category) = (Build.key("whole"), .paid) },
      count("f", 50, nil) { ($0.partOf, $0.category) = (Build.key("whole"), .complimentary) },
    ]
    #expect(takings(parts) == ["250000 EUR of 250"])
    #expect(
      takings([count("whole", 300, (260_000, "EUR"))] + parts.dropFirst()) == ["260000 EUR of 300"])
  }

  @Test func `what is claimed, corrected or broken down is counted once or not at all`() {
    #expect(takings([count("said", 9_000, (9_000_000, "EUR"), by: .reported)]) == [])
    #expect(
      takings([
        count("old", 300, (300_000, "EUR")),
        count("new", 310, (310_000, "EUR")) { $0.supersedes = Build.key("old") },
      ]) == ["310000 EUR of 310"])
  }

  @Test(arguments: [(1_000, 3, 333), (1_001, 2, 501), (0, 7, 0)])
  func `an average is rounded to the minor unit`(units: Int, people: Int, average: Int) throws {
    let screening = Build.screening("A", at: "2025-12-05 20:00", films: ["mua-do"])
    var programme = Build.programme(films: [Build.film("mua-do")], screenings: [screening])
    programme.put(.count(count("a", people, (units, "EUR"))))
    let summary = programme.attendance
    let line = try #require(summary.lines.first)
    let euro = try Currency("EUR")
    #expect(summary.takings(of: line)?.amounts[euro]?.average == average)
  }
}
