/// Looks after the database itself: the commands of `filmweek database`.
package protocol DatabaseCare: Sendable {
  /// Starts the private cluster, unless it runs.
  func start() throws(Failure) -> String
  /// Stops the private cluster, unless it is stopped.
  func stop(_ mode: StopMode) throws(Failure) -> String
  /// What runs where: a name and a value a line.
  func status() throws(Failure) -> [DatabaseFact]
  /// The SQL that makes the program's roles, to be run by an administrator of the server.
  func rolesScript() throws(Failure) -> String
  /// Makes the roles, where that is allowed.
  func makeRoles() throws(Failure) -> String
  /// Brings the schema up to date, and says what was done.
  func migrate() throws(Failure) -> String
  /// Writes everything to a file.
  func backup(to path: String) throws(Failure) -> String
  /// Whether there is anything that a restore would replace.
  func isEmpty() throws(Failure) -> Bool
  /// Replaces everything by what a file holds.
  func restore(from path: String) throws(Failure) -> String
}

/// One line of a status.
package struct DatabaseFact: Sendable, Equatable {
  package let key: String
  package let value: String

  package init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}

/// How a server is asked to stop: when all have gone, now, or without tidying up.
package enum StopMode: String, CaseIterable, Sendable {
  case smart, fast, immediate
}
