internal import CXLSXWriter

/// Writes one sheet; what doesn't fit a cell is shortened and said.
@safe struct SheetOutput {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let name: String
  private let place: Int
  private let formats: CellStyles
  private let faults: Faults

  private static let secondsOfDay = 86_400

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, place: Int, formats: CellStyles,
    faults: Faults
  ) {
    unsafe self.sheet = sheet
    self.name = name
    self.place = place
    self.formats = formats
    self.faults = faults
  }

  func write(_ content: WorkbookWriter.Sheet) throws(WorkbookWritingRefusal) {
    for (column, heading) in content.columns.enumerated() {
      try write(
        text: heading.heading, look: .heading, isProblem: heading.isProblems, row: 0,
        column: column)
      try setWidth(of: column, in: content)
      if let note = heading.note { try write(note: note, row: 0, column: column) }
    }
    for (row, cells) in content.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let isProblem =
          cell.isProblem || content.columns[column].isProblems && !cell.value.isEmpty
        try write(
          cell.value, format: cell.format, isProblem: isProblem, row: row + 1, column: column)
        if let note = cell.note { try write(note: note, row: row + 1, column: column) }
      }
    }
    unsafe worksheet_freeze_panes(sheet, 1, 0)
    let last = UInt16(content.columns.count - 1)
    try unsafe worksheet_autofilter(sheet, 0, 0, UInt32(content.rows.count), last).check()
  }

  private func write(
    _ value: CellValue, format numberFormat: String?, isProblem: Bool, row: Int, column: Int
  ) throws(WorkbookWritingRefusal) {
    switch value {
    case .empty: try write(text: "", look: .plain, isProblem: isProblem, row: row, column: column)
    case .boolean(let isTrue):
      let format = unsafe formats.format(.plain, isProblem: isProblem)
      try unsafe worksheet_write_boolean(
        sheet, UInt32(row), UInt16(column), isTrue ? 1 : 0, format
      ).check()
    case .text, .error, .formulaWithoutValue:
      try write(text: value.text, look: .plain, isProblem: isProblem, row: row, column: column)
    case .number, .date, .dateTime, .time:
      guard let (number, shown) = Self.serial(of: value), number.isFinite else {
        return try write(
          text: value.text, look: .plain, isProblem: isProblem, row: row, column: column)
      }
      let look = shown == .plain ? numberFormat.map(CellStyles.Look.number) ?? shown : shown
      let format = unsafe formats.format(look, isProblem: isProblem)
      try unsafe worksheet_write_number(sheet, UInt32(row), UInt16(column), number, format).check()
    }
  }

  /// Nil for a day that spreadsheets can't count, which is then written as text.
  private static func serial(of value: CellValue) -> (number: Double, look: CellStyles.Look)? {
    switch value {
    case .number(let number): return (number, .plain)
    case .date(let date): return DateSystem.serial(of: date).map { (Double($0), .date) }
    case .dateTime(let date, let second):
      guard let day = DateSystem.serial(of: date) else { return nil }
      return (
        Double(day) + Double(second) / Double(secondsOfDay),
        second % 60 == 0 ? .dateTime : .dateTimeWithSeconds
      )
    case .time(let seconds):
      let isWhole = seconds % 60 == 0
      let look: CellStyles.Look =
        seconds < secondsOfDay
        ? (isWhole ? .clock : .clockWithSeconds) : (isWhole ? .hours : .hoursWithSeconds)
      return (Double(seconds) / Double(secondsOfDay), look)
    default: return nil
    }
  }

  private func write(
    text: String, look: CellStyles.Look, isProblem: Bool, row: Int, column: Int
  ) throws(WorkbookWritingRefusal) {
    let fitting = fitting(text, row: row, column: column, what: "text")
    let format = unsafe formats.format(look, isProblem: isProblem)
    try unsafe worksheet_write_string(sheet, UInt32(row), UInt16(column), fitting, format).check()
  }

  private func write(note: String, row: Int, column: Int) throws(WorkbookWritingRefusal) {
    let fitting = fitting(note, row: row, column: column, what: "note")
    guard !fitting.isEmpty else { return }
    var options = unsafe lxw_comment_options()
    unsafe options.width = 320
    unsafe options.height = UInt16(40 + min(fitting.utf8.count / 40, 20) * 18)
    try unsafe worksheet_write_comment_opt(
      sheet, UInt32(row), UInt16(column), fitting, &options
    ).check()
  }

  /// Shortened to what a cell holds, and without the characters that no XML file can.
  private func fitting(_ text: String, row: Int, column: Int, what: String) -> String {
    var text = text
    let isForbidden = { (scalar: Unicode.Scalar) in [0, 0xFFFE, 0xFFFF].contains(scalar.value) }
    if text.unicodeScalars.contains(where: isForbidden) {
      text = String(
        String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    }
    text = EscapedText.encoded(text)
    guard text.utf8.count > TextCollector.limit, text.utf16.count > TextCollector.limit else {
      return text
    }
    faults.warning(
      at: SourcePosition(
        line: row + 1, column: column + 1, byteOffset: place << 40 | (row + 1) << 16 | column,
        part: .sheet(name)),
      "the \(what) of this cell is cut after \(TextCollector.limit - 1) characters",
      advice: "A spreadsheet holds no more; other forms of export have the whole.")
    return SheetName.shortened(text, to: TextCollector.limit - 1) + "…"
  }

  /// As wide as the widest of the first thousand rows, within reason.
  private func setWidth(
    of column: Int, in content: WorkbookWriter.Sheet
  ) throws(WorkbookWritingRefusal) {
    let heading = content.columns[column]
    var width = columnWidth(of: heading.heading) + 2
    for row in content.rows.prefix(1_000) where column < row.count {
      width = max(width, columnWidth(of: row[column].value.text))
    }
    var options = lxw_row_col_options()
    options.hidden = heading.isHidden ? 1 : 0
    let last = UInt16(column)
    try unsafe worksheet_set_column_opt(
      sheet, last, last, Double(min(max(width + 1, 6), 60)), nil, &options
    ).check()
  }
}

/// How many places of a column a text takes, by its widest line; letters of East Asia take two.
private func columnWidth(of text: String) -> Int {
  var widest = 0
  for line in text.prefix(200).split(whereSeparator: \.isNewline) {
    widest = max(widest, line.reduce(0) { $0 + (isWide($1) ? 2 : 1) })
  }
  return widest
}

private func isWide(_ letter: Character) -> Bool {
  switch letter.unicodeScalars.first?.value ?? 0 {
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    true
  default: false
  }
}
