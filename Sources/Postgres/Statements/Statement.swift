/// A statement of fixed text with the Swift types of its parameters and rows.
///
///     static let filmsSince = Statement<Search, Film>(
///       "films_since", Queries.filmsSince, bind: \.festival, \.year,
///       row: { (key: Film.ID, title: String, year: Int?) in Film(key: key, …) })
///
/// It is prepared once per connection, at its first use, under its name; the server's types are
/// compared with the Swift ones then. `Int` fits all integer columns.
package struct Statement<Parameters, Row>: Sendable {
  package let signature: StatementSignature
  let bind: @Sendable (Parameters, inout ArgumentBuffer) throws(DatabaseError) -> Void
  let read: @Sendable (inout RowReader) throws(any Error) -> Row

  package var name: String { signature.name }
  package var sql: String { signature.sql }

  /// A statement whose `$n` are taken from `Parameters` and whose columns make a `Row`.
  package init<First: PostgresValue, each Value: PostgresValue, each Column: PostgresValue>(
    _ name: String, _ sql: String, bind first: @escaping @Sendable (Parameters) -> First,
    _ more: repeat @escaping @Sendable (Parameters) -> each Value,
    row: @escaping @Sendable (repeat each Column) throws -> Row
  ) {
    var types = [ExpectedType(First.self)]
    for type in repeat (each Value).self { types.append(ExpectedType(type)) }
    self.init(name, sql, parameters: types, row: row) {
      (parameters, arguments) throws(DatabaseError) in
      try arguments.append(first(parameters))
      for value in repeat each more { try arguments.append(value(parameters)) }
    }
  }

  private init<each Column: PostgresValue>(
    _ name: String, _ sql: String, parameters: [ExpectedType],
    row: @escaping @Sendable (repeat each Column) throws -> Row,
    bind: @escaping @Sendable (Parameters, inout ArgumentBuffer) throws(DatabaseError) -> Void
  ) {
    var columns: [ExpectedType] = []
    for type in repeat (each Column).self { columns.append(ExpectedType(type)) }
    signature = StatementSignature(name: name, sql: sql, parameters: parameters, columns: columns)
    self.bind = bind
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

extension Statement where Parameters == Void {
  /// A statement without parameters.
  package init<each Column: PostgresValue>(
    _ name: String, _ sql: String, row: @escaping @Sendable (repeat each Column) throws -> Row
  ) {
    self.init(name, sql, parameters: [], row: row) { (_, _) in }
  }
}

extension Statement where Parameters: PostgresValue {
  /// A statement with `$1` alone.
  package init<each Column: PostgresValue>(
    _ name: String, _ sql: String, row: @escaping @Sendable (repeat each Column) throws -> Row
  ) {
    self.init(name, sql, parameters: [ExpectedType(Parameters.self)], row: row) {
      (parameter, arguments) throws(DatabaseError) in
      try arguments.append(parameter)
    }
  }
}

/// Statements whose rows, if there are any, are not read.
extension Statement where Row == Void {
  package init<First: PostgresValue, each Value: PostgresValue>(
    _ name: String, _ sql: String, bind first: @escaping @Sendable (Parameters) -> First,
    _ more: repeat @escaping @Sendable (Parameters) -> each Value
  ) {
    self.init(name, sql, bind: first, repeat each more, row: {})
  }
}

extension Statement where Parameters == Void, Row == Void {
  package init(_ name: String, _ sql: String) { self.init(name, sql, row: {}) }
}

extension Statement where Parameters: PostgresValue, Row == Void {
  package init(_ name: String, _ sql: String) { self.init(name, sql, row: {}) }
}
