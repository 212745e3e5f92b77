import CivilTime
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// A log on its way in while the server is killed.
struct KilledLogTests {
  /// Ends every other session of the database, as a server that fails does.
  private static let killOthers = Statement<Void, Int>(
    "kill_others",
    """
    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    """, row: { (count: Int) in count })

  private func batches() throws -> [[DoorEvent]] {
    let events = try DoorTests.evening(5, events: 300)
    return [Array(events[..<100]), Array(events[100..<200]), Array(events[200...])]
  }

  private func withDoors(_ body: (PostgresArchive, TestDatabase) throws -> Void) throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(
        Build.programme(screenings: DoorTests.codes.map { Build.screening($0) }))
      try body(archive, database)
    }
  }

  @Test func `a log whose server is killed once is taken in again from its beginning`() throws {
    let batches = try batches()
    try withDoors { archive, database in
      var rounds = 0
      let receipt = try archive.take(in: DoorTests.name, at: DoorTests.now) {
        take throws(Refusal) in
        rounds += 1
        for (number, batch) in batches.enumerated() {
          try take(batch)
          if rounds == 1, number == 1 {
            do {
              _ = try Connection(database.administrator).row(Self.killOthers)
            } catch { throw .archive(.other("\(error)")) }
          }
        }
      }
      #expect((rounds, receipt.new) == (2, 300))
      _ = try archive.sumUp(DoorTests.name)
      try DoorTests.expectSums(of: batches.flatMap(\.self), in: archive, "killed once")
    }
  }

  @Test func `a log whose server is killed each time leaves nothing, and can be repeated`() throws {
    let batches = try batches()
    try withDoors { archive, database in
      #expect(throws: Refusal.self) {
        _ = try archive.take(in: DoorTests.name, at: DoorTests.now) { take throws(Refusal) in
          try take(batches[0])
          do {
            _ = try Connection(database.administrator).row(Self.killOthers)
          } catch { throw .archive(.other("\(error)")) }
          try take(batches[1])
          try take(batches[2])
        }
      }
      let count = Statement<Void, Int>(
        "events_kept", "SELECT count(*) FROM filmweek.door_event", row: { (count: Int) in count })
      #expect(try Connection(database.administrator).row(count) == 0)
      for round in 0..<2 {
        let receipt = try archive.take(in: DoorTests.name, at: DoorTests.now) {
          take throws(Refusal) in
          for batch in batches { try take(batch) }
        }
        #expect(receipt.new == (round == 0 ? 300 : 0))
      }
    }
  }
}
