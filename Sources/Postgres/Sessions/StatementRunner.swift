/// What runs statements: a ``Connection``, each in a transaction of its own, or a ``Transaction``.
package protocol StatementRunner: ~Copyable {
  var session: Session { get }
}

extension StatementRunner where Self: ~Copyable {
  /// Runs a statement that gives no rows; the number of rows it touched.
  @discardableResult
  package func execute<Parameters>(
    _ statement: Statement<Parameters, Void>, _ parameters: Parameters
  ) throws(DatabaseError) -> Int {
    try session.run(statement, parameters).rowsAffected
  }

  /// All rows, in the order of the server.
  package func rows<Parameters, Row>(
    _ statement: Statement<Parameters, Row>, _ parameters: Parameters
  ) throws(DatabaseError) -> [Row] {
    let result = try session.run(statement, parameters)
    let count = result.rowCount
    var rows: [Row] = []
    rows.reserveCapacity(count)
    for index in 0..<count { rows.append(try statement.row(index, of: result)) }
    return rows
  }

  /// The first row, if there is one.
  package func firstRow<Parameters, Row>(
    _ statement: Statement<Parameters, Row>, _ parameters: Parameters
  ) throws(DatabaseError) -> Row? {
    let result = try session.run(statement, parameters)
    return result.rowCount == 0 ? nil : try statement.row(0, of: result)
  }

  /// The only row; any other number of them is an error.
  package func row<Parameters, Row>(
    _ statement: Statement<Parameters, Row>, _ parameters: Parameters
  ) throws(DatabaseError) -> Row {
    let result = try session.run(statement, parameters)
    guard result.rowCount == 1 else {
      throw .unexpectedRowCount(statement: statement.name, found: result.rowCount)
    }
    return try statement.row(0, of: result)
  }

  /// Gives a statement to the server and goes on; ``answer(to:)`` has to be the next thing asked.
  package func send<Parameters, Row>(
    _ statement: Statement<Parameters, Row>, _ parameters: Parameters
  ) throws(DatabaseError) {
    try session.send(statement, parameters)
  }

  /// Waits for the only row that a statement which was sent gives.
  package func answer<Parameters, Row>(
    to statement: Statement<Parameters, Row>
  ) throws(DatabaseError) -> Row {
    let result = try session.answer(to: statement.name)
    guard result.rowCount == 1 else {
      throw .unexpectedRowCount(statement: statement.name, found: result.rowCount)
    }
    return try statement.row(0, of: result)
  }

  /// Runs a script of fixed text, one or several commands without parameters.
  ///
  /// Outside a transaction the commands of one script are one transaction, unless it says else.
  package func execute(script: String) throws(DatabaseError) {
    try session.command(script)
  }

  /// Prepares the statement and gives the types that the server sees in it.
  ///
  /// Throws ``DatabaseError/shapeMismatch(statement:_:)`` where the Swift types differ.
  @discardableResult
  package func describe(_ signature: StatementSignature) throws(DatabaseError) -> StatementShape {
    try session.prepare(signature)
  }
}

extension StatementRunner where Self: ~Copyable {
  @discardableResult
  package func execute(_ statement: Statement<Void, Void>) throws(DatabaseError) -> Int {
    try execute(statement, ())
  }

  package func rows<Row>(_ statement: Statement<Void, Row>) throws(DatabaseError) -> [Row] {
    try rows(statement, ())
  }

  package func firstRow<Row>(_ statement: Statement<Void, Row>) throws(DatabaseError) -> Row? {
    try firstRow(statement, ())
  }

  package func row<Row>(_ statement: Statement<Void, Row>) throws(DatabaseError) -> Row {
    try row(statement, ())
  }
}
