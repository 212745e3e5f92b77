import SchedulingDomain
import Tables

/// A sheet with its headings found and its rows read.
struct LoadedSheet {
  let layout: SheetLayout
  let rows: [SheetRow]
  /// Headings over cells that are shown as one over several rows, for what is to be said of them.
  let mergedColumns: [String]
  /// The uppermost of these cells.
  let firstMerged: SourcePosition?

  init(_ layout: SheetLayout, faults: Faults) {
    var rows: [SheetRow] = []
    var source = layout.table.rows()
    while let row = source.next() {
      guard row.number > layout.headingRow else { continue }
      rows.append(SheetRow(row: row, layout: layout))
      Self.reportLostLetters(in: row, faults)
    }
    var columns: Set<Int> = []
    var first: (row: Int, column: Int, position: SourcePosition)?
    let places = Dictionary(rows.enumerated().map { ($1.number, $0) }) { first, _ in first }
    for range in source.mergedRanges where range.last.row > range.first.row {
      let column = range.first.column
      guard layout.uses[column] != nil, let top = places[range.first.row] else { continue }
      let value = rows[top].row[column]
      guard !value.isEmpty else { continue }
      columns.insert(column)
      let isFirst = first.map { (top, column) < ($0.row, $0.column) } ?? true
      if isFirst { first = (top, column, rows[top].row.position(ofColumn: column)) }
      for number in (range.first.row + 1)...range.last.row {
        if let place = places[number] { rows[place].merged[column] = value }
      }
    }
    self.layout = layout
    self.rows = rows
    firstMerged = first?.position
    mergedColumns = columns.sorted().compactMap { layout.headings[$0] }
  }

  /// Office programs write "?" for letters that an encoding lacks; only a person can mend them.
  private static func reportLostLetters(in row: TableRow, _ faults: Faults) {
    for cell in row.cells {
      guard case .text(let text) = cell.value, lostLetters(in: text) else { continue }
      let excerpt = text.count > 40 ? text.prefix(39) + "…" : text[...]
      faults.error(
        at: row.position(ofColumn: cell.column),
        "\"\(excerpt)\": letters were lost when this was saved",
        advice: "Give the .xlsx, or save it as \"CSV UTF-8\".")
    }
  }
}
