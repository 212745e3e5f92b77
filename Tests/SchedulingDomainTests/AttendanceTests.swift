import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct AttendanceTests {
  private func programme(_ counts: [Count]) -> Programme {
    var programme = Build.programme(
      films: [Build.film("mua-do", minutes: 124)],
      screenings: [
        Build.screening("CL", at: "2025-12-12 20:00", films: ["mua-do"]),
        Build.screening("PANEL", at: "2025-12-11 15:00", minutes: 90),
        Build.screening("OP", at: "2025-12-05 20:00", films: ["mua-do"]),
      ])
    for count in counts { programme.put(.count(count)) }
    return programme
  }

  private func count(
    _ key: String, _ code: String, _ figure: Int, by method: Count.Method = .clicker,
    _ change: (inout Count) -> Void = { _ in }
  ) -> Count {
    var count = Build.count(key, of: code, figure, by: method)
    change(&count)
    return count
  }

  @Test func `where nothing was counted there is no total, not a zero`() {
    let summary = programme([]).attendance
    #expect(summary.admissions == nil && summary.audience == nil && summary.persons == nil)
    #expect(summary.countedScreenings == 0 && summary.lines.count == 3)
  }

  @Test func `claims are shown and never summed`() {
    let summary = programme([
      count("c1", "OP", 2700, by: .reported) { $0.precision = .atLeast },
      count("c2", "CL", 412),
    ]).attendance
    #expect(summary.admissions == 412)
    #expect(summary.lines.first?.claims.map(\.figure.value) == [2700])
  }

  @Test func `different doors add up, and of two counts of one door the later stands`() {
    let early = Build.instant("2025-12-12T19:00:00Z")
    let summary = programme([
      count("c1", "CL", 240) { $0.door = "A" }, count("c2", "CL", 150) { $0.door = "B" },
      count("c0", "CL", 999) {
        $0.door = "B"
        $0.countedAt = early
      },
    ]).attendance
    let tally = summary.lines.first { $0.screening.code.text == "CL" }?.standing
    #expect(tally?.figure == 390)
    #expect(tally?.disagreeing.map(\.key.text) == ["c0"])
  }

  @Test func `a correction takes the place of what it replaces`() {
    let summary = programme([
      count("c1", "CL", 240), count("c2", "CL", 250) { $0.supersedes = Build.key("c1") },
    ]).attendance
    #expect(summary.admissions == 250)
  }

  @Test func `a breakdown never doubles its whole`() {
    let summary = programme([
      count("c1", "CL", 240),
      count("c2", "CL", 180) {
        $0.partOf = Build.key("c1")
        $0.country = try? Country("VN")
      },
    ]).attendance
    #expect(summary.admissions == 240)
  }

  @Test func `the surest method speaks for a screening and the others are shown`() {
    let summary = programme([
      count("c1", "CL", 300, by: .estimate), count("c2", "CL", 280, by: .ticketScan),
    ]).attendance
    let line = summary.lines.first { $0.screening.code.text == "CL" }
    #expect(line?.tallies.map(\.method) == [.ticketScan, .estimate])
    #expect(summary.admissions == 280)
  }

  @Test func `side events belong to the audience, not to the admissions`() {
    let summary = programme([count("c1", "CL", 280), count("c2", "PANEL", 60)]).attendance
    #expect(summary.admissions == 280 && summary.audience == 340 && summary.persons == nil)
  }

  @Test func `people counted at the questions and answers are not added to those at the start`() {
    let summary = programme([
      count("c1", "CL", 280), count("c2", "CL", 120) { $0.moment = .qa },
    ]).attendance
    #expect(summary.admissions == 280)
  }
}
