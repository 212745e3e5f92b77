import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct FillCurveTests {
  private static let start = Build.instant("2025-12-05T19:00:00Z")

  private static func minute(_ offset: Int, _ people: Int) -> DoorMinute {
    DoorMinute(screening: Build.code("A"), minute: start.adding(minutes: offset), people: people)
  }

  @Test(arguments: [
    // Long before counts at the first mark, the minute before a mark at that mark, the mark's own
    // minute at the next, and long after at the last.
    (-300, 0), (-91, 0), (-90, 1), (-86, 1), (-85, 2), (-1, 18), (0, 19), (29, 24), (30, 24),
    (500, 24),
  ])
  func `who comes in a minute has come at the next mark`(offset: Int, place: Int) {
    let curve = FillCurve(of: [Self.minute(offset, 7)], start: Self.start)
    #expect(curve.people.firstIndex(of: 7) == place)
    #expect(curve.people.filter { $0 == 7 }.count == FillCurve.marks.count - place)
    #expect(curve.whole == 7)
  }

  @Test func `a curve ends at the whole, and two houses add up`() {
    let first = FillCurve(of: [Self.minute(-30, 60), Self.minute(-5, 40)], start: Self.start)
    let second = FillCurve(of: [Self.minute(2, 50), Self.minute(3, -10)], start: Self.start)
    #expect(first.shares.last == 1)
    #expect(first.shares[FillCurve.marks.firstIndex(of: -10) ?? 0] == 0.6)
    #expect((first + second).whole == 140)
    #expect((first + second).people[18] == 100)
  }

  @Test func `screenings come by how many came, those without a start or people not at all`() {
    var open = Build.screening("C", at: "2025-12-05 20:00")
    open.timing = .open
    let programme = Build.programme(
      screenings: [
        Build.screening("A", at: "2025-12-05 20:00"), Build.screening("B", at: "2025-12-05 20:00"),
        open,
      ])
    let minutes = [("A", 5), ("B", 9), ("C", 20), ("X", 3)].map { code, people in
      DoorMinute(screening: Build.code(code), minute: Self.start, people: people)
    }
    let curves = programme.fillCurves(of: minutes)
    #expect(curves.map(\.screening.code.text) == ["B", "A"])
    #expect(curves.map(\.curve.whole) == [9, 5])
  }
}
