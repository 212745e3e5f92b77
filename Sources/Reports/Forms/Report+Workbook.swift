package import CivilTime
import SchedulingDomain
package import Tables
import Wording

extension Report {
  /// The report as a workbook: a sheet a table with typed cells, and one with what is to be known.
  /// - Parameter moment: of the data, so that the same data gives the same bytes.
  package func workbook(of moment: Instant) throws(WorkbookWritingRefusal) -> [UInt8] {
    var sheets = tables.filter { !$0.rows.isEmpty }.map { table in
      // A key is for programs, and has no heading that people could read.
      let shown = table.columns.indices.filter { place in
        if case .key = table.columns[place].kind { false } else { true }
      }
      return WorkbookWriter.Sheet(
        name: table.title, columns: shown.map { .init(table.columns[$0].title) },
        rows: table.rows.map { row in shown.map { WrittenCell(Self.value(of: row[$0])) } })
    }
    let notes = [title] + sentences + tables.compactMap(\.note)
    sheets.append(
      WorkbookWriter.Sheet(
        name: wording.words(.notes), columns: [.init(wording.words(.notes))],
        rows: notes.map { [WrittenCell(.text($0))] }))
    // A name that had to be shortened for its sheet stands whole in the other forms.
    return try WorkbookWriter(sheets: sheets, created: moment.secondsSinceEpoch)
      .bytes(faults: Faults(file: nil))
  }

  private static func value(of cell: ReportTable.Cell) -> CellValue {
    switch cell {
    case .text(let text): .text(text)
    case .number(let number): .number(Double(number))
    case .money(let money):
      .number(Double(money.minorUnits) / Double(money.currency.minorUnits))
    case .share(let share): .number(rounded(share))
    case .unknown, .empty: .empty
    }
  }
}
