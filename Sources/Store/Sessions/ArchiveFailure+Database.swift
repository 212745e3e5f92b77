package import Postgres
package import UseCases

extension ArchiveFailure {
  /// What a failure of the database means to those who use the archive.
  package init(_ error: DatabaseError) {
    switch error {
    case .badSettings(let words), .unreachable(let words), .tooManyConnections(let words):
      self = .unreachable(words)
    case .connectionLost(let report):
      self = .unreachable(report?.description ?? "the connection broke")
    case .commitUnknown: self = .inDoubt
    case .refused(let words): self = .forbidden(words)
    case .notPermitted(let report): self = .forbidden(report.description)
    case .poolExhausted, .lockTimeout: self = .busy(attempts: 1)
    case .contention(_, let attempts): self = .busy(attempts: attempts)
    case .uniqueViolation(let report), .exclusionViolation(let report),
      .foreignKeyViolation(let report), .checkViolation(let report),
      .notNullViolation(let report):
      self = .ruleBroken(report.constraint ?? report.description)
    case .diskFull: self = .full
    case .readOnly: self = .readOnly
    case .canceled(let report), .undefinedObject(let report), .invalidData(let report),
      .server(let report):
      self = .other(report.description)
    case .unwritable(let statement, let position, let fault):
      self = .other("\(statement): parameter \(position): \(fault)")
    case .unreadable(let statement, let column, let fault):
      self = .other("\(statement): \(column): \(fault)")
    case .rowRefused(let statement, let type):
      self = .other("\(statement): a row was refused: \(type)")
    case .shapeMismatch(let statement, let faults): self = .other("\(statement): \(faults)")
    case .unexpectedRowCount(let statement, let found): self = .other("\(statement): \(found) rows")
    case .statementNameTaken(let name): self = .other("\(name): two statements have this name")
    }
  }
}

extension DatabaseError {
  /// Whether others were faster, so that the same work can come to another end on what they left.
  ///
  /// The unit of work has tried serialization failures again a few times itself, with pauses.
  var isOvertaken: Bool {
    switch self {
    case .uniqueViolation, .exclusionViolation, .foreignKeyViolation, .contention: true
    default: false
    }
  }

  var isExclusion: Bool { if case .exclusionViolation = self { true } else { false } }

  /// Whether the connection broke while nothing had been kept yet.
  var isBroken: Bool { if case .connectionLost = self { true } else { false } }
}
