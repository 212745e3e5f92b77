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
  /// Headings that mean numbers over columns of words, which are kept as notes, each with the first
  /// such word and what the column was taken for.
  let columnsOfWords: [ColumnOfWords]

  struct ColumnOfWords {
    let heading: String
    let field: String
    let position: SourcePosition
  }

  init(_ guessed: SheetLayout, faults: Faults) {
    var layout = guessed
    var found: [TableRow] = []
    var source = layout.table.rows()
    while let row = source.next() {
      guard row.number > layout.headingRow else { continue }
      found.append(row)
      Self.reportLostLetters(in: row, faults)
    }
    columnsOfWords = layout.guessedNumbers.compactMap { column in
      guard let position = Self.firstWord(in: column, of: found) else { return nil }
      let field = layout.uses[column]?.name ?? ""
      layout.keepAsNotes(column)
      return ColumnOfWords(
        heading: layout.headings[column] ?? "", field: field, position: position)
    }
    var rows = found.map { SheetRow(row: $0, layout: layout) }
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

  /// The first word in a column of which two cells or more say something, most of them no number.
  private static func firstWord(in column: Int, of rows: [TableRow]) -> SourcePosition? {
    var said = 0
    var words: [SourcePosition] = []
    for row in rows {
      guard let text = canonicalText(row[column].text), !OpenWords.contains(text),
        !text.allSatisfy(\.isPunctuation)
      else { continue }
      said += 1
      guard case .text = row[column], !text.contains(where: \.isNumber) else { continue }
      words.append(row.position(ofColumn: column))
    }
    return said >= 2 && words.count * 2 > said ? words.first : nil
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
