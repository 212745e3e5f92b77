import CivilTime
import Postgres
import TestSupport
import Testing

@Suite struct ValueRefusalTests {
  private func fault<Value: PostgresValue>(
    reading expression: String, as type: Value.Type
  ) throws -> DatabaseError? {
    let connection = try Connection(try TestServer.settings())
    let statement = Statement<Void, Value>(
      "read", "SELECT \(expression) AS found", row: { (value: Value) in value })
    return databaseError { _ = try connection.row(statement) }
  }

  private func expectFault<Value: PostgresValue>(
    _ expression: String, _ type: Value.Type, _ fault: ValueFault,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let error = try self.fault(reading: expression, as: type)
    #expect(
      error == .unreadable(statement: "read", column: "found", fault),
      sourceLocation: sourceLocation)
  }

  @Test func `times that the program can't hold are refused`() throws {
    try expectFault("'0001-12-31 BC'::date", Day.self, .outOfRange)
    try expectFault("'10000-01-01'::date", Day.self, .outOfRange)
    try expectFault("'infinity'::date", Day.self, .infinite)
    try expectFault("'-infinity'::timestamptz", Instant.self, .infinite)
    try expectFault("'0001-12-31 23:59:59.999999Z BC'::timestamptz", Instant.self, .outOfRange)
    try expectFault("'10000-01-01Z'::timestamptz", Instant.self, .outOfRange)
    try expectFault("'24:00'::time", WallTime.self, .outOfRange)
    try expectFault("'20:30:00.5'::time", WallTime.self, .outOfRange)
  }

  @Test func `ranges that are no span are refused`() throws {
    let range = CivilTime.Span.self
    try expectFault("'empty'::tstzrange", range, .emptyRange)
    try expectFault("'[2025-12-04Z,)'::tstzrange", range, .unboundedRange)
    try expectFault("'(,2025-12-04Z)'::tstzrange", range, .unboundedRange)
    try expectFault("'[2025-12-04Z,2025-12-05Z]'::tstzrange", range, .notHalfOpen)
    try expectFault("'(2025-12-04Z,2025-12-05Z)'::tstzrange", range, .notHalfOpen)
    try expectFault("'[2025-12-04Z,infinity)'::tstzrange", range, .infinite)
  }

  @Test func `NULL is refused where it was not expected`() throws {
    try expectFault("NULL::text", String.self, .null)
    try expectFault("NULL::int4", Int.self, .null)
    try expectFault("ARRAY['a', NULL]", [String].self, .null)
    try expectFault("NULL::text[]", [String?].self, .null)
  }

  @Test func `arrays of more dimensions are refused`() throws {
    try expectFault("ARRAY[[1, 2], [3, 4]]", [Int].self, .tooManyDimensions(2))
  }

  @Test func `text that is not UTF-8 is refused`() throws {
    let administrator = try Connection(try TestServer.settings())
    let name = "filmweek_test_\(UInt64.random(in: .min ... .max))"
    try administrator.execute(
      script: "CREATE DATABASE \(name) TEMPLATE template0 ENCODING SQL_ASCII LOCALE 'C'")
    var settings = try TestServer.settings()
    settings["dbname"] = name
    let error = try {
      let connection = try Connection(settings)
      let statement = Statement<Void, String>(
        "read", "SELECT convert_from('\\xff', 'SQL_ASCII') AS found",
        row: { (value: String) in value })
      return databaseError { _ = try connection.row(statement) }
    }()
    try administrator.execute(script: "DROP DATABASE \(name) WITH (FORCE)")
    // The server may refuse it itself, which is as good.
    #expect(
      error == .unreadable(statement: "read", column: "found", .invalidUTF8)
        || Family(error) == .invalidData)
  }

  @Test func `values that the server's type can't hold are refused before they are sent`() throws {
    let connection = try Connection(try TestServer.settings())
    let narrow = Statement<Int, Void>("narrow", "SELECT $1::int2")
    let tooLarge = databaseError { try connection.execute(narrow, 32_768) }
    #expect(tooLarge == .unwritable(statement: "narrow", position: 1, .outOfRange))
    let ancient = Statement<Day, Void>("ancient", "SELECT $1::date")
    let early = databaseError { try connection.execute(ancient, Day(daysSinceEpoch: -719_163)) }
    #expect(early == .unwritable(statement: "ancient", position: 1, .outOfRange))
  }

  @Test func `types that differ are all named before the statement runs`() throws {
    let connection = try Connection(try TestServer.settings())
    let wrong = Statement<(String, Int), (Int, Day)>(
      "wrong", "SELECT $1::bytea AS bytes, $2::int4 AS n, now()::date AS today",
      bind: \.0, \.1, row: { (n: Int, today: Day) in (n, today) })
    let expected = DatabaseError.shapeMismatch(
      statement: "wrong",
      [
        ShapeFault(place: .parameter(1), expected: "text", found: "bytea"),
        ShapeFault(place: .columnCount, expected: "2", found: "3"),
        ShapeFault(
          place: .column(1, name: "bytes"), expected: "int8, int4 or int2", found: "bytea"),
        ShapeFault(place: .column(2, name: "n"), expected: "date", found: "int4"),
      ])
    // The second time too, when it is prepared already.
    for _ in 1...2 {
      let error = databaseError { _ = try connection.rows(wrong, ("", 1)) }
      #expect(error == expected)
      let described = databaseError { try connection.describe(wrong.signature) }
      #expect(described == expected)
    }
  }

  @Test func `a statement is described by the types that the server sees`() throws {
    let connection = try Connection(try TestServer.settings())
    let statement = Statement<([Int], String?), Bool>(
      "fine", "SELECT true AS yes WHERE $1::int4[] IS NULL OR $2 = 'a'::varchar", bind: \.0, \.1,
      row: { (yes: Bool) in yes })
    let shape = try connection.describe(statement.signature)
    #expect(shape.parameters.map(\.description) == ["int4[]", "text"])
    #expect(shape.columns.map(\.name) == ["yes"])
    #expect(shape.columns.map(\.type.oid) == [16])
  }

  @Test func `two statements of one name are told apart`() throws {
    let connection = try Connection(try TestServer.settings())
    try connection.execute(Statement<Void, Void>("same", "SELECT 1"))
    let error = databaseError { try connection.execute(Statement<Void, Void>("same", "SELECT 2")) }
    #expect(error == .statementNameTaken("same"))
  }

  @Test func `one row is one row`() throws {
    let connection = try Connection(try TestServer.settings())
    let series = Statement<Int, Int>(
      "series", "SELECT generate_series(1, $1)", row: { (n: Int) in n })
    let none = databaseError { _ = try connection.row(series, 0) }
    #expect(none == .unexpectedRowCount(statement: "series", found: 0))
    let two = databaseError { _ = try connection.row(series, 2) }
    #expect(two == .unexpectedRowCount(statement: "series", found: 2))
    #expect(try connection.firstRow(series, 0) == nil)
    #expect(try connection.firstRow(series, 2) == 1)
    #expect(try connection.rows(series, 3) == [1, 2, 3])
  }
}
