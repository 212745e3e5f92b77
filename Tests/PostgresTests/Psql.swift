import Postgres
import TestSupport
import Testing

/// The independent judge: psql's own text of what a query gives, one row a line.
func psql(_ settings: ConnectionSettings, _ sql: String) throws -> String {
  let output = try runTool(
    "psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", settings.conninfo, "-c", sql],
    environment: ["PGTZ": "UTC"])
  guard output.status == 0 else { throw TestFailure("psql: \(output.standardError)") }
  return String(output.standardOutput.dropLast())
}

/// The error that `body` throws, as a database error.
func databaseError(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) -> DatabaseError? {
  do {
    try body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  } catch let error as DatabaseError {
    return error
  } catch {
    Issue.record("\(error) was thrown", sourceLocation: sourceLocation)
  }
  return nil
}
