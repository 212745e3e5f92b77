/// How the program ends, as scripts are told.
package enum Ending: Int32, CaseIterable, Sendable {
  case done = 0
  case failure = 1
  /// Bad usage or bad input.
  case usage = 2
  case notFound = 3
  /// A conflict stands, a room is contested, or what was seen is stale.
  case conflict = 4
  case notAllowed = 5
  case databaseUnreachable = 6
  case interrupted = 130
}
