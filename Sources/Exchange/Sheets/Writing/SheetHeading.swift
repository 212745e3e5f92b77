package import SchedulingDomain
import Tables
package import Wording

/// A column by what it says, and in which language where it holds texts.
package struct SheetHeading: Hashable, Sendable {
  package let field: SheetField
  package let language: LanguageTag?

  package init(_ field: SheetField, _ language: LanguageTag? = nil) {
    self.field = field
    self.language = language
  }

  /// The name that is the same in every language: `title_fr`.
  package var name: String { field.rawValue + (language.map { "_\($0)" } ?? "") }

  /// The first word of ``Headings/entries`` that is read back as this column; else its name.
  package func text(in language: Wording.Language, on kind: SheetKind) -> String {
    guard language != .english else { return name }
    let words = Headings.entries.filter { $0.field == field && $0.kinds.contains(kind) }
      .flatMap { language == .french ? $0.french : $0.vietnamese }
      .map { word in self.language.map { "\(word) \($0)" } ?? word }
    // On a sheet of screenings, a title in a language is the film's unless it says the event's.
    let isOfEvent = kind == .screenings && field == .title
    return words.first { isRead($0, on: kind) && (!isOfEvent || Headings.namesEvent($0)) } ?? name
  }

  /// Whether a heading is read as this column.
  func isRead(_ heading: String, on kind: SheetKind) -> Bool {
    guard let match = Headings.match(heading, in: kind) else { return false }
    return match.field == field && match.language == language
  }
}

/// A column that is written: its heading, and what it says of a row's thing.
struct SheetColumn<Row> {
  let heading: SheetHeading
  let value: (Row) -> CellValue

  init(_ field: SheetField, _ value: @escaping (Row) -> CellValue) {
    heading = SheetHeading(field)
    self.value = value
  }

  /// A column for each language that any row has a text in, English always.
  ///
  /// A language whose name no heading can say is left out.
  static func languages(
    _ field: SheetField, on kind: SheetKind, _ rows: [Row],
    _ text: @escaping (Row) -> LocalizedText?
  ) -> [SheetColumn] {
    let found = Set(rows.flatMap { text($0)?.entries.map(\.language) ?? [] })
    return found.union([.english]).sorted().compactMap { language in
      let heading = SheetHeading(field, language)
      guard heading.isRead(heading.name, on: kind) else { return nil }
      return SheetColumn(heading) { CellValue(text($0)?[language]) }
    }
  }

  private init(_ heading: SheetHeading, _ value: @escaping (Row) -> CellValue) {
    self.heading = heading
    self.value = value
  }
}
