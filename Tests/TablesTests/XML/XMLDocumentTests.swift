import Tables
import Testing

@Suite struct XMLDocumentTests {
  private func read(_ text: String) -> (root: XMLElement?, faults: [String]) {
    read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) -> (root: XMLElement?, faults: [String]) {
    let faults = Faults(file: nil)
    let root = XMLDocument.read(bytes, into: faults)
    return (root, faults.rendered)
  }

  @Test func `elements keep their order, their attributes, their text and their place`() throws {
    let (read, faults) = read("<a>\n  <b x='1'>é<![CDATA[<&]]></b><c>\r\n one<d>two</d></c>\n</a>")
    #expect(faults.isEmpty)
    let root = try #require(read)
    #expect(root.children.map(\.name) == ["b", "c"])
    #expect(root.child("b")?["x"] == "1" && root.child("b")?["y"] == nil)
    #expect(root.child("b")?.text == "é<&")
    #expect(root.child("c")?.text == "\n one\ntwo")
    #expect(root.child("c")?.position.description == "2:31")
    #expect(root.child("c")?.child("d")?.position.description == "3:5")
    #expect(root.children("b").count == 1)
  }

  @Test func `a text longer than a piece of the file comes whole`() {
    let text = String(repeating: "Mưa đỏ. ", count: 40_000)
    #expect(read("<a>\(text)</a>").root?.text == text)
  }

  @Test func `Latin letters of one byte and of two`() {
    let latin: [UInt8] = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9]
    #expect(read(latin + Array("</a>".utf8)).root?.text == "é")
    let wide = [0xFEFF] + "<a>é</a>".utf16
    #expect(read(wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).root?.text == "é")
  }

  @Test(
    arguments: [
      "": "1:1: error: the file has nothing in it.",
      "<a>\n <b></a>": "2:7: error: this is not XML: mismatched tag.",
      "<a>\n&eacute;</a>": "2:1: error: this is not XML: undefined entity.",
      "<!DOCTYPE a><a/>": "1:12: error: the file declares a document type",
    ])
  func `what is no XML is refused where it begins to be none`(text: String, words: String) {
    let (root, faults) = read(text)
    #expect(root == nil)
    #expect(faults.count == 1 && faults[0].hasPrefix(words), "\(faults)")
  }

  @Test func `a tag without an end is given up, however long the file`() {
    let bytes = Array("<a>\n<b x='".utf8) + [UInt8](repeating: 0x78, count: 40 << 20)
    #expect(
      read(bytes).faults == [
        "1:4: error: no end is found for the tag after this place. Get the whole file again."
      ])
  }

  @Test func `nesting ends at 64 elements`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(read(nested(64)).root != nil)
    #expect(read(nested(65)).faults.first?.contains("more than 64 deep") == true)
  }

  @Test func `what the writer writes, Python and our reader read alike`() throws {
    let text = "<&>\"'\r\n\té ]]> 🎬"
    var writer = XMLWriter()
    writer.element("a", ["x": text, "y": nil]) { writer in
      writer.element("b", text: text)
      writer.element("c", text: "one\u{0}\u{1}\u{FFFE} two")
      writer.element("d", text: nil)
    }
    let root = try #require(read(writer.bytes).root)
    #expect(root["x"] == text && root["y"] == nil)
    #expect(root.child("b")?.text == text)
    #expect(root.child("c")?.text == "one two")
    let script = """
      import sys, xml.etree.ElementTree as tree
      root = tree.parse(sys.argv[1]).getroot()
      print(ascii([root.get("x"), root[0].text, root[1].text, root[2].text]), end="")
      """
    let seen = try PythonJudge.run(script, input: writer.bytes)
    let expected = #"'<&>"\'\r\n\t\xe9 ]]> \U0001f3ac'"#
    #expect(seen == "[\(expected), \(expected), 'one two', None]")
  }
}
