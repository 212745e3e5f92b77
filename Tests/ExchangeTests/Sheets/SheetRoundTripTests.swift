import CivilTime
import Exchange
import Foundation
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// What is exported as sheets and imported again changes nothing.
@Suite struct SheetRoundTripTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `sheets of any programme are read as no change, and written again are the same bytes`(
    seed: UInt64
  ) throws {
    let programme = try RandomProgramme.withNouns(seed: seed)
    let sheets = ExportedSheets(of: programme)
    let after = try sheets.taken(into: programme)
    #expect(Difference(from: programme, to: after).isEmpty, "seed \(seed)")
    #expect(ExportedSheets(of: after).files.map(\.bytes) == sheets.files.map(\.bytes))
  }

  @Test(arguments: Sample.allCases)
  func `the samples come back the same, with versions and without`(sample: Sample) throws {
    let programme = try sample.programme
    let sheets = ExportedSheets(of: programme)
    for map in [[], ["row_version=-"]] {
      let read = try sheets.read(into: programme, map: map)
      #expect(read.questions == [])
      let after = try programme.merging(try read.programme())
      let change = Difference(from: programme, to: after)
      #expect(
        change.isEmpty,
        "\(DifferenceText(change, before: programme, after: after).lines.prefix(9))")
      #expect(ExportedSheets(of: after).files.map(\.bytes) == sheets.files.map(\.bytes))
    }
  }

  @Test(arguments: Sample.allCases)
  func `a new week made of the sheets says the same in them`(sample: Sample) throws {
    let programme = try sample.programme
    let sheets = ExportedSheets(of: programme)
    let faults = Faults(file: "week")
    let source = try #require(TableSource(files: sheets.files, faults: faults))
    let week = SheetWeek(
      key: programme.week.key, festival: programme.festival, name: "New", zone: nil)
    let read = try ReadSheet(
      source, faults, into: .new(week), map: [], answers: SheetAnswers())
    let made = ExportedSheets(of: try read.programme())
    for (old, new) in zip(sheets.files, made.files) {
      let texts = [old, new].map {
        String(decoding: $0.bytes, as: UTF8.self).split(separator: "\r\n")
      }
      let missing = Set(texts[0]).subtracting(texts[1])
      #expect(missing.isEmpty, "\(old.name): \(missing.prefix(3)) \(read.faults)")
    }
  }

  @Test(arguments: Sample.allCases)
  func `a workbook says the same as CSV, and its cells are typed`(sample: Sample) throws {
    try checkWorkbook(of: try sample.programme)
  }

  @Test func `a workbook of prints, hires and all the rest says the same too`() throws {
    try checkWorkbook(of: try SheetNounTests.week())
  }

  private func checkWorkbook(of programme: Programme) throws {
    let sheets = SheetExport(of: programme).sheets
    let faults = Faults(file: "w.xlsx")
    let bytes = try WorkbookWriter(sheets: sheets.map(\.workbookSheet), created: 1)
      .bytes(faults: faults)
    #expect(faults.rendered == [])
    let source = try #require(TableSource(bytes, name: "w.xlsx", faults: faults))
    let read = try ReadSheet(
      source, faults, into: .week(programme), map: [], answers: SheetAnswers())
    #expect(try programme.merging(try read.programme()) == programme)
    let judged = Set(try Judge.python(["-c", Self.judge], bytes).split(separator: "\n"))
    for sheet in sheets {
      for (row, written) in sheet.rows.enumerated() {
        for (column, cell) in written.cells.enumerated() where !cell.isEmpty {
          let type =
            switch cell {
            case .number: "n"
            case .date, .dateTime: "d"
            case .time: "t"
            default: "s"
            }
          let line = "\(sheet.kind.rawValue) \(row + 2) \(column + 1) \(type)"
          #expect(judged.contains(line[...]), "\(line)")
        }
      }
    }
  }

  /// Prints `sheet row column type` of each cell, as openpyxl sees it, and fails on a formula.
  private static let judge = """
    import datetime, sys, openpyxl
    for sheet in openpyxl.load_workbook(open(sys.argv[1], "rb")):
        assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref, sheet.title
        last = sheet.cell(1, sheet.max_column)
        assert last.value == "row_version", last.value
        assert sheet.column_dimensions[last.column_letter].hidden
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.value is None: continue
                kind = cell.data_type
                if isinstance(cell.value, datetime.time): kind = "t"
                assert kind in "sndt", cell
                print(sheet.title, cell.row, cell.column, kind)
    """
}
