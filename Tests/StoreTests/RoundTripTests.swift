import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

struct RoundTripTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `a programme comes back as it was written, and after each difference too`(
    seed: UInt64
  ) throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      let name = WeekName(festival: Build.key("fest"), week: Build.key("week"))
      var random = RandomProgramme(seed: seed)
      var programme = try random.programme(festival: name.festival, week: name.week)
      try archive.write { session throws(Refusal) in
        try session.write(Difference(from: nil, to: programme), in: name)
      }
      for _ in 0..<4 {
        let stored = try archive.stored(name.week)
        #expect(stored.programme == programme)
        let next = try random.edited(programme)
        try archive.write { session throws(Refusal) in
          try session.write(Difference(from: programme, to: next), in: name)
        }
        programme = next
      }
      #expect(try archive.stored(name.week).programme == programme)
    }
  }
}
