/// A failure of the database, in the families that a caller can act on.
///
/// No case holds row data: see ``ServerReport``.
package enum DatabaseError: Error, Hashable, Sendable {
  /// The connection settings can't be read.
  case badSettings(String)
  /// No server answered, or none that takes connections now.
  case unreachable(String)
  /// The server takes no more connections.
  case tooManyConnections(String)
  /// Role, password or database were refused (family 28), or the database is not there (3D000).
  case refused(String)
  /// The connection broke before COMMIT was sent: nothing was kept.
  case connectionLost(ServerReport?)
  /// The connection broke after COMMIT was sent: the work may or may not be kept.
  case commitUnknown
  /// The pool had no free connection before the deadline.
  case poolExhausted(size: Int)

  case uniqueViolation(ServerReport)
  case exclusionViolation(ServerReport)
  case foreignKeyViolation(ServerReport)
  case checkViolation(ServerReport)
  case notNullViolation(ServerReport)
  /// A serialization failure or a deadlock, after this many attempts of the unit of work.
  case contention(ServerReport, attempts: Int)
  /// A lock was not had within `lock_timeout`, or `NOWAIT` found it taken.
  case lockTimeout(ServerReport)
  /// `statement_timeout` or a ``Canceller`` ended the statement.
  case canceled(ServerReport)
  case diskFull(ServerReport)
  /// The server or the transaction only reads.
  case readOnly(ServerReport)
  case notPermitted(ServerReport)
  /// A table, column, function or type is not there: the schema is not the one expected.
  case undefinedObject(ServerReport)
  /// The server refused a value (family 22).
  case invalidData(ServerReport)
  case server(ServerReport)

  /// A Swift value could not be written as this parameter (from 1).
  case unwritable(statement: String, position: Int, ValueFault)
  /// A column could not be read as the Swift type asked for.
  case unreadable(statement: String, column: String, ValueFault)
  /// The row's values were read, but the type built from them refused them.
  case rowRefused(statement: String, by: String)
  /// The statement's parameters or columns are not what the Swift type says.
  case shapeMismatch(statement: String, [ShapeFault])
  case unexpectedRowCount(statement: String, found: Int)
  /// Two statements that differ share one name.
  case statementNameTaken(String)
}

extension DatabaseError {
  /// What the server reported, where it was the server that failed.
  package var report: ServerReport? {
    switch self {
    case .connectionLost(let report): report
    case .uniqueViolation(let report), .exclusionViolation(let report),
      .foreignKeyViolation(let report), .checkViolation(let report),
      .notNullViolation(let report), .contention(let report, _), .lockTimeout(let report),
      .canceled(let report), .diskFull(let report), .readOnly(let report),
      .notPermitted(let report), .undefinedObject(let report), .invalidData(let report),
      .server(let report):
      report
    default: nil
    }
  }

  /// The violated constraint's name.
  package var constraint: String? { report?.constraint }

  /// Whether the same unit of work can succeed when it is simply tried again.
  package var isContention: Bool {
    if case .contention = self { true } else { false }
  }
}

extension DatabaseError {
  /// Sorts a server's report into its family.
  package init(_ report: ServerReport) {
    switch report.sqlState.code {
    case "23505": self = .uniqueViolation(report)
    case "23P01": self = .exclusionViolation(report)
    case "23503", "23001": self = .foreignKeyViolation(report)
    case "23514": self = .checkViolation(report)
    case "23502": self = .notNullViolation(report)
    case "40001", "40P01": self = .contention(report, attempts: 1)
    case "55P03": self = .lockTimeout(report)
    case "57014": self = .canceled(report)
    case "53100": self = .diskFull(report)
    case "53300": self = .tooManyConnections(report.message ?? "")
    case "25006": self = .readOnly(report)
    case "42501": self = .notPermitted(report)
    case "42P01", "42703", "42883", "42704", "3F000", "3D000": self = .undefinedObject(report)
    case "57P03": self = .unreachable(report.message ?? "")
    default:
      if report.sqlState.endsSession {
        self = .connectionLost(report)
      } else if report.sqlState.family == "22" {
        self = .invalidData(report)
      } else if report.sqlState.family == "28" {
        self = .refused(report.message ?? "")
      } else {
        self = .server(report)
      }
    }
  }
}

/// One parameter or column whose type on the server is not one that its Swift type stands for.
package struct ShapeFault: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// Counted from 1, as in `$1`.
    case parameter(Int)
    case column(Int, name: String)
    case parameterCount
    case columnCount
  }

  package let place: Place
  package let expected: String
  package let found: String

  package init(place: Place, expected: String, found: String) {
    self.place = place
    self.expected = expected
    self.found = found
  }
}

/// Why a value can't go into, or come out of, the binary form of its type.
package enum ValueFault: Error, Hashable, Sendable {
  case null
  case wrongLength(expected: Int, found: Int)
  case outOfRange
  case invalidUTF8
  case infinite
  /// A range without a point, or without an end, or not half open.
  case emptyRange
  case unboundedRange
  case notHalfOpen
  case malformedArray
  case tooManyDimensions(Int)
  case unknownVersion(UInt8)
  /// The bytes were read, but the Swift type refused the value.
  case refused(by: String)
}
