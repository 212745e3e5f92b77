import Exchange
import Reports
import Tables

/// Things of one kind as an answer: a table for people, and other forms for programs.
struct Listing<Item> {
  let items: [Item]
  let columns: [ListingColumn<Item>]
  let forms: AnswerForms

  init(_ items: [Item], as forms: AnswerForms, columns: [ListingColumn<Item>]) {
    self.items = items
    self.forms = forms
    self.columns = columns
  }

  /// The answer for people.
  func table(width: Int?, style: Style) -> String {
    // A column of which nothing is known yet only takes room.
    let shown = columns.filter { column in items.contains { !(column.text($0) ?? "").isEmpty } }
    let table = TextTable(
      columns: shown.map(\.column), rows: items.map { item in shown.map { $0.text(item) ?? "" } })
    let rendering = table.rendered(width: width, style: style)
    guard !rendering.droppedColumns.isEmpty else { return rendering.text }
    let dropped = rendering.droppedColumns.map { "“\($0)”" }.joined(separator: ", ")
    return rendering.text
      + wrapped("(no room for \(dropped))", width: width ?? .max)
      .map { style(.faint, $0) + "\n" }.joined()
  }
}

/// A column of a table for people.
struct ListingColumn<Item> {
  let column: TextTable.Column
  let text: (Item) -> String?

  /// Text, or nothing where it is not known.
  static func text(
    _ title: String, priority: Int = 0, wraps: Bool = false, _ text: @escaping (Item) -> String?
  ) -> ListingColumn {
    ListingColumn(column: TextTable.Column(title, priority: priority, wraps: wraps), text: text)
  }

  /// A whole number, or nothing where it is not known.
  static func number(
    _ title: String, priority: Int = 0, _ number: @escaping (Item) -> Int?
  ) -> ListingColumn {
    ListingColumn(
      column: TextTable.Column(title, alignment: .right, priority: priority),
      text: { number($0).map { String($0) } })
  }
}

/// The forms of an answer that programs read, each made when it is asked for.
struct AnswerForms {
  let json: () -> [UInt8]
  let ndjson: () -> [UInt8]
  let csv: () -> [UInt8]
  let tsv: () -> [UInt8]

  /// - Parameter json: where it says more than the rows.
  init<Row>(_ answer: Answer<Row>, json: (() -> [UInt8])? = nil) {
    self.json = json ?? { answer.json }
    ndjson = { answer.ndjson }
    csv = { answer.csv() }
    tsv = { answer.tsv }
  }

  /// - Parameter table: writes rows into a table of cells.
  init(
    json: @escaping () -> [UInt8], ndjson: @escaping () -> [UInt8],
    table: @escaping (inout CSVWriter) -> Void
  ) {
    func bytes(_ writer: CSVWriter) -> [UInt8] {
      var writer = writer
      table(&writer)
      return writer.bytes
    }
    self.json = json
    self.ndjson = ndjson
    csv = { bytes(CSVWriter()) }
    tsv = { bytes(CSVWriter(separator: UInt8(ascii: "\t"))) }
  }
}

extension Desk {
  /// Answers with a listing in the form that was asked for.
  func answer<Item>(
    _ listing: Listing<Item>, _ output: OutputOptions, _ global: GlobalOptions, empty: String
  ) {
    guard !answer(listing.forms, output) else { return }
    if listing.items.isEmpty { return terminal.note(empty) }
    terminal.write(
      Array(listing.table(width: terminal.width, style: style(global.color)).utf8))
  }

  /// Answers with one thing: a card for people, else the other forms.
  func answer(_ card: Card, _ forms: AnswerForms, _ output: OutputOptions, _ global: GlobalOptions)
  {
    guard !answer(forms, output) else { return }
    terminal.write(Array(card.text(width: terminal.width, style: style(global.color)).utf8))
  }

  /// Answers in a form for programs; false where people are to read it.
  func answer(_ forms: AnswerForms, _ output: OutputOptions) -> Bool {
    switch output.form {
    case .json: terminal.write(forms.json())
    case .ndjson: terminal.write(forms.ndjson())
    case .csv: terminal.write(forms.csv())
    case .tsv: terminal.write(forms.tsv())
    case .table: return false
    }
    return true
  }
}
