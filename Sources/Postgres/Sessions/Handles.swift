internal import CLibPQ

/// Owns a `PGconn`.
@safe struct ConnectionHandle: ~Copyable {
  let pointer: OpaquePointer

  deinit { unsafe PQfinish(pointer) }
}

/// Owns a `PGresult`.
@safe struct ResultHandle: ~Copyable {
  let pointer: OpaquePointer

  deinit { unsafe PQclear(pointer) }

  var status: ExecStatusType { unsafe PQresultStatus(pointer) }
  var rowCount: Int { Int(unsafe PQntuples(pointer)) }
  var columnCount: Int { Int(unsafe PQnfields(pointer)) }

  /// The number of rows that the command touched; 0 where that has no meaning.
  var rowsAffected: Int {
    guard let digits = unsafe PQcmdTuples(pointer) else { return 0 }
    return unsafe Int(String(cString: digits)) ?? 0
  }

  var commandTag: String {
    guard let tag = unsafe PQcmdStatus(pointer) else { return "" }
    return unsafe String(cString: tag)
  }

  func columnName(_ column: Int) -> String {
    guard let name = unsafe PQfname(pointer, Int32(column)) else { return "\(column + 1)" }
    return unsafe String(cString: name)
  }

  private func field(_ code: Unicode.Scalar) -> String? {
    guard let text = unsafe PQresultErrorField(pointer, Int32(code.value)) else { return nil }
    return unsafe String(cString: text)
  }

  /// The server's fields; `nil` where the failure is libpq's own.
  ///
  /// The codes are `PG_DIAG_…`.
  func report(statement: String?) -> ServerReport? {
    guard let state = field("C") else { return nil }
    return ServerReport(
      sqlState: SQLState(state), severity: field("V") ?? field("S") ?? "ERROR",
      message: field("M"), schema: field("s"), table: field("t"), column: field("c"),
      dataType: field("d"), constraint: field("n"), statement: statement)
  }
}
