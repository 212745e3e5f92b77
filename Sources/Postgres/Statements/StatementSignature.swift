/// A statement's text and the Swift types on both of its sides.
package struct StatementSignature: Hashable, Sendable {
  package let name: String
  package let sql: String
  /// One for each `$n`.
  package let parameters: [ExpectedType]
  /// One for each column; none where the statement's rows are not read.
  package let columns: [ExpectedType]
}

/// A Swift type as a statement expects to meet it.
package struct ExpectedType: Hashable, Sendable {
  package let name: String
  private let identity: ObjectIdentifier
  private let acceptance: @Sendable (PostgresType) -> Bool

  init<Value: PostgresValue>(_ type: Value.Type) {
    name = Value.typeName
    identity = ObjectIdentifier(type)
    acceptance = { Value.accepts($0) }
  }

  package func accepts(_ type: PostgresType) -> Bool { acceptance(type) }

  package static func == (left: Self, right: Self) -> Bool { left.identity == right.identity }

  package func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}

/// What the server says about a statement (`PQdescribePrepared`).
package struct StatementShape: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package let name: String
    package let type: PostgresType
  }

  package let parameters: [PostgresType]
  package let columns: [Column]

  /// Every parameter and column that is not what the Swift side expects.
  func faults(against expected: StatementSignature) -> [ShapeFault] {
    var faults: [ShapeFault] = []
    if parameters.count != expected.parameters.count {
      faults.append(
        ShapeFault(
          place: .parameterCount, expected: "\(expected.parameters.count)",
          found: "\(parameters.count)"))
    }
    for (index, (type, wanted)) in zip(parameters, expected.parameters).enumerated()
    where !wanted.accepts(type) {
      faults.append(
        ShapeFault(place: .parameter(index + 1), expected: wanted.name, found: "\(type)"))
    }
    if expected.columns.isEmpty { return faults }
    if columns.count != expected.columns.count {
      faults.append(
        ShapeFault(
          place: .columnCount, expected: "\(expected.columns.count)", found: "\(columns.count)"))
    }
    for (index, (column, wanted)) in zip(columns, expected.columns).enumerated()
    where !wanted.accepts(column.type) {
      let place = ShapeFault.Place.column(index + 1, name: column.name)
      faults.append(ShapeFault(place: place, expected: wanted.name, found: "\(column.type)"))
    }
    return faults
  }
}
