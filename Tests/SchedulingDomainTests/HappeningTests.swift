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
