import CivilTime
import Testing

@Suite struct ZoneTests {
  @Test func `a wall time in the spring gap is refused with the ends of the gap`() throws {
    let paris = try Zone("Europe/Paris")
    let asked = try CivilDateTime("2026-03-29T02:30")
    let refusal = WallTimeRefusal.skipped(
      asked, zone: "Europe/Paris", from: try CivilDateTime("2026-03-29T02:00"),
      to: try CivilDateTime("2026-03-29T03:00"))
    #expect(throws: refusal) { try paris.instant(of: asked) }
    #expect(throws: refusal) { try paris.instant(of: asked, occurrence: .first) }
    #expect(throws: refusal) { try paris.instant(of: asked, occurrence: .second) }
  }

  @Test func `a wall time shown twice is refused with both instants until told which`() throws {
    let paris = try Zone("Europe/Paris")
    let asked = try CivilDateTime("2026-10-25T02:30")
    let first = try Instant(rfc3339: "2026-10-25T00:30:00Z")
    let second = try Instant(rfc3339: "2026-10-25T01:30:00Z")
    #expect(
      throws: WallTimeRefusal.ambiguous(
        asked, zone: "Europe/Paris", first: first, firstOffset: paris.offset(at: first),
        second: second, secondOffset: paris.offset(at: second))
    ) { try paris.instant(of: asked) }
    #expect(try paris.instant(of: asked, occurrence: .first) == first)
    #expect(try paris.instant(of: asked, occurrence: .second) == second)
    #expect(first.rfc3339(in: paris) == "2026-10-25T02:30:00+02:00")
    #expect(second.rfc3339(in: paris) == "2026-10-25T02:30:00+01:00")
  }

  @Test(arguments: [Occurrence.first, .second])
  func `a wall time shown once needs no occurrence and heeds none`(occurrence: Occurrence) throws {
    let paris = try Zone("Europe/Paris")
    let asked = try CivilDateTime("2025-12-05T20:00")
    let instant = try Instant(rfc3339: "2025-12-05T19:00:00Z")
    #expect(try paris.instant(of: asked) == instant)
    #expect(try paris.instant(of: asked, occurrence: occurrence) == instant)
  }

  @Test(arguments: [
    ("2026-03-28T23:30", "2026-03-29T03:30"), ("2026-10-24T23:30", "2026-10-25T02:30"),
    ("2025-12-05T23:30", "2025-12-06T02:30"),
  ])
  func `three real hours over a night end where the clocks say`(start: String, end: String) throws {
    let paris = try Zone("Europe/Paris")
    let begins = try paris.instant(of: try CivilDateTime(start))
    let ends = begins.adding(minutes: 180)
    #expect(ends.minutes(since: begins) == 180)
    #expect(paris.civil(at: ends) == (try CivilDateTime(end)))
    // In October the clocks show 02:30 for the first time then, and again an hour later.
    let again = paris.civil(at: ends.adding(minutes: 60)) == paris.civil(at: ends)
    #expect(again == start.hasPrefix("2026-10"))
  }

  /// Zone, a wall time that its clocks skip, the gap's first wall time and the first after it.
  @Test(arguments: [
    ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:00", "2026-10-04T02:30"),
    ("Europe/Dublin", "2026-03-29T01:30", "2026-03-29T01:00", "2026-03-29T02:00"),
    ("Africa/Casablanca", "2026-03-22T02:30", "2026-03-22T02:00", "2026-03-22T03:00"),
    ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T00:00", "2011-12-31T00:00"),
    ("Pacific/Kwajalein", "1993-08-21T20:15", "1993-08-21T00:00", "1993-08-22T00:00"),
    ("Antarctica/Troll", "2060-03-28T02:59", "2060-03-28T01:00", "2060-03-28T03:00"),
    ("Pacific/Chatham", "2080-09-29T03:00", "2080-09-29T02:45", "2080-09-29T03:45"),
    ("America/Nuuk", "2090-03-25T23:00", "2090-03-25T23:00", "2090-03-26T00:00"),
  ])
  func `the gap of a notable change is known`(
    name: String, inside: String, from: String, to: String
  ) throws {
    let zone = try Zone(name)
    let asked = try CivilDateTime(inside)
    #expect(
      throws: WallTimeRefusal.skipped(
        asked, zone: name, from: try CivilDateTime(from), to: try CivilDateTime(to))
    ) { try zone.instant(of: asked) }
  }

  /// Zone, a wall time that its clocks show twice, and the two instants.
  @Test(arguments: [
    ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z"),
    ("Europe/Dublin", "2026-10-25T01:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
    ("Asia/Ho_Chi_Minh", "1975-06-12T23:30", "1975-06-12T15:30:00Z", "1975-06-12T16:30:00Z"),
    ("Asia/Saigon", "1975-06-12T23:59", "1975-06-12T15:59:00Z", "1975-06-12T16:59:00Z"),
    ("Africa/Casablanca", "2026-02-15T02:30", "2026-02-15T01:30:00Z", "2026-02-15T02:30:00Z"),
    ("Antarctica/Troll", "2060-10-31T01:00", "2060-10-30T23:00:00Z", "2060-10-31T01:00:00Z"),
    ("Pacific/Chatham", "2080-04-07T03:00", "2080-04-06T13:15:00Z", "2080-04-06T14:15:00Z"),
    ("Pacific/Kwajalein", "1969-09-30T13:00", "1969-09-30T02:00:00Z", "1969-10-01T01:00:00Z"),
  ])
  func `the overlap of a notable change is known`(
    name: String, inside: String, first: String, second: String
  ) throws {
    let zone = try Zone(name)
    let asked = try CivilDateTime(inside)
    #expect(throws: WallTimeRefusal.self) { try zone.instant(of: asked) }
    #expect(try zone.instant(of: asked, occurrence: .first).description == first)
    #expect(try zone.instant(of: asked, occurrence: .second).description == second)
  }

  @Test func `the winter of Dublin is its daylight saving time`() throws {
    let dublin = try Zone("Europe/Dublin")
    let winter = dublin.offset(at: try Instant(rfc3339: "2050-01-15T12:00:00Z"))
    let summer = dublin.offset(at: try Instant(rfc3339: "2050-07-15T12:00:00Z"))
    #expect(winter.isDaylight && winter.abbreviation == "GMT" && winter.secondsEastOfUTC == 0)
    #expect(!summer.isDaylight && summer.abbreviation == "IST" && summer.description == "+01:00")
  }

  @Test func `a change of the name alone is a transition, a repeated entry is none`() throws {
    let file = ZoneFile(
      times: [1000, 2000, 3000], typeIndexes: [2, 1, 1],
      types: [(3600, 0, 0), (3600, 0, 1), (3600, 0, 0)], names: "CEST\0", footer: "EST-1")
    let zone = try Zone(identifier: "Test/Named", bytes: file.bytes)
    let changes = zone.transitions(from: start1970, to: start2101)
    #expect(changes.map(\.instant.secondsSinceEpoch) == [2000])
    #expect(changes.first?.before.abbreviation == "CEST")
    #expect(changes.first?.after.abbreviation == "EST")
    #expect(changes.first?.civilBefore == changes.first?.civilAfter)
  }

  @Test func `transitions take in their first moment and leave out their last`() throws {
    let paris = try Zone("Europe/Paris")
    let spring = try Instant(rfc3339: "2026-03-29T01:00:00Z")
    let after = Instant(microsecondsSinceEpoch: spring.microsecondsSinceEpoch + 1)
    #expect(paris.transitions(from: spring, to: after).map(\.instant) == [spring])
    #expect(paris.transitions(from: spring.adding(seconds: -1), to: spring) == [])
    #expect(paris.transitions(from: after, to: spring.adding(minutes: 1)) == [])
    #expect(paris.transitions(from: after, to: spring) == [])
  }

  @Test func `a link is a zone under its own name with the same clocks`() throws {
    let saigon = try Zone("Asia/Saigon")
    let city = try Zone("Asia/Ho_Chi_Minh")
    #expect(saigon.identifier == "Asia/Saigon" && "\(saigon)" == "Asia/Saigon")
    #expect(saigon != city)
    #expect(Set([saigon, city, try Zone("Asia/Saigon")]).count == 2)
    let late = start2101
    #expect(saigon.offset(at: late) == city.offset(at: late))
    #expect(saigon.offset(at: late).secondsEastOfUTC == 7 * 3600)
    #expect(saigon.offset(at: late).abbreviation == "+07")
  }

  @Test func `UTC needs no file and equals the zone read from one`() throws {
    #expect(Zone.utc == (try Zone("UTC")))
    #expect(Zone.utc.offset(at: start1970) == (try Zone("UTC")).offset(at: start1970))
    #expect(Zone.utc.transitions(from: start1970, to: start2101) == [])
  }

  @Test(arguments: [
    "", "Europe", "Europe/", "/Europe/Paris", "Europe//Paris", "../zoneinfo/Europe/Paris",
    "Europe/../Europe/Paris", "./Europe/Paris", "posix/Europe/Paris", "right/Europe/Paris",
    "localtime", "posixrules", "europe/paris", "Europe/Paris ", "Europe/Pariſ", "Europe/Paris\0",
    "Europe/Paris/Louvre", "CEST", "+01:00", "tzdata.zi", String(repeating: "A", count: 5000),
  ])
  func `a name that no zone has is refused as unknown`(name: String) {
    #expect(throws: ZoneRefusal.unknown(name)) { try Zone(name) }
  }

  @Test func `every name in the system's list is a zone`() throws {
    let names = Zone.knownIdentifiers
    #expect(names.count > 400)
    #expect(names == names.sorted() && Set(names).count == names.count)
    #expect(names.contains("Europe/Paris") && names.contains("Asia/Saigon"))
    for name in names { #expect(throws: Never.self) { try Zone(name) } }
  }
}
