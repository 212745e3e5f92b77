import CivilTime
import Exchange
import Foundation
import SchedulingDomain
import Tables
import Testing

/// The Paris week as the project ships it, read once.
enum Paris {
  static let sample = Judge.root.appending(path: "Samples/paris-2025.json")

  /// Where its facts were read, one source a line.
  static let sources = Judge.root.appending(path: "Tests/Judges/paris-sources.txt")

  static func programme() throws -> Programme {
    let bytes = [UInt8](try Data(contentsOf: sample))
    let now = Instant(secondsSinceEpoch: 0)
    let (programme, faults) = ProgrammeReader.read(bytes, fileName: "paris-2025.json", now: now)
    #expect(faults.rendered == [])
    return try #require(programme)
  }
}

@Suite struct ParisTests {
  @Test func `the week has what is known of it, and nothing more`() throws {
    let paris = try Paris.programme()
    let screenings = paris.screenings.values
    #expect(paris.films.count == 17)
    #expect(paris.films.values.count { $0.runningTime != nil } == 13)
    #expect(paris.venues.count == 3)
    #expect(paris.venues.values.reduce(0) { $0 + $1.auditoria.count } == 14)
    #expect(screenings.count == 22)
    #expect(screenings.count { $0.timing.day != nil } == 4)
    #expect(screenings.count { $0.timing.start != nil } == 1)
    #expect(paris.guests.count == 34)
    #expect(paris.counts.count == 6)
    #expect(paris.counts.values.allSatisfy { $0.isClaim && $0.precision != .exact })
    #expect(paris.conflicts.allSatisfy { $0.severity == .notice })
    // Four films of unknown length and country, one event of unknown end, one film without more.
    #expect(paris.conflicts.count { $0.kind == .runtimeUnknown } == 5)
    #expect(paris.conflicts.count { $0.kind == .dataGap } == 6)
    #expect(paris.conflicts.count == 11)
    #expect(paris.attendance.admissions == nil)
  }

  @Test func `nothing in it is stamped by the clock`() throws {
    let paris = try Paris.programme()
    let stamp = try Instant(rfc3339: "2026-11-21T00:00:00Z")
    #expect(paris.screenings.values.allSatisfy { $0.calendar.changedAt == stamp })
    #expect(paris.counts.values.allSatisfy { $0.recordedAt == stamp })
  }

  @Test func `the seminar is the day before the week, the press conference three weeks`() throws {
    let paris = try Paris.programme()
    let seminar = try #require(paris.screenings[ScreeningCode("SEM")])
    #expect(seminar.timing.start?.rfc3339 == "2025-12-04T14:30:00+01:00")
    #expect(paris.end(of: seminar) == nil)
    let press = try #require(paris.screenings[ScreeningCode("PC")])
    #expect(press.timing == .day(try Day("2025-11-14")))
    #expect(press.place == .open)
  }

  @Test func `export, import, export gives the same bytes`() throws {
    let paris = try Paris.programme()
    let bytes = ProgrammeWriter.write(paris)
    let now = Instant(secondsSinceEpoch: 1)
    let again = try #require(ProgrammeReader.read(bytes, fileName: nil, now: now).programme)
    #expect(ProgrammeWriter.write(again) == bytes)
    #expect(Difference(from: paris, to: again).isEmpty)
  }

  @Test func `every source of the facts is kept, and none is added`() throws {
    let facts = try String(contentsOf: Paris.sources, encoding: .utf8).split(separator: "\n")
    #expect(facts.count == 79)
    #expect(try statedSources() == Set(facts.map(String.init)))
  }

  /// The texts below all keys that name sources, by Foundation's own reader.
  private func statedSources() throws -> Set<String> {
    var found: Set<String> = []
    func look(_ value: Any, inSource: Bool) {
      switch value {
      case let text as String where inSource: found.insert(text)
      case let list as [Any]: list.forEach { look($0, inSource: inSource) }
      case let object as [String: Any]: object.forEach { look($1, inSource: $0 == "sources") }
      default: break
      }
    }
    let bytes = try Data(contentsOf: Paris.sample)
    look(try JSONSerialization.jsonObject(with: bytes), inSource: false)
    return found
  }
}
