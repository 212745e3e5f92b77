import CivilTime
import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

@Suite struct BrokenFileTests {
  private let now = Instant(secondsSinceEpoch: 1_764_000_000)

  private func read(_ bytes: [UInt8]) -> (programme: Programme?, faults: Faults) {
    ProgrammeReader.read(bytes, fileName: "w.json", now: now)
  }

  @Test(arguments: [3, 8] as [UInt64])
  func `a file that is cut anywhere is refused with a reason`(seed: UInt64) throws {
    let bytes = ProgrammeWriter.write(try RandomProgramme.withNouns(seed: seed))
    let end = bytes.count - 2
    for length in stride(from: 0, to: end, by: 97) {
      let (programme, faults) = read(Array(bytes[..<length]))
      #expect(programme == nil)
      #expect(faults.errorCount == 1, "cut after \(length) bytes")
      #expect(faults.listed.first?.advice.isEmpty == false)
    }
  }

  @Test func `bytes that are no UTF-8 are refused with their place`() {
    var bytes = Array(FaultyDocument("", [:]).text.utf8)
    let place = bytes.lastIndex(of: UInt8(ascii: "H")) ?? 0
    bytes[place] = 0xE1
    let (programme, faults) = read(bytes)
    #expect(programme == nil)
    #expect(faults.errorCount == 1)
    #expect(faults.rendered[0].hasPrefix("w.json:7:49: error: "))
    #expect(faults.rendered[0].contains("UTF-8"))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a file with any byte changed is read or refused, and never half`(seed: UInt64) throws {
    let programme = try RandomProgramme.withNouns(seed: 1, screenings: 4, others: 3)
    var bytes = ProgrammeWriter.write(programme)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8(
        truncatingIfNeeded: random.next())
      let (programme, faults) = read(bytes)
      #expect((programme == nil) == faults.hasErrors)
    }
  }

  @Test func `of two thousand codes that are there twice a thousand are listed, all are counted`() {
    let codes = (0..<2_001).map { _ in #"{"code":"CL"}"# }.joined(separator: ",\n")
    let text = FaultyDocument("", ["screenings": "[\(codes)]"]).text
    let (programme, faults) = read(Array(text.utf8))
    #expect(programme == nil)
    #expect(faults.errorCount == 2_000)
    #expect(faults.rendered.count == 1_001)
    #expect(faults.rendered.last == "w.json: notice: 1000 more are not listed. Mend these first.")
  }

  @Test func `a great many wrong names are all found`() {
    let films = (0..<100).map { #"{"key":"film-\#($0)-of-many","original_title":"F"}"# }
    let screenings = (0..<1_200).map { #"{"code":"\#($0)","films":["film-\#($0)x-of-many"]}"# }
    let text = FaultyDocument(
      "",
      [
        "films": "[\(films.joined(separator: ","))]", "counts": "",
        "screenings": "[\(screenings.joined(separator: ","))]",
      ]
    ).text
    #expect(read(Array(text.utf8)).faults.errorCount == 1_200)
  }

  @Test func `a thing that states no stamp carries that of the document, else that of now`() throws
  {
    let none = read(Array(FaultyDocument("", [:]).text.utf8)).programme
    #expect(none?.screenings.values.first?.calendar.changedAt == now)
    let stated = FaultyDocument("", ["as_of": #""2026-01-02T03:04:05Z""#])
    let some = read(Array(stated.text.utf8)).programme
    let stamp = try Instant(rfc3339: "2026-01-02T03:04:05Z")
    #expect(some?.screenings.values.first?.calendar.changedAt == stamp)
    #expect(some?.counts.values.first?.recordedAt == stamp)
  }

  @Test func `null is as good as absent`() throws {
    let text = FaultyDocument(
      "",
      [
        "venues": """
        [{"key":"rex","name":{"fr":"Rex","en":null},"address":null,"position":null,\
        "auditoria":null,"zone":null,"sources":null}]
        """,
        "screenings": #"[{"code":"CL","date":null,"start":null,"films":null,"title":null}]"#,
      ]
    ).text
    let (programme, faults) = read(Array(text.utf8))
    #expect(faults.rendered == [])
    let venue = try #require(programme?.venues.values.first)
    #expect(venue == Venue(key: try Key("rex"), name: try LocalizedText("Rex", in: .french)))
    #expect(programme?.screenings.values.first?.timing == .open)
  }

  @Test(arguments: [
    ("20:30", "22:40", "2026-03-28T22:40"), ("23:00", "01:15", "2026-03-29T01:15"),
    ("23:00", "06:00", "2026-03-29T06:00"), ("00:30", "05:00", "2026-03-28T05:00"),
  ])
  func `an end after midnight is of the next day as long as the festival day lasts`(
    start: String, end: String, expected: String
  ) throws {
    let line = #"[{"code":"CL","date":"2026-03-28","start":"\#(start)","end":"\#(end)"}]"#
    let programme = read(Array(FaultyDocument("", ["screenings": line]).text.utf8)).programme
    guard case .time(_, let stated?) = programme?.screenings.values.first?.timing else {
      Issue.record("no end")
      return
    }
    #expect(stated.civil.description == expected)
  }
}
