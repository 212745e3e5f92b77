import Foundation
import Tables
import Testing

struct TableSourceTests {
  private static let rows = [
    ["film", "hour"], ["Mưa đỏ", "20:00"], ["Stay Awake, Be Ready", "?"],
  ]

  @Test func `a workbook, CSV and TSV give the same rows`() throws {
    let sources = [
      "film;hour\nMưa đỏ;20:00\n\n;;\nStay Awake, Be Ready;?\n",
      "film,hour\nMưa đỏ,20:00\n\"Stay Awake, Be Ready\",?\n",
      "film\thour\nMưa đỏ\t20:00\nStay Awake, Be Ready\t?\n",
    ]
    for source in sources {
      let read = ReadTables(Array(source.utf8), name: "folder/My week.v2.csv")
      #expect(read.texts == Self.rows)
      #expect(read.tables.map(\.name) == ["My week.v2"])
    }
    let sheet = WorkbookWriter.Sheet(
      name: "My week", columns: [.init("film"), .init("hour")],
      rows: Self.rows.dropFirst().map { $0.map { WrittenCell(.text($0)) } })
    let bytes = try WorkbookWriter(sheets: [sheet], created: 1).bytes(faults: Faults(file: nil))
    #expect(ReadTables(bytes).texts == Self.rows)
  }

  @Test func `cells are found by column and named for faults`() throws {
    let text = Array("a;;c\n\n;đ;e\n".utf8)
    var rows = try #require(
      TableSource(text, name: "a.csv", faults: Faults(file: nil))?.tables.first
    )
    .rows()
    var all: [TableRow] = []
    while let row = rows.next() { all.append(row) }
    #expect(all.map(\.number) == [1, 3])
    #expect(
      all.map { row in (0...3).map { row[$0].text } } == [["a", "", "c", ""], ["", "đ", "e", ""]])
    #expect(all.last?.position(ofColumn: 2).description == "3:4")
    #expect(rows.mergedRanges == [])
  }

  @Test func `the files of a folder are tables, and faults name the file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileBytes.write(folder + "/venues.CSV", Array("venue\nRex\n".utf8))
    try FileBytes.write(folder + "/films.tsv", Array("film\tnote\nMưa\t\"x\n".utf8))
    try FileBytes.write(folder + "/.hidden.csv", [0])
    try FileBytes.write(folder + "/notes.txt", [0])
    let faults = Faults(file: "week")
    let source = try #require(try TableSource.read(folder, faults: faults))
    #expect(source.tables.map(\.name) == ["films", "venues"])
    var rows = source.tables[0].rows()
    while rows.next() != nil {}
    #expect(
      faults.rendered == [
        "week/films.tsv:2:5: error: the quote that opens here is not closed before the end of the"
          + " file. Close it; write a quote inside a field twice."
      ])
  }

  @Test func `a file that is called a workbook and is none is said to be damaged, once`() {
    let faults = Faults(file: "r.xlsx")
    let bytes = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 0x51) }
    #expect(TableSource(bytes, name: "r.xlsx", faults: faults) == nil)
    #expect(faults.rendered.count == 1 && faults.rendered[0].contains("the workbook is damaged"))
    // Text is read whatever its name says.
    let text = TableSource(Array("a,b\n1,2\n".utf8), name: "r.xlsx", faults: Faults(file: nil))
    #expect(text?.tables.count == 1)
  }

  @Test func `a folder that can't be read as tables says why`() {
    let none = Faults(file: "week")
    #expect(TableSource(files: [], faults: none)?.tables.count == nil)
    #expect(
      none.rendered == [
        "week: error: the folder has no files that end in .csv or .tsv."
          + " Save each sheet as CSV into it, or give a workbook (.xlsx)."
      ])
    let twice = Faults(file: "week")
    let files: [(String, [UInt8])] = [("Films.csv", [0x61]), ("films.tsv", Array("%PDF-1".utf8))]
    #expect(TableSource(files: files, faults: twice)?.tables.count == nil)
    #expect(
      twice.rendered == [
        "week/films.tsv:1:1: error: two files are named \"films\" but for their endings."
          + " Rename or remove one of the two.",
        "week/films.tsv:1:1: error: this is a PDF file."
          + " Give a workbook (.xlsx) or comma-separated values (.csv).",
      ])
    #expect(throws: FileError.notFound(path: "/none")) {
      try TableSource.read("/none", faults: none)
    }
  }

  @Test(
    arguments: [
      ("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("xfd1048576", 1_048_576, 16_383),
    ])
  func `addresses are read and written`(text: String, row: Int, column: Int) {
    let address = CellAddress(text)
    #expect(address == CellAddress(row: row, column: column))
    #expect(address?.description == text.uppercased())
  }

  @Test(arguments: [
    "", "A", "1", "A0", "A01", "XFE1", "A1048577", "1A", "A1B", "$A$1", "AAAAAAAAAAAAAAAA1",
  ])
  func `what isn't an address is none`(text: String) {
    #expect(CellAddress(text) == nil)
    #expect(CellRange(text) == nil)
  }

  @Test(arguments: ["B2:A1", "A1:B2:C3", "A2:B1", ":", "A1:"])
  func `what isn't a range is none`(text: String) {
    #expect(CellRange(text) == nil)
  }
}
