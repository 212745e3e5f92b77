import Admin
import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// Days as people type them, in a week of eight days from Friday 5 to Friday 12 December 2025.
@Suite struct DayInputTests {
  static let days = try? FestivalDays(first: Build.day("2025-12-05"), last: Build.day("2025-12-12"))

  private func day(_ text: String, today: String = "2025-12-06") throws -> String {
    let days = try #require(Self.days)
    return try DayInput(text).day(in: days, today: Build.day(today)).description
  }

  @Test(arguments: [
    ("2025-12-05", "2025-12-05"), ("5dec", "2025-12-05"), ("5 dec", "2025-12-05"),
    ("dec 5", "2025-12-05"), ("5 December 2025", "2025-12-05"), ("5 décembre", "2025-12-05"),
    ("Fri 5 Dec", "2025-12-05"), ("12/12/2025", "2025-12-12"), ("12/12", "2025-12-12"),
    ("12/12/25", "2025-12-12"),
    ("13/12/2025", "2025-12-13"), ("12/13/2025", "2025-12-13"), ("6/12/2025", "2025-12-06"),
    ("12/6", "2025-12-06"), ("1", "2025-12-05"), ("8", "2025-12-12"), ("day 2", "2025-12-06"),
    ("sat", "2025-12-06"), ("SUNDAY", "2025-12-07"), ("lundi", "2025-12-08"),
    ("Thứ Ba", "2025-12-09"), ("chu nhat", "2025-12-07"), ("today", "2025-12-06"),
    ("aujourd’hui", "2025-12-06"), ("hôm nay", "2025-12-06"), ("tomorrow", "2025-12-07"),
    ("14nov", "2025-11-14"), ("3 jan", "2026-01-03"), ("1er décembre", "2025-12-01"),
    ("6/12/25", "2025-12-06"), ("31/12/25", "2025-12-31"),
    ("sam. 6/12/25", "2025-12-06"), ("T7 6/12/2025", "2025-12-06"),
  ])
  func `a day is understood`(text: String, meant: String) throws {
    #expect(try day(text) == meant)
  }

  @Test(arguments: [
    ("fri", "Friday can be Fri 5 Dec or Fri 12 Dec"), ("9", "has no day 9"), ("0", "has no day 0"),
    ("30 feb", "has no day 30"), ("5/12 25", "is no day"), ("5 dec 25", "is no day"),
    ("someday", "is no day"), ("t", "is no day"), ("", "is no day"),
    ("13/13/2025", "is no day of the calendar"), ("5/2/2026", "can be"),
    ("2025-13-01", "is no day"), ("12:12", "is no day"),
    ("sat 12 dec", "“sat 12 dec” names a Saturday, and 2025-12-12 is a Friday"),
    ("lundi 6/12/2025", "names a Monday, and 2025-12-06 is a Saturday"),
    ("12/12/24", "is in no year of the week"),
  ])
  func `a day that can't be told is refused with words`(text: String, words: String) throws {
    let failure = #expect(throws: Failure.self) { try day(text) }
    #expect(failure?.status == .usage)
    #expect(failure?.lines.joined().contains(words) == true, "\(failure?.lines ?? [])")
  }

  @Test func `looking at a weekday that comes twice shows both`() throws {
    let days = try #require(Self.days)
    let both = try DayInput("friday").days(in: days, today: days.first)
    #expect(both == [days.first, days.last])
  }
}
