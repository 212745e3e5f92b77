/// Connections that are kept open and lent to one thread at a time.
package final class Pool: Sendable {
  package let settings: ConnectionSettings
  package let size: Int
  private let places: Monitor<Places>

  private struct Places {
    var idle: [Session] = []
    /// Lent or idle.
    var open = 0
  }

  /// What a thread that asked was given.
  private enum Turn {
    case kept(Session)
    case new
  }

  /// At most `size` connections, opened when they are asked for.
  package init(_ settings: ConnectionSettings, size: Int) {
    self.settings = settings
    self.size = max(1, size)
    places = Monitor(Places())
  }

  /// Lends a connection to `body`; waits for a free one at most as long as told.
  ///
  /// Kept connections are looked at before they are lent, and opened anew where the server is gone.
  /// One that comes back broken or in a transaction is closed. `SET` lasts beyond the loan: use
  /// ``Transaction/setLocal(_:_:)``.
  package func withConnection<Value>(
    waitingAtMost longest: Duration = .seconds(5), _ body: (inout Connection) throws -> Value
  ) throws -> Value {
    var connection = Connection(session: try take(waitingAtMost: longest))
    defer { giveBack(connection.session) }
    return try body(&connection)
  }

  /// A connection with the pool's settings that is none of the pool's: one that listens for hours.
  package func separateConnection() throws(DatabaseError) -> Connection {
    try Connection(settings)
  }

  private func take(waitingAtMost longest: Duration) throws(DatabaseError) -> Session {
    let turn = places.wait(atMost: longest) { places -> Turn? in
      if let session = places.idle.popLast() { return .kept(session) }
      guard places.open < size else { return nil }
      places.open += 1
      return .new
    }
    guard let turn else { throw .poolExhausted(size: size) }
    if case .kept(let session) = turn, session.isAlive() { return session }
    do {
      return try Session(settings)
    } catch {
      places.signal { $0.open -= 1 }
      throw error
    }
  }

  private func giveBack(_ session: Session) {
    let isGood = session.isIdle && !session.isBroken
    places.signal { places in
      if isGood { places.idle.append(session) } else { places.open -= 1 }
    }
  }
}
