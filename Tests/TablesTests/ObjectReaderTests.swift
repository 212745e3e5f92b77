import Tables
import Testing

struct ObjectReaderTests {
  private enum Kind: String, CaseIterable { case screening, ceremony, panel }

  private struct Film: Equatable {
    var title: String
    var runtime: Int?
    var kind: Kind?
    var ratio: Double?
    var languages: [String]
    var isPublic: Bool?
  }

  private func film(_ object: ObjectReader) -> Film? {
    let title = object.string("title")
    let film = Film(
      title: title ?? "", runtime: object.optionalInteger("runtime", in: 1...1440),
      kind: object.optionalChoice("kind"), ratio: object.optionalDouble("ratio", in: 1...3),
      languages: object.strings("languages"), isPublic: object.optionalBoolean("public"))
    return title == nil ? nil : film
  }

  private func films(_ text: String) throws -> (films: [Film]?, faults: Faults) {
    let faults = Faults(file: "week.json")
    let document = try #require(JSONDocument.read([UInt8](text.utf8), into: faults))
    let root = ValueReader(document.root, name: "the document", faults: faults)
    return (root.object { object in object.array("films", film) }, faults)
  }

  @Test func `a right document is read without a fault`() throws {
    let (films, faults) = try films(
      """
      {"films": [{"title": "Red Rain", "runtime": 96, "kind": "screening", "ratio": 1.85,
        "languages": ["vi", "fr"], "public": true}, {"title": "Đêm", "runtime": null}]}
      """)
    #expect(faults.rendered == [])
    #expect(
      films == [
        Film(
          title: "Red Rain", runtime: 96, kind: .screening, ratio: 1.85, languages: ["vi", "fr"],
          isPublic: true),
        Film(title: "Đêm", languages: []),
      ])
  }

  @Test func `all faults of a document are reported at once, each with its place and advice`()
    throws
  {
    let (films, faults) = try films(
      """
      {"films": [
        {"title": 7, "runtime": "96"},
        {"runtime": 0, "kind": "screning"},
        {"title": null, "ratio": 9},
        {"titel": "x", "title": "x", "languages": ["vi", 1], "public": "yes", "zzz": 1},
        [],
        {"title": "Good", "runtime": 1.5, "kind": "xxxxxxx", "languages": {}}
      ], "edition": 1}
      """)
    #expect(films?.map(\.title) == ["x", "Good"])
    #expect(
      faults.rendered == [
        #"week.json:2:13: error: "title": found the number 7, expected a string."#
          + " Put it in double quotes.",
        #"week.json:2:27: error: "runtime": found the string "96", expected a whole number from 1"#
          + " to 1440. Write digits only, without quotes or a point.",
        #"week.json:3:3: error: "title" is missing. Give it a value."#,
        #"week.json:3:15: error: "runtime": found the number 0, expected a whole number from 1 to"#
          + " 1440. Write a whole number from 1 to 1440.",
        #"week.json:3:26: error: "kind": "screning" is not one of the words it may be."#
          + #" Did you mean "screening"?"#,
        #"week.json:4:13: error: "title" is null but needed. Give it a value."#,
        #"week.json:4:28: error: "ratio": found the number 9, expected a number from 1.0 to 3.0."#
          + " Write a number from 1.0 to 3.0, without quotes.",
        #"week.json:5:4: error: the key "titel" is not known here. Did you mean "title"?"#,
        #"week.json:5:52: error: item 2 of "languages": found the number 1, expected a string."#
          + " Put it in double quotes.",
        #"week.json:5:66: error: "public": found the string "yes", expected true or false."#
          + " Write true or false, without quotes.",
        #"week.json:5:73: error: the key "zzz" is not known here. Remove it; known here: title,"#
          + " runtime, kind, ratio, languages, public.",
        #"week.json:6:3: error: item 5 of "films": found an array, expected an object."#
          + " Write { and } around it.",
        #"week.json:7:32: error: "runtime": found the number 1.5, expected a whole number from 1"#
          + " to 1440. Write digits only, without quotes or a point.",
        #"week.json:7:45: error: "kind": "xxxxxxx" is not one of the words it may be."#
          + " Write one of screening, ceremony, panel.",
        #"week.json:7:69: error: "languages": found an object, expected an array."#
          + " Write [ and ] around it.",
        #"week.json:8:4: error: the key "edition" is not known here. Remove it; known here: films."#,
      ])
  }

  @Test func `a text is checked by a function that says why it refuses`() throws {
    let faults = Faults(file: nil)
    let text = #"{"day": "2025-02-30", "start": "20:30", "end": "x", "names": {"vi": "Đêm"}}"#
    let document = try #require(JSONDocument.read([UInt8](text.utf8), into: faults))
    let object = ObjectReader(document.root, faults: faults)
    let day = object.checked("day") { _ throws(ValueRefusal) -> Int in
      throw ValueRefusal(message: "February 2025 has 28 days", advice: "Write an earlier day.")
    }
    let start = object.parsed("start", as: "a time such as 20:30") { $0.count }
    let end: Int? = object.parsed("end", as: "a time such as 20:30") { _ in nil }
    let names = object.needed("names")?.members()?.map { ($0.key, $0.value.string()) }
    object.reportUnknownKeys()
    #expect((day, start, end) == (nil, 5, nil))
    #expect(names?.first?.0 == "vi" && names?.first?.1 == "Đêm")
    #expect(
      faults.rendered == [
        #"1:9: error: "day": February 2025 has 28 days. Write an earlier day."#,
        #"1:48: error: "end": found the string "x", expected a time such as 20:30."#
          + " Write a time such as 20:30.",
      ])
  }

  @Test func `what a file says can't steer the terminal that shows its faults`() throws {
    let faults = Faults(file: "a\u{1B}[2J.json")
    let text = "{\"\u{9B}31m\u{202E}\": 1}"
    let document = try #require(JSONDocument.read([UInt8](text.utf8), into: faults))
    ObjectReader(document.root, faults: faults).reportUnknownKeys()
    #expect(
      faults.rendered == [
        "a\u{FFFD}[2J.json:1:2: error: the key \"\u{FFFD}31m\u{FFFD}\" is not known here."
          + " Remove it; known here: none."
      ])
  }

  @Test func `a thousand faults are kept, all are counted, and they come in the file's order`() {
    let faults = Faults(file: "a.csv")
    for line in (1...1_005).reversed() {
      faults.error(
        at: SourcePosition(line: line, column: 1, byteOffset: line), "wrong", advice: "Mend it.")
    }
    #expect(faults.listed.count == 1_000)
    #expect(faults.errorCount == 1_005)
    #expect(faults.rendered.first == "a.csv:6:1: error: wrong. Mend it.")
    #expect(faults.rendered.last == "a.csv: notice: 5 more are not listed. Mend these first.")
  }
}
