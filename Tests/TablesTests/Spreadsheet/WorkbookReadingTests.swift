import Tables
import Testing

struct WorkbookReadingTests {
  @Test func `every kind of value that openpyxl writes is read as that kind`() throws {
    let read = ReadTables(
      try WorkbookMaker.bytes(
        """
        import openpyxl, datetime as d
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "Films"
        values = ["Mưa đỏ", 124, -1.5, True, False, d.date(2025, 12, 12),
          d.datetime(2025, 12, 12, 20, 0), d.time(14, 30), d.timedelta(hours=24, minutes=30),
          "=1+1", "#N/A", None, "  a\\nb ", d.datetime(2025, 12, 12), 1e300]
        for place, value in enumerate(values):
            sheet.cell(row=place + 2, column=2, value=value)
        book.create_sheet("Khách mời")["C3"] = "Thái"
        out = saved(book)
        """))
    #expect(read.faults == [])
    #expect(read.tables.map(\.name) == ["Films", "Khách mời"])
    let day = SheetDate(year: 2025, month: 12, day: 12)
    #expect(
      read.cells == [
        "B2": .text("Mưa đỏ"), "B3": .number(124), "B4": .number(-1.5), "B5": .boolean(true),
        "B6": .boolean(false), "B7": .date(day), "B8": .dateTime(day, second: 72_000),
        "B9": .time(seconds: 52_200), "B10": .time(seconds: 88_200),
        "B11": .formulaWithoutValue("1+1"), "B12": .error("#N/A"), "B14": .text("  a\nb "),
        "B15": .dateTime(day, second: 0), "B16": .number(1e300), "C3": .text("Thái"),
      ])
  }

  @Test func `days of the 1904 system are the same days`() throws {
    let script = """
      import openpyxl, datetime as d
      book = openpyxl.Workbook()
      book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
      sheet = book.active
      sheet["A1"] = d.date(2025, 12, 12)
      sheet["A2"] = d.datetime(2025, 12, 12, 23, 59, 59)
      sheet["A3"] = d.date(1904, 1, 1)
      sheet["A4"] = d.date(1904, 3, 1)
      out = saved(book)
      """
    let cells = ReadTables(try WorkbookMaker.bytes(script)).cells
    #expect(
      cells.mapValues(\.text) == [
        "A1": "2025-12-12", "A2": "2025-12-12 23:59:59", "A3": "1904-01-01", "A4": "1904-03-01",
      ])
  }

  @Test func `each day of three centuries is the day that Python counts`() throws {
    let judged = try PythonJudge.run(
      """
      import datetime
      for n in range(61, 110000, 37):
          print(datetime.date(1899, 12, 30) + datetime.timedelta(n))
      """)
    let expected = judged.split(separator: "\n").map { String($0) }
    let read = ReadTables(
      try WorkbookMaker.bytes(
        """
        rows = (f'<row><c s="1"><v>{n}</v></c></row>' for n in range(61, 110000, 37))
        out = book(''.join(rows), formats=['yyyy-mm-dd'])
        """))
    #expect(read.texts.map { $0.joined() } == expected)
    #expect(read.faults == [])
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", "46003", "2025-12-12"), ("d mmm", "46003", "2025-12-12"),
      ("dd/mm/yyyy", "46003.5", "2025-12-12 12:00"), ("mm:ss", "0.5", "12:00"),
      ("dd/mm/yyyy hh:mm", "46003", "2025-12-12 00:00"), ("h\"h\"mm", "0.604166666666667", "14:30"),
      ("h:mm AM/PM", "0.604166666666667", "14:30"), ("[h]:mm", "1.02083333333333", "24:30"),
      ("[mm]:ss", "0.5", "12:00"), ("hh:mm", "1.02083333333333", "24:30"),
      ("hh:mm", "46003.5", "2025-12-12 12:00"), ("[$-40C]d mmmm yyyy;@", "46003", "2025-12-12"),
      ("[Red][>100]0.00", "46003", "46003"), ("0.00E+00", "46003", "46003"),
      ("General", "46003", "46003"), ("[Red]General \"km\"", "46003", "46003"),
      ("[$-411]ggge\"年\"m\"月\"", "46003", "2025-12-12"), ("\\", "5", "5"), ("[h", "0.5", "12:00"),
      ("\"", "5", "5"), ("yyyy;General", "46003", "2025-12-12"), ("0 \"days\"", "46003", "46003"),
      ("#,##0\\d", "46003", "46003"),
      ("0_d", "46003", "46003"), ("yyyy", "59", "1900-02-28"), ("yyyy", "60", "60"),
      ("yyyy", "61", "1900-03-01"), ("yyyy", "0", "0"), ("yyyy", "-1", "-1"),
      ("yyyy", "2958465", "9999-12-31"), ("yyyy", "2958466", "2958466"),
      ("yyyy-mm-dd hh:mm:ss", "46003.999999", "2025-12-13 00:00"),
      ("yyyy-mm-dd", "46002.9999999", "2025-12-12"), ("yyyy-mm-dd hh:mm", "0.5", "12:00"),
      ("@", "12", "12"), ("[$€-40C] # ##0.00", "12.5", "12.5"), ("aaaa", "46003", "46003"),
    ])
  func `the cell's format tells a date from a number`(
    code: String, serial: String, expected: String
  ) throws {
    let code = code.replacing("\"", with: "&quot;").replacing("\\", with: "\\\\")
    let rows = "<row><c s=\"1\"><v>\(serial)</v></c></row>"
    let bytes = try WorkbookMaker.bytes(
      "from xml.sax.saxutils import unescape\n"
        + "out = book('\(rows)', formats=[unescape('\(code)', {'&quot;': '\"'})])")
    let read = ReadTables(bytes)
    #expect(read.texts == [[expected]])
    #expect(read.faults == [])
  }

  @Test func `built-in formats show days, times and lengths`() throws {
    let rows = (1...6).map { "<c s=\"\($0)\"><v>46003.75</v></c>" }.joined()
    let read = ReadTables(
      try WorkbookMaker.bytes(
        "out = book('<row>\(rows)</row>', formats=[0, 14, 20, 22, 46, 49])"))
    #expect(
      read.texts == [
        [
          "46003.75", "2025-12-12 18:00", "2025-12-12 18:00", "2025-12-12 18:00", "1104090:00",
          "46003.75",
        ]
      ])
  }

  @Test func `runs are joined, phonetic ones left out, escapes and white space read`() throws {
    let strings = """
      <si><r><t xml:space="preserve">Le </t></r><r><rPr><b/></rPr><t>Grand Rex</t></r></si>\
      <si><t>電影</t><rPh sb="0" eb="2"><t>でんえい</t></rPh></si>\
      <si><t>a_x000D_b_x005F_x0041_ c_d</t></si><si><t/></si>
      """
    let rows = """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="s"><v>2</v></c>\
      <c t="s"><v>3</v></c><c t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c></row>
      """
    let read = ReadTables(try WorkbookMaker.sheet(rows, strings: strings))
    #expect(
      read.cells == [
        "A2": .text("Le Grand Rex"), "C2": .text("電影"), "D2": .text("a\rb_x0041_ c_d"),
        "F2": .text("in line"),
      ])
  }

  @Test func `formulas have their value, and those without one say so`() throws {
    let rows = """
      <row><c><f>A2</f><v>5</v></c><c t="str"><f>"a"</f><v>a</v></c>\
      <c t="str"><f>""</f><v></v></c><c><f>SUM(A1:A9)</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>\
      <c t="b"><f>1=1</f><v>1</v></c><c t="d"><v>2025-12-12T20:00:00</v></c>\
      <c t="d"><v>2025-12-12</v></c></row>
      """
    let day = SheetDate(year: 2025, month: 12, day: 12)
    #expect(
      ReadTables(try WorkbookMaker.sheet(rows)).cells == [
        "A1": .number(5), "B1": .text("a"), "D1": .formulaWithoutValue("SUM(A1:A9)"),
        "E1": .error("#DIV/0!"), "F1": .boolean(true), "G1": .dateTime(day, second: 72_000),
        "H1": .date(day),
      ])
  }

  @Test func `merged cells, hidden rows and hidden sheets are told`() throws {
    let bytes = try WorkbookMaker.bytes(
      """
      import openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      sheet["A1"], sheet["A2"], sheet["B2"] = "12/12/2025", "x", "y"
      sheet.merge_cells("A2:A4")
      sheet.row_dimensions[2].hidden = True
      other = book.create_sheet("Old")
      other.sheet_state = "hidden"
      book.create_chartsheet("Chart")
      out = saved(book)
      """)
    let read = ReadTables(bytes)
    #expect(read.merged.map(\.description) == ["A2:A4"])
    #expect(read.merged.first?.contains(CellAddress(row: 3, column: 0)) == true)
    #expect(read.tables.first?.rows.map(\.isHidden) == [false, true])
    let source = TableSource(bytes, name: "a", faults: Faults(file: nil))
    #expect(source?.tables.map(\.name) == ["Sheet", "Old"])
    #expect(source?.tables.map(\.isHidden) == [false, true])
  }

  @Test func `the strict form, prefixes and other encodings of XML are read`() throws {
    let strict = try WorkbookMaker.bytes(
      """
      out = book('<row><c><v>1</v></c></row>',
        main='xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"')
      """)
    #expect(ReadTables(strict).cells == ["A1": .number(1)])
    let prefixed = try WorkbookMaker.bytes(
      """
      all = parts()
      all['xl/worksheets/sheet0.xml'] = ('<?xml version="1.0" encoding="UTF-16"?><x:worksheet '
        + MAIN.replace('xmlns', 'xmlns:x') + '><x:sheetData><x:row><x:c t="inlineStr"><x:is>'
        '<x:t>Mưa</x:t></x:is></x:c></x:row></x:sheetData><y:row xmlns:y="urn:y"/></x:worksheet>'
        ).encode('utf-16')
      out = packed(all)
      """)
    let read = ReadTables(prefixed)
    #expect(read.cells == ["A1": .text("Mưa")])
    #expect(read.faults == [])
  }
}
