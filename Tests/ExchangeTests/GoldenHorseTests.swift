import CivilTime
import Exchange
import Foundation
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// The Golden Horse festival of 2024 as the project ships it.
enum GoldenHorse {
  static func programme() throws -> Programme {
    let file = Judge.root.appending(path: "Samples/golden-horse-2024.json")
    let (programme, faults) = ProgrammeReader.read(
      [UInt8](try Data(contentsOf: file)), fileName: "golden-horse-2024.json",
      now: Instant(secondsSinceEpoch: 0))
    #expect(faults.rendered == [])
    return try #require(programme)
  }
}

/// What is known of that programme from elsewhere comes out of filmweek itself.
@Suite struct GoldenHorseTests {
  @Test func `177 films in 433 screenings, in 8 halls of 3 cities on 20 days`() throws {
    let week = try GoldenHorse.programme()
    let screenings = week.screenings.values
    #expect(week.films.count == 177)
    #expect(Set(screenings.flatMap(\.films)).count == 177)
    #expect(screenings.count == 433)
    #expect(Set(screenings.compactMap(\.place.auditorium)).count == 8)
    #expect(week.venues.values.reduce(0) { $0 + $1.auditoria.count } == 8)
    #expect(Set(week.venues.values.compactMap(\.city)).count == 3)
    #expect(Set(screenings.compactMap { $0.timing.festivalDay(week.week.clock) }).count == 20)
  }

  @Test func `510 showings of films: 30 screenings show 2 to 6`() throws {
    let screenings = try GoldenHorse.programme().screenings.values
    #expect(screenings.reduce(0) { $0 + $1.films.count } == 510)
    let several = screenings.filter { $0.films.count > 1 }
    #expect(several.count == 30)
    #expect(several.map(\.films.count).max() == 6)
  }

  @Test func `no hall overlaps, none runs past midnight, the shortest turnaround is 20`() throws {
    let week = try GoldenHorse.programme()
    #expect(week.conflicts.isEmpty)
    #expect(week.placement().contested.isEmpty)
    #expect(
      week.screenings.values.allSatisfy { screening in
        week.end(of: screening).map { week.week.zone.civil(at: $0).day } == screening.timing.day
      })
    let pauses = Self.pauses(in: week).sorted()
    #expect(pauses.first == 20)
    #expect(pauses[pauses.count / 2] == 37)
  }

  @Test(arguments: [20, 21, 37, 60])
  func `a longer turnaround finds exactly the pauses that are shorter`(minutes: Int) throws {
    var week = try GoldenHorse.programme()
    week.week.turnaround = try Pause(minutes)
    let short = Self.pauses(in: week).count { $0 < minutes }
    #expect(week.conflicts.count == short)
    #expect(week.conflicts.allSatisfy { $0.kind == .turnaroundShort })
    #expect((minutes == 20) == (short == 0))
  }

  @Test func `each fault planted into a real festival is found, and nothing else`() throws {
    var week = try GoldenHorse.programme()
    let sound = SoundWeek.programme()
    for item in sound.items { week.put(item) }
    week.week.rules = sound.week.rules
    let before = Set(week.conflicts.map(\.id))
    for fault in SoundWeek.faults {
      var planted = week
      fault.plant(&planted)
      let after = Set(planted.conflicts.map(\.id))
      // A rule that is made stricter finds more of the festival's own.
      guard planted.week == week.week else {
        #expect(after.contains(fault.found), "\(fault)")
        continue
      }
      #expect(after.subtracting(before) == [fault.found], "\(fault)")
      #expect(before.subtracting(after) == [], "\(fault)")
    }
  }

  @Test func `intermissions lengthen what they interrupt, and marks are kept`() throws {
    let week = try GoldenHorse.programme()
    let broken = week.screenings.values.filter { $0.parts.contains { $0.kind == .intermission } }
    #expect(broken.count == 6)
    #expect(
      broken.allSatisfy { screening in
        let films = screening.films.compactMap { week.films[$0]?.runningTime?.value }
        guard case .known(let minutes) = week.length(of: screening) else { return false }
        return minutes > films.reduce(0, +)
      })
    let notes = week.screenings.values.compactMap { $0.publicNote?.text(preferring: .english) }
    #expect(notes.count { $0 == "Added screening" } == 13)
    #expect(week.screenings.values.contains { $0.remarks.note?.contains("▲") == true })
  }

  @Test func `export, import, export gives the bytes that are shipped`() throws {
    let file = Judge.root.appending(path: "Samples/golden-horse-2024.json")
    #expect(
      ProgrammeWriter.write(try GoldenHorse.programme()) == [UInt8](try Data(contentsOf: file)))
  }

  /// Minutes between one screening and the next of the same hall and day.
  private static func pauses(in week: Programme) -> [Int] {
    let byHall = Dictionary(grouping: week.screenings.values) { screening in
      "\(screening.place) \(screening.timing.day?.description ?? "")"
    }
    return byHall.values.flatMap { screenings in
      let spans = screenings.compactMap { week.presence(of: $0)?.span }
        .sorted { $0.start < $1.start }
      return zip(spans, spans.dropFirst()).map { $1.start.minutes(since: $0.end) }
    }
  }
}
