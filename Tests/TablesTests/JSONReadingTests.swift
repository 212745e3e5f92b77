import Tables
import Testing

struct JSONReadingTests {
  private func read(_ text: String) -> (document: JSONDocument?, faults: Faults) {
    let faults = Faults(file: "week.json")
    return (JSONDocument.read([UInt8](text.utf8), into: faults), faults)
  }

  @Test(
    arguments: [
      ("", "1:1", "the file has nothing in it"),
      (" \n ", "2:2", "the file has nothing in it"),
      ("[1,]", "1:3", "a comma stands before the closing bracket"),
      (#"{"a": 1,}"#, "1:8", "a comma stands before the closing bracket"),
      ("[1, // one\n2]", "1:5", "JSON has no comments"),
      ("/* week */ {}", "1:1", "JSON has no comments"),
      ("['a']", "1:2", "single quotes don't enclose a string"),
      ("{'a': 1}", "1:2", "single quotes don't enclose a string"),
      ("{title: 1}", "1:2", "a key stands without quotes"),
      ("[NaN]", "1:2", "NaN is not a number in JSON"),
      ("[-Infinity]", "1:2", "Infinity is not a number in JSON"),
      ("[True]", "1:2", "True is written in lower case in JSON"),
      ("[None]", "1:2", "JSON has no None"),
      ("[abc]", "1:2", "abc stands without quotes"),
      ("[nul]", "1:2", "nul stands without quotes"),
      ("[truey]", "1:2", "truey stands without quotes"),
      ("[01]", "1:2", "a number can't begin with a needless 0"),
      ("[-01]", "1:2", "a number can't begin with a needless 0"),
      ("[+1]", "1:2", "a number can't begin with +"),
      ("[.5]", "1:2", "a number can't begin with a point"),
      ("[-.5]", "1:2", "a number can't begin with a point"),
      ("[1.]", "1:2", "a digit is missing after the point"),
      ("[1e+]", "1:2", "a digit is missing after the e"),
      ("[-]", "1:2", "a digit is missing after -"),
      ("[\"a\u{1}\"]", "1:4", "the control character U+0001 stands bare in a string"),
      ("[\"a\nb\"]", "1:4", "the line ends inside a string"),
      (#"["\x41"]"#, "1:3", "this character can't follow a backslash"),
      (#"["\u12g4"]"#, "1:3", #"\u needs four hexadecimal digits"#),
      (#"["é\ud83d"]"#, "1:4", #"\ud83d is half of a character, its other half is missing"#),
      (#"["\ude00"]"#, "1:3", #"\ude00 is half of a character, its other half is missing"#),
      (#"["\ud83d\u0041"]"#, "1:3", #"\ud83d is half of a character, its other half is missing"#),
      (
        #"{"a" 1}"#, "1:6",
        "a colon after the key was expected here, not 1, in the object that opens at 1:1"
      ),
      (
        "[1\n 2]", "2:2",
        "a comma or ] was expected here, not 2; the last complete value is 1 at 1:2,"
          + " in the array that opens at 1:1"
      ),
      (
        "{} {}", "1:4",
        "the end of the file was expected here, not {; the last complete value is the object"
          + " from 1:1 to 1:2"
      ),
    ])
  func `a syntax fault says where and what`(text: String, place: String, message: String) throws {
    let (document, faults) = read(text)
    #expect(document == nil)
    let fault = try #require(faults.listed.first)
    #expect(faults.listed.count == 1)
    #expect(fault.position?.description == place)
    #expect(fault.message == message)
    #expect(fault.advice.hasSuffix(".") || fault.advice.hasSuffix(")."))
  }

  @Test func `a file that was cut says which brackets are open and what was complete`() {
    let (_, faults) = read("{\n  \"films\": [\n    {\"title\": \"Red Rain\", \"runtime\": 9")
    #expect(
      faults.rendered == [
        "week.json:3:39: error: the file ends in the middle; still open: the object from 3:5,"
          + " the array from 2:12, the object from 1:1; the last complete value is 9 at 3:38."
          + " Get the whole file again."
      ])
  }

  @Test func `a file cut in a string says where the string begins`() {
    let (_, faults) = read("[\n \"Đêm")
    #expect(
      faults.rendered == [
        "week.json:2:2: error: the file ends inside the string that begins here; still open:"
          + " the array from 1:1. Get the whole file again."
      ])
  }

  @Test func `a document cut after any byte gives one fault with a position`() {
    let text = #"{"a": [1, -2.5e3, "é\ud83c\udfac\n", true, null], "b": {"c": false}}"#
    let bytes = [UInt8](text.utf8)
    #expect(JSONDocument.read(bytes, into: Faults(file: nil)) != nil)
    for count in 0..<bytes.count {
      let faults = Faults(file: nil)
      #expect(JSONDocument.read(Array(bytes.prefix(count)), into: faults) == nil)
      #expect(faults.listed.count == 1)
      #expect(faults.listed.first?.position != nil)
      let message = faults.listed.first?.message ?? ""
      let says = count == 0 ? "the file has nothing in it" : "the file ends in"
      #expect(message.hasPrefix(says), "\(count): \(message)")
    }
  }

  @Test(
    arguments: [
      ([0x22, 0xC3, 0x28, 0x22], "the bytes C3 28 at byte offset 1", "byte 2", "80 to BF"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "the bytes ED A0 at byte offset 1", "byte 2", "80 to 9F"),
      ([0x22, 0xF0, 0x9F, 0x22], "the bytes F0 9F 22 at byte offset 1", "byte 3", "80 to BF"),
      ([0x22, 0xF4, 0x90, 0x22], "the bytes F4 90 at byte offset 1", "byte 2", "80 to 8F"),
      ([0x22, 0xE0, 0x80, 0x22], "the bytes E0 80 at byte offset 1", "byte 2", "A0 to BF"),
      ([0x22, 0xC0, 0x80, 0x22], "the bytes C0 at byte offset 1", "no character", "begins so"),
      ([0x5B, 0xFF, 0x5D], "the bytes FF at byte offset 1", "no character", "begins so"),
    ] as [([UInt8], String, String, String)])
  func `invalid UTF-8 is refused with its bytes and what was expected`(
    bytes: [UInt8], place: String, part: String, expected: String
  ) {
    let faults = Faults(file: nil)
    #expect(JSONDocument.read(bytes, into: faults) == nil)
    let message = faults.listed.first?.message ?? ""
    #expect(message.hasPrefix(place))
    #expect(message.contains(part))
    #expect(message.hasSuffix(expected))
    #expect(faults.listed.first?.position?.column == 2)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00, 0x7D, 0x00],
      [0x00, 0x7B, 0x00, 0x7D],
    ] as [[UInt8]])
  func `UTF-16 is named`(bytes: [UInt8]) {
    let faults = Faults(file: nil)
    #expect(JSONDocument.read(bytes, into: faults) == nil)
    #expect(faults.listed.first?.message == "the file is in UTF-16, JSON is UTF-8")
  }

  @Test func `a byte order mark is skipped and counts for no column`() throws {
    let faults = Faults(file: nil)
    let bytes = [UInt8].byteOrderMark + [UInt8]("[1]".utf8)
    let node = try #require(JSONDocument.read(bytes, into: faults)).root
    #expect(node.position == SourcePosition(line: 1, column: 1, byteOffset: 3))
    #expect(node.elements.map { $0.integer() } == [1])
  }

  @Test func `sixty-four levels are read and sixty-five refused`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(read(deep).document != nil)
    let (document, faults) = read("[" + deep + "]")
    #expect(document == nil)
    #expect(faults.listed.first?.position?.column == 65)
    #expect(read(String(repeating: "[", count: 100_000)).document == nil)
  }

  @Test func `a key that stands twice is reported with both places and reading goes on`() throws {
    let (document, faults) = read("{\"a\": 1,\n \"b\": 2,\n \"\\u0061\": 3, \"b\": 4}")
    #expect(
      faults.rendered == [
        #"week.json:3:2: error: the key "\u0061" stands twice in one object, first at 1:2."#
          + " Keep one of the two.",
        #"week.json:3:15: error: the key "b" stands twice in one object, first at 2:2."#
          + " Keep one of the two.",
      ])
    #expect(try #require(document).root.member("a")?.integer() == 1)
  }

  @Test func `a key that stands twice among many is found too`() {
    let keys = (0..<500).map { "\"k\($0)\": 0" } + ["\"k250\": 1"]
    let (_, faults) = read("{" + keys.joined(separator: ",") + "}")
    #expect(faults.listed.count == 1)
    #expect(faults.listed.first?.message.hasPrefix("the key \"k250\" stands twice") == true)
  }

  @Test func `keys that only look alike are two keys`() {
    let (document, faults) = read("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
    #expect(faults.listed.isEmpty)
    #expect(document?.root.member("e\u{301}")?.integer() == 2)
  }

  @Test func `columns count Unicode scalars and lines end with LF, CR LF or CR`() throws {
    let (document, _) = read("[\"Đêm\", 1,\r\n\"e\u{301}🎬\", 2,\r\t3,\n\n4]")
    let places = try #require(document).root.elements.map(\.position.description)
    #expect(places == ["1:2", "1:9", "2:1", "2:8", "3:2", "5:1"])
  }

  @Test func `positions in one long line are right past many blocks`() throws {
    let (document, _) = read("[" + String(repeating: "\"é\", ", count: 5_000) + "7]")
    let last = try #require(document?.root.elements.map { $0 }.last)
    #expect(last.position == SourcePosition(line: 1, column: 25_002, byteOffset: 30_001))
  }

  @Test func `numbers keep their text and are whole only when written so`() throws {
    let text = "[9223372036854775807, -9223372036854775808, 9223372036854775808, 1.0, 1e2, -0]"
    let nodes = try #require(read(text).document).root.elements.map { $0 }
    #expect(nodes.map { $0.integer() } == [.max, .min, nil, nil, nil, 0])
    #expect(nodes[2].numberText == "9223372036854775808")
    #expect(nodes[4].double() == 100)
  }
}
