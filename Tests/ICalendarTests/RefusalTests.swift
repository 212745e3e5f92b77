import CivilTime
import ICalendar
import Testing

/// Wrong values that no calendar can be made to hold.
@Suite struct RefusalTests {
  @Test func `a calendar without a product is refused`() {
    #expect(throws: CalendarRefusal.emptyProduct) { try Calendar(product: "") }
    #expect(throws: CalendarRefusal.controlCharacter(in: "a\nb")) { try Calendar(product: "a\nb") }
  }

  @Test func `an event without an identity is refused`() {
    #expect(throws: CalendarRefusal.emptyUID) { try anEvent(uid: "") }
    #expect(throws: CalendarRefusal.controlCharacter(in: "a\u{7}")) { try anEvent(uid: "a\u{7}") }
  }

  @Test(arguments: [-1, Int(Int32.max) + 1, .min, .max])
  func `a sequence that RFC 5545 cannot hold is refused`(sequence: Int) {
    #expect(throws: CalendarRefusal.sequenceOutOfRange(sequence)) {
      try Event(uid: "1", stamp: .release, sequence: sequence, start: .instant(.evening))
    }
  }

  @Test(arguments: [0, -1, -3600])
  func `an end that is not after the start is refused`(seconds: Int) throws {
    let start = EventTime.instant(.evening)
    let end = EventTime.zoned(Instant.evening.adding(seconds: seconds), try Zone("Europe/Paris"))
    #expect(throws: CalendarRefusal.endNotAfterStart(start: start, end: end)) {
      try anEvent(start: start, end: .at(end))
    }
  }

  @Test func `an end in the same second as the start is refused`() {
    let start = EventTime.instant(.evening)
    let end = EventTime.instant(
      Instant(microsecondsSinceEpoch: Instant.evening.microsecondsSinceEpoch + 999_999))
    #expect(throws: CalendarRefusal.endNotAfterStart(start: start, end: end)) {
      try anEvent(start: start, end: .at(end))
    }
  }

  @Test func `an all-day event that ends on the day it starts is refused, its end being exclusive`()
    throws
  {
    let day = EventTime.date(try Day(year: 2025, month: 12, day: 4))
    #expect(throws: CalendarRefusal.endNotAfterStart(start: day, end: day)) {
      try anEvent(start: day, end: .at(day))
    }
  }

  @Test func `a day with a timed end, or a time with a day as its end, is refused`() throws {
    let day = EventTime.date(try Day(year: 2025, month: 12, day: 4))
    let time = EventTime.instant(.evening)
    #expect(throws: CalendarRefusal.endOfAnotherKind(start: day, end: time)) {
      try anEvent(start: day, end: .at(time))
    }
    #expect(throws: CalendarRefusal.endOfAnotherKind(start: time, end: day)) {
      try anEvent(start: time, end: .at(day))
    }
    let duration = try CalendarDuration(days: 1, hours: 1)
    #expect(throws: CalendarRefusal.timedDurationOfAllDayEvent(duration)) {
      try anEvent(start: day, end: .after(duration))
    }
  }

  @Test(arguments: [Day(daysSinceEpoch: 100_000_000), Day(daysSinceEpoch: 2_932_897)])
  func `a year that four digits cannot show is refused`(day: Day) throws {
    #expect(throws: CalendarRefusal.yearOutOfRange(.date(day))) { try anEvent(start: .date(day)) }
    let late = Instant(secondsSinceEpoch: 253_402_300_800)
    #expect(throws: CalendarRefusal.yearOutOfRange(.instant(late))) {
      try Calendar(product: "p", lastModified: late)
    }
    #expect(throws: CalendarRefusal.yearOutOfRange(.instant(late))) {
      try Event(uid: "1", stamp: late, start: .instant(.evening))
    }
    let duration = try CalendarDuration(days: 3_000_000)
    let end = EventTime.instant(Instant.evening.adding(seconds: 3_000_000 * 86_400))
    #expect(throws: CalendarRefusal.yearOutOfRange(end)) { try anEvent(end: .after(duration)) }
  }

  @Test(arguments: [90.000_001, -91, .nan, .infinity])
  func `a latitude that the globe does not have is refused`(latitude: Double) {
    #expect {
      try GeoPosition(latitude: latitude, longitude: 0)
    } throws: {
      if case CalendarRefusal.latitudeOutOfRange = $0 { true } else { false }
    }
  }

  @Test(arguments: [180.000_001, -181, .nan, -.infinity])
  func `a longitude that the globe does not have is refused`(longitude: Double) {
    #expect {
      try GeoPosition(latitude: 0, longitude: longitude)
    } throws: {
      if case CalendarRefusal.longitudeOutOfRange = $0 { true } else { false }
    }
  }

  @Test(arguments: [
    "", "week.example", "https:", ":x", "1a:x", "https://a b", "https://a\r\nATTENDEE:x",
    "https://phim.example/mưa", "https://a/\"b\"",
  ])
  func `a text that is not a URI is refused`(text: String) {
    #expect(throws: CalendarRefusal.notAURI(text)) { try URI(text) }
  }

  @Test(arguments: ["", "-", "fr-", "vi_VN", "123", "fr\r\nX:y", "a:b", "abcdefghi"])
  func `a text that is not a language tag is refused`(tag: String) {
    #expect(throws: CalendarRefusal.notALanguageTag(tag)) { try Text("x", language: tag) }
  }

  @Test(arguments: ["", "#ff0000", "blurple", "red\r\nX:y"])
  func `a colour without a CSS3 name is refused`(name: String) {
    #expect(throws: CalendarRefusal.notAColorName(name)) { try Color(name) }
  }

  @Test(arguments: [(0, 0), (-1, 5), (2, -1), (.max, 0), (0, .max), (3_652_060, 0)])
  func `a duration that is empty, backwards or endless is refused`(days: Int, hours: Int) {
    let refusal = CalendarRefusal.durationOutOfRange(
      days: days, hours: hours, minutes: 0, seconds: 0)
    #expect(throws: refusal) { try CalendarDuration(days: days, hours: hours) }
  }

  @Test func `a duration is written in the parts that the grammar allows`() throws {
    #expect(try CalendarDuration(days: 7).description == "P7D")
    #expect(try CalendarDuration(minutes: 90).description == "PT1H30M")
    #expect(try CalendarDuration(days: 1, hours: 2, seconds: 3).description == "P1DT2H0M3S")
    #expect(try CalendarDuration(seconds: 59).description == "PT59S")
    #expect(try CalendarDuration(hours: 30).description == "PT30H")
  }
}
