import SchedulingDomain
import Tables

/// One row below the headings.
struct SheetRow {
  let row: TableRow
  let layout: SheetLayout
  /// What merged cells above or to the left say, by column.
  var merged: [Int: CellValue] = [:]
  /// Columns whose cells are as they were exported, and so say nothing.
  var silent: Set<Int> = []
  /// Whether the row was exported from here, so that its note is the whole note.
  var isExported = false

  var number: Int { row.number }

  /// What stands in a column, whether it says anything or not.
  func value(_ column: Int) -> CellValue {
    let value = row[column]
    return value.isEmpty ? merged[column] ?? .empty : value
  }

  /// What a column says in this row; nil where nothing is said.
  subscript(
    _ field: SheetField, in language: LanguageTag? = nil, ofFilm isOfFilm: Bool = false
  ) -> SheetCell? {
    layout.column(field, in: language, ofFilm: isOfFilm).flatMap { self[column: $0] }
  }

  subscript(column column: Int) -> SheetCell? {
    let value = value(column)
    guard !silent.contains(column), let text = canonicalText(value.text) else { return nil }
    var field: SheetField?
    if case .field(let known, _, _) = layout.uses[column] { field = known }
    return SheetCell(
      value: value, text: text, position: row.position(ofColumn: column),
      heading: layout.headings[column] ?? "column \(column + 1)", field: field)
  }

  /// How many columns that are known say something.
  var saidCount: Int {
    layout.uses.count { column, use in
      guard case .field(let field, _, _) = use, field != .rowVersion else { return false }
      return self[column: column] != nil
    }
  }

  /// What stands in the first cells, for messages.
  var excerpt: String {
    let texts = row.cells.prefix(3).compactMap { canonicalText($0.value.text) }
    let text = texts.joined(separator: " ")
    return text.count > 40 ? text.prefix(39) + "…" : text
  }
}

/// A cell with something in it.
struct SheetCell {
  let value: CellValue
  /// In normalization form C, without white space at its ends.
  let text: String
  let position: SourcePosition
  let heading: String
  /// What the column is taken for, where it is known.
  let field: SheetField?

  /// Whether it says that something is not known, or is not to be known any longer.
  var isOpen: Bool { OpenWords.contains(text) || isDash }

  var isDash: Bool { ["-", "–", "—"].contains(text) }

  /// The items of a list: by `|`, or a line each; never by comma, which titles have.
  var items: [String] {
    text.split { $0 == "|" || $0.isNewline }.compactMap { canonicalText(String($0)) }
  }

  /// The items of a list of names that hold no comma, such as those of countries.
  var words: [String] {
    text.split { "|,;/&+".contains($0) || $0.isNewline }.compactMap { canonicalText(String($0)) }
  }
}
