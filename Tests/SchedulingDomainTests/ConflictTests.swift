import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct ConflictTests {
  private let salle1 = Build.room("salle-1")
  private let salle2 = Build.room("salle-2")

  @Test func `two screenings in one room at one time are one conflict that is fatal`() throws {
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 20:00", minutes: 120, in: salle1),
      Build.screening("B", at: "2025-12-12 21:30", minutes: 60, in: salle1),
    ])
    let conflict = try #require(programme.conflicts.first)
    #expect(programme.conflicts.count == 1)
    #expect(conflict.id == "auditorium-taken:A+B")
    #expect(conflict.severity == .fatal)
    #expect(conflict.violation.encounter?.freeFrom == Build.zoned("2025-12-12 22:20").instant)
  }

  @Test(arguments: [(0, true), (19, true), (20, false), (21, false)])
  func `a gap conflicts only while it is shorter than the turnaround`(gap: Int, isShort: Bool) {
    let minute = gap < 10 ? "0\(gap)" : "\(gap)"
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1),
      Build.screening("B", at: "2025-12-12 21:\(minute)", minutes: 60, in: salle1),
    ])
    #expect(programme.conflicts.map(\.kind) == (isShort ? [.turnaroundShort] : []))
    #expect(programme.conflicts.first?.minutesShort == (isShort ? 20 - gap : nil))
  }

  @Test func `a room without a turnaround of its own takes the week's quarter of an hour`() {
    let rex = Build.room("salle-1", of: "le-grand-rex")
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: rex),
      Build.screening("B", at: "2025-12-12 21:14", minutes: 60, in: rex),
    ])
    #expect(programme.conflicts.first?.minutesShort == 1)
  }

  @Test func `a shorter clearance that was agreed lifts the conflict`() {
    var first = Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1)
    first.clearance = Build.pause(5)
    let second = Build.screening("B", at: "2025-12-12 21:05", minutes: 60, in: salle1)
    #expect(Build.programme(screenings: [first, second]).conflicts.isEmpty)
  }

  @Test func `doors that open before the start fill the room too`() {
    let doors = Part(.doors, length: Build.minutes(30))
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 18:00", minutes: 90, in: salle1),
      Build.screening("B", at: "2025-12-12 20:00", minutes: 60, in: salle1, parts: [doors]),
    ])
    #expect(programme.conflicts.map(\.kind) == [.turnaroundShort])
    let freeFrom = programme.conflicts.first?.violation.encounter?.freeFrom
    #expect(freeFrom == Build.zoned("2025-12-12 20:20").instant)
  }

  @Test func `a screening that runs over midnight meets the next day's first`() {
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 23:30", minutes: 120, in: salle1),
      Build.screening("B", at: "2025-12-13 00:30", minutes: 60, in: salle1),
    ])
    #expect(programme.conflicts.map(\.id) == ["auditorium-taken:A+B"])
  }

  @Test func `two hours over the spring change are two real hours`() {
    // Clocks go from 02:00 to 03:00 on 29 March 2026: 01:00 and 120 minutes end at 04:00.
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2026-03-29 01:00", minutes: 120, in: salle1),
      Build.screening("B", at: "2026-03-29 03:30", minutes: 60, in: salle1),
    ])
    #expect(programme.conflicts.map(\.kind) == [.auditoriumTaken])
    let end = programme.screenings[Build.code("A")].flatMap { programme.end(of: $0) }
    #expect(end == Build.zoned("2026-03-29 04:00").instant)
  }

  @Test func `guests at two screenings at once are one conflict that names them all`() {
    let programme = Build.programme(
      guests: [Build.guest("huyen"), Build.guest("lan")],
      screenings: [
        Build.screening(
          "A", at: "2025-12-12 20:00", minutes: 120, in: salle1, guests: ["lan", "huyen"]),
        Build.screening(
          "B", at: "2025-12-12 21:00", minutes: 60, in: salle2, guests: ["huyen", "lan"]),
      ])
    #expect(programme.conflicts.map(\.id) == ["guest-in-two-places:A+B"])
    #expect(programme.conflicts.first?.guests == [Build.key("huyen"), Build.key("lan")])
  }

  @Test func `a guest who goes from one screening straight to the next is in one place`() {
    let programme = Build.programme(
      guests: [Build.guest("huyen")],
      screenings: [
        Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1, guests: ["huyen"]),
        Build.screening("B", at: "2025-12-12 21:00", minutes: 60, in: salle2, guests: ["huyen"]),
      ])
    #expect(programme.conflicts.isEmpty)
  }

  @Test func `cancelled screenings, and those without a time or a room, conflict with nothing`() {
    var cancelled = Build.screening("B", at: "2025-12-12 20:00", minutes: 60, in: salle1)
    cancelled.status = .cancelled
    let programme = Build.programme(screenings: [
      Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1), cancelled,
      Build.screening("C", minutes: 60, in: salle1),
      Build.screening("D", at: "2025-12-12 20:00", minutes: 60),
    ])
    #expect(programme.conflicts.isEmpty)
  }

  @Test func `a film of unknown length holds its room for the assumed time, and that is said`() {
    let programme = Build.programme(
      films: [Build.film("unknown")],
      screenings: [
        Build.screening("A", at: "2025-12-12 20:00", in: salle1, films: ["unknown"]),
        Build.screening("B", at: "2025-12-12 21:59", minutes: 60, in: salle1),
      ])
    #expect(programme.conflicts.first?.kind == .auditoriumTaken)
    #expect(programme.conflicts.first?.violation.encounter?.endIsAssumed == true)
  }
}
