import CivilTime
import Postgres
import TestSupport
import Testing

/// Values of every type go to the server and come back, and the server says what it saw.
@Suite struct ValueTests {
  private func expectEcho<Value: PostgresValue & Equatable>(
    _ value: Value, as type: String, reads expected: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (back, text) = try echo(value, as: type)
    #expect(back == value, sourceLocation: sourceLocation)
    #expect(text == expected, sourceLocation: sourceLocation)
  }

  private func echo<Value: PostgresValue>(
    _ value: Value, as type: String
  ) throws -> (Value, String?) {
    let statement = Statement<Value, (Value, String?)>(
      "echo", "SELECT $1::\(type), ($1::\(type))::text",
      row: { (back: Value, text: String?) in (back, text) })
    return try Connection(try TestServer.settings()).row(statement, value)
  }

  @Test func `numbers survive at both ends of their ranges`() throws {
    try expectEcho(true, as: "bool", reads: "true")
    try expectEcho(false, as: "bool", reads: "false")
    try expectEcho(Int16.min, as: "int2", reads: "-32768")
    try expectEcho(Int16.max, as: "int2", reads: "32767")
    try expectEcho(Int32.min, as: "int4", reads: "-2147483648")
    try expectEcho(Int64.min, as: "int8", reads: "-9223372036854775808")
    try expectEcho(Int64.max, as: "int8", reads: "9223372036854775807")
    try expectEcho(Int(Int16.max), as: "int2", reads: "32767")
    try expectEcho(Int(Int32.min), as: "int4", reads: "-2147483648")
    try expectEcho(Int.max, as: "int8", reads: "9223372036854775807")
    try expectEcho(Int?.none, as: "int4", reads: nil)
  }

  @Test func `doubles survive bit for bit`() throws {
    try expectEcho(Double.leastNonzeroMagnitude, as: "float8", reads: "5e-324")
    try expectEcho(
      -Double.greatestFiniteMagnitude, as: "float8", reads: "-1.7976931348623157e+308")
    try expectEcho(-Double.infinity, as: "float8", reads: "-Infinity")
    let (back, text) = try echo(Double.nan, as: "float8")
    #expect(back.isNaN)
    #expect(text == "NaN")
  }

  @Test(arguments: ["text", "varchar", "name"])
  func `text survives in every text type`(type: String) throws {
    for text in ["", "Mùi đu đủ xanh", "红高粱", "e\u{301}", "🎬\t\"'\\\n"] {
      try expectEcho(text, as: type, reads: text)
    }
  }

  @Test func `a megabyte of text survives`() throws {
    let text = String(repeating: "điện ảnh ", count: 100_000)
    try expectEcho(text, as: "text", reads: text)
  }

