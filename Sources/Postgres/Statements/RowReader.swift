internal import CLibPQ

/// Reads one row's columns in order.
///
/// Lives no longer than the result it points to.
@safe struct RowReader {
  private let result: OpaquePointer
  private let row: Int32
  private let statement: String
  private var column: Int32 = 0

  /// `row` must be one of the result's: libpq answers any other with a null pointer.
  @unsafe init(result: OpaquePointer, row: Int, statement: String) {
    unsafe self.result = result
    self.row = Int32(row)
    self.statement = statement
  }

  mutating func next<Value: PostgresValue>(_: Value.Type) throws(DatabaseError) -> Value {
    defer { column += 1 }
    do throws(ValueFault) {
      let length = unsafe PQgetlength(result, row, column)
      if length == 0, unsafe PQgetisnull(result, row, column) != 0 { return try .fromNull() }
      let bytes = unsafe UnsafeRawBufferPointer(
        start: PQgetvalue(result, row, column), count: Int(length))
      return try Value(postgresBytes: unsafe RawSpan(_unsafeBytes: bytes))
    } catch {
      let name = unsafe PQfname(result, column).map { unsafe String(cString: $0) }
      throw .unreadable(statement: statement, column: name ?? "\(column + 1)", error)
    }
  }
}
