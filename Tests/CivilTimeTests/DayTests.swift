import CivilTime
import Testing

@Suite struct DayTests {
  @Test func `every day from 1600 to 2400 is the one that Python counts`() throws {
    let printed = try python(
      """
      from datetime import date
      for number in range(date(1600, 1, 1).toordinal(), date(2401, 1, 1).toordinal()):
          day = date.fromordinal(number)
          print(number - date(1970, 1, 1).toordinal(), day, day.isoweekday())
      """)
    var count = 0
    for line in printed.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      let day = try Day(words[1])
      let (year, month, dayOfMonth) = day.components
      guard "\(day.daysSinceEpoch)" == words[0], "\(day)" == words[1],
        "\(day.weekday.rawValue)" == words[2], day == Day(daysSinceEpoch: day.daysSinceEpoch),
        day == (try Day(year: year, month: month, day: dayOfMonth))
      else {
        Issue.record("\(words) is \(day.daysSinceEpoch) \(day) \(day.weekday)")
        return
      }
      count += 1
    }
    // Two cycles of 146,097 days, and 2400 itself.
    #expect(count == 292_560)
  }

  @Test(arguments: [
    (2025, 2, 30), (2025, 2, 29), (2100, 2, 29), (1900, 2, 29), (2025, 4, 31), (2025, 0, 1),
    (2025, 13, 1), (2025, 1, 0), (2025, 1, 32), (0, 12, 31), (-1, 1, 1), (10_000, 1, 1),
    (2025, .max, 1), (.max, 1, 1), (2025, 1, .min),
  ])
  func `numbers that name no day are refused`(year: Int, month: Int, day: Int) {
    #expect(throws: CivilTimeRefusal.noSuchDay(year: year, month: month, day: day)) {
      try Day(year: year, month: month, day: day)
    }
  }

  @Test(arguments: ["2000-02-29", "2400-02-29", "2024-02-29", "0001-01-01", "9999-12-31"])
  func `the edges of the calendar are days`(text: String) throws {
    #expect(try Day(text).description == text)
  }

  @Test(arguments: ["2025-02-30", "2100-02-29", "0000-01-01", "2025-13-01", "2025-00-10"])
  func `a well-formed text that names no day is refused as such`(text: String) {
    #expect {
      try Day(text)
    } throws: {
      if case CivilTimeRefusal.noSuchDay = $0 { true } else { false }
    }
  }

  @Test(arguments: [
    "", "2025", "2025-12", "2025-12-4", "2025-12-04 ", " 2025-12-04", "2025-12-04T", "25-12-04",
    "2025/12/04", "20251204", "+025-12-04", "2025-1a-04", "２０２５-12-04", "2025-12-041", "٢٠٢٥-12-04",
  ])
  func `a text of another form is refused as malformed`(text: String) {
    #expect(throws: CivilTimeRefusal.malformed(text, expected: "YYYY-MM-DD")) { try Day(text) }
  }

  @Test func `days are added, subtracted and compared across years`() throws {
    let eve = try Day("2023-12-31")
    #expect(eve.adding(days: 1) == (try Day("2024-01-01")))
    #expect(eve.adding(days: 60) == (try Day("2024-02-29")))
    #expect(try Day("2025-01-01").days(since: eve) == 367)
    #expect(eve.adding(days: -1) < eve)
    #expect(eve.year == 2023)
  }
}
