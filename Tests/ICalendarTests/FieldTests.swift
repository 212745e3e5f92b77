import CivilTime
import ICalendar
import Testing

/// Every property, read back by readers that are not ours.
@Suite struct FieldTests {
  @Test(arguments: Judge.allCases)
  func `every property of a calendar reads back as it went in`(judge: Judge) throws {
    var calendar = try Calendar(product: "-//Film; Week, 1//EN", lastModified: .release)
    calendar.method = .publish
    calendar.name = try Text("Tuần phim; Việt Nam, Paris", language: "vi")
    calendar.description = try Text("Onze films,\ntrois salles", language: "fr-FR")
    calendar.url = try URI("https://week.example/paris?a=1,2;3")
    calendar.source = try URI("webcal://week.example/calendar.ics")
    calendar.refreshInterval = try CalendarDuration(hours: 12)
    calendar.color = try Color("Turquoise")
    calendar.categories = ["film"]
    calendar.events = [try anEvent()]
    let reading = try judge.read(calendar.serialized())
    #expect(reading.faults == 0)
    let expected: Set<Reading.Property> = [
      .init("VERSION", "2.0"), .init("PRODID", "-//Film; Week, 1//EN"),
      .init("CALSCALE", "GREGORIAN"), .init("METHOD", "PUBLISH"),
      .init("NAME", "Tuần phim; Việt Nam, Paris", language: "vi"),
      .init("X-WR-CALNAME", "Tuần phim; Việt Nam, Paris"),
      .init("DESCRIPTION", "Onze films,\ntrois salles", language: "fr-FR"),
      .init("X-WR-CALDESC", "Onze films,\ntrois salles"),
      .init("URL", "https://week.example/paris?a=1,2;3"),
      .init("SOURCE", "webcal://week.example/calendar.ics"),
      .init("LAST-MODIFIED", "20261121T090000Z"), .init("REFRESH-INTERVAL", "43200"),
      .init("X-PUBLISHED-TTL", "PT12H"), .init("COLOR", "turquoise"), .init("CATEGORIES", "film"),
    ]
    #expect(Set(reading.calendar?.properties ?? []) == expected)
    #expect(reading.calendar?.properties.count == expected.count)
  }

  @Test(arguments: Judge.allCases)
  func `every property of an event reads back as it went in`(judge: Judge) throws {
    var event = try Event(
      uid: "screening,1;a\\b@week.example", stamp: .release,
      lastModified: Instant.release.adding(minutes: -90), sequence: 7, start: .instant(.evening),
      end: .at(.instant(Instant.evening.adding(minutes: 97))))
    event.summary = try Text("Mưa đỏ, phim; truyện", language: "vi")
    event.description = try Text("Débat après la séance\navec l'équipe", language: "fr")
    event.location = "Pathé Palace, salle 1; 2, bd des Capucines"
    event.position = try GeoPosition(latitude: 48.8706, longitude: -2.331_500_4)
    event.categories = [
      try Text("Séance", language: "fr"), try Text("Avant-première", language: "fr"), "35mm",
    ]
    event.url = try URI("https://week.example/screenings/A1?x=1,2;3#top")
    event.status = .cancelled
    event.classification = .open
    event.transparency = .transparent
    event.organizer = Organizer(
      address: try URI("mailto:week@embassy.example"), name: "Nhà \"Việt\"; Paris: 1, 2 ^n\n^x")
    event.color = try Color("Purple")
    let reading = try judge.read(aCalendar([event]).serialized())
    #expect(reading.faults == 0)
    #expect(reading.events.count == 1)
    let found = try #require(reading.events.first)
    let expected: [Reading.Property] = [
      .init("UID", "screening,1;a\\b@week.example"), .init("DTSTAMP", "20261121T090000Z"),
      .init("SEQUENCE", "7"), .init("LAST-MODIFIED", "20261121T073000Z"),
      .init("SUMMARY", "Mưa đỏ, phim; truyện", language: "vi"),
      .init("DESCRIPTION", "Débat après la séance\navec l'équipe", language: "fr"),
      .init("LOCATION", "Pathé Palace, salle 1; 2, bd des Capucines"),
      .init("GEO", "48.870600;-2.331500"),
      .init("URL", "https://week.example/screenings/A1?x=1,2;3#top"),
      .init("STATUS", "CANCELLED"), .init("CLASS", "PUBLIC"), .init("TRANSP", "TRANSPARENT"),
      .init(
        "ORGANIZER", "mailto:week@embassy.example", cn: "Nhà \"Việt\"; Paris: 1, 2 ^n\n^x"),
      .init("COLOR", "purple"), .init("CATEGORIES", "35mm"),
      .init("CATEGORIES", "Séance", language: "fr"),
      .init("CATEGORIES", "Avant-première", language: "fr"),
    ]
    #expect(Set(found.properties) == Set(expected))
    #expect(found.properties.count == expected.count)
    #expect(found.start == "\(Instant.evening.secondsSinceEpoch)")
    #expect(found.end == "\(Instant.evening.adding(minutes: 97).secondsSinceEpoch)")
  }

