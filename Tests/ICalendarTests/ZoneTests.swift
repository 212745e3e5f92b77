import CivilTime
import ICalendar
import Testing

/// Times with zones: what readers make of them by the calendar's own VTIMEZONEs.
@Suite struct ZoneTests {
  static let zones = [
    "Europe/Paris", "America/Montreal", "Asia/Ho_Chi_Minh", "Australia/Lord_Howe", "Europe/Dublin",
    "America/New_York", "America/Sao_Paulo", "Africa/Casablanca", "Asia/Kathmandu", "UTC",
  ]

  /// Instants around every change of the clocks, around new year, and anywhere, 2024 to 2028.
  private func instants(_ zone: Zone, count: Int, random: inout Seeded) throws -> [Instant] {
    let years = try (2024...2028).map {
      try Instant(rfc3339: "\($0)-01-01T00:00:00Z")
    }
    var anchors = zone.transitions(from: years[0], to: years[4]).map(\.instant)
    anchors += anchors.flatMap { [$0.adding(minutes: 30), $0.adding(minutes: -1)] }
    anchors += years
    return (0..<count).map { _ in
      if Bool.random(using: &random), let anchor = anchors.randomElement(using: &random) {
        return anchor.adding(minutes: Int.random(in: -180...180, using: &random))
      }
      let span = years[0].secondsSinceEpoch..<years[4].secondsSinceEpoch
      return Instant(secondsSinceEpoch: Int.random(in: span, using: &random))
    } + anchors
  }

  @Test(arguments: Judge.allCases, zones)
  func `times read back as the instants they were`(judge: Judge, identifier: String) throws {
    let zone = try Zone(identifier)
    let seed = UInt64.random(in: 0 ... .max)
    print("zone seed", seed, identifier)
    var random = Seeded(seed: seed)
    let spans = try instants(zone, count: 200, random: &random).map {
      (start: $0, end: $0.adding(seconds: Int.random(in: 1...36_000, using: &random)))
    }
    let events = try spans.enumerated().map { index, span in
      try anEvent(
        uid: "\(index)", start: .zoned(span.start, zone), end: .at(.zoned(span.end, zone)))
    }
    let reading = try judge.read(aCalendar(events).serialized())
    #expect(reading.faults == 0)
    #expect(reading.events.count == spans.count)
    for (span, event) in zip(spans, reading.events) {
      let (start, end) = ("\(span.start.secondsSinceEpoch)", "\(span.end.secondsSinceEpoch)")
      #expect(event.start == start, "\(span.start) seed \(seed)")
      #expect(event.end == end, "\(span.end) seed \(seed)")
      if judge == .icalendar {
        #expect(event.startBySystem == start, "\(span.start) seed \(seed)")
        #expect(event.endBySystem == end, "\(span.end) seed \(seed)")
      }
    }
  }

  @Test(arguments: Judge.allCases)
  func `every zone of the system reads back, one event a zone`(judge: Judge) throws {
    let zones = try Zone.knownIdentifiers.map { try Zone($0) }
    try #require(zones.count > 300)
    let july = try Instant(rfc3339: "2026-07-01T18:30:00Z")
    let instants = zones.indices.map { july.adding(minutes: $0 * 727) }
    let events = try zip(zones, instants).map { zone, instant in
      try anEvent(uid: zone.identifier, start: .zoned(instant, zone))
    }
    let reading = try judge.read(aCalendar(events).serialized())
    #expect(reading.faults == 0)
    #expect(reading.events.map(\.start) == instants.map { "\($0.secondsSinceEpoch)" })
    #expect(reading.zones.allSatisfy { $0.parts > 0 })
  }

  @Test(arguments: ["Europe/Paris", "America/Montreal", "Asia/Ho_Chi_Minh", "Asia/Calcutta"])
  func `a zone is written by the name it was asked for, never as an abbreviation`(
    identifier: String
  ) throws {
    let zone = try Zone(identifier)
    let written = try lines(of: aCalendar([anEvent(start: .zoned(.evening, zone))]))
    #expect(written.contains("TZID:\(identifier)"))
    #expect(written.contains { $0.hasPrefix("DTSTART;TZID=\(identifier):2026120") })
  }

  @Test(arguments: ["Asia/Ho_Chi_Minh", "Africa/Abidjan", "Etc/GMT+5", "Asia/Kathmandu"])
  func `a VTIMEZONE always has an observance`(identifier: String) throws {
    let zone = try Zone(identifier)
    let written = try lines(of: aCalendar([anEvent(start: .zoned(.evening, zone))]))
    #expect(written.filter { $0 == "BEGIN:STANDARD" }.count == 1)
    #expect(!written.contains("BEGIN:DAYLIGHT"))
    #expect(written.contains("DTSTART:20250101T000000") || identifier != "Africa/Abidjan")
  }

  @Test func `a VTIMEZONE has the changes of the years in use and of the year before`() throws {
    let paris = try Zone("Europe/Paris")
    let newYear = try Instant(rfc3339: "2025-12-31T22:00:00Z")
    let event = try anEvent(
      start: .zoned(newYear, paris), end: .at(.zoned(newYear.adding(minutes: 90), paris)))
    let written = try lines(of: aCalendar([event]))
    let begin = try #require(written.firstIndex(of: "BEGIN:VTIMEZONE"))
    let end = try #require(written.firstIndex(of: "END:VTIMEZONE"))
    let expected = [
      ("DAYLIGHT", "20240331T020000", "+0100", "+0200", "CEST"),
      ("STANDARD", "20241027T030000", "+0200", "+0100", "CET"),
      ("DAYLIGHT", "20250330T020000", "+0100", "+0200", "CEST"),
      ("STANDARD", "20251026T030000", "+0200", "+0100", "CET"),
      ("DAYLIGHT", "20260329T020000", "+0100", "+0200", "CEST"),
      ("STANDARD", "20261025T030000", "+0200", "+0100", "CET"),
    ].flatMap {
      [
        "BEGIN:\($0.0)", "DTSTART:\($0.1)", "TZOFFSETFROM:\($0.2)", "TZOFFSETTO:\($0.3)",
        "TZNAME:\($0.4)", "END:\($0.0)",
      ]
    }
    #expect(Array(written[(begin + 2)..<end]) == expected)
  }

