import CivilTime
import Exchange
import ICalendar
import SchedulingDomain
import TestSupport
import Testing

/// What calendars show of releases.
struct ReleasedCalendarTests {
  private let now = Build.instant("2025-12-01T12:00:00Z")
  private let code = Build.code("CL")

  private var programme: Programme {
    Build.programme(
      films: [Build.film("mua-do", minutes: 124)],
      screenings: [
        Build.screening("CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"])
      ])
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func `an entry that counts no further says the same in every language`(seed: UInt64) throws {
    let (old, new) = try randomPair(seed)
    let before = old.stamped(after: nil, at: now)
    let after = new.stamped(after: before, at: now.adding(minutes: 1))
    for language: LanguageTag in [.english, .french, .vietnamese] {
      let known = try entries(before, language)
      for (uid, event) in try entries(after, language) {
        guard let earlier = known[uid], earlier.sequence == event.sequence else { continue }
        #expect(event == earlier, "seed \(seed): \(uid)")
      }
    }
  }

  private func entries(
    _ programme: Programme, _ language: LanguageTag
  ) throws -> [String: Event] {
    let events = try CalendarExport(of: programme, language: language).calendar.events
    return Dictionary(uniqueKeysWithValues: events.map { ($0.uid, $0) })
  }

  private func randomPair(_ seed: UInt64) throws -> (Programme, Programme) {
    let old = try RandomProgramme.withNouns(seed: seed)
    let other = try RandomProgramme.withNouns(seed: seed + 900)
    var random = SeededGenerator(seed: seed)
    var new = old
    for item in other.items.sorted(by: { $0.name.description < $1.name.description }) {
      if random.happens(20) { new.put(item) }
    }
    return (old, new)
  }

  @Test func `what was withdrawn is shown by its status, in its title, or not at all`() throws {
    var withdrawn = programme
    withdrawn.screenings[code]?.status = .cancelled
    let status = try #require(try CalendarExport(of: withdrawn).calendar.events.first)
    #expect(status.status == .cancelled && status.summary == "mua-do")
    #expect(status.transparency == .transparent)
    let titled = try #require(
      try CalendarExport(of: withdrawn, language: .french, withdrawn: .title).calendar.events.first)
    #expect(titled.status == .confirmed && titled.summary == "[Annulé] mua-do")
    #expect(titled.uid == status.uid && titled.sequence == status.sequence)
    #expect(try CalendarExport(of: withdrawn, withdrawn: .out).count == 0)
    #expect(try CalendarExport(of: programme, withdrawn: .out).count == 1)
  }

  @Test(arguments: [
    ("2026-01-11T22:59:59Z", CalendarExport.Withdrawn.status), ("2026-01-11T23:00:00Z", .out),
  ])
  func `what was withdrawn is shown until thirty days after the week`(
    moment: String, expected: CalendarExport.Withdrawn
  ) {
    #expect(
      CalendarExport.Withdrawn.status.applied(to: programme.week, at: Build.instant(moment))
        == expected)
  }

  @Test func `a screening that has lost its day stays where calendars have it, as withdrawn`()
    throws
  {
    let first = programme.stamped(after: nil, at: now)
    var open = first
    open.screenings[code]?.timing = .open
    let second = open.stamped(after: first, at: now.adding(minutes: 1))
    let known = try #require(first.screenings[code]?.timing)
    let event = try #require(
      try CalendarExport(of: second, formerly: [code: known]).calendar.events.first)
    let before = try #require(try CalendarExport(of: first).calendar.events.first)
    #expect(event.uid == before.uid && event.start == before.start && event.end == before.end)
    #expect(event.status == .cancelled && event.sequence == 1)
    #expect(
      try CalendarExport(of: first, formerly: [code: .day(Build.day("2025-12-09"))]).calendar.events
        == [before])
  }
}