  @Test(arguments: Judge.allCases)
  func `hard texts read back as they are in every place that takes text`(judge: Judge) throws {
    let events = try hardTexts.enumerated().map { index, text in
      var event = try anEvent(uid: "\(index)", summary: Text(text))
      event.description = Text(text)
      event.location = Text(text)
      return event
    }
    let reading = try judge.read(aCalendar(events).serialized())
    #expect(reading.faults == 0)
    #expect(reading.events.count == hardTexts.count)
    for (text, event) in zip(hardTexts, reading.events) {
      // libical trims spaces around a value.
      let spaces = judge == .libical ? text.prefix { $0 == " " }.count : 0
      let expected = String(text.dropFirst(spaces).dropLast(spaces))
      #expect(event.values("SUMMARY") == [expected])
      #expect(event.values("DESCRIPTION") == [expected])
      #expect(event.values("LOCATION") == [expected])
    }
  }

  // Without backslashes: RFC 5545 has no escapes in parameters, icalendar undoes some all the same.
  @Test(
    arguments: Judge.allCases, hardTexts.filter { !$0.contains("\\") } + ["\"", "^", "^n", "a\nb"])
  func `hard names read back as they are from a parameter`(judge: Judge, name: String) throws {
    var event = try anEvent()
    event.organizer = Organizer(address: try URI("mailto:a@b.example"), name: name)
    let reading = try judge.read(aCalendar([event]).serialized())
    #expect(reading.faults == 0)
    let organizer = reading.events.first?.properties.first { $0.name == "ORGANIZER" }
    #expect(organizer?.value == "mailto:a@b.example")
    #expect(organizer?.cn == name)
  }

