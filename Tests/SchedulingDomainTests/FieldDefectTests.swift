import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// What other systems miss or make up, read in their code: none of it here.
struct FieldDefectTests {
  private let salle1 = Build.room("salle-1")
  private let rex = Build.room("salle-1", of: "le-grand-rex")

  private func show(_ code: String, _ start: String, _ minutes: Int) -> Screening {
    Build.screening(code, at: start, minutes: minutes, in: salle1)
  }

  @Test func `a partial overlap is found though the starts differ`() {
    let programme = Build.programme(screenings: [
      show("A", "2025-12-12 20:00", 61), show("B", "2025-12-12 21:00", 60),
    ])
    #expect(programme.conflicts.map(\.id) == ["auditorium-taken:A+B"])
  }

  @Test func `what runs past midnight meets what begins on the next day`() {
    let programme = Build.programme(screenings: [
      show("A", "2025-12-12 23:30", 120), show("B", "2025-12-13 00:30", 60),
    ])
    #expect(programme.conflicts.map(\.id) == ["auditorium-taken:A+B"])
  }

  @Test(arguments: [("20:00", 60), ("21:00", 60), ("20:30", 30)])
  func `both of two that overlap are told, whichever is longer`(start: String, minutes: Int) {
    let programme = Build.programme(screenings: [
      show("A", "2025-12-12 20:00", 120), show("B", "2025-12-12 \(start)", minutes),
    ])
    let book = RuleBook(programme)
    #expect(book.conflicts(of: Build.code("A")).map(\.id) == ["auditorium-taken:A+B"])
    #expect(book.conflicts(of: Build.code("B")).map(\.id) == ["auditorium-taken:A+B"])
  }

  @Test func `back to back is no overlap where no way lies between`() {
    let programme = Build.programme(
      guests: [Build.guest("huyen")],
      screenings: [
        Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1, guests: ["huyen"]),
        Build.screening("B", at: "2025-12-12 21:00", minutes: 60, in: rex, guests: ["huyen"]),
      ]
    ).with(.travel(Build.travel("pathe-palace", "le-grand-rex", 0)))
    #expect(programme.conflicts.isEmpty)
  }

  @Test func `a film longer than the house is open is over by what is missing`() {
    let programme = Build.programme(screenings: [show("A", "2025-12-12 18:00", 439)])
      .with(.hire(Build.hire("h", "2025-12-12 18:00", "2025-12-12 23:00")))
    #expect(programme.conflicts.map(\.minutesShort) == [139])
  }

  @Test func `of two that start together in one room one pair is told`() {
    let programme = Build.programme(screenings: [
      show("B", "2025-12-12 20:00", 60), show("A", "2025-12-12 20:00", 60),
    ])
    #expect(programme.conflicts.map(\.id) == ["auditorium-taken:A+B"])
  }
}
