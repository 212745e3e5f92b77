internal import CLibPQ
internal import Glibc

/// One session on the server, owned by exactly one ``Connection`` or by the pool's idle list.
package final class Session {
  let handle: ConnectionHandle
  /// What was prepared in this session, by name.
  var prepared: [String: PreparedStatement] = [:]
  /// Names that the server knows; their description may have failed.
  var sentNames: Set<String> = []
  /// Types of the database's own, as far as they were met.
  var types: [UInt32: PostgresType] = [:]
  /// The parameters of the call at hand; kept for its storage.
  var arguments = ArgumentBuffer()
  /// The first failure since the transaction began.
  var failure: DatabaseError?

  init(_ settings: ConnectionSettings) throws(DatabaseError) {
    handle = try Self.connect(settings)
    // Notices would go to stderr, which belongs to the program.
    unsafe PQsetNoticeProcessor(handle.pointer, { _, _ in }, nil)
    try command(
      """
      SET TimeZone = 'UTC'; SET statement_timeout = \(settings.statementTimeout); \
      SET lock_timeout = \(settings.lockTimeout); \
      SET idle_in_transaction_session_timeout = \(settings.idleInTransactionTimeout)
      """)
  }

  var isBroken: Bool { unsafe PQstatus(handle.pointer) != CONNECTION_OK }

  var isIdle: Bool { unsafe PQtransactionStatus(handle.pointer) == PQTRANS_IDLE }

  /// Whether the server is still there, as far as the socket knows; sends nothing.
  func isAlive() -> Bool {
    // A server that ended the session has written its reason and closed: reading finds both.
    for _ in 0..<16 {
      if isBroken { return false }
      var descriptor = pollfd(
        fd: unsafe PQsocket(handle.pointer), events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&descriptor, 1, 0)
      if ready == 0 { return true }
      if ready < 0 && errno != EINTR { return false }
      if unsafe PQconsumeInput(handle.pointer) == 0 { return false }
      _ = unsafe PQisBusy(handle.pointer)
    }
    return false
  }
}

extension Session {
  /// Runs one or more commands as text, without parameters; the last result's row count.
  @discardableResult
  func command(_ sql: String) throws(DatabaseError) -> Int {
    let result = try unsafe result(of: PQexec(handle.pointer, sql), statement: nil)
    guard result.status != PGRES_COPY_IN else {
      abortCopy()
      throw .server(ServerReport(sqlState: "0A000"))
    }
    return result.rowsAffected
  }

  /// Takes over a result, or throws what it says.
  func result(of pointer: OpaquePointer?, statement: String?) throws(DatabaseError) -> ResultHandle
  {
    guard let pointer = unsafe pointer else {
      throw noted(.connectionLost(nil))
    }
    let result = unsafe ResultHandle(pointer: pointer)
    switch result.status {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_IN, PGRES_EMPTY_QUERY: return result
    case PGRES_COPY_OUT:
      drainCopyOut()
      throw noted(.server(ServerReport(sqlState: "0A000", statement: statement)))
    default: throw noted(failure(in: result, statement: statement))
    }
  }

  func failure(in result: borrowing ResultHandle, statement: String?) -> DatabaseError {
    let report = result.report(statement: statement)
    if isBroken { return .connectionLost(report) }
    guard let report else {
      return .server(ServerReport(sqlState: "XX000", statement: statement))
    }
    return DatabaseError(report)
  }

  /// Remembers the first failure: a unit of work must know it even when the closure hides it.
  func noted(_ error: DatabaseError) -> DatabaseError {
    if failure == nil { failure = error }
    return error
  }

  /// Ends a COPY that a script began, as failed: the program sends no rows so.
  private func abortCopy() {
    unsafe PQputCopyEnd(handle.pointer, "given up by the program")
    while let pointer = unsafe PQgetResult(handle.pointer) {
      let result = unsafe ResultHandle(pointer: pointer)
      if result.status == PGRES_FATAL_ERROR { _ = noted(failure(in: result, statement: nil)) }
      if isBroken { return }
    }
  }

  private func drainCopyOut() {
    var line: UnsafeMutablePointer<CChar>?
    while unsafe PQgetCopyData(handle.pointer, &line, 0) > 0 { unsafe PQfreemem(line) }
    while let result = unsafe PQgetResult(handle.pointer) { unsafe PQclear(result) }
  }
}
