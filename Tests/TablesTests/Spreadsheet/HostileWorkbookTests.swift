import Tables
import Testing

struct HostileWorkbookTests {
  private static let resave =
    "Fetch or copy the file again, or open it in a spreadsheet program and save it as .xlsx."
  private static let unread =
    "It was not read. If you trust it, open it in a spreadsheet program and save it as .xlsx."
  private static let saveAs =
    "Open it in Excel or LibreOffice and save it as .xlsx (\"Excel Workbook\")."

  /// What the script makes, and the one line that is said of it.
  @Test(
    arguments: [
      (
        "out = bytes.fromhex('d0cf11e0a1b11ae1') + bytes(504) + 'EncryptedPackage'.encode('utf-16-le')",
        "the workbook is protected with a password. Open it, remove the password"
          + " (File > Info > Protect Workbook) and save it without one."
      ),
      (
        "out = bytes.fromhex('d0cf11e0a1b11ae1') + bytes(504) + 'Workbook'.encode('utf-16-le')",
        "this is a workbook of Excel 97 to 2003 (.xls). \(saveAs)"
      ),
      (
        "out = bytes.fromhex('0904060000001000')",
        "this is a workbook of Excel 97 to 2003 (.xls). \(saveAs)"
      ),
      (
        "out = packed({'mimetype': 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': ''})",
        "this is an OpenDocument file (.ods). \(saveAs)"
      ),
      ("out = packed({'xl/workbook.bin': ''})", "this is a binary workbook (.xlsb). \(saveAs)"),
      (
        "out = packed({'Index/Document.iwa': ''})",
        "this is a document of Apple Numbers. In Numbers, choose File > Export To > Excel."
      ),
      (
        "out = b'<html><table><tr><td>a</td></tr></table></html>'",
        "this is a web page, whatever its name says. \(saveAs)"
      ),
      ("out = b''", "this is an empty file. Save it again from the program that wrote it."),
      (
        "out = packed({'a.txt': 'a'})",
        "this is a zip file without a workbook in it."
          + " Give a workbook (.xlsx) or comma-separated values (.csv)."
      ),
      (
        "out = book('<row/>'); out = out[:len(out) * 2 // 3]",
        "the workbook is damaged: a part of the file is missing or wrong. \(resave)"
      ),
      (
        "all = parts(); del all['xl/workbook.xml']; out = packed(all)",
        "the workbook has no part xl/workbook.xml. \(resave)"
      ),
      (
        "all = parts(); all['../../etc/x'] = ''; out = packed(all)",
        "the workbook holds a part with the name \"../../etc/x\". \(unread)"
      ),
      (
        "all = list(parts().items()); out = packed(all + [('xl/WORKBOOK.xml', '')])",
        "the workbook holds or uses the part xl/WORKBOOK.xml twice. \(unread)"
      ),
      (
        "all = parts(names=('A', 'B')); all['xl/workbook.xml'] = all['xl/workbook.xml']"
          + ".replace('r1', 'r0'); out = packed(all)",
        "the workbook holds or uses the part xl/worksheets/sheet0.xml twice. \(unread)"
      ),
      (
        "out = book(names=('Films', 'FILMS'))",
        "two sheets have the name \"FILMS\". Rename one of the two."
      ),
      (
        "out = book(names=())",
        "the workbook has no sheet with cells. Put the table on a sheet, and save the workbook."
      ),
      (
        """
        all = parts()
        all['xl/workbook.xml'] = ('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
          + all['xl/workbook.xml'].replace('"S"', '"&b;"'))
        out = packed(all)
        """,
        "the workbook's part xl/workbook.xml declares a document type, as no spreadsheet does."
          + " \(unread)"
      ),
      (
        "out = book(strings='<si>' + '<r>' * 100 + '</r>' * 100 + '</si>')",
        "the workbook's part xl/sharedStrings.xml is nested deeper than any spreadsheet."
          + " \(unread)"
      ),
      (
        "all = parts(); all['xl/styles.xml'] = b'<styleSheet>\\xff'; out = packed(all)",
        "the workbook is damaged in its part xl/styles.xml. \(resave)"
      ),
      (
        "all = parts(); all['xl/media/zeros'] = bytes(20 << 20); out = packed(all)",
        "the workbook's part xl/media/zeros unpacks to 1028 times its size, as no spreadsheet does."
          + " \(unread)"
      ),
      (
        "out = packed({f'p{i}': '' for i in range(10001)})",
        "the workbook has 10001 parts, more than any spreadsheet. \(unread)"
      ),
    ])
  func `a file that can't be read says what it is and what to do`(
    script: String, expected: String
  ) throws {
    let faults = Faults(file: "week.xlsx")
    #expect(Workbook(try WorkbookMaker.bytes(script), faults: faults)?.sheets == nil)
    #expect(faults.rendered == ["week.xlsx: error: \(expected)"])
  }

