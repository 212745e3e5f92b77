import SchedulingDomain
package import Tables

/// Tables as they were read, to be given back with the codes that were given and what was wrong.
package struct FilledTables {
  private let source: TableSource
  private let sheets: [LoadedSheet]
  private let codes: [SourcePosition: ScreeningCode]
  /// What is to be said at a cell, by where it is.
  private var problems: [SourcePosition: [String]] = [:]
  /// The same by the place as it is written.
  private var questions: [String: [String]] = [:]
  private let faults: [Fault]

  init(_ source: TableSource, _ sheets: [LoadedSheet], _ reading: SheetReading) {
    self.source = source
    self.sheets = sheets
    codes = reading.codesOfRows
    faults = reading.faults.sorted
    for row in reading.staleRows {
      problems[row.position, default: []].append(row.lines(file: "").joined(separator: "\n"))
    }
    for question in reading.questions {
      questions[question.place, default: []].append("\(question.words) \(question.advice)")
    }
  }

  /// Tables that could not be read far enough for any row to be understood.
  init(_ source: TableSource, _ sheets: [LoadedSheet]) {
    self.source = source
    self.sheets = sheets
    codes = [:]
    faults = []
  }

  /// A workbook of the rows; those above the headings are not in it.
  /// - Parameter created: the moment that the file says it was made, in seconds since 1970.
  package func workbook(created: Int) -> WorkbookWriter {
    var marks = problems
    for fault in faults where fault.severity != .notice {
      guard let position = fault.position else { continue }
      let advice = fault.advice.isEmpty ? "" : " \(fault.advice)"
      marks[position, default: []].append("\(fault.message).\(advice)")
    }
    let written = source.tables.filter { !$0.isHidden }.map { table in
      let sheet = sheets.first { $0.layout.table.name == table.name }
      return sheet.map { Self.sheet($0, codes, marks, questions) } ?? Self.sheet(unread: table)
    }
    return WorkbookWriter(sheets: written, created: created)
  }

  private static func sheet(
    _ sheet: LoadedSheet, _ codes: [SourcePosition: ScreeningCode],
    _ marks: [SourcePosition: [String]], _ questions: [String: [String]]
  ) -> WorkbookWriter.Sheet {
    let layout = sheet.layout
    let lasts = sheet.rows.compactMap { $0.row.cells.last?.column } + Array(layout.headings.keys)
    var width = (lasts.max() ?? 0) + 1
    // What was wrong last time is not to stand there for ever.
    let old = layout.headings.first { Headings.match($1, in: layout.kind)?.field == .problems }?.key
    let codeColumn = layout.column(.code) ?? (codes.isEmpty ? nil : width)
    if layout.kind == .screenings, codeColumn == width { width += 1 }
    var columns = (0..<width).map { column in
      WorkbookWriter.Column(
        layout.headings[column] ?? (column == codeColumn ? SheetField.code.rawValue : ""),
        isHidden: layout.column(.rowVersion) == column)
    }
    columns.append(WorkbookWriter.Column("Problems", isProblems: true))
    let rows = sheet.rows.map { row in
      var said: [String] = []
      // Cells that a row of CSV does not have are all at its end.
      var places: Set<SourcePosition> = []
      var cells = (0..<width).map { column in
        let position = row.row.position(ofColumn: column)
        let isFirst = places.insert(position).inserted
        let here = isFirst ? (marks[position] ?? []) + (questions["\(position)"] ?? []) : []
        said += here
        var value = row.value(column)
        if column == codeColumn, layout.kind == .screenings, value.isEmpty {
          value = CellValue(codes[row.row.position(ofColumn: 0)]?.text)
        }
        return WrittenCell(
          value, note: here.isEmpty ? nil : here.joined(separator: "\n"), isProblem: !here.isEmpty)
      }
      cells.append(WrittenCell(said.isEmpty ? .empty : .text(said.joined(separator: "\n"))))
      return cells
    }
    let kept = columns.indices.filter { $0 != old }
    return WorkbookWriter.Sheet(
      name: layout.table.name, columns: kept.map { columns[$0] },
      rows: rows.map { cells in kept.map { cells[$0] } })
  }

  /// A sheet that was not understood, as it is.
  private static func sheet(unread table: TableSource.Table) -> WorkbookWriter.Sheet {
    var source = table.rows(silent: true)
    var rows: [TableRow] = []
    while let row = source.next() { rows.append(row) }
    let width = (rows.compactMap { $0.cells.last?.column }.max() ?? 0) + 1
    return WorkbookWriter.Sheet(
      name: table.name,
      columns: (0..<width).map { WorkbookWriter.Column(rows.first?[$0].text ?? "") },
      rows: rows.dropFirst().map { row in (0..<width).map { WrittenCell(row[$0]) } })
  }
}
