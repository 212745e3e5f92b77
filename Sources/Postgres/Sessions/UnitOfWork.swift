internal import CLibPQ
internal import Glibc

extension Connection {
  /// Runs `body` in one transaction of its own and commits it; any throw rolls it back.
  ///
  /// After a serialization failure or a deadlock, at COMMIT too, the whole closure is run again, at
  /// most `retries` times with a growing, random pause: it must do nothing but talk to the
  /// database. What `body` throws passes through untouched. Errors at COMMIT are mapped like all
  /// others (a deferred exclusion arrives there).
  package mutating func unitOfWork<Value>(
    isolation: Isolation = .readCommitted, access: Access = .readWrite, retries: Int = 5,
    _ body: (inout Transaction) throws -> Value
  ) throws -> Value {
    var attempt = 1
    var mayForget = true
    while true {
      do {
        return try session.transaction(isolation, access, attempt: attempt, body)
      } catch {
        let state = session.failure?.report?.sqlState
        if state?.isContention == true, attempt <= retries, !session.isBroken {
          Self.pause(after: attempt)
        } else if state?.isStalePlan == true, mayForget, !session.isBroken {
          // The schema changed under a prepared statement.
          mayForget = false
          try session.forgetStatements()
        } else if case .contention(let report, _)? = error as? DatabaseError {
          throw DatabaseError.contention(report, attempts: attempt)
        } else {
          throw error
        }
        attempt += 1
      }
    }
  }

  /// Between nothing and 5 ms after the first attempt, 10 after the second, … at most 160.
  private static func pause(after attempt: Int) {
    let longest = 5_000_000 << min(attempt - 1, 5)
    var time = timespec(tv_sec: 0, tv_nsec: .random(in: 0...longest))
    unsafe nanosleep(&time, nil)
  }
}

extension Session {
  func transaction<Value>(
    _ isolation: Isolation, _ access: Access, attempt: Int,
    _ body: (inout Transaction) throws -> Value
  ) throws -> Value {
    failure = nil
    try command("BEGIN ISOLATION LEVEL \(isolation.rawValue), \(access.rawValue)")
    var transaction = Transaction(session: self, attempt: attempt)
    let value: Value
    do {
      value = try body(&transaction)
    } catch {
      rollBack()
      throw error
    }
    try commit(access)
    return value
  }

  /// Commits; a transaction that failed although the closure said nothing fails here.
  private func commit(_ access: Access) throws(DatabaseError) {
    guard isAlive() else { throw noted(.connectionLost(nil)) }
    // A script ended the transaction: there is nothing left to commit.
    guard !isIdle else { throw noted(.server(ServerReport(sqlState: "25P01"))) }
    guard let pointer = unsafe PQexec(handle.pointer, "COMMIT") else {
      throw noted(access == .readWrite ? .commitUnknown : .connectionLost(nil))
    }
    let result = unsafe ResultHandle(pointer: pointer)
    guard result.status == PGRES_COMMAND_OK else {
      let error = failure(in: result, statement: nil)
      rollBack()
      throw noted(isBroken && access == .readWrite ? .commitUnknown : error)
    }
    // The server answers the COMMIT of a failed transaction with ROLLBACK, and no error.
    guard result.commandTag == "COMMIT" else {
      throw failure ?? .server(ServerReport(sqlState: "25P02"))
    }
  }

  /// Where even this fails the connection is broken, and whoever holds it finds it so.
  private func rollBack() {
    if isBroken || isIdle { return }
    unsafe PQclear(PQexec(handle.pointer, "ROLLBACK"))
  }
}
