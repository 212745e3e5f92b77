/// Reads a sheet row by row; faults are reported with the cell, and reading goes on where it can.
package struct SheetReader {
  private let sheet: Workbook.Sheet
  private let workbook: Workbook
  private let faults: Faults
  private var stream: XMLStream?
  private var row = 0
  private var column = -1
  private var isHidden = false
  private var cells: [Cell] = []
  private var cell: CellContent?
  /// Cells that are shown as one; complete once `next` has given nil, since the file has them last.
  package private(set) var mergedRanges: [CellRange] = []

  private static let mergedLimit = 100_000

  init(_ sheet: Workbook.Sheet, of workbook: Workbook, faults: Faults) {
    self.sheet = sheet
    self.workbook = workbook
    self.faults = faults
    do throws(WorkbookRefusal) {
      guard let part = try workbook.archive.part(sheet.part) else {
        throw .missingPart(sheet.part)
      }
      stream = try XMLStream(part)
    } catch {
      report(error)
    }
  }

  /// The next row that holds anything; nil at the end, or where the sheet can't be read further.
  package mutating func next() -> TableRow? {
    do throws(WorkbookRefusal) {
      while let event = try stream?.next() {
        if try take(event), !cells.isEmpty {
          return TableRow(number: row, cells: cells, isHidden: isHidden, origin: .sheet(sheet))
        }
      }
    } catch {
      report(error)
    }
    stream = nil
    return nil
  }

  private func report(_ refusal: WorkbookRefusal) {
    faults.report(refusal.fault(at: sheet.position(row: max(row, 1), column: max(column, 0))))
  }

  /// True at the end of a row.
  private mutating func take(_ event: XMLEvent) throws(WorkbookRefusal) -> Bool {
    switch event {
    case .start("row", let attributes): try beginRow(attributes)
    case .end("row"): return true
    case .start("c", let attributes): try beginCell(attributes)
    case .end("c"): endCell()
    case .start("mergeCell", let attributes):
      guard mergedRanges.count < Self.mergedLimit else {
        throw .tooManyMergedRanges(limit: Self.mergedLimit)
      }
      if let range = attributes["ref"].flatMap({ CellRange($0) }) { mergedRanges.append(range) }
    default: cell?.take(event)
    }
    return false
  }

  /// A row or cell without an address follows the one before; addresses only ever go up.
  private mutating func beginRow(_ attributes: XMLAttributes) throws(WorkbookRefusal) {
    let number = attributes["r"].map { Int($0) ?? 0 } ?? row + 1
    guard number > row, number <= CellAddress.rowLimit else {
      throw .wrongAddress(attributes["r"] ?? "\(number)")
    }
    row = number
    column = -1
    isHidden = attributes.isTrue("hidden")
    cells.removeAll(keepingCapacity: true)
  }

  private mutating func beginCell(_ attributes: XMLAttributes) throws(WorkbookRefusal) {
    var next = column + 1
    if let text = attributes["r"] {
      guard let address = CellAddress(text), address.row == row, address.column >= next else {
        throw .wrongAddress(text)
      }
      next = address.column
    }
    guard next < CellAddress.columnLimit else { throw .wrongAddress("\(next)") }
    column = next
    cell = CellContent(attributes)
  }

  private mutating func endCell() {
    guard var content = cell else { return }
    cell = nil
    do throws(CellFault) {
      let value = try content.value(in: workbook)
      if !value.isEmpty { cells.append(Cell(column: column, value: value)) }
    } catch {
      cells.append(Cell(column: column, value: .text(error.shown)))
      faults.error(
        at: sheet.position(row: row, column: column), error.message, advice: error.advice)
    }
  }
}
