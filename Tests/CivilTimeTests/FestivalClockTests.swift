import CivilTime
import Testing

@Suite struct FestivalClockTests {
  @Test(arguments: [
    ("2025-12-05", "05:59", "2025-12-04", 1799), ("2025-12-05", "06:00", "2025-12-05", 360),
    ("2025-12-05", "23:59", "2025-12-05", 1439), ("2025-12-06", "00:00", "2025-12-05", 1440),
    ("2025-12-06", "00:45", "2025-12-05", 1485), ("2026-01-01", "02:00", "2025-12-31", 1560),
  ])
  func `a festival day ends at six in the morning`(
    day: String, time: String, festivalDay: String, minute: Int
  ) throws {
    let civil = CivilDateTime(day: try Day(day), time: try WallTime(time))
    let clock = FestivalClock()
    #expect(clock.festivalDay(of: civil) == (try Day(festivalDay)))
    #expect(clock.minuteOfFestivalDay(civil.time) == minute)
  }

  @Test func `the small hours of Saturday belong to Friday`() throws {
    let saturday = CivilDateTime(day: try Day("2025-12-06"), time: try WallTime("00:45"))
    #expect(saturday.day.weekday == .saturday)
    #expect(FestivalClock().festivalDay(of: saturday).weekday == .friday)
  }

  @Test(arguments: [
    (360, "2025-12-05T06:00"), (359, "2025-12-06T05:59"), (1440, "2025-12-06T00:00"),
  ])
  func `what a clock shows before the day begins is of its night`(
    minute: Int, civil: String
  ) throws {
    let day = try Day("2025-12-05")
    #expect(
      FestivalClock().civil(festivalDay: day, clockMinute: minute) == (try CivilDateTime(civil)))
  }

  @Test func `a day that starts at midnight is the calendar's`() throws {
    let clock = FestivalClock(dayStarts: .midnight)
    let civil = CivilDateTime(day: try Day("2025-12-06"), time: .midnight)
    #expect(clock.festivalDay(of: civil) == civil.day)
    #expect(clock.minuteOfFestivalDay(.midnight) == 0)
  }

  @Test(arguments: ["00:00", "00:01", "04:30", "06:00", "12:00", "23:59"])
  func `festival day and minute lead back to the civil time`(start: String) throws {
    let clock = FestivalClock(dayStarts: try WallTime(start))
    let first = CivilDateTime(day: try Day("2024-02-28"), time: .midnight)
    for minute in 0..<3 * 1440 {
      let civil = first.adding(minutes: minute)
      let day = clock.festivalDay(of: civil)
      let offset = clock.minuteOfFestivalDay(civil.time)
      guard clock.civil(festivalDay: day, minute: offset) == civil,
        (clock.dayStarts.minuteOfDay..<clock.dayStarts.minuteOfDay + 1440).contains(offset)
      else {
        Issue.record("\(civil) is minute \(offset) of \(day)")
        return
      }
    }
  }
}
