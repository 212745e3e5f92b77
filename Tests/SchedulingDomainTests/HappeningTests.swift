import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// What is on at a moment.
@Suite struct HappeningTests {
  private let one = Build.room("salle-1")
  private let two = Build.room("salle-2")

  private var programme: Programme {
    var cancelled = Build.screening("X", at: "2025-12-12 20:00", minutes: 90, in: two)
    cancelled.status = .cancelled
    return Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 20:00", minutes: 90, in: one),
      Build.screening("B", at: "2025-12-12 22:00", minutes: 90, in: one),
      Build.screening("N", at: "2025-12-13 00:30", minutes: 60, in: two),
      Build.screening("M", at: "2025-12-13 10:00", minutes: 60, in: two), cancelled,
    ])
  }

  private func said(_ time: String, of programme: Programme) -> [String] {
    programme.happenings(at: Build.zoned(time).instant).map { happening in
      let room = happening.place.auditorium?.auditorium.text ?? "-"
      return "\(room): \(happening.running?.text ?? "-") then \(happening.next?.text ?? "-")"
    }
  }

  /// The night belongs to the day before, the morning after six to the next one.
  @Test(arguments: [
    ("2025-12-12 05:59", []), ("2025-12-12 06:00", ["salle-1: - then A", "salle-2: - then N"]),
    ("2025-12-12 19:59", ["salle-1: - then A", "salle-2: - then N"]),
    ("2025-12-12 20:00", ["salle-1: A then B", "salle-2: - then N"]),
    ("2025-12-12 21:29", ["salle-1: A then B", "salle-2: - then N"]),
    ("2025-12-12 21:30", ["salle-1: - then B", "salle-2: - then N"]),
    ("2025-12-13 00:29", ["salle-2: - then N"]), ("2025-12-13 00:30", ["salle-2: N then -"]),
    ("2025-12-13 01:30", []), ("2025-12-13 06:00", ["salle-2: - then M"]),
  ])
  func `a room shows what is on and what comes on that festival day`(
    time: String, lines: [String]
  ) {
    #expect(said(time, of: programme) == lines)
  }

  /// A from 20:00 began at 20:20, so it runs until 21:50 and B, announced for 22:00, waits.
  @Test func `what began late ends late, and what follows waits until the room is clear`() throws {
    var late = programme
    let pause = late.clearance(after: try #require(late.screenings[Build.code("A")])).value
    late.screenings[Build.code("A")]?.actuality.start = Build.zoned("2025-12-12 20:20").instant
    func first(_ time: String) throws -> Happening {
      let moment = Build.zoned("2025-12-12 \(time)").instant
      return try #require(late.happenings(at: moment).first { $0.place == .auditorium(one) })
    }
    #expect(try first("20:10").running == nil && first("20:10").next == Build.code("A"))
    let clear = Build.zoned("2025-12-12 21:50").instant
    #expect(try first("20:30").end == clear)
    let waits = max(clear.adding(minutes: pause), Build.zoned("2025-12-12 22:00").instant)
    #expect(try first("20:30").nextStart == waits)
    late.screenings[Build.code("A")]?.actuality.end = Build.zoned("2025-12-12 22:05").instant
    #expect(try first("22:04").running == Build.code("A"))
    #expect(try first("22:05").running == nil && first("22:05").next == Build.code("B"))
    #expect(
      try first("22:05").nextStart
        == Build.zoned("2025-12-12 22:05").instant.adding(minutes: pause))
  }

  @Test(arguments: [
    ("20:00", Part.Kind.speeches), ("20:24", .speeches), ("20:25", .film), ("21:54", .film),
    ("21:55", .qa), ("22:14", .qa),
  ])
  func `the part that runs is told where the parts are known`(time: String, part: Part.Kind) {
    let show = Build.screening(
      "CL", at: "2025-12-12 20:00", in: one,
      parts: [
        Part(.doors, length: Build.minutes(30)), Part(.speeches, length: Build.minutes(25)),
        Part(.film, length: Build.minutes(90)), Part(.qa, length: Build.minutes(20)),
      ])
    let found = Build.programme(screenings: [show])
      .happenings(at: Build.zoned("2025-12-12 \(time)").instant)
    #expect(found.map(\.part?.kind) == [part])
  }

  @Test func `what had no clock time is on from when it really began`() throws {
    var evening = Build.screening("E", minutes: 90, in: one)
    evening.timing = .daypart(Build.day("2025-12-12"), .evening)
    evening.actuality.start = Build.zoned("2025-12-12 21:10").instant
    let programme = Build.programme(screenings: [evening])
    let found = programme.happenings(at: Build.zoned("2025-12-12 21:50").instant)
    #expect(found.map(\.running) == [Build.code("E")])
    #expect(found.first?.end == Build.zoned("2025-12-12 22:40").instant)
  }

  @Test func `an end that is not known is not made up, and the room counts as taken meanwhile`() {
    let programme = Build.programme(
      films: [Build.film("silent")],
      screenings: [Build.screening("A", at: "2025-12-12 20:00", in: one, films: ["silent"])])
    let during = programme.happenings(at: Build.zoned("2025-12-12 21:59").instant)
    #expect(during.map(\.running) == [Build.code("A")] && during.map(\.end) == [nil])
    #expect(programme.happenings(at: Build.zoned("2025-12-12 22:00").instant).isEmpty)
  }

  @Test func `two that fill one room at one time are both shown`() {
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 20:00", minutes: 90, in: one),
      Build.screening("B", at: "2025-12-12 21:00", minutes: 90, in: one),
    ])
    #expect(
      said("2025-12-12 21:10", of: programme) == ["salle-1: A then -", "salle-1: B then -"])
  }

  /// Paris puts its clocks back at 03:00 on 26 October 2025.
  @Test func `minutes are real ones over a clock change`() throws {
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-10-26 01:30", minutes: 120, in: one)
    ])
    let before = Build.instant("2025-10-26T00:30:00Z")
    let happening = try #require(programme.happenings(at: before).first)
    #expect(happening.running == Build.code("A"))
    #expect(happening.end == Build.instant("2025-10-26T01:30:00Z"))
  }
}
