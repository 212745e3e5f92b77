import ICalendar
import Testing

/// Text from outside that tries to be more than text.
@Suite struct HostileTextTests {
  @Test(
    arguments: Judge.allCases,
    ["\r\n", "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}\r\n", "\r\n "])
  func `a line end in a summary smuggles nothing in`(judge: Judge, lineEnd: String) throws {
    let attack = "Film\(lineEnd)ATTENDEE:mailto:x@y.example\(lineEnd)END:VEVENT"
    var event = try anEvent(summary: Text(attack))
    event.organizer = Organizer(address: try URI("mailto:a@b.example"), name: attack)
    let reading = try judge.read(aCalendar([event]).serialized())
    #expect(reading.faults == 0)
    #expect(reading.events.count == 1)
    let found = try #require(reading.events.first)
    let space = lineEnd == "\r\n " ? " " : ""
    let text = "Film\n\(space)ATTENDEE:mailto:x@y.example\n\(space)END:VEVENT"
    #expect(found.values("SUMMARY") == [text])
    #expect(found.values("ATTENDEE") == [])
    #expect(found.properties.first { $0.name == "ORGANIZER" }?.cn == text)
  }

  @Test func `control characters are dropped and the tab is kept`() throws {
    let controls = (0...0x9F).filter { $0 < 0x20 || $0 > 0x7E }.filter {
      ![9, 10, 13, 0x85].contains($0)
    }
    var summary = "a\tb"
    for code in controls {
      summary.unicodeScalars.append(try #require(Unicode.Scalar(UInt32(code))))
    }
    let written = try lines(of: aCalendar([anEvent(summary: Text(summary + "c"))]))
    #expect(written.contains("SUMMARY:a\tbc"))
  }

  @Test(arguments: Judge.allCases)
  func `a description of a million characters reads back whole`(judge: Judge) throws {
    let description = String(repeating: "Mưa đỏ, 雨; \\ 👩‍🚀.\n", count: 62_500)
    var event = try anEvent()
    event.description = Text(description)
    let reading = try judge.read(aCalendar([event]).serialized())
    #expect(description.count == 1_000_000)
    #expect(reading.events.first?.values("DESCRIPTION") == [description])
  }
}
