import Exchange
import Foundation
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// Her own rows come back with their codes, and with what is wrong beside them.
@Suite struct FilledTablesTests {
  private func filled(_ read: ReadSheet) throws -> [String] {
    let faults = Faults(file: "filled.xlsx")
    let bytes = try read.result.filled.workbook(created: 1).bytes(faults: faults)
    return try Judge.python(["-c", Self.judge], bytes).split(separator: "\n").map(String.init)
  }

  /// A row a line; `!` marks a coloured cell, `#` one with a note.
  private static let judge = """
    import sys, openpyxl
    for sheet in openpyxl.load_workbook(open(sys.argv[1], "rb")):
        print("[" + sheet.title + "]")
        for row in sheet.iter_rows():
            texts = []
            for cell in row:
                mark = "!" if cell.fill.fill_type and cell.row > 1 else ""
                note = "#" if cell.comment else ""
                texts.append(mark + note + str("" if cell.value is None else cell.value))
            print("|".join(text.replace("\\n", " / ") for text in texts).rstrip("|"))
    """

  @Test func `codes that were given stand in a column of their own`() throws {
    let read = try ReadSheet(
      "Date,Heure,Salle,Film\n05/12/2025,20:00,Rex,Cyclo\n13/12/2025,21:00,Rex,Cyclo")
    #expect(
      try filled(read) == [
        "[t]", "Date|Heure|Salle|Film|code|Problems", "05/12/2025|20:00|Rex|Cyclo|101",
        "13/12/2025|21:00|Rex|Cyclo|102",
      ])
  }

  @Test func `what is wrong is coloured, noted at its cell and said at the end of its row`() throws
  {
    let read = try ReadSheet(
      "code,date,start,film,internal_note\nA,2025-12-05,soonish,Cyclo,\nB,2025-12-06,20:00,Cyclo,ok"
    )
    let lines = try filled(read)
    #expect(lines[2].hasPrefix("A|2025-12-05|!#soonish|Cyclo||!\"soonish\" is no time. Write"))
    #expect(lines[3] == "B|2025-12-06|20:00|Cyclo|ok")
  }

  @Test func `a question stands at its cell too`() throws {
    let lines = try filled(
      try ReadSheet("code,film,venue\nA,Mưa đỏ\nB,Mua do"))
    #expect(lines[3].hasPrefix("B|!#Mua do||!Same film? \"Mua do\" (3:3) = \"Mưa đỏ\" (mua-do)"))
  }

  @Test func `given back and mended, it is read, its old problems left out`() throws {
    let read = try ReadSheet("code,date,start,film\nA,2025-12-05,soonish,Cyclo")
    let faults = Faults(file: "f.xlsx")
    var workbook = read.result.filled.workbook(created: 1)
    workbook.sheets[0].rows[0][2] = WrittenCell(.text("20:00"))
    let bytes = try workbook.bytes(faults: faults)
    let again = try ReadSheet(bytes: bytes, named: "f.xlsx")
    #expect(try again.programme().lines == ["A 2025-12-05T20:00 nowhere cyclo tentative"])
    #expect(again.result.readAs[0].hasSuffix("left out: \"Problems\""))
    let third = again.result.filled.workbook(created: 1)
    #expect(
      third.sheets[0].columns.map(\.heading) == ["code", "date", "start", "film", "Problems"])
    #expect(third.sheets[0].rows[0].last?.value == .empty)
  }

  @Test func `a stale row says what it would have undone`() throws {
    let old = try ReadSheet("code,date,start,film\nA,2025-12-05,20:00,Cyclo").programme()
    var now = old
    var screening = try #require(old.screenings[Build.code("A")])
    screening.status = .confirmed
    now.put(.screening(screening))
    let sheets = try ExportedSheets(of: old, .screenings, [("20:00", "21:00")])
    let lines = try filled(try sheets.read(into: now))
    #expect(lines[2].contains("!#21:00"))
    #expect(lines[2].contains("status: \"tentative\" in the file, \"confirmed\" now"))
  }
}
