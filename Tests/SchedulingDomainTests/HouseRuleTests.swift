import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct HouseRuleTests {
  private let salle1 = Build.room("salle-1")

  private func programme(
    at start: String, minutes: Int, kind: Screening.Kind = .screening, _ hires: [Hire] = []
  ) -> Programme {
    var screening = Build.screening("A", at: start, minutes: minutes, in: salle1)
    screening.kind = kind
    return hires.reduce(Build.programme(screenings: [screening])) { $0.with(.hire($1)) }
  }

  @Test(arguments: [
    ("18:00", 300, 0), ("17:59", 60, 1), ("21:00", 120, 0), ("21:00", 121, 1), ("21:00", 132, 12),
    ("17:50", 320, 20), ("23:00", 30, 30),
  ])
  func `a screening stays inside the hire, and one minute more is one too many`(
    start: String, minutes: Int, over: Int
  ) {
    let hire = Build.hire("h", "2025-12-12 18:00", "2025-12-12 23:00")
    let conflicts = programme(at: "2025-12-12 \(start)", minutes: minutes, [hire]).conflicts
    #expect(conflicts.map(\.id) == (over == 0 ? [] : ["venue-closed:A"]))
    #expect(conflicts.first?.minutesShort == (over == 0 ? nil : over))
    #expect(conflicts.allSatisfy { $0.severity == .fatal })
  }

  @Test func `two hires that touch are one time`() {
    let hires = [
      Build.hire("h1", "2025-12-12 18:00", "2025-12-12 21:00"),
      Build.hire("h2", "2025-12-12 21:00", "2025-12-13 00:30", room: "salle-1"),
    ]
    #expect(programme(at: "2025-12-12 20:00", minutes: 270, hires).conflicts.isEmpty)
    #expect(programme(at: "2025-12-12 20:00", minutes: 271, hires).conflicts.count == 1)
  }

  @Test func `a house that is hired on other days only is a warning`() {
    let hire = Build.hire("h", "2025-12-11 18:00", "2025-12-11 23:00")
    let conflict = programme(at: "2025-12-12 20:00", minutes: 60, [hire]).conflicts.first
    #expect(conflict?.id == "venue-closed:A")
    #expect(conflict?.severity == .warning)
    #expect(conflict?.minutesShort == nil)
  }

  @Test func `a hire of another room or house says nothing of this one`() {
    let hires = [
      Build.hire("h1", "2025-12-11 18:00", "2025-12-11 23:00", room: "salle-2"),
      Build.hire("h2", "2025-12-11 18:00", "2025-12-11 23:00", of: "le-grand-rex"),
    ]
    #expect(programme(at: "2025-12-12 20:00", minutes: 60, hires).conflicts.isEmpty)
  }

  @Test(arguments: [
    ("2026-03-28 20:00", "2026-03-29 04:00"), ("2025-10-25 20:00", "2025-10-26 04:00"),
  ])
  func `a hire over a clock change is as long as the clocks make it`(start: String, end: String) {
    let real = Build.zoned(end).instant.minutes(since: Build.zoned(start).instant)
    #expect(real != 480)
    let hire = Build.hire("h", start, end)
    #expect(programme(at: start, minutes: real, [hire]).conflicts.isEmpty)
    #expect(programme(at: start, minutes: real + 1, [hire]).conflicts.first?.minutesShort == 1)
  }

  @Test(arguments: [
    ("08:59", 60, "venue-closed"), ("23:30", 90, nil), ("23:30", 91, "past-curfew"),
  ])
  func `a room's own hours are minutes of the festival day`(
    start: String, minutes: Int, kind: String?
  ) {
    let programme = programme(at: "2025-12-12 \(start)", minutes: minutes).with(salle1) {
      $0.openingHours = [Build.hours(540, 1500)]
    }
    #expect(programme.conflicts.map(\.kind.rawValue) == [kind].compactMap(\.self))
    #expect(programme.conflicts.first?.minutesShort == (kind == nil ? nil : 1))
  }

  @Test func `what starts after midnight is held to the hours of the day before`() {
    // 12 December 2025 is a Friday; 00:15 on the 13th is still its festival day.
    let open = programme(at: "2025-12-13 00:15", minutes: 45).with(salle1) {
      $0.openingHours = [Build.hours(540, 1500, on: [.friday])]
    }
    #expect(open.conflicts.isEmpty)
    let closed = programme(at: "2025-12-13 20:00", minutes: 45).with(salle1) {
      $0.openingHours = [Build.hours(540, 1500, on: [.friday])]
    }
    #expect(closed.conflicts.map(\.severity) == [.warning])
  }

  @Test func `a hire goes before the hours of the house`() {
    let hire = Build.hire("h", "2025-12-12 18:00", "2025-12-13 03:00")
    let programme = programme(at: "2025-12-13 01:00", minutes: 90, [hire]).with(salle1) {
      $0.openingHours = [Build.hours(540, 1380)]
    }
    #expect(programme.conflicts.isEmpty)
  }

  @Test(arguments: [("20:00", 60, 0), ("20:00", 61, 1), ("21:30", 30, 30), ("22:00", 60, 0)])
  func `a blocked time is met only where a minute is shared`(
    start: String, minutes: Int, shared: Int
  ) {
    let block = Build.hire("b", "2025-12-12 21:00", "2025-12-12 22:00", use: .blocked)
    let conflicts = programme(at: "2025-12-12 \(start)", minutes: minutes, [block]).conflicts
    #expect(conflicts.map(\.id) == (shared == 0 ? [] : ["auditorium-blocked:A:b"]))
    #expect(conflicts.first?.minutesShort == (shared == 0 ? nil : shared))
  }

  @Test(arguments: [(Screening.Kind.rehearsal, 0), (.screening, 1)])
  func `a time for rehearsals is for rehearsals`(kind: Screening.Kind, found: Int) {
    let hire = Build.hire("r", "2025-12-12 14:00", "2025-12-12 18:00", use: .rehearsal)
    let programme = programme(at: "2025-12-12 15:00", minutes: 60, kind: kind, [hire])
    #expect(programme.conflicts.count == found)
  }

  @Test(arguments: [
    (400, 0, 0, nil), (401, 0, 0, 1), (40, 360, 0, nil), (40, 361, 0, 1), (0, 0, 402, 2),
  ])
  func `seats held, sold or taken are not more than there are`(
    held: Int, sold: Int, inside: Int, excess: Int?
  ) throws {
    var screening = Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1)
    if held > 0 { screening.holds = [Build.hold("protocol", held)] }
    var programme = Build.programme(screenings: [screening]).with(salle1) {
      $0.capacity = try? Seats(400)
    }
    if sold > 0 {
      programme = programme.with(.count(Build.count("s", of: "A", sold, by: .boxOffice)))
    }
    if inside > 0 { programme = programme.with(.count(Build.count("i", of: "A", inside))) }
    let found = programme.conflicts.first
    #expect(found?.id == (excess == nil ? nil : "over-capacity:A"))
    guard case .overCapacity(_, let crowd) = found?.violation else { return }
    #expect(crowd.excess == excess)
    #expect(found?.severity == (held > 400 ? .fatal : .warning))
  }

  /// A line of a box office for A.
  private func sold(
    _ name: String, _ figure: Int, _ category: Count.Category? = nil, country: String? = nil,
    partOf whole: String? = nil
  ) throws -> Item {
    var count = Build.count(name, of: "A", figure, by: .boxOffice)
    count.category = category
    count.country = try country.map { try Country($0) }
    count.partOf = whole.map { Build.key($0) }
    return .count(count)
  }

  /// 412 paid and 60 complimentary; four lines say where the 412 come from.
  private func returns(capacity: Int) throws -> Programme {
    let show = Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1)
    return Build.programme(screenings: [show]).with(salle1) {
      $0.capacity = try? Seats(capacity)
    }.with(
      try sold("s-1", 412, .paid), try sold("s-2", 60, .complimentary),
      try sold("s-3", 300, country: "FR", partOf: "s-1"),
      try sold("s-4", 60, country: "VN", partOf: "s-1"),
      try sold("s-5", 40, country: "BE", partOf: "s-1"),
      try sold("s-6", 5, country: "DE", partOf: "s-1"))
  }

  @Test(arguments: [(500, nil), (472, nil), (471, 1)])
  func `what breaks a count down is not added to it`(capacity: Int, excess: Int?) throws {
    let found = try returns(capacity: capacity).conflicts.first { $0.kind == .overCapacity }
    guard case .overCapacity(_, let crowd)? = found?.violation else {
      return #expect(excess == nil)
    }
    #expect(crowd.excess == excess && crowd.sold == 412 && crowd.given == 60)
  }

  @Test func `seats given out are those that are held`() throws {
    var programme = try returns(capacity: 472)
    programme.screenings[Build.code("A")]?.holds = [Build.hold("embassy", 60)]
    #expect(programme.conflicts.allSatisfy { $0.kind != .overCapacity })
    programme.screenings[Build.code("A")]?.holds = [Build.hold("embassy", 61)]
    #expect(programme.conflicts.contains { $0.kind == .overCapacity })
  }
}