  @Test func `bytes and documents survive`() throws {
    try expectEcho(Bytea([]), as: "bytea", reads: "\\x")
    try expectEcho(Bytea([0, 0xFF, 0x27]), as: "bytea", reads: "\\x00ff27")
    try expectEcho(JSONText(#"{"a": [1, null]}"#), as: "jsonb", reads: #"{"a": [1, null]}"#)
    try expectEcho(JSONText(" [ 1 ]"), as: "json", reads: " [ 1 ]")
  }

  @Test func `days, times and instants survive from year 1 to 9999`() throws {
    try expectEcho(try Day("0001-01-01"), as: "date", reads: "0001-01-01")
    try expectEcho(try Day("2000-02-29"), as: "date", reads: "2000-02-29")
    try expectEcho(try Day("9999-12-31"), as: "date", reads: "9999-12-31")
    try expectEcho(WallTime.midnight, as: "time", reads: "00:00:00")
    try expectEcho(try WallTime("23:59:59"), as: "time", reads: "23:59:59")
    for (text, expected) in [
      ("0001-01-01T00:00:00Z", "0001-01-01 00:00:00+00"),
      ("1969-12-31T23:59:59.999999Z", "1969-12-31 23:59:59.999999+00"),
      ("9999-12-31T23:59:59.999999Z", "9999-12-31 23:59:59.999999+00"),
    ] {
      try expectEcho(try Instant(rfc3339: text), as: "timestamptz", reads: expected)
    }
    let span = try CivilTime.Span(
      start: try Instant(rfc3339: "2025-12-04T13:30:00Z"),
      end: try Instant(rfc3339: "2025-12-04T15:30:00.000001Z"))
    try expectEcho(
      span, as: "tstzrange",
      reads: #"["2025-12-04 13:30:00+00","2025-12-04 15:30:00.000001+00")"#)
  }

  @Test func `arrays survive, empty and with NULLs`() throws {
    try expectEcho([Int](), as: "int4[]", reads: "{}")
    try expectEcho([Int64.min, 0, .max], as: "int8[]", reads: "{\(Int64.min),0,\(Int64.max)}")
    try expectEcho([nil, "", "a,b", nil], as: "text[]", reads: #"{NULL,"","a,b",NULL}"#)
    try expectEcho([String?](), as: "text[]", reads: "{}")
    try expectEcho([true, nil], as: "bool[]", reads: "{t,NULL}")
    try expectEcho([try Day("2025-12-04")], as: "date[]", reads: "{2025-12-04}")
    try expectEcho([Int]?.none, as: "int8[]", reads: nil)
    try expectEcho([JSONText("1")], as: "jsonb[]", reads: "{1}")
  }

  @Test func `arrays as parameters store many rows at once`() throws {
    try TestServer.lease { settings in
      let connection = try Connection(settings)
      try connection.execute(script: "CREATE TABLE seat (id int PRIMARY KEY, label text)")
      let insert = Statement<([Int], [String?]), Int>(
        "seats_insert",
        """
        INSERT INTO seat (id, label) SELECT * FROM unnest($1::int[], $2::text[])
        ON CONFLICT DO NOTHING RETURNING id
        """, bind: \.0, \.1, row: { (id: Int) in id })
      let stored = try connection.rows(insert, ([1, 2, 1, 3], ["a", nil, "b", ""]))
      #expect(stored == [1, 2, 3])
      #expect(
        try psql(settings, "SELECT id, label, label IS NULL FROM seat") == "1|a|f\n2||t\n3||f")
    }
  }

  private enum Audience: String, PostgresRepresentable { case open, press }

  private struct Code: Equatable, PostgresRepresentable {
    let text: String

    init?(postgresForm text: String) {
      if text.isEmpty { return nil }
      self.text = text
    }

    var postgresForm: String { text }
  }

  @Test func `types of the program's own are stored as what they say`() throws {
    try expectEcho(Audience.press, as: "text", reads: "press")
    try expectEcho([Audience.open, nil], as: "text[]", reads: "{open,NULL}")
    try expectEcho(try #require(Code(postgresForm: "A1")), as: "text", reads: "A1")
    try expectEcho(Code(postgresForm: ""), as: "text", reads: nil)
    let statement = Statement<String, Audience>(
      "audience", "SELECT $1::text AS audience", row: { (audience: Audience) in audience })
    let connection = try Connection(try TestServer.settings())
    let error = databaseError { _ = try connection.row(statement, "everybody") }
    #expect(
      error
        == .unreadable(statement: "audience", column: "audience", .refused(by: "Audience")))
  }

  @Test func `domains and enumerations are read and written as what they stand for`() throws {
    try TestServer.lease { settings in
      let connection = try Connection(settings)
      try connection.execute(
        script: """
          CREATE DOMAIN slug AS text; CREATE DOMAIN minutes AS int4;
          CREATE TYPE audience AS ENUM ('public', 'press');
          CREATE TABLE kept (slug slug, minutes minutes, audience audience, slugs slug[],
            audiences audience[]);
          """)
      struct Kept {
        var slug = "paris"
        var minutes = 90
        var audience = "press"
        var slugs: [String?] = ["a", nil]
        var audiences = ["public"]
      }
      let insert = Statement<Kept, Void>(
        "insert", "INSERT INTO kept VALUES ($1, $2, $3, $4, $5)",
        bind: \.slug, \.minutes, \.audience, \.slugs, \.audiences)
      #expect(try connection.execute(insert, Kept()) == 1)
      #expect(try psql(settings, "TABLE kept") == "paris|90|press|{a,NULL}|{public}")
      let select = Statement<Void, [String]>(
        "select", "SELECT slug, audience, slugs, audiences FROM kept",
        row: { (slug: String, audience: String, slugs: [String?], audiences: [String]) in
          [slug, audience] + slugs.map { $0 ?? "-" } + audiences
        })
      #expect(try connection.row(select) == ["paris", "press", "a", "-", "public"])
    }
  }
}
