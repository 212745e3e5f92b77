import SchedulingDomain
package import Tables
package import Wording

extension WrittenSheet {
  /// The sheet as CSV: the headings, a row a line, the version last.
  /// - Parameter hasByteOrderMark: what Excel needs to see that it is UTF-8.
  package func csv(hasByteOrderMark: Bool) -> [UInt8] {
    var writer = CSVWriter(hasByteOrderMark: hasByteOrderMark)
    writer.row(headings.map(\.name) + [SheetField.rowVersion.rawValue])
    for row in rows {
      writer.row(row.cells.map(CSVWriter.Field.init) + [.text(row.version.text)])
    }
    return writer.bytes
  }

  /// The sheet of a workbook, with its version out of sight.
  package var workbookSheet: WorkbookWriter.Sheet {
    WorkbookWriter.Sheet(
      name: kind.rawValue,
      columns: headings.map { WorkbookWriter.Column($0.name) }
        + [WorkbookWriter.Column(SheetField.rowVersion.rawValue, isHidden: true)],
      rows: rows.map { row in
        (row.cells + [.text(row.version.text)]).map { WrittenCell($0) }
      })
  }
}

extension CSVWriter.Field {
  /// Numbers stay numbers; days and times are written as they are read.
  fileprivate init(_ cell: CellValue) {
    switch cell {
    case .empty: self = .empty
    case .number(let number) where number.rounded() == number && abs(number) < 1e15:
      self = .integer(Int(number))
    case .number(let number): self = .decimal(number)
    default: self = .text(cell.text)
    }
  }
}

/// An empty sheet to be filled in, in one of the languages, with an example for each column.
package struct SheetTemplate: Sendable {
  package let kind: SheetKind
  private let columns: [(heading: String, example: String)]
  private let word: String

  package init(_ kind: SheetKind, in language: Wording.Language) {
    self.kind = kind
    word =
      switch language {
      case .english: "e.g."
      case .french: "ex. :"
      case .vietnamese: "ví dụ:"
      }
    columns = SheetTemplate.headings(of: kind, language).map { heading in
      (
        heading.text(in: language, on: kind),
        SheetExamples.example(of: heading, on: kind, in: language)
      )
    }
  }

  /// Titles and texts are asked for in the language of the sheet and in English.
  private static func headings(
    of kind: SheetKind, _ language: Wording.Language
  ) -> [SheetHeading] {
    SheetExamples.fields(of: kind).flatMap { field in
      guard field.isLocalized, field != .name || kind != .guests else {
        return [SheetHeading(field)]
      }
      let tags = language == .english ? [language.tag, .french] : [language.tag, .english]
      return tags.map { SheetHeading(field, $0) }.filter { $0.isRead($0.name, on: kind) }
    }
  }

  /// The examples stand above the headings, where they are not read.
  package func csv(hasByteOrderMark: Bool) -> [UInt8] {
    var writer = CSVWriter(hasByteOrderMark: hasByteOrderMark)
    writer.row(columns.map { $0.example.isEmpty ? "" : "\(word) \($0.example)" })
    writer.row(columns.map(\.heading))
    return writer.bytes
  }

  /// The examples are notes on the headings.
  package var workbookSheet: WorkbookWriter.Sheet {
    WorkbookWriter.Sheet(
      name: kind.rawValue,
      columns: columns.map { column in
        WorkbookWriter.Column(
          column.heading, note: column.example.isEmpty ? nil : "\(word) \(column.example)")
      })
  }
}