  @Test(arguments: Judge.allCases, ["", "\u{7}\u{1F}"])
  func `a text of which nothing is left is not written`(judge: Judge, text: String) throws {
    var event = try anEvent(summary: Text(text))
    event.description = Text(text)
    event.location = Text(text)
    let reading = try judge.read(aCalendar([event]).serialized())
    #expect(reading.faults == 0)
    #expect(
      reading.events.first?.properties.map(\.name).sorted() == ["DTSTAMP", "SEQUENCE", "UID"])
  }

  @Test(arguments: Judge.allCases)
  func `categories with commas stay apart`(judge: Judge) throws {
    var event = try anEvent()
    let categories = ["a, b", "c; d\\", "e", ",", "f", "g"]
    event.categories = categories.map { Text($0) }
    let reading = try judge.read(aCalendar([event]).serialized())
    #expect(reading.events.first?.values("CATEGORIES") == categories)
  }

  @Test(arguments: Judge.allCases)
  func `a day without a time is an all-day entry that takes no time`(judge: Judge) throws {
    let first = try Day(year: 2025, month: 12, day: 4)
    let events = [
      try anEvent(uid: "one", start: .date(first)),
      try anEvent(uid: "three", start: .date(first), end: .at(.date(first.adding(days: 3)))),
      try anEvent(uid: "two", start: .date(first), end: .after(CalendarDuration(days: 2))),
    ]
    let reading = try judge.read(aCalendar(events).serialized())
    #expect(reading.events.map(\.start) == ["2025-12-04", "2025-12-04", "2025-12-04"])
    #expect(reading.events.map(\.end) == [nil, "2025-12-07", nil])
    #expect(reading.events.map { $0.values("DURATION") } == [[], [], ["172800"]])
    #expect(
      reading.events.map { $0.values("TRANSP") } == Array(repeating: ["TRANSPARENT"], count: 3))
  }

  @Test(arguments: Judge.allCases)
  func `an event whose end is not known has neither end nor duration`(judge: Judge) throws {
    let paris = try Zone("Europe/Paris")
    let reading = try judge.read(
      aCalendar([try anEvent(start: .zoned(.evening, paris))]).serialized())
    let event = try #require(reading.events.first)
    #expect(event.start == "\(Instant.evening.secondsSinceEpoch)")
    #expect(event.end == nil)
    #expect(event.values("DURATION") == [])
    #expect(event.values("TRANSP") == [])
  }

  @Test(arguments: Judge.allCases)
  func `a calendar without events reads as one without faults`(judge: Judge) throws {
    let reading = try judge.read(aCalendar([]).serialized())
    #expect(reading.faults == 0)
    #expect(reading.events.isEmpty)
    #expect(reading.zones.map { $0.values("TZID") } == [["UTC"]])
  }
}

/// The components of RFC 9073, which readers may or may not know.
struct RichEventTests {
  @Test(arguments: Judge.allCases)
  func `places and people are parts of an event, which stays as it was for others`(
    judge: Judge
  ) throws {
    var event = try anEvent(summary: "Mưa đỏ")
    let plain = try #require(try judge.read(aCalendar([event]).serialized()).events.first)
    var place = try Location(uid: "pathe@week.example")
    place.name = "Pathé Palace; Salle 1, Paris"
    place.position = try GeoPosition(latitude: 48.8706, longitude: 2.3315)
    place.kind = .theater
    event.locations = [place]
    var guest = try Participant(uid: "huyen@week.example", role: .active)
    guest.name = "Đặng Thái Huyền"
    guest.address = try URI("mailto:huyen@week.example")
    event.participants = [guest]
    let bytes = try aCalendar([event]).serialized()
    let reading = try judge.read(bytes)
    let found = try #require(reading.events.first)
    // libical 3 knows the components, and calls their new properties faults of these.
    #expect(judge == .libical || reading.faults == 0)
    #expect(found.parts == 2)
    #expect(found.properties == plain.properties && found.start == plain.start)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains(
        "BEGIN:VLOCATION\r\nUID:pathe@week.example\r\nNAME:Pathé Palace\\; Salle 1\\, Paris\r\n"
          + "LOCATION-TYPE:theater\r\nGEO:48.870600;2.331500\r\nEND:VLOCATION\r\n"))
    #expect(
      text.contains(
        "BEGIN:PARTICIPANT\r\nUID:huyen@week.example\r\nPARTICIPANT-TYPE:ACTIVE\r\n"
          + "SUMMARY:Đặng Thái Huyền\r\nCALENDAR-ADDRESS:mailto:huyen@week.example\r\n"
          + "END:PARTICIPANT\r\nEND:VEVENT\r\n"))
  }

  @Test func `a place or a person without a UID is refused`() {
    #expect(throws: CalendarRefusal.emptyUID) { try Location(uid: "") }
    #expect(throws: CalendarRefusal.controlCharacter(in: "a\n")) {
      try Participant(uid: "a\n", role: .speaker)
    }
  }
}
