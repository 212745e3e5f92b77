/// One row of a table, from whatever file: the cells that hold something.
package struct TableRow: Sendable {
  /// The row of a sheet, or the line of a file on which it begins; from 1.
  package let number: Int
  /// By column, without the empty ones.
  package let cells: [Cell]
  package let isHidden: Bool
  private let origin: Origin

  enum Origin: Sendable {
    case text(CSVRow)
    case sheet(Workbook.Sheet)
  }

  init(number: Int, cells: [Cell], isHidden: Bool = false, origin: Origin) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
    self.origin = origin
  }

  /// The value in a column, counted from 0; empty where there is none.
  package subscript(column: Int) -> CellValue {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low].value : .empty
  }

  /// Where a cell is, for faults; columns from 0.
  package func position(ofColumn column: Int) -> SourcePosition {
    switch origin {
    case .text(let row): row.position(ofColumn: column)
    case .sheet(let sheet): sheet.position(row: number, column: column)
    }
  }
}

/// One value in its column.
package struct Cell: Hashable, Sendable {
  /// From 0.
  package var column: Int
  package var value: CellValue

  package init(column: Int, value: CellValue) {
    self.column = column
    self.value = value
  }
}

extension Workbook.Sheet {
  /// The row from 1, the column from 0.
  func position(row: Int, column: Int) -> SourcePosition {
    SourcePosition(
      line: row, column: column + 1, byteOffset: place << 40 | row << 16 | column,
      part: .sheet(name))
  }
}
