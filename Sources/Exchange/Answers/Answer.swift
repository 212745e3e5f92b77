import SchedulingDomain
import Tables

/// Things of one kind as an answer for programs: JSON, JSON lines or CSV, of the same columns.
package struct Answer<Row> {
  /// The form's name, such as `filmweek-screening/1`.
  package let schema: String
  /// What the array of things is called.
  package let plural: String
  package let rows: [Row]
  let columns: [Column<Row>]

  init(_ noun: String, plural: String? = nil, _ rows: [Row], _ columns: [Column<Row>]) {
    schema = "filmweek-\(noun)/1"
    self.plural = plural ?? noun + "s"
    self.rows = rows
    self.columns = columns
  }

  /// One object with the schema and an array of all things.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", schema)
      write(to: &writer)
    }
    return writer.bytes
  }

  /// One object a line.
  package var ndjson: [UInt8] {
    var writer = JSONWriter(layout: .compact)
    for row in rows { writer.object { write(row, to: &$0) } }
    return writer.bytes
  }

  /// A line of headings, then a line a thing; columns that hold more than a cell can are left out.
  package func csv(hasByteOrderMark: Bool = false) -> [UInt8] {
    table(CSVWriter(hasByteOrderMark: hasByteOrderMark))
  }

  /// The same with tabs between the cells.
  package var tsv: [UInt8] { table(CSVWriter(separator: UInt8(ascii: "\t"))) }

  private func table(_ empty: CSVWriter) -> [UInt8] {
    var writer = empty
    let flat = columns.filter { $0.isFlat }
    writer.row(flat.map(\.name))
    for row in rows { writer.row(flat.map { $0.field(row).cell }) }
    return writer.bytes
  }

  /// The array of all things as a member of an object.
  func write(to writer: inout JSONWriter) {
    writer.array(plural, rows) { write($1, to: &$0) }
  }

  private func write(_ row: Row, to writer: inout JSONWriter) {
    for column in columns { column.field(row).write(column.name, to: &writer) }
  }
}

/// One member of an answer's objects, and one column of its table.
struct Column<Row> {
  let name: String
  let isFlat: Bool
  let field: (Row) -> Field

  static func text(
    _ name: String, _ value: @escaping (Row) -> (some CustomStringConvertible)?
  ) -> Column {
    Column(name: name, isFlat: true) { .text(value($0)?.description) }
  }

  static func integer(_ name: String, _ value: @escaping (Row) -> Int?) -> Column {
    Column(name: name, isFlat: true) { .integer(value($0)) }
  }

  /// Minor units in JSON; in tables with its decimals, as tables of counts are read.
  static func money(_ name: String, _ value: @escaping (Row) -> Money?) -> Column {
    Column(name: name, isFlat: true) { .money(value($0)) }
  }

  static func decimal(_ name: String, _ value: @escaping (Row) -> Double?) -> Column {
    Column(name: name, isFlat: true) { .decimal(value($0)) }
  }

  static func truth(_ name: String, _ value: @escaping (Row) -> Bool) -> Column {
    Column(name: name, isFlat: true) { .truth(value($0)) }
  }

  static func list(
    _ name: String, _ values: @escaping (Row) -> [some CustomStringConvertible]
  ) -> Column {
    Column(name: name, isFlat: true) { .list(values($0).map(\.description)) }
  }

  /// Things in things: a member of objects, no column of the table.
  static func objects<Item>(
    _ name: String, _ items: @escaping (Row) -> [Item],
    _ write: @escaping (inout JSONWriter, Item) -> Void
  ) -> Column {
    Column(name: name, isFlat: false) { row in
      .objects(items(row).map { item in { write(&$0, item) } })
    }
  }

  static func languages(_ name: String, _ text: @escaping (Row) -> LocalizedText?) -> Column {
    Column(name: name, isFlat: false) { .languages(text($0)) }
  }
}

/// What stands in one place of an answer.
enum Field {
  case text(String?)
  case integer(Int?)
  case decimal(Double?)
  case money(Money?)
  case truth(Bool)
  case list([String])
  case languages(LocalizedText?)
  case objects([(inout JSONWriter) -> Void])

  func write(_ name: String, to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.nullableMember(name, text)
    case .integer(let number): writer.nullableMember(name, number)
    case .decimal(let number): writer.nullableMember(name, number)
    case .money(let money): writer.nullableMember(name, money?.minorUnits)
    case .truth(let truth): writer.member(name, truth)
    case .list(let texts): writer.member(name, texts)
    case .languages(let text?): writer.text(name, text)
    case .objects(let objects): writer.array(name, objects) { $1(&$0) }
    case .languages(nil): writer.nullableMember(name, nil as String?)
    }
  }

  /// The cell of a table; a list has its items parted by `|`.
  var cell: CSVWriter.Field {
    switch self {
    case .text(let text): text.map { .text($0) } ?? .empty
    case .integer(let number): number.map { .integer($0) } ?? .empty
    case .decimal(let number): number.map { .decimal($0) } ?? .empty
    case .money(let money): money.map { .text($0.decimalText) } ?? .empty
    case .truth(let truth): .text(truth ? "true" : "false")
    case .list(let texts): .text(texts.joined(separator: "|"))
    case .languages, .objects: .empty
    }
  }
}
