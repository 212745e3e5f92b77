import Tables
import Testing

struct WorkbookWritingTests {
  private static let day = SheetDate(year: 2025, month: 12, day: 12)
  private static let columns = [
    WorkbookWriter.Column("Phim"), WorkbookWriter.Column("Value"),
    WorkbookWriter.Column("version", isHidden: true),
    WorkbookWriter.Column("Problems", isProblems: true),
  ]

  private func written(
    _ sheets: [WorkbookWriter.Sheet], created: Int = 1_765_000_000
  ) throws -> (bytes: [UInt8], faults: [String]) {
    let faults = Faults(file: "out.xlsx")
    let bytes = try WorkbookWriter(sheets: sheets, created: created).bytes(faults: faults)
    return (bytes, faults.rendered)
  }

  private func sheet(_ values: [CellValue], name: String = "Films") -> WorkbookWriter.Sheet {
    WorkbookWriter.Sheet(
      name: name, columns: Self.columns,
      rows: values.map { [WrittenCell(.text("film")), WrittenCell($0)] })
  }

  @Test func `openpyxl reads the values and types that were written`() throws {
    let values: [CellValue] = [
      .text("Mưa đỏ"), .text("=HYPERLINK(\"http://x\")"), .text("@a"), .text("http://a.fr"),
      .text("007"), .number(124), .number(-0.5), .boolean(true), .date(Self.day),
      .dateTime(Self.day, second: 72_000), .time(seconds: 52_200), .time(seconds: 88_230),
      .text("a\nb\u{1}"), .error("#N/A"), .formulaWithoutValue("A1"), .empty,
      .date(SheetDate(year: 1900, month: 2, day: 28)),
      .date(SheetDate(year: 1900, month: 3, day: 1)),
      .date(SheetDate(year: 1895, month: 12, day: 28)),
    ]
    let (bytes, faults) = try written([sheet(values)])
    #expect(faults == [])
    let judged = try PythonJudge.run(
      """
      import io, sys, openpyxl
      sheet = openpyxl.load_workbook(io.BytesIO(open(sys.argv[1], "rb").read()))["Films"]
      for row in sheet.iter_rows(min_row=2):
          print(row[1].data_type, repr(row[1].value).replace("datetime.", ""))
      """, input: bytes)
    #expect(
      judged.split(separator: "\n").map { String($0) } == [
        "s 'Mưa đỏ'", "s '=HYPERLINK(\"http://x\")'", "s '@a'", "s 'http://a.fr'", "s '007'",
        "n 124", "n -0.5", "b True", "d datetime(2025, 12, 12, 0, 0)",
        "d datetime(2025, 12, 12, 20, 0)", "d time(14, 30)",
        "d timedelta(days=1, seconds=1830)", "s 'a\\nb_x0001_'", "s '#N/A'", "s '=A1'",
        "n None", "d datetime(1900, 2, 28, 0, 0)", "d datetime(1900, 3, 1, 0, 0)",
        "s '1895-12-28'",
      ])
  }

  @Test func `what was written is read back the same`() throws {
    let values: [CellValue] = [
      .text("a\tb\r\nc"), .text("_x0041_ _x_"), .text(" spaces "), .text("\u{1F3AC} &<>\"'"),
      .text("=1"), .number(0.3), .number(1e21), .boolean(false), .date(Self.day),
      .dateTime(Self.day, second: 1), .dateTime(Self.day, second: 0), .time(seconds: 0),
      .time(seconds: 86_399), .time(seconds: 360_000),
    ]
    let (bytes, _) = try written([sheet(values), sheet([.number(1)], name: "Khách mời")])
    let read = ReadTables(bytes)
    #expect(read.faults == [])
    #expect(read.tables.map(\.name) == ["Films", "Khách mời"])
    #expect(
      read.tables.first?.rows.first?.cells.map(\.value.text) == [
        "Phim", "Value", "version", "Problems",
      ])
    #expect(read.tables.first?.rows.dropFirst().map { $0[1] } == values)
  }

  @Test func `headings stay in sight and filter, problems are coloured, notes are there`() throws {
    let row = [
      WrittenCell(.text("電影節 của tôi và bạn"), note: "Same as row 4?"),
      WrittenCell(.number(1), isProblem: true), WrittenCell(.number(3)),
      WrittenCell(.text("no running time")),
    ]
    let clean = [WrittenCell(.text("a")), WrittenCell(.number(2)), WrittenCell(.number(3))]
    let (bytes, _) = try written([
      WorkbookWriter.Sheet(name: "Films", columns: Self.columns, rows: [row, clean])
    ])
    let judged = try PythonJudge.run(
      """
      import io, sys, openpyxl
      book = openpyxl.load_workbook(io.BytesIO(open(sys.argv[1], "rb").read()))
      sheet = book["Films"]
      fill = lambda cell: cell.fill.fgColor.rgb if cell.fill.fill_type else None
      print(sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.bold, sheet["A2"].font.bold)
      print([fill(sheet[a]) for a in ["A1", "D1", "A2", "B2", "D2", "B3", "D3"]])
      print([sheet.column_dimensions[c].hidden for c in "ABCD"])
      print(round(sheet.column_dimensions["A"].width), sheet["A2"].comment.text)
      print(book.properties.created, book.properties.modified)
      """, input: bytes)
    #expect(
      judged.split(separator: "\n").map { String($0) } == [
        "A2 A1:D3 True False",
        "[None, 'FFFFD9D6', None, 'FFFFD9D6', 'FFFFD9D6', None, None]",
        "[False, False, True, False]", "23 Same as row 4?",
        "2025-12-06 05:46:40 2025-12-06 05:46:40",
      ])
  }

  @Test func `the same content gives the same bytes`() throws {
    let content = sheet([.text("a"), .date(Self.day)])
    let first = try written([content])
    #expect(try written([content]).bytes == first.bytes)
    #expect(try written([content], created: 0).bytes != first.bytes)
    #expect(try written([content], created: 0).bytes == written([content], created: 0).bytes)
  }

  @Test func `what doesn't fit is shortened or renamed, and said`() throws {
    let long = String(repeating: "đ", count: 32_768)
    let most = String(repeating: "đ", count: 32_767)
    let clapper = String(repeating: "\u{1F3AC}", count: 16_384)
    let (bytes, faults) = try written(
      [
        sheet(
          [.text(long), .text(most), .text(clapper), .text("a\0b")],
          name: "Films [2025]: tất cả những phim")
      ] + ["films", "FILMS", "'History'", "Films"].map { sheet([], name: $0) })
    let read = ReadTables(bytes)
    #expect(
      read.tables.map(\.name) == [
        "Films -2025-- tất cả những phim", "films", "FILMS 2", "History 1", "Films 3",
      ])
    let cells = read.cells
    #expect(cells["B2"] == .text(String(most.dropLast()) + "…"))
    #expect(cells["B3"] == .text(most))
    #expect(cells["B4"] == .text(String(clapper.dropLast()) + "…"))
    #expect(cells["B5"] == .text("a\u{FFFD}b"))
    let name = "A sheet's name has at most 31 characters, none of []:*?/\\, and stands once."
    let cut =
      "the text of this cell is cut after 32766 characters."
      + " A spreadsheet holds no more; other forms of export have the whole."
    let first = "out.xlsx:'Films -2025-- tất cả những phim'"
    #expect(
      Set(faults) == [
        "out.xlsx: warning: the sheet \"Films [2025]: tất cả những phim\" is written as"
          + " \"Films -2025-- tất cả những phim\". \(name)",
        "\(first)!B2: warning: \(cut)", "\(first)!B4: warning: \(cut)",
        "out.xlsx: warning: the sheet \"FILMS\" is written as \"FILMS 2\". \(name)",
        "out.xlsx: warning: the sheet \"'History'\" is written as \"History 1\". \(name)",
        "out.xlsx: warning: the sheet \"Films\" is written as \"Films 3\". \(name)",
      ])
  }

  @Test(arguments: [
    ("Fréquentation par jour du festival", "Fréquentation par jour du"),
    ("Khán giả theo ngày liên hoan phim", "Khán giả theo ngày liên hoan"),
    ("A table that ends at thirty-one yes", "A table that ends at thirty-one"),
    ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsgesellsch"),
  ])
  func `the name of a sheet that is too long ends with a word`(name: String, shown: String) throws {
    let book = WorkbookWriter(sheets: [.init(name: name, columns: [.init("x")])], created: 1)
    let bytes = try book.bytes(faults: Faults(file: nil))
    #expect(ReadTables(bytes).tables.map(\.name) == [shown])
  }

  @Test func `what no spreadsheet can hold is refused`() throws {
    let faults = Faults(file: nil)
    let refused: [(WorkbookWriter, WorkbookWritingRefusal)] = [
      (WorkbookWriter(created: 1), .noSheets),
      (
        WorkbookWriter(sheets: [.init(name: "a", columns: [])], created: 1),
        .noColumns(sheet: "a")
      ),
      (
        WorkbookWriter(
          sheets: [
            .init(name: "a", columns: [.init("x")], rows: Array(repeating: [], count: 1 << 20))
          ],
          created: 1),
        .tooManyRows(sheet: "a", count: 1_048_577, limit: 1_048_576)
      ),
      (
        WorkbookWriter(
          sheets: [.init(name: "a", columns: Array(repeating: .init("x"), count: 16_385))],
          created: 1),
        .tooManyColumns(sheet: "a", count: 16_385, limit: 16_384)
      ),
      (
        WorkbookWriter(
          sheets: [
            .init(
              name: "a", columns: [.init("x")],
              rows: [[], [WrittenCell(.empty), WrittenCell(.empty)]])
          ], created: 1), .rowTooLong(sheet: "a", row: 2)
      ),
    ]
    for (writer, refusal) in refused {
      #expect(throws: refusal) { try writer.bytes(faults: faults) }
    }
    let writer = WorkbookWriter(sheets: [sheet([])], created: 1)
    #expect(throws: WorkbookWritingRefusal.file(.folderNotFound(path: "/none"))) {
      try writer.write("/none/a.xlsx", faults: faults)
    }
  }
}
