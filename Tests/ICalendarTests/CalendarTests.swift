import CivilTime
import ICalendar
import Testing

/// The file as a whole.
@Suite struct CalendarTests {
  @Test func `a small calendar is written so, byte for byte`() throws {
    let zone = try Zone("Asia/Ho_Chi_Minh")
    var calendar = try Calendar(product: "-//filmweek//EN", lastModified: .release)
    calendar.name = "Tuần phim"
    calendar.refreshInterval = try CalendarDuration(hours: 1, seconds: 5)
    var event = try anEvent(
      start: .zoned(.evening, zone), end: .after(CalendarDuration(minutes: 90)),
      summary: "Mưa, đỏ; \\o/\r\n" + Text(String(repeating: "雨", count: 30)))
    event.status = .confirmed
    calendar.events = [event]
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//filmweek//EN
      CALSCALE:GREGORIAN
      NAME:Tuần phim
      X-WR-CALNAME:Tuần phim
      LAST-MODIFIED:20261121T090000Z
      REFRESH-INTERVAL;VALUE=DURATION:PT1H0M5S
      X-PUBLISHED-TTL:PT1H0M5S
      BEGIN:VTIMEZONE
      TZID:Asia/Ho_Chi_Minh
      BEGIN:STANDARD
      DTSTART:20250101T070000
      TZOFFSETFROM:+0700
      TZOFFSETTO:+0700
      TZNAME:+07
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:screening-1@week.example
      DTSTAMP:20261121T090000Z
      DTSTART;TZID=Asia/Ho_Chi_Minh:20261206T023000
      DURATION:PT1H30M
      SEQUENCE:0
      SUMMARY:Mưa\\, đỏ\\; \\\\o/\\n雨雨雨雨雨雨雨雨雨雨雨雨雨雨雨
       雨雨雨雨雨雨雨雨雨雨雨雨雨雨雨
      STATUS:CONFIRMED
      END:VEVENT
      END:VCALENDAR

      """
    #expect(
      String(decoding: calendar.serialized(), as: UTF8.self)
        == expected.replacing("\n", with: "\r\n"))
  }

  @Test func `the same calendar is the same bytes, and a changed one is not`() throws {
    let paris = try Zone("Europe/Paris")
    func made(_ summary: String) throws -> [UInt8] {
      try aCalendar([anEvent(start: .zoned(.evening, paris), summary: Text(summary))]).serialized()
    }
    #expect(try made("Red Rain") == made("Red Rain"))
    #expect(try made("Red Rain") != made("Red Sun"))
  }

  @Test func `the calendar never omits PRODID or DTSTAMP`() throws {
    let written = try lines(of: aCalendar([anEvent(uid: "1"), anEvent(uid: "2")]))
    #expect(written.filter { $0 == "PRODID:-//filmweek//tests//EN" }.count == 1)
    #expect(written.filter { $0 == "DTSTAMP:20261121T090000Z" }.count == 2)
  }

  @Test func `the version of an event is its data's, not the clock's`() throws {
    let event = try Event(
      uid: "1", stamp: .release, lastModified: Instant.release.adding(seconds: -1), sequence: 3,
      start: .instant(.evening))
    let written = try lines(of: aCalendar([event]))
    #expect(written.filter { $0.hasPrefix("LAST-MODIFIED") } == ["LAST-MODIFIED:20261121T085959Z"])
    #expect(written.filter { $0.hasPrefix("SEQUENCE") } == ["SEQUENCE:3"])
  }

  @Test func `an event carries its own place, not its calendar's`() throws {
    var (north, south) = (try anEvent(uid: "1"), try anEvent(uid: "2"))
    north.position = try GeoPosition(latitude: 90, longitude: 180)
    south.position = try GeoPosition(latitude: -0.000_000_4, longitude: -0.000_001)
    let written = try lines(of: aCalendar([north, anEvent(uid: "3"), south]))
    #expect(
      written.filter { $0.hasPrefix("GEO") }
        == ["GEO:90.000000;180.000000", "GEO:0.000000;-0.000001"])
  }
}

private func + (start: Text, end: Text) -> Text { Text(start.value + end.value) }
