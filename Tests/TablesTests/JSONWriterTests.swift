import Tables
import Testing

struct JSONWriterTests {
  private func week(_ layout: JSONWriter.Layout) -> JSONWriter {
    var writer = JSONWriter(layout: layout)
    writer.object { writer in
      writer.member("schema", "filmweek-programme/1")
      writer.member("theme", String?.none)
      writer.nullableMember("admissions", Int?.none)
      writer.member("days", ["2025-12-05", "2025-12-06"])
      writer.member("none", [Int]())
      writer.object("title") { $0.member("vi", "Đêm \"phim\"\n") }
      writer.object("empty") { _ in }
      writer.array("films", ["a", "b"]) { writer, key in
        writer.member("key", key)
        writer.member("ratio", 1.85)
      }
      writer.array("halls", [Int]()) { writer, number in writer.member("number", number) }
      writer.key("grid")
      writer.array { writer in
        writer.values([1, 2])
        writer.null()
        writer.value(true)
      }
    }
    return writer
  }

  @Test func `the form is indented, with arrays of scalars on one line`() {
    #expect(
      week(.indented).text == """
        {
          "schema": "filmweek-programme/1",
          "admissions": null,
          "days": ["2025-12-05", "2025-12-06"],
          "none": [],
          "title": {
            "vi": "Đêm \\"phim\\"\\n"
          },
          "empty": {},
          "films": [
            {
              "key": "a",
              "ratio": 1.85
            },
            {
              "key": "b",
              "ratio": 1.85
            }
          ],
          "halls": [],
          "grid": [
            [1, 2],
            null,
            true
          ]
        }

        """)
  }

  @Test func `compact values are lines of ndjson`() {
    var writer = JSONWriter(layout: .compact)
    for number in 1...2 {
      writer.object { writer in
        writer.member("n", number)
        writer.member("list", [number, 0])
      }
    }
    #expect(writer.text == "{\"n\":1,\"list\":[1,0]}\n{\"n\":2,\"list\":[2,0]}\n")
  }

  @Test(arguments: [JSONWriter.Layout.indented, .compact])
  func `what is written reads as the same`(layout: JSONWriter.Layout) throws {
    let faults = Faults(file: nil)
    let root = try #require(JSONDocument.read(week(layout).bytes, into: faults)).root
    #expect(faults.rendered == [])
    #expect(root.member("title")?.member("vi")?.string() == "Đêm \"phim\"\n")
    #expect(root.member("days")?.elements.map { $0.string() } == ["2025-12-05", "2025-12-06"])
    #expect(root.members.map { $0.key.string() }.count == 9)
  }

  @Test func `only what must be is escaped, in the shortest way`() {
    var writer = JSONWriter()
    writer.value("/é🎬\u{7F}\u{0}\u{1F}\u{8}\u{C}\r\t\\\u{2028}\u{2029}\u{2027}\u{202A}")
    #expect(
      writer.text
        == "\"/é🎬\u{7F}\\u0000\\u001f\\b\\f\\r\\t\\\\\\u2028\\u2029\u{2027}\u{202A}\"\n")
  }

  @Test func `every character survives a round trip`() throws {
    let scalars = (0...0x10FFFF).lazy.filter { $0 < 0x3000 || $0 % 97 == 0 }
      .compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    var writer = JSONWriter()
    writer.value(String(text))
    let document = try #require(JSONDocument.read(writer.bytes, into: Faults(file: nil)))
    #expect(document.root.string()?.unicodeScalars.elementsEqual(text) == true)
  }

  @Test func `doubles survive a round trip`() throws {
    var generator = SeededGenerator.fresh(for: "doubles")
    let random = (0..<500).map { _ in Double(bitPattern: generator.next()) }.filter(\.isFinite)
    let doubles = random + [0.1, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude]
    var writer = JSONWriter()
    writer.values(doubles)
    let document = try #require(JSONDocument.read(writer.bytes, into: Faults(file: nil)))
    let read = document.root.elements.map { $0.double()?.bitPattern }
    #expect(read == doubles.map(\.bitPattern))
    var unknown = JSONWriter()
    unknown.values([Double.nan, .infinity])
    #expect(unknown.text == "[null, null]\n")
  }
}
