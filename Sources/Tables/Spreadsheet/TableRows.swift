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

  /// Text in whatever encoding; that a guess was needed is said.
  init(_ bytes: [UInt8], part: SourcePosition.Part?, faults: Faults) {
    let encoding = TextEncoding(of: bytes)
    if encoding == .windows1252 {
      faults.report(
        Fault(
          severity: .notice,
          position: SourcePosition(line: 1, column: 1, byteOffset: 0, part: part),
          message: "the file is not in UTF-8 and was read as \(encoding.name)",
          advice: "If letters look wrong, give the .xlsx, or save it as \"CSV UTF-8\"."))
    }
    reader = .text(CSVReader(encoding.utf8(bytes), part: part, faults: faults))
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
