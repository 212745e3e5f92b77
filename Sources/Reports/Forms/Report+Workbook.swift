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
        rows: table.rows.map { row in shown.map { Self.written(row[$0]) } })
    }
    let notes = [title] + lead + sentences + tables.compactMap(\.note)
    sheets.append(
      WorkbookWriter.Sheet(
        name: wording.words(.notes), columns: [.init(wording.words(.notes))],
        rows: notes.map { [WrittenCell(.text($0))] }))
    // A name that had to be shortened for its sheet stands whole in the other forms.
    return try WorkbookWriter(sheets: sheets, created: moment.secondsSinceEpoch)
      .bytes(faults: Faults(file: nil))
  }

  /// A typed cell, shown as people write what it is.
  private static func written(_ cell: ReportTable.Cell) -> WrittenCell {
    switch cell {
    case .text(let text): return WrittenCell(.text(text))
    case .number(let number): return WrittenCell(.number(Double(number)), format: "#,##0")
    case .more(let number): return WrittenCell(.number(Double(number)), format: signed("#,##0"))
    case .money(let money): return amount(money.minorUnits, money.currency) { $0 }
    case .moreMoney(let units, let currency): return amount(units, currency, signed)
    case .share(let share): return WrittenCell(.number(rounded(share)), format: "0.0%")
    case .growth(let share): return WrittenCell(.number(rounded(share)), format: signed("0.0%"))
    case .points(let share):
      return WrittenCell(.number(rounded(share) * 100), format: signed("0.0\" pts\""))
    case .unknown, .empty: return WrittenCell(.empty)
    }
  }

  private static func amount(
    _ units: Int, _ currency: Currency, _ form: (String) -> String
  ) -> WrittenCell {
    let decimals = String(repeating: "0", count: currency.decimals)
    return WrittenCell(
      .number(Double(units) / Double(currency.minorUnits)),
      format: form(decimals.isEmpty ? "#,##0" : "#,##0.\(decimals)"))
  }

  /// The form of a difference, which has its sign.
  private static func signed(_ format: String) -> String { "+\(format);-\(format);\(format)" }
}
