import Admin
import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// When something is to be, put together from what was typed and what was there.
@Suite struct TimingInputTests {
  private func timing(
    _ day: String?, _ start: String?, end: String? = nil, occurrence: Occurrence? = nil,
    from old: Timing = .open
  ) throws -> (timing: Timing, notes: [String]) {
    let input = TimingInput(
      day: day.map(Build.day), start: try start.map { try TimeInput($0) },
      end: try end.map { try TimeInput($0) }, occurrence: occurrence)
    return try input.timing(from: old, in: Build.paris, clock: FestivalClock())
  }

  @Test func `half past midnight of a festival day is the next day, and that is said`() throws {
    let (timing, notes) = try timing("2025-12-05", "24:30")
    #expect(timing.start?.civil.description == "2025-12-06T00:30")
    #expect(notes == ["00:30 on Sat 6 Dec: in the night of the festival day Fri 5 Dec"])
  }

  @Test(arguments: [
    ("20:00", "02:00", "2025-12-06T02:00"), ("20:00", "06:00", "2025-12-06T06:00"),
    ("20:00", "30:00", "2025-12-06T06:00"), ("20:00", "32:00", "2025-12-06T08:00"),
    ("20:00", "06:01", nil), ("20:00", "18:00", nil), ("20:00", "20:00", nil),
    ("01:00", "00:30", nil), ("25:00", "02:00", "2025-12-06T02:00"),
  ])
  func `an end on the clock before its start is of the night, not of the evening after`(
    start: String, end: String, meant: String?
  ) throws {
    guard let meant else {
      let failure = #expect(throws: Failure.self) { try timing("2025-12-05", start, end: end) }
      #expect(failure?.lines.first?.contains("is not after the start") == true)
      return
    }
    guard case .time(_, let last?) = try timing("2025-12-05", start, end: end).timing else {
      throw TestFailure("no clock time")
    }
    #expect(last.civil.description == meant)
  }

  @Test func `a time that is not there in spring is refused`() {
    let failure = #expect(throws: Failure.self) { try timing("2026-03-29", "02:30") }
    #expect(failure?.lines.first?.contains("clocks go from 02:00 to 03:00") == true)
  }

  @Test func `a time that comes twice in autumn must be told apart`() throws {
    let failure = #expect(throws: Failure.self) { try timing("2025-10-26", "02:30") }
    #expect(failure?.lines.last?.contains("--occurrence first") == true)
    let first = try timing("2025-10-26", "02:30", occurrence: .first).timing
    let second = try timing("2025-10-26", "02:30", occurrence: .second).timing
    let span = try #require(second.start).instant.minutes(since: try #require(first.start).instant)
    #expect(span == 60)
  }

  @Test func `moving to another day keeps the time and the stated end`() throws {
    let old = try timing("2025-12-05", "23:00", end: "00:45").timing
    let moved = try timing("2025-12-07", nil, from: old).timing
    guard case .time(let start, let end?) = moved else { throw TestFailure("no clock time") }
    #expect(start.civil.description == "2025-12-07T23:00")
    #expect(end.civil.description == "2025-12-08T00:45")
  }

  @Test func `moving in time drops an end that was stated for the old start`() throws {
    let old = try timing("2025-12-05", "20:00", end: "22:00").timing
    guard case .time(_, let end) = try timing(nil, "21:00", from: old).timing else {
      throw TestFailure("no clock time")
    }
    #expect(end == nil)
  }

  @Test func `an evening stays an evening on another day`() throws {
    let old = Timing.daypart(Build.day("2025-12-05"), .evening)
    #expect(
      try timing("2025-12-06", nil, from: old).timing
        == .daypart(Build.day("2025-12-06"), .evening))
  }

  static let misfits: [(day: String?, start: String?, end: String?)] = [
    (nil, "20:00", nil), ("2025-12-05", nil, "22:00"), ("2025-12-05", "evening", "22:00"),
  ]

  @Test(arguments: misfits)
  func `what does not fit together is refused`(day: String?, start: String?, end: String?) {
    #expect(throws: Failure.self) { try timing(day, start, end: end) }
  }
}
