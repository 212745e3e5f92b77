/// A connection to the server; closed when it is gone.
///
/// Every call blocks the calling thread.
package struct Connection: ~Copyable, StatementRunner {
  package let session: Session

  package init(_ settings: ConnectionSettings) throws(DatabaseError) {
    session = try Session(settings)
  }

  init(session: Session) { self.session = session }

  /// Whether the connection can be used for further work.
  package var isUsable: Bool { session.isIdle && session.isAlive() }
}
