import CivilTime
import Testing

/// Rules at the turn of the year, where `zdump` looks too coarsely, and texts that are no rules.
@Suite struct FooterRuleTests {
  @Test func `summer time all year round never changes`() throws {
    // The example of RFC 9636, section 3.3.1.
    let zone = try zone("XXX3EDT4,0/0,J365/23")
    #expect(zone.transitions(from: start1970, to: start2101) == [])
    let offset = zone.offset(at: start2101)
    #expect(offset.secondsEastOfUTC == -14_400)
    #expect(offset.isDaylight)
    #expect(offset.abbreviation == "EDT")
  }

  @Test func `an hour of standard time across the new year is kept`() throws {
    let zone = try zone("CCC3DDD,M1.1.0/0,M12.5.6/24")
    let changes = zone.transitions(
      from: try Instant(rfc3339: "1977-12-31T00:00:00Z"),
      to: try Instant(rfc3339: "1978-01-02T00:00:00Z"))
    #expect(changes.map(\.instant.description) == ["1978-01-01T02:00:00Z", "1978-01-01T03:00:00Z"])
    #expect(changes.map(\.after.abbreviation) == ["CCC", "DDD"])
  }

  @Test func `after the last entry of the table the footer has the word`() throws {
    let file = ZoneFile(
      times: [1000, 2000], typeIndexes: [1, 1], types: [(0, 0, 0), (3600, 0, 0)], names: "CET\0",
      footer: "EET-2")
    let zone = try Zone(identifier: "Test/Late", bytes: file.bytes)
    let changes = zone.transitions(from: start1970, to: start2101)
    #expect(changes.map(\.instant.secondsSinceEpoch) == [1000, 2000])
    #expect(changes.map(\.after.description) == ["+01:00", "+02:00"])
  }

  @Test(arguments: [
    (2037, "2037-03-29T01:00:00Z"), (2400, "2400-03-26T01:00:00Z"), (2437, "2437-03-29T01:00:00Z"),
    (2438, "2438-03-28T01:00:00Z"), (2439, "2439-03-27T01:00:00Z"), (2440, "2440-03-25T01:00:00Z"),
    (2441, "2441-03-31T01:00:00Z"), (9998, "9998-03-29T01:00:00Z"),
  ])
  func `a rule holds for ever, across its cycles of 400 years too`(
    year: Int, expected: String
  ) throws {
    let paris = try Zone("Europe/Paris")
    let changes = paris.transitions(
      from: try Instant(rfc3339: "\(year)-01-01T00:00:00Z"),
      to: try Instant(rfc3339: "\(year + 1)-01-01T00:00:00Z"))
    #expect(changes.count == 2)
    let spring = try Instant(rfc3339: expected)
    #expect(changes.first?.instant == spring)
    #expect(paris.civil(at: spring).description == "\(expected.prefix(10))T03:00")
    let skipped = CivilDateTime(
      day: try Day(expected.prefix(10)), time: try WallTime(hour: 2, minute: 0))
    #expect(throws: WallTimeRefusal.self) { try paris.instant(of: skipped) }
    #expect(try paris.instant(of: skipped.adding(minutes: 60)) == spring)
  }

  @Test func `every two changes of eight thousand years are half a year apart and alternate`()
    throws
  {
    let changes = try Zone("Europe/Paris").transitions(
      from: try Instant(rfc3339: "2000-01-01T00:00:00Z"),
      to: try Instant(rfc3339: "9999-12-31T00:00:00Z"))
    #expect(changes.count == 16_000)
    let steps = zip(changes, changes.dropFirst())
    #expect(steps.allSatisfy { $0.after == $1.before })
    #expect(steps.allSatisfy { (140...225).contains($1.instant.minutes(since: $0.instant) / 1440) })
  }

  @Test(arguments: [
    "X", "CET", "CE-1", "<CET-1", "CET-25", "CET-1:60", "CET-1CEST", "CET-1CEST,M3.5.0",
    "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
    "CET-1CEST,J0,J10", "CET-1CEST,366,10", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1 ", " CET-1",
    "CET-1CEST,M3.5.0,M10.5.0/3,", "<C.T>-1", "CET1CEST,M3.5.0,M10.5.0/",
  ])
  func `a footer that is no rule is refused`(text: String) {
    #expect(
      throws: ZoneRefusal.malformed("Test/Zone", reason: "its footer is no rule: \(text)")
    ) { try zone(text) }
  }

  private func zone(_ rule: String) throws(ZoneRefusal) -> Zone {
    try Zone(identifier: "Test/Zone", bytes: ZoneFile(footer: rule).bytes)
  }
}
