import ICalendar
import Testing

/// The lines of a calendar, unfolded.
func lines(of calendar: Calendar) -> [String] {
  let text = String(decoding: calendar.serialized(), as: UTF8.self)
  return split(text.replacing("\r\n ", with: ""))
}

/// The lines of a text that ends each with CRLF.
func split(_ text: String) -> [String] {
  text.split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init)
}

/// Lines of at most 75 octets, cut where it does not hurt.
@Suite struct FoldingTests {
  @Test func `no line is longer than 75 octets, breaks UTF-8 or ends in anything but CRLF`() throws
  {
    let seed = UInt64.random(in: 0 ... .max)
    print("folding seed", seed)
    var random = Seeded(seed: seed)
    let pieces = hardTexts.flatMap { $0.map(String.init) }
    let events = try (0..<300).map { index in
      let length = Int.random(in: 0...300, using: &random)
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      return try anEvent(uid: "\(index)", summary: Text(text))
    }
    let bytes = try aCalendar(events).serialized()
    let text = try #require(String(validating: bytes, as: UTF8.self), "seed \(seed)")
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    var lineStart = 0
    var characters = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0D || byte == 0x0A {
      if byte == 0x0A {
        #expect(index > 0 && bytes[index - 1] == 0x0D, "seed \(seed)")
        let line = bytes[lineStart..<(index - 1)]
        #expect(line.count <= 75 && !line.isEmpty, "seed \(seed)")
        let content = String(validating: line, as: UTF8.self)
        characters += content?.count ?? -1
        if content?.first == " " { characters -= 1 }
        lineStart = index + 1
      } else {
        #expect(bytes[index + 1] == 0x0A, "seed \(seed)")
      }
    }
    let unfolded = split(text.replacing("\r\n ", with: ""))
    #expect(characters == unfolded.reduce(0) { $0 + $1.count }, "seed \(seed): a cluster was cut")
  }

  @Test(arguments: [
    "👨‍👩‍👧‍👦", "e\u{301}", "🇻🇳", "नि", "กำ", "각", "क्ष", "漢", "ữ", "é", "\u{2019}", "a\u{308}\u{323}",
  ])
  func `a grapheme cluster is never cut in two, wherever the line ends`(cluster: String) throws {
    for padding in 0..<80 {
      let text = String(repeating: "x", count: padding) + String(repeating: cluster, count: 12)
      let bytes = try aCalendar([anEvent(summary: Text(text))]).serialized()
      let folded = String(decoding: bytes, as: UTF8.self)
      let summary = try #require(folded.firstRange(of: "SUMMARY:")).upperBound
      let rest = try #require(folded[summary...].firstRange(of: "\r\nEND:VEVENT")).lowerBound
      let parts = folded[summary..<rest].split(separator: "\r\n ").map(String.init)
      #expect(parts.joined() == text)
      #expect(parts.flatMap(Array.init) == Array(text), "after \(padding)")
    }
  }

  @Test func `a cluster longer than a line is cut between its scalars`() throws {
    let text = "e" + String(repeating: "\u{301}", count: 200)
    let bytes = try aCalendar([anEvent(summary: Text(text))]).serialized()
    let written = try #require(String(validating: bytes, as: UTF8.self))
    #expect(written.utf8.split(separator: 0x0A).allSatisfy { $0.count <= 76 })
    for line in bytes.split(separator: 0x0A) {
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(Array(bytes).firstRange(of: Array(text.utf8)) == nil)
    let unfolded = written.utf8.split(separator: 0x0D).joined()
    #expect(unfolded.filter { $0 == 0xCC }.count == 200)
  }

  @Test func `an escape is never cut in two`() throws {
    for padding in 0..<80 {
      let text = String(repeating: "x", count: padding) + String(repeating: "\n,\\;", count: 30)
      let folded = String(
        decoding: try aCalendar([anEvent(summary: Text(text))]).serialized(), as: UTF8.self)
      for line in split(folded) {
        let backslashes = line.reversed().prefix { $0 == "\\" }.count
        #expect(backslashes.isMultiple(of: 2), "after \(padding): \(line)")
      }
    }
  }
}
