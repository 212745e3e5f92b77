import CivilTime
import Exchange
import Foundation
import SchedulingDomain
import TestSupport
import Testing

/// What filmweek writes, by the judgement of Python's readers and of the rules of the public schema.
@Suite struct ScheduleExportTests {
  struct Verdict: Decodable {
    struct Event: Decodable {
      var id, guid, slug, date, duration, room, title, type, track, abstract, day: String
      var persons: [String]
    }

    var faults: [String]
    var events: [Event]
  }

  static func verdict(_ bytes: [UInt8]) throws -> Verdict {
    let script = Judge.root.appending(path: "Tests/Judges/check_schedule.py").path
    let text = try Judge.python([script], bytes)
    return try JSONDecoder().decode(Verdict.self, from: Data(text.utf8))
  }

  private static func verdicts(on programme: Programme) throws -> [Verdict] {
    let schedule = ScheduleExport(of: programme)
    return try [ScheduleForm.xml, .json].map { try verdict(schedule.bytes($0)) }
  }

  @Test func `a festival of 433 screenings keeps every rule in both forms`() throws {
    let programme = try GoldenHorse.programme()
    for verdict in try Self.verdicts(on: programme) {
      #expect(verdict.faults == [])
      #expect(verdict.events.count == 433)
      #expect(verdict.events.count { $0.track == "industry" } == 19)
    }
  }

  @Test func `random programmes keep every rule, with what has a day, a time and a room`() throws {
    for seed in UInt64(1)...6 {
      let programme = try RandomProgramme.make(seed: seed, screenings: 20)
      let schedule = ScheduleExport(of: programme)
      let known = programme.screenings.values.filter {
        $0.status != .cancelled && $0.timing.start != nil && $0.place.auditorium != nil
      }
      #expect(schedule.leftOut.count == programme.screenings.count - known.count, "seed \(seed)")
      for verdict in try Self.verdicts(on: programme) {
        #expect(verdict.faults == [], "seed \(seed)")
        #expect(Set(verdict.events.map(\.day)).count <= known.count)
        #expect(verdict.events.count == known.count, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [ScheduleForm.xml, .json])
  func `what was exported changes nothing when it comes back`(form: ScheduleForm) throws {
    let random = try (UInt64(1)...8).map { try RandomProgramme.make(seed: $0, screenings: 20) }
    for programme in [try GoldenHorse.programme(), try Paris.programme()] + random {
      let bytes = ScheduleExport(of: programme).bytes(form)
      let (again, faults) = try readSchedule("", as: form, into: programme) { _ in bytes }
      #expect(faults == [])
      #expect(again?.items.isEmpty == true)
    }
  }

  @Test(arguments: [ScheduleForm.xml, .json])
  func `a schedule read into a new week is written with the same ids, times and persons`(
    form: ScheduleForm
  ) throws {
    let (first, _) = try readSchedule(ScheduleSamples.frab)
    let programme = try #require(first)
    let bytes = ScheduleExport(of: programme).bytes(form)
    let (second, _) = try readSchedule("", as: form) { _ in bytes }
    let before = try Self.verdict(bytes)
    let after = try Self.verdict(ScheduleExport(of: try #require(second)).bytes(form))
    #expect(before.events.map(\.guid) == after.events.map(\.guid))
    #expect(before.events.map(\.date) == after.events.map(\.date))
    #expect(before.events.map(\.duration) == after.events.map(\.duration))
    #expect(before.events.map(\.persons) == after.events.map(\.persons))
    #expect(before.events.map(\.title) == after.events.map(\.title))
  }

  @Test func `only what the schedule states otherwise is changed`() throws {
    let programme = try GoldenHorse.programme()
    let text = String(decoding: ScheduleExport(of: programme).bytes(.xml), as: UTF8.self)
    let moved = text.replacing(
      "<date>2024-11-07T19:00:00+08:00</date>\n        <start>19:00</start>\n        "
        + "<duration>02:06</duration>\n        <room>MUVIE",
      with: "<date>2024-11-07T19:30:00+08:00</date>\n        <start>19:30</start>\n        "
        + "<duration>02:06</duration>\n        <room>MUVIE")
    let (next, faults) = try readSchedule(moved, into: programme)
    #expect(faults == [])
    let code = try ScreeningCode("103")
    var expected = try #require(programme.screenings[code])
    let civil = try CivilDateTime("2024-11-07T19:30")
    expected.timing = .time(start: try ZonedTime(civil, in: programme.week.zone), end: nil)
    #expect(next?.items == [.screening(expected)])
  }

  @Test func `a length that is not known is the week's, and said`() throws {
    var programme = try GoldenHorse.programme()
    let code = try ScreeningCode("103")
    let film = try #require(programme.screenings[code]?.films.first)
    programme.films[film]?.runningTime = nil
    let schedule = ScheduleExport(of: programme)
    #expect(try schedule.assumed.contains(code) && !schedule.assumed.contains(ScreeningCode("101")))
    let event = try Self.verdict(schedule.bytes(.xml)).events.first { $0.id == "103" }
    #expect(event?.duration == "02:00")
  }

  @Test func `markup, quotes and control characters in texts come back as they were`() throws {
    var programme = try GoldenHorse.programme()
    let code = try ScreeningCode("101")
    let title = "<b>&amp; ]]> \"5\" < 6 'é' 🎬"
    programme.screenings[code]?.title = try LocalizedText("\(title)\u{1}")
    programme.screenings[code]?.publicNote = try LocalizedText("one\n\ntwo\tthree")
    for verdict in try Self.verdicts(on: programme) {
      let event = verdict.events.first { $0.id == "101" }
      #expect(event?.title.replacing("\u{1}", with: "") == title)
      #expect(event?.abstract == "one\n\ntwo\tthree")
    }
  }

  @Test func `guids are FNV-1a of the calendar UID in a UUID of version 8, by Python's numbers`()
    throws
  {
    let programme = try GoldenHorse.programme()
    let screening = try #require(programme.screenings[ScreeningCode("101")])
    let script = """
      import sys, uuid
      value = 0x6c62272e07bb014262b821756295c58d
      for byte in open(sys.argv[1], "rb").read():
          value = (value ^ byte) * (2 ** 88 + 0x13b) % 2 ** 128
      value = value & ~(0xf << 76) & ~(3 << 62) | 8 << 76 | 2 << 62
      print(uuid.UUID(int=value), end="")
      """
    let uid = programme.calendarUID(of: screening)
    let expected = try Judge.python(["-c", script], Array(uid.utf8))
    let events = try Self.verdict(ScheduleExport(of: programme).bytes(.json)).events
    #expect(events.first { $0.id == "101" }?.guid == expected)
  }
}
