/// What the server said about one failure: names and codes, never the contents of a row.
///
/// The server's DETAIL, HINT and CONTEXT are not taken over, because they quote keys and rows. The
/// primary message is kept only for the classes of SQLSTATE whose messages name objects; for the
/// others (data exceptions, `RAISE` of a trigger, …) it may quote a value and is `nil`.
package struct ServerReport: Hashable, Sendable {
  package let sqlState: SQLState
  /// `ERROR`, `FATAL` or `PANIC`, never translated.
  package let severity: String
  package let message: String?
  package let schema: String?
  package let table: String?
  package let column: String?
  package let dataType: String?
  package let constraint: String?
  /// The name of the statement that failed; `nil` for scripts and transaction commands.
  package let statement: String?

  package init(
    sqlState: SQLState, severity: String = "ERROR", message: String? = nil, schema: String? = nil,
    table: String? = nil, column: String? = nil, dataType: String? = nil,
    constraint: String? = nil, statement: String? = nil
  ) {
    self.sqlState = sqlState
    self.severity = severity
    self.message = sqlState.messageNamesOnlyObjects ? message : nil
    self.schema = schema
    self.table = table
    self.column = column
    self.dataType = dataType
    self.constraint = constraint
    self.statement = statement
  }
}

extension ServerReport: CustomStringConvertible {
  package var description: String {
    var words = "\(severity) \(sqlState)"
    if let message { words += ": \(message)" }
    let facts = [
      ("schema", schema), ("table", table), ("column", column), ("type", dataType),
      ("constraint", constraint), ("statement", statement),
    ].compactMap { name, value in value.map { "\(name) \($0)" } }
    return facts.isEmpty ? words : words + " (" + facts.joined(separator: ", ") + ")"
  }
}
