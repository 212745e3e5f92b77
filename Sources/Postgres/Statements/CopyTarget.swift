/// A table and some of its columns, to which many rows are streamed in binary form.
///
///     static let films = CopyTarget<FilmRow>(
///       "film_copy", into: "film", columns: "festival, key, title",
///       bind: \.festival, \.key, \.title)
package struct CopyTarget<Row>: Sendable {
  let signature: StatementSignature
  let command: String
  let bind: @Sendable (Row, inout CopyBuffer) throws(DatabaseError) -> Void

  package var name: String { signature.name }

  /// `table` and `columns` are SQL as it stands; `name` is one that no statement has.
  package init<each Value: PostgresValue>(
    _ name: String, into table: StaticString, columns: StaticString,
    bind: repeat @escaping @Sendable (Row) -> each Value
  ) {
    var types: [ExpectedType] = []
    for type in repeat (each Value).self { types.append(ExpectedType(type)) }
    // Describing this gives the columns' types, which the binary form has to match exactly.
    let probe = "SELECT \(columns) FROM \(table)"
    signature = StatementSignature(name: name, sql: probe, parameters: [], columns: types)
    command = "COPY \(table) (\(columns)) FROM STDIN WITH (FORMAT binary)"
    self.bind = { (row, buffer) throws(DatabaseError) in
      for value in repeat each bind { try buffer.append(value(row)) }
    }
  }
}

/// Rows on their way to the server, in COPY's binary format (manual, COPY, "Binary Format").
struct CopyBuffer {
  var writer = ByteWriter()
  private let types: [PostgresType]
  private let statement: String
  private var position = 0

  init(statement: String, types: [PostgresType]) {
    self.statement = statement
    self.types = types
    writer.append(contentsOf: "PGCOPY\n".utf8)
    writer.append(contentsOf: [0xFF, 0x0D, 0x0A, 0x00])
    writer.append(Int32(0))  // No flags,
    writer.append(Int32(0))  // no extension.
  }

  mutating func beginRow() {
    position = 0
    writer.append(Int16(truncatingIfNeeded: types.count))
  }

  mutating func append(_ value: some PostgresValue) throws(DatabaseError) {
    do {
      try writer.appendField(value, as: types[position])
    } catch {
      throw .unwritable(statement: statement, position: position + 1, error)
    }
    position += 1
  }

  mutating func appendTrailer() { writer.append(Int16(-1)) }
}
