import CivilTime
import Foundation
import Testing

@Suite struct InstantTests {
  @Test(arguments: [2026 as UInt64, 99])
  func `random RFC 3339 texts mean what Python reads`(seed: UInt64) throws {
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let texts = (0..<2000).map { _ in randomText(&random) }
    let judged = try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("corpus")
      try Data(texts.joined(separator: "\n").utf8).write(to: file)
      return try python(Self.judge, [file.path])
    }
    let lines = judged.split(separator: "\n").map(String.init)
    try #require(lines.count == texts.count)
    #expect((20..<1900).contains(lines.filter { $0 == "refused" }.count))
    for (text, line) in zip(texts, lines) { #expect(reading(text) == line, "\(text)") }
  }

  /// Microseconds since 1970, the instant in UTC and by the offset it was written with.
  private func reading(_ text: String) -> String {
    guard let instant = try? Instant(rfc3339: text),
      let again = try? Instant(rfc3339: instant.description), again == instant
    else { return "refused" }
    let offset = text.hasSuffix("Z") ? "+00:00" : String(text.suffix(6))
    let minutes = (Int(offset.dropFirst().prefix(2)) ?? 0) * 60 + (Int(offset.suffix(2)) ?? 0)
    let seconds = (offset.hasPrefix("-") ? -60 : 60) * minutes
    let local = instant.rfc3339(offsetSeconds: seconds)
    return "\(instant.microsecondsSinceEpoch) \(instant) \(local)"
  }

  private static let judge = """
    import sys
    from datetime import datetime, timedelta, timezone
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    def written(moment):
        return moment.isoformat().replace("+00:00", "Z")
    for line in open(sys.argv[1]).read().split("\\n"):
        try:
            moment = datetime.fromisoformat(line)
            utc = moment.astimezone(timezone.utc)
            print((moment - epoch) // timedelta(microseconds=1), written(utc), written(moment))
        except (ValueError, OverflowError):
            print("refused")
    """

  private func randomText(_ random: inout SeededGenerator) -> String {
    func digits(_ range: ClosedRange<Int>, _ width: Int) -> String {
      let text = String(Int.random(in: range, using: &random))
      return String(repeating: "0", count: width - text.count) + text
    }
    let year = [1...1, 2...1969, 1970...2100, 9999...9999].randomElement(using: &random) ?? 1...1
    let edges = Bool.random(using: &random)
    let month = edges ? ["01", "12"].randomElement(using: &random) ?? "" : digits(1...12, 2)
    let day = edges ? ["01", "31"].randomElement(using: &random) ?? "" : digits(1...31, 2)
    var text = "\(digits(year, 4))-\(month)-\(day)T\(digits(0...24, 2))"
    text += ":\(digits(0...59, 2)):\(digits(0...59, 2))"
    if Bool.random(using: &random) {
      let count = Int.random(in: 1...9, using: &random)
      text += "." + (0..<count).map { _ in digits(0...9, 1) }.joined()
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return text + "Z"
    case 1: return text + (["+23:59", "-23:59", "+00:00"].randomElement(using: &random) ?? "")
    default:
      let sign = Bool.random(using: &random) ? "+" : "-"
      return text + sign + digits(0...23, 2) + ":" + digits(0...59, 2)
    }
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999999Z", -1),
    ("1970-01-01t01:00:00.0000019+01:00", 1), ("1970-01-01T00:00:00-00:00", 0),
    ("1970-01-01T00:00:00.12345678901234567890z", 123_456),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000_000),
    ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
  ])
  func `a text at the edge is the instant it names`(text: String, microseconds: Int64) throws {
    let instant = try Instant(rfc3339: text)
    #expect(instant.microsecondsSinceEpoch == microseconds)
    #expect(try Instant(rfc3339: instant.description) == instant)
  }

  @Test(arguments: [
    "", "2025-12-04", "2025-12-04T13:30Z", "2025-12-04T13:30:00", "2025-12-04 13:30:00Z",
    "2025-12-04T13:30:00.Z", "2025-12-04T13:30:00,5Z", "2025-12-04T13:30:00+0100",
    "2025-12-04T13:30:00+24:00", "2025-12-04T13:30:00+01:60", "2025-12-04T13:30:00+01",
    "2025-12-04T13:30:00ZZ", "2025-02-30T13:30:00Z", "2025-12-04T24:00:00Z",
    "2016-12-31T23:59:60Z", "0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01", "10000-01-01T00:00:00Z", "2025-12-04T13:30:00 Z",
  ])
  func `a text that is no instant is refused`(text: String) {
    #expect(throws: CivilTimeRefusal.self) { try Instant(rfc3339: text) }
  }

  @Test func `seconds and minutes round towards the past`() {
    #expect(Instant(microsecondsSinceEpoch: -1).secondsSinceEpoch == -1)
    #expect(Instant(microsecondsSinceEpoch: 999_999).secondsSinceEpoch == 0)
    let before = Instant(secondsSinceEpoch: -1)
    #expect(before.minutes(since: start1970) == -1)
    #expect(start1970.minutes(since: before) == 0)
  }

  @Test func `spans meet, overlap, contain and are never empty`() throws {
    let hour = start1970.adding(minutes: 60)
    let first = try Span(start: start1970, end: hour)
    let next = try Span(start: hour, end: hour.adding(minutes: 1))
    let inner = try Span(start: hour.adding(seconds: -1), end: hour.adding(seconds: 1))
    #expect(!first.overlaps(next) && !next.overlaps(first))
    #expect(first.overlaps(inner) && inner.overlaps(next) && first.overlaps(first))
    #expect(first.contains(start1970) && !first.contains(hour))
    #expect(first.minutes == 60 && next.minutes == 1 && inner.minutes == 0)
    #expect("\(first)" == "1970-01-01T00:00:00Z/1970-01-01T01:00:00Z")
    #expect(throws: CivilTimeRefusal.emptySpan(start: hour, end: hour)) {
      try Span(start: hour, end: hour)
    }
    #expect(throws: CivilTimeRefusal.emptySpan(start: hour, end: start1970)) {
      try Span(start: hour, end: start1970)
    }
  }
}
