import CivilTime
import Postgres
import TestSupport
import Testing

private struct Seat: Sendable {
  let id: Int
  let label: String?
  let opened: Day
  let tags: [String?]
  let free: Bool

  init(_ id: Int) {
    self.id = id
    label = id.isMultiple(of: 7) ? nil : "rạp \(id)"
    opened = Day(daysSinceEpoch: id - 2_500)
    tags = id.isMultiple(of: 3) ? [] : ["a", nil, "\(id)"]
    free = id.isMultiple(of: 2)
  }
}

private let seats = CopyTarget<Seat>(
  "seat_copy", into: "seat", columns: "id, label, opened, tags, free",
  bind: \.id, \.label, \.opened, \.tags, \.free)

@Suite struct CopyTests {
  private func withSeats(_ body: (ConnectionSettings, inout Connection) throws -> Void) throws {
    try TestServer.lease { settings in
      var connection = try Connection(settings)
      try connection.execute(
        script: """
          CREATE TABLE seat (id int PRIMARY KEY, label text, opened date, tags text[], free bool)
          """)
      try body(settings, &connection)
    }
  }

  @Test func `five thousand rows arrive as psql reads them`() throws {
    try withSeats { settings, connection in
      let count = try connection.unitOfWork { transaction in
        try transaction.copyIn(seats, rows: (1...5_000).lazy.map(Seat.init))
      }
      #expect(count == 5_000)
      let expected = (1...5_000).map { id in
        let seat = Seat(id)
        let tags = seat.tags.map { $0 ?? "NULL" }.joined(separator: ",")
        return "\(id)|\(seat.label ?? "")|\(seat.opened)|{\(tags)}|\(seat.free ? "t" : "f")"
      }
      #expect(
        try psql(settings, "SELECT * FROM seat ORDER BY id") == expected.joined(separator: "\n"))
    }
  }

  @Test func `a copy of nothing stores nothing`() throws {
    try withSeats { _, connection in
      let count = try connection.copyIn(seats, rows: [])
      #expect(count == 0)
      #expect(connection.isUsable == true)
    }
  }

  private struct OwnRefusal: Error {}

  @Test func `a copy given up in the middle leaves no row and a usable connection`() throws {
    try withSeats { settings, connection in
      #expect(throws: OwnRefusal.self) {
        try connection.copyIn(seats) { writer in
          for id in 1...5_000 { try writer.write(Seat(id)) }
          throw OwnRefusal()
        }
      }
      #expect(connection.isUsable == true)
      let count = try connection.copyIn(seats, rows: [Seat(1)])
      #expect(count == 1)
      #expect(try psql(settings, "SELECT count(*) FROM seat") == "1")
    }
  }

  @Test func `a copy that the server refuses names the constraint and leaves no row`() throws {
    try withSeats { settings, connection in
      // The same key again, long before the last chunk is sent.
      let rows = [1, 1] + Array(2...20_000)
      let error = databaseError {
        _ = try connection.unitOfWork { try $0.copyIn(seats, rows: rows.lazy.map(Seat.init)) }
      }
      #expect(error?.constraint == "seat_pkey")
      #expect(error?.report?.statement == "seat_copy")
      #expect(connection.isUsable == true)
      let left = try psql(settings, "SELECT count(*) FROM seat")
      #expect(left == "0")
    }
  }

  @Test func `a row that can't be written is left out and the others are stored`() throws {
    try withSeats { settings, connection in
      let count = try connection.copyIn(seats) { writer in
        try writer.write(Seat(1))
        let error = databaseError { try writer.write(Seat(Int(Int32.max) + 1)) }
        #expect(error == .unwritable(statement: "seat_copy", position: 1, .outOfRange))
        try writer.write(Seat(2))
      }
      #expect(count == 2)
      #expect(try psql(settings, "SELECT id FROM seat ORDER BY id") == "1\n2")
    }
  }

  @Test func `columns of another type are refused before any row is sent`() throws {
    try withSeats { _, connection in
      let wrong = CopyTarget<String>("wrong", into: "seat", columns: "id", bind: \.description)
      let error = databaseError { try connection.copyIn(wrong, rows: ["1"]) }
      #expect(
        error
          == .shapeMismatch(
            statement: "wrong",
            [ShapeFault(place: .column(1, name: "id"), expected: "text", found: "int4")]))
      #expect(connection.isUsable == true)
    }
  }

  @Test func `a connection that breaks during a copy says so`() throws {
    try withSeats { settings, connection in
      let own = Statement<Void, Int>(
        "own", "SELECT pg_backend_pid()", row: { (backend: Int) in backend })
      let backend = try connection.row(own)
      let error = databaseError {
        try connection.copyIn(seats) { writer in
          try writer.write(Seat(1))
          try terminate(backend, settings)
          for id in 2...50_000 { try writer.write(Seat(id)) }
        }
      }
      guard case .connectionLost = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(connection.isUsable == false)
    }
  }

  @Test func `arrays as parameters store many rows at once`() throws {
    try withSeats { settings, connection in
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
}
