import CivilTime
import Testing

@Suite struct WallTimeTests {
  @Test func `every second of a day is written and read back`() throws {
    for second in 0..<86_400 {
      let time = try WallTime(secondsOfDay: second)
      guard time.hour * 3600 + time.minute * 60 + time.second == second,
        try WallTime(time.description) == time
      else {
        Issue.record("second \(second) is \(time)")
        return
      }
    }
    #expect(try WallTime("09:05:00").description == "09:05")
    #expect(try WallTime("09:05:07").minuteOfDay == 545)
  }

  @Test(arguments: ["24:00", "23:60", "12:30:60", "99:99"])
  func `a text that names no time of day is refused as such`(text: String) {
    #expect {
      try WallTime(text)
    } throws: {
      if case CivilTimeRefusal.noSuchTime = $0 { true } else { false }
    }
  }

  @Test(arguments: ["", "9:05", "09:5", "0905", "09:05:", "09:05:7", "09:05:07Z", "-9:05", "09.05"])
  func `a text of another form is refused as malformed`(text: String) {
    #expect {
      try WallTime(text)
    } throws: {
      if case CivilTimeRefusal.malformed(text, _) = $0 { true } else { false }
    }
  }

  @Test(arguments: [-1, 86_400, .min, .max])
  func `seconds outside a day are refused`(seconds: Int) {
    #expect(throws: CivilTimeRefusal.self) { try WallTime(secondsOfDay: seconds) }
  }

  @Test(arguments: [
    (1, "2025-12-31T23:59", "2026-01-01T00:00"), (-1, "2026-01-01T00:00", "2025-12-31T23:59"),
    (1485, "2025-12-05T00:00", "2025-12-06T00:45"), (-60, "1970-01-01T00:30", "1969-12-31T23:30"),
  ])
  func `minutes added to a civil time pass midnight`(
    minutes: Int, from: String, to: String
  ) throws {
    let start = try CivilDateTime(from)
    #expect(start.adding(minutes: minutes).description == to)
    #expect((start < start.adding(minutes: minutes)) == (minutes > 0))
  }

  @Test(arguments: ["2026-03-29T02:30", "2026-03-29T02:30:05"])
  func `a civil time is written and read back`(text: String) throws {
    #expect(try CivilDateTime(text).description == text)
  }

  @Test(arguments: [
    "", "T", "2026-03-29", "2026-03-29 02:30", "2026-03-29T", "T02:30", "2026-03-29T02:30Z",
    "2026-03-29T02:30+01:00", "2026-02-30T02:30", "2026-03-29T24:00", "2026-03-29TT02:30",
  ])
  func `a text that is no civil time is refused`(text: String) {
    #expect(throws: CivilTimeRefusal.self) { try CivilDateTime(text) }
  }
}
