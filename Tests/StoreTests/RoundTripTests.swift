import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

struct RoundTripTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a programme comes back as it was written, and after each difference too`(
    seed: UInt64
  ) throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      var random = SeededGenerator(seed: seed)
      var programme = try RandomProgramme.withNouns(seed: seed)
      let name = WeekName(festival: programme.festival.key, week: programme.week.key)
      try archive.write { session throws(Refusal) in
        try session.write(Difference(from: nil, to: programme), in: name)
      }
      for round in 1...4 {
        #expect(try archive.stored(name.week).programme == programme, "seed \(seed), \(round)")
        let next = edited(
          programme, after: try RandomProgramme.withNouns(seed: seed * 100 + UInt64(round)), &random
        )
        try archive.write { session throws(Refusal) in
          try session.write(Difference(from: programme, to: next), in: name)
        }
        programme = next
      }
      #expect(try archive.stored(name.week).programme == programme, "seed \(seed)")
    }
  }

  /// The programme with some of another's things in the place of its own, some new, some gone.
  private func edited(
    _ programme: Programme, after other: Programme, _ random: inout SeededGenerator
  ) -> Programme {
    var next = programme
    next.festival.name = other.festival.name
    next.festival.remarks = other.festival.remarks
    next.week.involvements = other.week.involvements
    next.week.clock = other.week.clock
    let items = other.items.sorted { $0.name.description < $1.name.description }
    for item in items where random.happens(50) {
      if case .count = item, next.contains(item.name) { continue }
      var trial = next
      trial.put(item)
      if trial.faults(in: [item]).isEmpty { next = trial }
    }
    // A venue that was said anew may have lost auditoria.
    for (code, screening) in next.screenings {
      if let room = screening.place.auditorium, next.auditorium(room) == nil {
        next.screenings[code]?.place = .venue(room.venue)
      }
    }
    for (key, hire) in next.hires where !next.faults(in: [.hire(hire)]).isEmpty {
      next.hires[key]?.auditorium = nil
    }
    for item in items where random.happens(30) {
      if let rest = try? next.applying(.remove(item.name)) { next = rest }
    }
    return next
  }
}
