import CivilTime
import Postgres
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Screenings that doors know, on both archives.
struct ScannedScreeningTests {
  private static let code = Build.code("A")

  private func withKeepers(_ body: (any Keeper) throws -> Void) throws {
    let programme = Build.programme(screenings: [Build.screening("B", at: "2025-12-06 20:00")])
    let memory = MemoryArchive()
    try memory.take(programme)
    try body(memory)
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(programme)
      try body(archive)
    }
  }

  private func scan(_ keeper: any Keeper) throws {
    let event = DoorEvent(
      key: try DoorEvent.Name(device: "d", event: "1"), screening: Self.code.text,
      movement: .entry, subject: .ticket("T1"), at: DoorTests.now)
    _ = try keeper.take([event], in: DoorTests.name, at: DoorTests.now)
  }

  private func post(_ keeper: any Keeper) throws {
    let shift = try Shift(
      key: Build.key("door-b"), post: .screening(Self.code), door: "", name: "Door B",
      span: Span(start: DoorTests.now, end: DoorTests.now.adding(minutes: 60)))
    _ = try AddShift(archive: keeper)(.test(), shift, in: DoorTests.name)
  }

  @Test(arguments: [true, false])
  func `a screening that doors know is cancelled, not removed, whoever would remove it`(
    isScanned: Bool
  ) throws {
    try withKeepers { keeper throws in
      let week = DoorTests.week
      try keeper.release(week)
      let screening = Build.screening("A", at: "2025-12-07 20:00")
      let added = try keeper.edit(.add(.screening(screening)), in: week)
      if isScanned { try scan(keeper) } else { try post(keeper) }
      let refusal = Refusal.atDoors(Self.code)
      #expect(throws: refusal) {
        try keeper.edit(.remove(ItemName(.screening, "A")), in: week)
      }
      #expect(throws: refusal) { try keeper.undo(added.logNumber, in: week) }
      let log = try ReadLog(archive: keeper)(of: DoorTests.name.festival, week: week, limit: 9)
      #expect(log.first { $0.number == added.logNumber }?.obstacle == .other)
      #expect(throws: refusal) {
        try ImportProgramme(archive: keeper)(
          .test(), Build.programme(screenings: []), removing: [ItemName(.screening, "A")])
      }
      let back = try RollBack(archive: keeper)(.test(), in: week, to: 1)
      #expect(back.after.screenings[Self.code]?.status == .cancelled)
    }
  }
}
