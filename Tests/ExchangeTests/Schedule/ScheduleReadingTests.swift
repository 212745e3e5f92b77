import CivilTime
import Exchange
import SchedulingDomain
import Tables
import Testing

/// Reads a schedule into a new week.
func readSchedule(
  _ text: String, as form: ScheduleForm = .xml, zone: String? = nil, into week: Programme? = nil,
  encode: (String) -> [UInt8] = { Array($0.utf8) }
) throws -> (programme: Programme?, faults: [String]) {
  let festival = Festival(
    key: try Key("lumiere"), name: try LocalizedText("Lumière", in: .french))
  let target = ScheduleReader.Target.new(festival, try Key("new-week"), name: nil)
  let (programme, faults) = ScheduleReader.read(
    encode(text), as: form, fileName: "s.xml", into: week.map { .week($0) } ?? target,
    zone: try zone.map { try Zone($0) }, now: Instant(secondsSinceEpoch: 0))
  return (programme, faults.rendered)
}

@Suite struct ScheduleReadingTests {
  private func screening(_ code: String, in programme: Programme?) throws -> Screening {
    try #require(try programme?.screenings[ScreeningCode(code)])
  }

  @Test func `pentabarf's nights, letters and missing guids`() throws {
    let (programme, faults) = try readSchedule(
      ScheduleSamples.pentabarf, zone: "Europe/Berlin"
    ) { $0.unicodeScalars.map { UInt8($0.value) } }
    #expect(
      faults == [
        "s.xml: notice: filmweek has no place for tag (1). "
          + "Keep the file, should you want these later."
      ])
    let opening = try screening("12", in: programme)
    #expect(opening.timing.start?.rfc3339 == "2011-06-03T20:00:00+02:00")
    #expect(opening.kind == .screening)
    #expect(opening.title?.text(preferring: .english) == "Eröffnung")
    #expect(opening.publicNote?.text(preferring: .english) == "Mit Musik\n\nDrei Filme.")
    #expect(opening.remarks.sources == ["https://example.org/12"])
    #expect(opening.remarks.note == "Track: Programm\nType: film")
    #expect(opening.status == .confirmed)
    let night = try screening("13", in: programme)
    #expect(night.timing.start?.rfc3339 == "2011-06-04T00:30:00+02:00")
    #expect(programme?.end(of: night) == (try Instant(rfc3339: "2011-06-04T01:35:00+02:00")))
    #expect(programme?.week.clock.dayStarts == (try WallTime("04:00")))
    let venue = try #require(programme?.venues.values.first)
    #expect(venue.key.text == "kino-arsenal" && venue.city == "Berlin")
    #expect(venue.auditoria.map(\.key.text) == ["grosser-saal"])
    #expect(programme?.guests.keys.map(\.text).sorted() == ["anna-mass", "anna-mass-2"])
  }

  @Test func `frab's offsets, HTML and double bookings`() throws {
    let (programme, faults) = try readSchedule(ScheduleSamples.frab)
    #expect(faults.count == 1 && faults[0].contains("feedback_url (1), recording (1)"))
    let again = try screening("301", in: programme)
    #expect(again.timing.start?.occurrence == .first)
    #expect(again.timing.start?.rfc3339 == "2024-10-27T02:30:00+02:00")
    #expect(programme?.end(of: again) == (try Instant(rfc3339: "2024-10-27T02:15:00+01:00")))
    #expect(again.title?.text(preferring: .english) == "Once & again")
    let note = again.publicNote?.text(preferring: .english)
    #expect(note == "One long night.\n\n- tea\n- cake\n\n5 < 6 é")
    #expect(again.kind == .panel)
    #expect(again.appearances.map(\.guest.text) == ["mai-le", "jo-mensah"])
    #expect(again.calendar.uid == "0a8d4b7e-5d0c-4e57-9d52-0b8a0f3f6a11")
    let lecture = try screening("302", in: programme)
    #expect(lecture.kind == .other && lecture.remarks.note == "Track: Science\nType: lecture")
    let conflicts = programme?.conflicts ?? []
    #expect(conflicts.map(\.id) == ["auditorium-taken:302+303", "runtime-unknown:304"])
    let foyer = try screening("304", in: programme)
    #expect(foyer.timing.start?.rfc3339 == "2024-10-26T18:00:00+02:00")
    #expect(programme?.end(of: foyer) == nil)
    #expect(foyer.place.auditorium?.auditorium.text == "foyer")
    let bare = try screening("305", in: programme)
    #expect(bare.timing == .day(try Day("2024-10-26")))
  }

  @Test func `pretalx's JSON, its codes and its rooms`() throws {
    let (programme, faults) = try readSchedule(ScheduleSamples.pretalx, as: .json)
    #expect(faults.count == 1 && faults[0].contains("colors (1), do_not_record (1)"))
    let film = try screening("SXRDL9", in: programme)
    #expect(film.timing.start?.zone.identifier == "Asia/Ho_Chi_Minh")
    #expect(film.title?[.vietnamese] == "Mưa đỏ")
    #expect(film.audio == .vietnamese)
    #expect(
      film.remarks.sources == [
        "https://example.org/more", "https://example.org/democon/talk/SXRDL9/",
      ])
    let room = try #require(programme?.venues.values.first?.auditoria.first)
    #expect(room.key.text == "room-1" && room.capacity?.value == 120)
    #expect(programme?.guests.values.map(\.name) == ["Đặng Thái Huyền"])
  }

  @Test(
    arguments: [
      "45": 45, "0:45": 45, "00:45": 45, "01:30:00": 90, "01:30:01": 91, "26:00": 1560,
      "1:02:00:00": 1560,
    ])
  func `a length in any of its forms`(text: String, minutes: Int) throws {
    let (programme, faults) = try readSchedule(Self.one("<duration>\(text)</duration>"))
    #expect(faults.isEmpty)
    let event = try screening("1", in: programme)
    let start = try #require(event.timing.start)
    #expect(programme?.end(of: event)?.minutes(since: start.instant) == minutes)
  }

  @Test(
    arguments: [
      "2025-07-01T20:30:00+02:00", "2025-07-01T18:30:00Z", "2025-07-01T20:30+0200",
      "2025-07-01 20:30:00 +02:00", "2025-07-01T18:30:00.000Z", "2025-07-01T20:30:00",
      "2025-07-02T01:30:00+07",
    ])
  func `a date in any of its forms`(text: String) throws {
    let (programme, faults) = try readSchedule(Self.one("", date: text))
    #expect(faults.isEmpty)
    let start = try screening("1", in: programme).timing.start
    #expect(start?.rfc3339 == "2025-07-01T20:30:00+02:00")
  }

  @Test func `a person or a room with no plain letters still has a key`() throws {
    let persons = "<persons><person>舒奇</person><person>楊修華</person></persons>"
    let (programme, _) = try readSchedule(Self.one(persons))
    #expect(programme?.guests.keys.map(\.text).sorted() == ["guest-1", "guest-2"])
  }

  /// A schedule with one event, in Paris.
  static func one(
    _ elements: String, date: String = "2025-07-01T20:30:00+02:00",
    zone: String? = "<time_zone_name>Europe/Paris</time_zone_name>"
  ) -> String {
    """
    <schedule><version>1</version>
    <conference><title>One</title>\(zone ?? "")</conference>
    <day date="2025-07-01"><room name="A">
    <event id="1"><date>\(date)</date><title>T</title>\(elements)</event>
    </room></day></schedule>
    """
  }

  @Test(arguments: ["&lt;a", "&lt;script>", "&lt;!--", "&amp;"])
  func `HTML that nothing closes is read in one pass`(piece: String) throws {
    let text = "&lt;p>Well&lt;/p>" + String(repeating: piece, count: 40_000)
    let clock = ContinuousClock()
    let time = try clock.measure {
      let (programme, faults) = try readSchedule(Self.one("<abstract>\(text)</abstract>"))
      #expect(faults.isEmpty && programme?.screenings.count == 1)
    }
    // Once for each piece it would be minutes.
    #expect(time < .seconds(20), "\(time)")
  }
}
