/// Writes workbooks: a sheet a table, typed cells, headings that stay in sight and filter.
///
/// The same content gives the same bytes. Text stays text, whatever it begins with. Of a number,
/// sixteen digits are written; a spreadsheet shows fifteen.
package struct WorkbookWriter {
  package struct Sheet: Sendable {
    package var name: String
    package var columns: [Column]
    /// Each at most as long as `columns`.
    package var rows: [[WrittenCell]]

    package init(name: String, columns: [Column], rows: [[WrittenCell]] = []) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  package struct Column: Sendable {
    package var heading: String
    /// Kept out of sight, such as the version of each row.
    package var isHidden: Bool
    package var isProblems: Bool
    /// Shown when someone points at the heading.
    package var note: String?

    package init(
      _ heading: String, isHidden: Bool = false, isProblems: Bool = false, note: String? = nil
    ) {
      self.heading = heading
      self.note = note
      self.isHidden = isHidden
      self.isProblems = isProblems
    }
  }

  package var sheets: [Sheet]
  /// The moment that the file says it was made, in seconds since 1970: of the data, not of the clock.
  package var created: Int

  package init(sheets: [Sheet] = [], created: Int) {
    self.sheets = sheets
    self.created = created
  }
}

/// One cell to write.
package struct WrittenCell: Hashable, Sendable {
  package var value: CellValue
  /// Shown when someone points at the cell.
  package var note: String?
  /// Coloured, so that it is found.
  package var isProblem: Bool
  /// How a number is shown, as spreadsheets write it: `0.0%`; as it is without one.
  package var format: String?

  package init(
    _ value: CellValue, note: String? = nil, isProblem: Bool = false, format: String? = nil
  ) {
    self.value = value
    self.format = format
    self.note = note
    self.isProblem = isProblem
  }
}

extension WorkbookWriter {
  /// The file's bytes; what had to be shortened or renamed to fit a spreadsheet is reported.
  package func bytes(faults: Faults) throws(WorkbookWritingRefusal) -> [UInt8] {
    guard !sheets.isEmpty else { throw .noSheets }
    for sheet in sheets { try check(sheet) }
    let output = try WorkbookOutput(try TemporaryFile(), created: created)
    var taken: Set<String> = []
    for (place, sheet) in sheets.enumerated() {
      let name = SheetName.fitting(sheet.name, taken: taken)
      taken.insert(name.lowercased())
      if name != sheet.name {
        faults.warning(
          at: nil, "the sheet \"\(sheet.name)\" is written as \"\(name)\"",
          advice: "A sheet's name has at most 31 characters, none of []:*?/\\, and stands once.")
      }
      try output.addSheet(named: name, place: place, faults: faults).write(sheet)
    }
    return try output.close()
  }

  /// Writes the file whole, or leaves what was there.
  package func write(_ path: String, faults: Faults) throws(WorkbookWritingRefusal) {
    let bytes = try bytes(faults: faults)
    do throws(FileError) {
      try FileBytes.write(path, bytes)
    } catch {
      throw .file(error)
    }
  }

  private func check(_ sheet: Sheet) throws(WorkbookWritingRefusal) {
    let (rows, columns) = (sheet.rows.count + 1, sheet.columns.count)
    guard columns > 0 else { throw .noColumns(sheet: sheet.name) }
    guard rows <= CellAddress.rowLimit else {
      throw .tooManyRows(sheet: sheet.name, count: rows, limit: CellAddress.rowLimit)
    }
    guard columns <= CellAddress.columnLimit else {
      throw .tooManyColumns(
        sheet: sheet.name, count: columns, limit: CellAddress.columnLimit)
    }
    if let long = sheet.rows.firstIndex(where: { $0.count > columns }) {
      throw .rowTooLong(sheet: sheet.name, row: long + 1)
    }
  }
}
