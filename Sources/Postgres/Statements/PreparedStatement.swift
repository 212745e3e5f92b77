internal import CLibPQ

/// A statement as this session's server knows it.
struct PreparedStatement {
  let signature: StatementSignature
  let shape: StatementShape
  /// Where its types are not the Swift ones; with any, the statement is never run.
  let faults: [ShapeFault]
}

extension Session {
  func run<Parameters, Row>(
    _ statement: Statement<Parameters, Row>, _ parameters: Parameters
  ) throws(DatabaseError) -> ResultHandle {
    let shape = try prepare(statement.signature)
    arguments.begin(statement.name, types: shape.parameters)
    try statement.bind(parameters, &arguments)
    return try unsafe result(
      of: arguments.executePrepared(statement.name, on: handle.pointer),
      statement: statement.name)
  }

  /// Sends a statement and leaves the server to it.
  func send<Parameters, Row>(
    _ statement: Statement<Parameters, Row>, _ parameters: Parameters
  ) throws(DatabaseError) {
    let shape = try prepare(statement.signature)
    arguments.begin(statement.name, types: shape.parameters)
    try statement.bind(parameters, &arguments)
    guard unsafe arguments.sendPrepared(statement.name, on: handle.pointer) else {
      throw noted(.connectionLost(nil))
    }
  }

  /// Waits for what the server says to a statement that was sent.
  func answer(to name: String) throws(DatabaseError) -> ResultHandle {
    let pointer = unsafe PQgetResult(handle.pointer)
    // Nothing else can be asked until all of the answer was taken.
    while let rest = unsafe PQgetResult(handle.pointer) { unsafe PQclear(rest) }
    return try unsafe result(of: pointer, statement: name)
  }

  /// The shape of the prepared statement, prepared and checked where it was not yet.
  func prepare(_ signature: StatementSignature) throws(DatabaseError) -> StatementShape {
    let name = signature.name
    let statement: PreparedStatement
    if let known = prepared[name] {
      guard known.signature == signature else { throw .statementNameTaken(name) }
      statement = known
    } else {
      // The server infers the parameters' types; the Swift types are then held against them.
      if !sentNames.contains(name) {
        _ = try unsafe result(
          of: PQprepare(handle.pointer, name, signature.sql, 0, nil), statement: name)
        sentNames.insert(name)
      }
      let shape = try describe(name)
      statement = PreparedStatement(
        signature: signature, shape: shape, faults: shape.faults(against: signature))
      prepared[name] = statement
    }
    guard statement.faults.isEmpty else {
      throw .shapeMismatch(statement: name, statement.faults)
    }
    return statement.shape
  }

  /// Forgets all prepared statements, here and on the server.
  func forgetStatements() throws(DatabaseError) {
    prepared = [:]
    sentNames = []
    try command("DEALLOCATE ALL")
  }

  private func describe(_ name: String) throws(DatabaseError) -> StatementShape {
    let result = try unsafe result(of: PQdescribePrepared(handle.pointer, name), statement: name)
    var parameters: [PostgresType] = []
    for index in 0..<(unsafe PQnparams(result.pointer)) {
      parameters.append(try type(unsafe PQparamtype(result.pointer, index)))
    }
    var columns: [StatementShape.Column] = []
    for index in 0..<result.columnCount {
      let type = try type(unsafe PQftype(result.pointer, Int32(index)))
      columns.append(StatementShape.Column(name: result.columnName(index), type: type))
    }
    return StatementShape(parameters: parameters, columns: columns)
  }

  /// The type with this OID; those of the database's own are looked up once.
  private func type(_ oid: UInt32) throws(DatabaseError) -> PostgresType {
    if oid < PostgresType.firstUserOID { return PostgresType(builtIn: oid) }
    if let known = types[oid] { return known }
    let result = try unsafe result(
      of: PQexec(
        handle.pointer,
        """
        SELECT typtype, typcategory, typbasetype, typelem
        FROM pg_catalog.pg_type WHERE oid = \(oid)
        """),
      statement: nil)
    let type: PostgresType
    switch (result.text(0), result.text(1)) {
    case ("d", _):
      switch try self.type(UInt32(result.text(2)) ?? 0) {
      case .scalar(_, let base): type = .scalar(oid: oid, base)
      case .array(_, let element): type = .array(oid: oid, of: element)
      }
    case ("e", _): type = .scalar(oid: oid, .text)
    case (_, "A"): type = .array(oid: oid, of: try self.type(UInt32(result.text(3)) ?? 0))
    default: type = .scalar(oid: oid, .other)
    }
    types[oid] = type
    return type
  }
}

extension ResultHandle {
  /// A column of the first row of a result in text format; empty where there is none.
  fileprivate func text(_ column: Int32) -> String {
    guard rowCount > 0, let text = unsafe PQgetvalue(pointer, 0, column) else { return "" }
    return unsafe String(cString: text)
  }
}
