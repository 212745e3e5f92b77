import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct ConflictOracleTests {
  private struct Fact {
    let code: String
    let start: Int
    let length: Int
    let room: String
    let guests: Set<String>
  }

  private static let guests = (0..<6).map { "guest-\($0)" }

  private static func facts(_ random: inout SeededGenerator) -> [Fact] {
    (0..<120).map { index in
      Fact(
        code: "S\(index)", start: Int.random(in: 0..<5000, using: &random),
        length: Int.random(in: 1...180, using: &random),
        room: "salle-\(Int.random(in: 1...2, using: &random))",
        guests: Set(guests.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }))
    }
  }

  private static func programme(_ facts: [Fact]) throws -> Programme {
    let origin = CivilDateTime(day: Build.day("2025-12-05"), time: .midnight)
    return Build.programme(
      guests: guests.map(Build.guest),
      screenings: try facts.map { fact in
        var screening = Build.screening(
          fact.code, minutes: fact.length, in: Build.room(fact.room), guests: fact.guests.sorted())
        let start = try ZonedTime(origin.adding(minutes: fact.start), in: Build.paris)
        screening.timing = .time(start: start, end: nil)
        return screening
      })
  }

  /// Compares every pair by itself, from starts and lengths in minutes.
  private static func pairs(_ facts: [Fact]) -> Set<String> {
    var expected: Set<String> = []
    for (index, one) in facts.enumerated() {
      for other in facts[(index + 1)...] {
        let isInOrder =
          (one.start, Build.code(one.code)) < (other.start, Build.code(other.code))
        let (first, second) = isInOrder ? (one, other) : (other, one)
        let gap = second.start - (first.start + first.length)
        let pair = "\(first.code)+\(second.code)"
        if first.room == second.room, gap < 20 {
          expected.insert((gap < 0 ? "auditorium-taken:" : "turnaround-short:") + pair)
        }
        if gap < 0, !first.guests.isDisjoint(with: second.guests) {
          expected.insert("guest-in-two-places:" + pair)
        }
      }
    }
    return expected
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `the sweep finds what comparing every pair finds, each once`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let facts = Self.facts(&random)
    let expected = Self.pairs(facts)
    let found = try Self.programme(facts).conflicts.map(\.id)
    #expect(found.count == Set(found).count, "seed \(seed)")
    #expect(Set(found) == expected, "seed \(seed)")
    #expect(expected.contains { $0.hasPrefix("turnaround") }, "seed \(seed) is too tame")
  }
}