  @Test(arguments: Judge.allCases)
  func `a time before the first change of its years is described too`(judge: Judge) throws {
    // Cairo had no summer time from 2015 until the end of April 2023.
    let cairo = try Zone("Africa/Cairo")
    let (winter, summer) = (
      try Instant(rfc3339: "2023-02-01T18:00:00Z"), try Instant(rfc3339: "2023-06-01T18:00:00Z")
    )
    let calendar = try aCalendar(
      [winter, summer].map { try anEvent(uid: "\($0)", start: .zoned($0, cairo)) })
    #expect(lines(of: calendar).contains("DTSTART:20220101T020000"))
    let starts = try judge.read(calendar.serialized()).events.map(\.start)
    #expect(starts == ["\(winter.secondsSinceEpoch)", "\(summer.secondsSinceEpoch)"])
  }

  @Test(arguments: [
    ("2026-10-24T23:59:59Z", ";TZID=Europe/Paris:20261025T015959"),
    ("2026-10-25T00:00:00Z", ":20261025T000000Z"), ("2026-10-25T00:30:00Z", ":20261025T003000Z"),
    ("2026-10-25T01:30:00Z", ":20261025T013000Z"), ("2026-10-25T01:59:59Z", ":20261025T015959Z"),
    ("2026-10-25T02:00:00Z", ";TZID=Europe/Paris:20261025T030000"),
    ("2026-03-29T00:59:59Z", ";TZID=Europe/Paris:20260329T015959"),
    ("2026-03-29T01:00:00Z", ";TZID=Europe/Paris:20260329T030000"),
  ])
  func `a wall time that the clocks show twice is written in UTC, and only such a one`(
    instant: String, written: String
  ) throws {
    let start = EventTime.zoned(try Instant(rfc3339: instant), try Zone("Europe/Paris"))
    let found = try lines(of: aCalendar([anEvent(start: start)])).last { $0.hasPrefix("DTSTART") }
    #expect(found == "DTSTART" + written)
  }

  @Test func `daylight time in Dublin is the one ahead`() throws {
    let dublin = try Zone("Europe/Dublin")
    let written = try lines(of: aCalendar([anEvent(start: .zoned(.evening, dublin))]))
    let summer = try #require(written.firstIndex(of: "DTSTART:20250330T010000"))
    #expect(
      written[(summer - 1)...(summer + 4)] == [
        "BEGIN:DAYLIGHT", "DTSTART:20250330T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100",
        "TZNAME:IST", "END:DAYLIGHT",
      ])
  }

  @Test(arguments: Judge.allCases)
  func `an offset with seconds, as Monrovia had until 1972, reads back`(judge: Judge) throws {
    let monrovia = try Zone("Africa/Monrovia")
    let instant = try Instant(rfc3339: "1971-06-01T20:00:00Z")
    let calendar = try aCalendar([anEvent(start: .zoned(instant, monrovia))])
    #expect(lines(of: calendar).contains("TZOFFSETTO:-004430"))
    #expect(try judge.read(calendar.serialized()).events.first?.start == "44654400")
  }

  @Test(arguments: ["0001-01-02T12:00:00Z", "9999-07-01T12:00:00Z", "9999-12-30T23:59:59Z"])
  func `the first and the last year that can be written are written`(instant: String) throws {
    let paris = try Zone("Europe/Paris")
    let time = try Instant(rfc3339: instant)
    let written = try lines(of: aCalendar([anEvent(start: .zoned(time, paris))]))
    let local = paris.civil(at: time).description.filter { $0 != "-" && $0 != ":" }
    #expect(written.contains { $0.hasPrefix("DTSTART;TZID=Europe/Paris:\(local)") })
  }

  @Test func `times in UTC need no VTIMEZONE`() throws {
    let written = try lines(
      of: aCalendar([anEvent(start: .zoned(.evening, .utc)), anEvent(start: .instant(.evening))]))
    #expect(written.filter { $0 == "DTSTART:20261205T193000Z" }.count == 2)
    #expect(!written.contains { $0.contains("TZID") })
  }

  @Test(arguments: Judge.allCases)
  func `a start and an end may be in different zones`(judge: Judge) throws {
    let (paris, hanoi) = (try Zone("Europe/Paris"), try Zone("Asia/Ho_Chi_Minh"))
    let end = Instant.evening.adding(minutes: 14 * 60)
    let event = try anEvent(start: .zoned(.evening, hanoi), end: .at(.zoned(end, paris)))
    let reading = try judge.read(aCalendar([event]).serialized())
    #expect(reading.events.first?.start == "\(Instant.evening.secondsSinceEpoch)")
    #expect(reading.events.first?.end == "\(end.secondsSinceEpoch)")
    // libical hands the zones over in an order of its own.
    let zones = Set(reading.zones.flatMap { $0.values("TZID") })
    #expect(zones == ["Asia/Ho_Chi_Minh", "Europe/Paris"])
  }
}
