import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct AttendanceSumTests {
  private func programme(_ counts: [Count]) -> Programme {
    var programme = Build.programme(
      films: [Build.film("mua-do", minutes: 124), Build.film("song-lang", minutes: 100)],
      screenings: [
        Build.screening(
          "OP", at: "2025-12-05 20:00", in: Build.room("salle-1"), films: ["mua-do"]),
        Build.screening(
          "LATE", at: "2025-12-06 00:30", in: Build.room("salle-2"), films: ["song-lang"]),
        Build.screening("TWO", at: "2025-12-06 14:00", films: ["mua-do", "song-lang"]),
        Build.screening("PANEL", at: "2025-12-06 15:00", minutes: 90),
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

  private func sums(
    _ programme: Programme, _ dimension: AttendanceSum.Dimension
  ) -> [String] {
    programme.sums(of: programme.attendance, by: dimension).map {
      "\($0.group?.text ?? "?") \($0.admissions) \($0.audience) \($0.screenings)"
    }
  }

  private let four = [
    ("c1", "OP", 300), ("c2", "LATE", 40), ("c3", "TWO", 60), ("c4", "PANEL", 50),
  ]

  @Test(arguments: [
    (
      AttendanceSum.Dimension.film,
      [
        "mua-do 300 300 1", "mua-do+song-lang 60 60 1", " 0 50 1",
        "song-lang 40 40 1",
      ]
    ),
    (.venue, ["pathe-palace 340 340 2", "? 60 110 2"]),
    (
      .auditorium, ["pathe-palace/salle-1 300 300 1", "pathe-palace/salle-2 40 40 1", "? 60 110 2"]
    ),
    (.day, ["2025-12-05 300 300 1", "2025-12-06 100 150 3"]),
    (.festivalDay, ["2025-12-05 340 340 2", "2025-12-06 60 110 2"]),
    (.hour, ["14:00 60 60 1", "15:00 0 50 1", "20:00 300 300 1", "00:00 40 40 1"]),
    (.section, ["? 400 400 3", " 0 50 1"].reversed()), (.method, ["clicker 400 450 4"]),
    (.category, ["? 400 450 4"]), (.country, ["? 400 450 4"]),
  ])
  func `people are summed by what their screening is, those of whom it is not known beside them`(
    dimension: AttendanceSum.Dimension, expected: [String]
  ) {
    #expect(sums(programme(four.map { count($0.0, $0.1, $0.2) }), dimension) == expected)
  }

  @Test func `three totals that differ, as in the handbook`() {
    var list = count("list", "OP", 310, by: .registration)
    list = Count(
      key: list.key, scope: .week, figure: list.figure, method: .registration,
      recordedAt: list.recordedAt)
    let summary = programme(four.map { count($0.0, $0.1, $0.2) } + [list]).attendance
    #expect(summary.admissions == 400 && summary.audience == 450 && summary.persons == 310)
  }

  @Test func `what a method that can't tell people apart says of the week is no number of persons`()
  {
    let box = Count(
      key: Build.key("box"), scope: .week, figure: Figure(unchecked: 900), method: .boxOffice,
      recordedAt: Build.instant("2025-12-13T00:00:00Z"))
    let summary = programme([box]).attendance
    #expect(summary.persons == nil && summary.audience == nil)
    #expect(summary.weekTallies.map(\.figure) == [900])
  }

  @Test func `parts say where people come from, the rest is not known`() {
    let programme = programme([
      count("c1", "OP", 300),
      count("p1", "OP", 180, by: .survey) { ($0.partOf, $0.country) = (Build.key("c1"), .vietnam) },
      count("p2", "OP", 20, by: .survey) { ($0.partOf, $0.country) = (Build.key("c1"), .france) },
      count("p3", "OP", 250) { ($0.partOf, $0.category) = (Build.key("c1"), .paid) },
    ])
    #expect(sums(programme, .country) == ["VN 180 180 1", "FR 20 20 1", "? 100 100 1"])
    #expect(sums(programme, .category) == ["paid 250 250 1", "? 50 50 1"])
  }

  @Test func `a part of a part is told by the way that names it`() {
    let programme = programme([
      count("c1", "OP", 300),
      count("p1", "OP", 200) { ($0.partOf, $0.category) = (Build.key("c1"), .paid) },
      count("p2", "OP", 150) { ($0.partOf, $0.country) = (Build.key("p1"), .france) },
    ])
    #expect(sums(programme, .country) == ["FR 150 150 1", "? 150 150 1"])
  }

  @Test func `parts that are more than their whole are told and not used`() {
    let programme = programme([
      count("c1", "OP", 100),
      count("p1", "OP", 90) { ($0.partOf, $0.country) = (Build.key("c1"), .vietnam) },
      count("p2", "OP", 20) { ($0.partOf, $0.country) = (Build.key("c1"), .france) },
    ])
    #expect(sums(programme, .country) == ["? 100 100 1"])
    #expect(programme.attendance.exceeded.map(\.key.text) == ["c1"])
  }

  @Test func `the parts of a line stay with the line that corrects it`() {
    let programme = programme([
      count("c1", "OP", 300),
      count("p1", "OP", 30) { ($0.partOf, $0.country) = (Build.key("c1"), .vietnam) },
      count("c2", "OP", 280) { $0.supersedes = Build.key("c1") },
      count("c3", "OP", 290) { $0.supersedes = Build.key("c2") },
    ])
    #expect(sums(programme, .country) == ["? 260 260 1", "VN 30 30 1"].reversed())
  }

  @Test func `doors add up, each as the surest method that counted it has it`() {
    let programme = programme([
      count("a", "OP", 240, by: .ticketScan) { $0.door = "A" },
      count("a2", "OP", 250) { $0.door = "A" }, count("b", "OP", 150) { $0.door = "B" },
      count("c", "OP", 70, by: .stubCount) { $0.door = "C" },
      count("box", "OP", 480, by: .boxOffice),
    ])
    let line = programme.attendance.lines.first { $0.screening.code.text == "OP" }
    #expect(line?.standing?.figure == 460)
    #expect(line?.standing?.methods == [.ticketScan, .clicker, .stubCount])
    #expect(line?.others.map(\.figure) == [250, 480])
    #expect(
      sums(programme, .method)
        == ["ticket-scan 240 240 1", "clicker 150 150 1", "stub-count 70 70 1"])
  }

  @Test func `who counted the whole house is not added to doors counted otherwise`() {
    let programme = programme([
      count("a", "OP", 240, by: .ticketScan), count("b", "OP", 150) { $0.door = "B" },
      count("c", "LATE", 30, by: .ticketScan) { $0.door = "A" }, count("d", "LATE", 44),
    ])
    #expect(programme.attendance.lines.compactMap { $0.standing?.figure } == [240, 30])
  }

  @Test func `the ledger is replayed as it stood at any moment`() {
    let programme = programme([
      count("c1", "OP", 300) { $0.recordedAt = Build.instant("2025-12-05T22:00:00Z") },
      count("c2", "OP", 310) {
        ($0.supersedes, $0.recordedAt) = (Build.key("c1"), Build.instant("2025-12-06T09:00:00Z"))
      },
      count("c3", "LATE", 40) { $0.recordedAt = Build.instant("2025-12-06T02:00:00Z") },
    ])
    let totals = [
      "2025-12-05T21:59:59Z", "2025-12-05T22:00:00Z", "2025-12-06T02:00:00Z",
      "2025-12-06T09:00:00Z",
    ].map { programme.attendance(asOf: Build.instant($0)).admissions }
    #expect(totals == [nil, 300, 340, 350])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the sums by anything equal the whole`(seed: UInt64) throws {
    let programme = try RandomLedger.make(seed: seed)
    let summary = programme.attendance
    for dimension in AttendanceSum.Dimension.allCases {
      let sums = programme.sums(of: summary, by: dimension)
      #expect(sums.reduce(0) { $0 + $1.audience } == summary.audience ?? 0, "\(dimension) \(seed)")
      #expect(sums.reduce(0) { $0 + $1.admissions } == summary.admissions ?? 0)
      #expect(sums.allSatisfy { $0.audience >= $0.admissions && $0.admissions >= 0 })
      #expect(Set(sums.map(\.group)).count == sums.count)
      #expect(sums.dropLast().allSatisfy { $0.group != nil })
    }
  }
}

extension Country {
  fileprivate static var vietnam: Country? { try? Country("VN") }
  fileprivate static var france: Country? { try? Country("FR") }
}