  /// Real deflate streams, of which nothing but the beginning is ever unpacked.
  @Test(arguments: [
    (
      10 << 30,
      "error: unpacked, the workbook would have 10240 MiB; at most 256 are read."
        + " Keep the sheets that are needed, and save them as a workbook of their own."
    ),
    (1_000, "error: the workbook is damaged in its part _rels/.rels. \(resave)"),
  ])
  func `ten gibibytes are refused, whether their size is told or hidden`(
    declared: Int, expected: String
  ) throws {
    let bytes = try WorkbookMaker.bytes(
      """
      deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
      deflater.compress(b'')
      block = deflater.compress(b' ' * (1 << 20)) + deflater.flush(zlib.Z_FULL_FLUSH)
      stream = block * 10240 + deflater.flush()
      name, size = b'_rels/.rels', \(declared)
      extra = struct.pack('<HHQQ', 1, 16, size, len(stream))
      head = struct.pack('<HHHHHIIIHH', 45, 0, 8, 0, 33, 0, 0xFFFFFFFF, 0xFFFFFFFF, len(name), len(extra))
      local = b'PK\\x03\\x04' + head + name + extra + stream
      entry = b'PK\\x01\\x02' + struct.pack('<H', 45) + head + struct.pack('<HHHII', 0, 0, 0, 0, 0)
      entry += name + extra
      out = local + entry + b'PK\\x05\\x06' + struct.pack('<HHHHIIH', 0, 0, 1, 1, len(entry), len(local), 0)
      """)
    let faults = Faults(file: nil)
    #expect(Workbook(bytes, faults: faults)?.sheets == nil)
    #expect(faults.rendered == [expected])
  }

  @Test func `forty thousand empty rows are passed over`() throws {
    let read = ReadTables(
      try WorkbookMaker.bytes(
        """
        rows = ''.join(f'<row r="{r}"><c r="A{r}" s="1"/></row>' for r in range(1, 40001))
        out = book(rows + '<row r="40001"><c r="B40001"><v>1</v></c></row>')
        """))
    #expect(read.cells == ["B40001": .number(1)])
    #expect(read.faults == [])
  }

  @Test func `a text of a megabyte is named and cut, and reading goes on`() throws {
    let read = ReadTables(
      try WorkbookMaker.bytes(
        """
        out = book('<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>' + 'đ\\n' * (1 << 19)
          + '</t></is></c><c><v>1</v></c></row>', strings='<si><t>' + 'a' * 32768 + '</t></si>')
        """))
    #expect(read.cells.keys.sorted() == ["A1", "B1", "C1"])
    #expect(read.cells["C1"] == .number(1))
    #expect(read.cells["A1"] == .text(String(repeating: "a", count: 100) + "…"))
    let said =
      "the text of this cell is longer than 32767 characters, a spreadsheet's most. Shorten it."
    #expect(read.faults == ["week.xlsx:S!A1: error: \(said)", "week.xlsx:S!B1: error: \(said)"])
  }

  @Test func `cells that say nothing sensible are named`() throws {
    let read = ReadTables(
      try WorkbookMaker.bytes(
        """
        out = book('<row r="7"><c r="B7" t="s"><v>9</v></c><c><v>nan</v></c><c><v>1e999</v></c>'
          '<c r="F7"><v>2</v></c><c r="C7"><v>3</v></c></row>', names=('My films',))
        """))
    let advice = "Open the workbook in a spreadsheet program and save it"
    #expect(
      read.faults == [
        "week.xlsx:'My films'!B7: error: the text 9 of the workbook is missing. \(advice) again.",
        "week.xlsx:'My films'!C7: error: \"nan\" stands where a number should. \(advice) again.",
        "week.xlsx:'My films'!D7: error: \"1e999\" stands where a number should. \(advice) again.",
        "week.xlsx:'My films'!F7: error: a cell is out of its place: \"C7\". \(advice) as .xlsx.",
      ])
  }

  @Test func `a sheet that ends in the middle gives the rows before and a fault`() throws {
    let read = ReadTables(
      try WorkbookMaker.bytes(
        """
        all = parts('<row><c><v>1</v></c></row><row><c><v>2</v></c>')
        out = packed(all)
        """))
    #expect(read.cells == ["A1": .number(1)])
    #expect(
      read.faults == [
        "week.xlsx:S!A2: error: the workbook is damaged in its part xl/worksheets/sheet0.xml."
          + " \(Self.resave)"
      ])
    let missing = ReadTables(
      try WorkbookMaker.bytes(
        "all = parts(); del all['xl/worksheets/sheet0.xml']; out = packed(all)"))
    #expect(
      missing.faults == [
        "week.xlsx:S!A1: error: the workbook has no part xl/worksheets/sheet0.xml. \(Self.resave)"
      ])
  }

  @Test func `an unfinished tag of many megabytes is given up early`() throws {
    let read = ReadTables(
      try WorkbookMaker.bytes(
        """
        import random
        noise = ''.join(random.Random(1).choices('abcdefghijklmnop', k=1 << 20))
        out = book('<row><c r="' + noise * 8)
        """))
    #expect(
      read.faults == [
        "week.xlsx:S!A1: error: the workbook is damaged in its part xl/worksheets/sheet0.xml."
          + " \(Self.resave)"
      ])
  }

  @Test func `damage of any byte is a fault or a reading, never an end of the program`() throws {
    let good = try WorkbookMaker.bytes(
      "out = book('<row><c t=\"s\"><v>0</v></c></row>', strings='<si><t>a</t></si>')")
    var generator = SeededGenerator.fresh(for: "damaged workbooks")
    for _ in 0..<400 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 4..<bytes.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      let read = ReadTables(bytes)
      #expect(read.cells == ["A1": .text("a")] || !read.faults.isEmpty)
    }
  }
}
