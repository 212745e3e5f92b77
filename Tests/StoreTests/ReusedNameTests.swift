import CivilTime
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// Names of events that are used again, and tickets that are: the same of both archives.
struct ReusedNameTests {
  private static let week: Key<FilmWeek> = Build.key("paris-2025")
  private static let name = WeekName(festival: Build.key("vietnam"), week: week)
  private static let now = Build.instant("2025-12-06T23:00:00Z")

  private func event(
    _ name: String, _ code: String, _ ticket: String, minute: Int = 0,
    _ movement: DoorEvent.Movement = .entry
  ) throws -> DoorEvent {
    DoorEvent(
      key: try DoorEvent.Name(device: "g", event: name), screening: code, movement: movement,
      subject: .ticket(ticket), at: Self.now.adding(minutes: minute))
  }

  private func inBoth(_ body: (any Keeper) throws -> Void) throws {
    let programme = Build.programme(screenings: [Build.screening("A", at: "2025-12-06 20:00")])
    let memory = MemoryArchive()
    try memory.take(programme)
    try body(memory)
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(programme)
      try body(archive)
    }
  }

  @Test func `an event of no screening gives way to one of a screening, once`() throws {
    try inBoth { archive in
      let wrong = try event("1", "ZZ", "T1")
      #expect(try archive.take([wrong], in: Self.name, at: Self.now).refused == 1)
      #expect(try archive.take([wrong], in: Self.name, at: Self.now) == DoorReceipt())
      let right = try event("1", "A", "T1")
      #expect(try archive.take([right], in: Self.name, at: Self.now) == DoorReceipt(new: 1))
      #expect(try archive.take([right], in: Self.name, at: Self.now) == DoorReceipt())
      // Back to nowhere it does not go.
      #expect(try archive.take([wrong], in: Self.name, at: Self.now).differing == 1)
      _ = try archive.sumUp(Self.name)
      #expect(try archive.totals(of: Self.name).map(\.people) == [1])
    }
  }

  @Test func `what says something else under a known name is told, whatever else is taken`() throws
  {
    try inBoth { archive in
      var known = try (1...7).map { try event("\($0)", "A", "T\($0)") }
      #expect(try archive.take(known, in: Self.name, at: Self.now) == DoorReceipt(new: 7))
      for index in known.indices { known[index].door = "balcony" }
      let receipt = try archive.take(
        known + [try event("8", "A", "T8")], in: Self.name, at: Self.now)
      #expect((receipt.new, receipt.differing, receipt.firstDiffering.count) == (1, 7, 5))
      let later = try event("8", "A", "T8", minute: 3)
      #expect(try archive.take([later], in: Self.name, at: Self.now) == DoorReceipt())
      let verdict = try archive.take(try event("8", "A", "T9"), in: Self.name, at: Self.now)
      #expect(verdict.isDiffering && !verdict.isNew)
      let same = try archive.take(try event("8", "A", "T8"), in: Self.name, at: Self.now)
      #expect(!same.isDiffering && !same.isNew)
    }
  }

  @Test func `a ticket that came in twice without going out is found`() throws {
    try inBoth { archive in
      let events = [
        try event("1", "A", "T1"), try event("2", "A", "T1", minute: 2),
        try event("3", "A", "T1", minute: 3), try event("4", "A", "T2"),
        try event("5", "A", "T2", minute: 1, .exit), try event("6", "A", "T2", minute: 2),
      ]
      _ = try archive.take(events, in: Self.name, at: Self.now)
      let doubles = try archive.doubleEntries(of: Self.name, at: [Build.code("A")])
      #expect(doubles.count == 1 && doubles.first.map(\.ticket) == ["T1"])
      #expect(
        doubles.first.first?.movements.map(\.at) == [Self.now, Self.now.adding(minutes: 2)])
      #expect(try archive.doubleEntries(of: Self.name, at: []).count == 0)
    }
  }

  @Test func `a ticket that was forgotten is no other`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(
        Build.programme(screenings: [Build.screening("A", at: "2025-12-06 20:00")]))
      let known = try event("1", "A", "T1")
      _ = try archive.take([known], in: Self.name, at: Self.now)
      _ = try archive.write { session throws(Refusal) in
        try session.forgetTickets(in: Self.name, salt: "kept nowhere")
      }
      #expect(try archive.take([known], in: Self.name, at: Self.now) == DoorReceipt())
    }
  }
}
