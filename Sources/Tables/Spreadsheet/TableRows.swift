/// Reads the rows of a table one after the other; faults are reported with their place.
package struct TableRows {
  private enum Reader {
    case sheet(SheetReader)
    case text(CSVReader)
  }

  private var reader: Reader

  init(_ sheet: SheetReader) {
    reader = .sheet(sheet)
  }

  init(_ text: CSVReader) {
    reader = .text(text)
  }

  /// The next row that holds anything; nil at the end.
  package mutating func next() -> TableRow? {
    switch reader {
    case .sheet(var sheet):
      defer { reader = .sheet(sheet) }
      return sheet.next()
    case .text(var text):
      defer { reader = .text(text) }
      while let row = text.next() {
        let cells = row.fields.enumerated()
          .compactMap { column, field in
            field.text.isEmpty ? nil : Cell(column: column, value: .text(field.text))
          }
        guard !cells.isEmpty else { continue }
        let line = row.position(ofColumn: 0).line
        return TableRow(number: line, cells: cells, origin: .text(row))
      }
      return nil
    }
  }

  /// Cells of a sheet that are shown as one; complete once `next` has given nil.
  package var mergedRanges: [CellRange] {
    if case .sheet(let sheet) = reader { sheet.mergedRanges } else { [] }
  }
}
