/// One transaction, from BEGIN to COMMIT; it lives inside the closure of a unit of work.
package struct Transaction: ~Copyable, StatementRunner {
  package let session: Session
  /// Which attempt of the unit of work this is, from 1.
  package let attempt: Int

  /// Sets a run-time parameter until the end of the transaction, such as `filmweek.festival`.
  package func setLocal(_ name: String, _ value: String) throws(DatabaseError) {
    try execute(Self.setConfig, (name, value))
  }

  private static let setConfig = Statement<(String, String), Void>(
    "postgres_set_config", "SELECT set_config($1, $2, true)", bind: \.0, \.1)
}

/// What a transaction sees of others that run beside it.
package enum Isolation: String, Sendable {
  case readCommitted = "READ COMMITTED"
  case repeatableRead = "REPEATABLE READ"
}

/// Whether a transaction may write.
package enum Access: String, Sendable {
  case readWrite = "READ WRITE"
  case readOnly = "READ ONLY"
}
