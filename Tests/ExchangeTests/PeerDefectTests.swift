import CivilTime
import Exchange
import Foundation
import ICalendar
import SchedulingDomain
import TestSupport
import Testing

/// What calendars of other programs get wrong, each as a rule that ours keep.
struct PeerDefectTests {
  private let now = Build.instant("2025-10-01T12:00:00Z")

  /// A released night over the end of summer time, with a house that stands on the globe.
  private var programme: Programme {
    var programme = Build.programme(
      films: [Build.film("mua-do", minutes: 124)],
      screenings: [
        Build.screening(
          "CL", at: "2025-10-25 23:30", in: Build.room("salle-1"), films: ["mua-do"]),
        Build.screening("N", at: "2025-10-26 03:30", minutes: 30, in: Build.room("salle-2")),
        Build.screening(
          "M", at: "2025-10-26 14:00", minutes: 60, in: Build.room("salle-1", of: "le-grand-rex")),
      ])
    programme.venues[Build.key("pathe-palace")]?.position = try? SchedulingDomain.GeoPosition(
      latitude: 48.8706, longitude: 2.3315)
    return programme.stamped(after: nil, at: now)
  }

  private func reading(_ scope: CalendarExport.Scope = .week) throws -> Judge.Reading {
    let reading = try Judge.calendar(CalendarExport(of: programme, scope: scope).bytes)
    #expect(reading.faults == 0)
    return reading
  }

  @Test func `the zone is the one that was said, not another of the same hour (pretalx)`() throws {
    let zones = try reading().components.filter { $0.name == "VTIMEZONE" }
    #expect(zones.map { $0.values("TZID") } == [["Europe/Paris"]])
  }

  @Test func `the clocks change at the hour at which they do (pretalx)`() throws {
    let text = String(decoding: try CalendarExport(of: programme).bytes, as: UTF8.self)
    #expect(
      text.contains(
        "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100"))
  }

  @Test func `stamps are those of the data, so nothing changes with the hour of asking (pretalx)`()
    throws
  {
    let events = try reading().events
    for event in events {
      #expect(event.values("DTSTAMP") == ["20251001T120000Z"])
      #expect(event.values("LAST-MODIFIED") == ["20251001T120000Z"])
    }
  }

  @Test func `an entry has its number, status, stamp, place on the globe and kind (pretalx)`()
    throws
  {
    let event = try #require(try reading().event("CL.paris-2025.vietnam@filmweek"))
    for name in ["SEQUENCE", "STATUS", "LAST-MODIFIED", "GEO", "CATEGORIES"] {
      #expect(event.values(name).count == 1, "\(name)")
    }
  }

  @Test func `an entry in the night has its true date, whatever the festival day (pretalx)`() throws
  {
    let event = try #require(try reading().event("N.paris-2025.vietnam@filmweek"))
    #expect(event.start == String(Build.instant("2025-10-26T02:30:00Z").secondsSinceEpoch))
  }

  @Test(arguments: ["24:00", "26:59", "27:00", "27:30", "27:59", "28:00", "29:59"])
  func `what begins in the night is of the evening before, in every form of days (pretalx)`(
    hour: String
  ) throws {
    let parts = hour.split(separator: ":").compactMap { Int($0) }
    let civil = CivilDateTime(day: Build.day("2025-12-12"), time: .midnight)
      .adding(minutes: parts[0] * 60 + parts[1])
    let programme = Build.programme(screenings: [
      Build.screening(
        "N", at: "\(civil)".replacing("T", with: " "), minutes: 30, in: Build.room("salle-1"))
    ])
    let night = try #require(programme.screenings.values.first)
    #expect(night.timing.festivalDay(programme.week.clock) == Build.day("2025-12-12"))
    let schedule = String(decoding: ScheduleExport(of: programme).bytes(.xml), as: UTF8.self)
    let days = schedule.components(separatedBy: "<day ").filter { $0.contains("<event ") }
    #expect(days.count == 1 && days[0].contains("date=\"2025-12-12\""))
    let calendar = try Judge.calendar(CalendarExport(of: programme).bytes)
    #expect(
      calendar.events.first?.start
        == night.timing.start.map { String($0.instant.secondsSinceEpoch) })
  }

  @Test func `lines are short, end as they must, and cut no letter (ics, ical)`() throws {
    var programme = programme
    programme.screenings[Build.code("CL")]?.publicNote = Build.text(
      String(repeating: "Đất rừng phương Nam, ", count: 20))
    let bytes = try CalendarExport(of: programme).bytes
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true && lines.dropLast().allSatisfy { $0.last == 0x0D })
    #expect(lines.allSatisfy { $0.count <= 76 }, "75 octets and the CR")
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
  }

  @Test func `one screening has one UID in every feed (pretix)`() throws {
    let uids = try [
      CalendarExport.Scope.week, .venue(Build.key("pathe-palace")),
      .auditorium(Build.room("salle-1")), .film(Build.key("mua-do")), .screening(Build.code("CL")),
    ].map { scope in
      try Set(reading(scope).events.map { $0.values("UID")[0] })
    }
    #expect(uids.allSatisfy { $0.contains("CL.paris-2025.vietnam@filmweek") })
    #expect(uids.dropFirst().allSatisfy { $0.isSubset(of: uids[0]) })
  }

  @Test func `a calendar says who made it, entries when, zones how (Open Event)`() throws {
    let reading = try reading()
    #expect(reading.components.first?.values("PRODID").count == 1)
    #expect(reading.events.allSatisfy { $0.values("DTSTAMP").count == 1 })
    let text = String(decoding: try CalendarExport(of: programme).bytes, as: UTF8.self)
    #expect(text.contains("BEGIN:DAYLIGHT") && text.contains("BEGIN:STANDARD"))
  }

  @Test func `the place on the globe is the house's own, or none (Open Event)`() throws {
    let events = try reading().events
    let placed = events.filter { !$0.values("GEO").isEmpty }.map { $0.values("UID")[0].prefix(1) }
    #expect(placed.sorted() == ["C", "N"])
  }

  @Test func `what is withdrawn is withdrawn, not renamed (Eventive)`() throws {
    var withdrawn = programme
    withdrawn.screenings[Build.code("CL")]?.status = .cancelled
    let calendar = try Judge.calendar(CalendarExport(of: withdrawn).bytes)
    let event = try #require(calendar.event("CL.paris-2025.vietnam@filmweek"))
    #expect(event.values("STATUS") == ["CANCELLED"] && event.values("SUMMARY") == ["mua-do"])
  }

  @Test func `a longer Q&A is a change (pretalx)`() throws {
    var longer = programme
    longer.screenings[Build.code("CL")]?.parts = [
      Part(.film), Part(.qa, length: Build.minutes(30)),
    ]
    let next = longer.stamped(after: programme, at: now.adding(minutes: 5))
    #expect(next.screenings[Build.code("CL")]?.calendar.sequence == 1)
    #expect(
      longer.notices(since: programme).map(\.changes) == [
        [.length(from: 124, to: 154), .partAdded(.qa)]
      ])
  }
}
