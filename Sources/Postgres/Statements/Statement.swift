/// A statement of fixed text with the Swift types of its parameters and rows.
///
///     static let filmsSince = Statement<Search, Film>(
///       "films_since", Queries.filmsSince, bind: \.festival, \.year,
///       row: { (key: Film.ID, title: String, year: Int?) in Film(key: key, …) })
///
/// It is prepared once per connection, at its first use, under its name; the server's types are
/// compared with the Swift ones then. An integer literal type `Int` fits all integer columns.
package struct Statement<Parameters, Row>: Sendable {
  package let signature: StatementSignature
  let bind: @Sendable (Parameters, inout ArgumentBuffer) throws(DatabaseError) -> Void
  let read: @Sendable (inout RowReader) throws(any Error) -> Row

  package var name: String { signature.name }
  package var sql: String { signature.sql }

  /// A statement whose `$n` are taken from `Parameters` and whose columns make a `Row`.
  package init<each Value: PostgresValue, each Column: PostgresValue>(
    _ name: String, _ sql: String, bind: repeat @escaping @Sendable (Parameters) -> each Value,
    row: @escaping @Sendable (repeat each Column) throws -> Row
  ) {
    var parameters: [ExpectedType] = []
    for type in repeat (each Value).self { parameters.append(ExpectedType(type)) }
    var columns: [ExpectedType] = []
    for type in repeat (each Column).self { columns.append(ExpectedType(type)) }
    signature = StatementSignature(name: name, sql: sql, parameters: parameters, columns: columns)
    self.bind = { (parameters, arguments) throws(DatabaseError) in
      for value in repeat each bind { try arguments.append(value(parameters)) }
    }
    read = { reader in try row(repeat try reader.next((each Column).self)) }
  }

  /// The row at `index`, which must be one of the result's.
  func row(_ index: Int, of result: borrowing ResultHandle) throws(DatabaseError) -> Row {
    var reader = unsafe RowReader(result: result.pointer, row: index, statement: name)
    do {
      return try read(&reader)
    } catch let error as DatabaseError {
      throw error
    } catch {
      // The error's own words may hold the row's values.
      throw .rowRefused(statement: name, by: String(describing: type(of: error)))
    }
  }
}

extension Statement where Row == Void {
  /// A statement whose rows, if any, are not read.
  package init<each Value: PostgresValue>(
    _ name: String, _ sql: String, bind: repeat @escaping @Sendable (Parameters) -> each Value
  ) {
    self.init(name, sql, bind: repeat each bind, row: {})
  }
}

extension Statement where Parameters: PostgresValue {
  /// A statement with `$1` alone.
  package init<each Column: PostgresValue>(
    _ name: String, _ sql: String, row: @escaping @Sendable (repeat each Column) throws -> Row
  ) {
    self.init(name, sql, bind: { @Sendable in $0 }, row: row)
  }
}
