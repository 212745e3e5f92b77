internal import CLibPQ

/// The parameters of one call: one run of bytes and where each begins.
struct ArgumentBuffer {
  private var writer = ByteWriter()
  private var places: [Place] = []
  /// The types that the prepared statement expects, and its name for errors.
  private var types: [PostgresType] = []
  private var statement = ""

  private struct Place {
    let start: Int
    let length: Int32
    let isNull: Bool
  }

  mutating func begin(_ statement: String, types: [PostgresType]) {
    writer.removeAll()
    places.removeAll(keepingCapacity: true)
    self.statement = statement
    self.types = types
  }

  mutating func append(_ value: some PostgresValue) throws(DatabaseError) {
    let position = places.count
    let start = writer.bytes.count
    if value.isNull {
      places.append(Place(start: start, length: 0, isNull: true))
      return
    }
    do {
      try value.write(to: &writer, as: types[position])
    } catch {
      throw .unwritable(statement: statement, position: position + 1, error)
    }
    guard let length = Int32(exactly: writer.bytes.count - start) else {
      throw .unwritable(statement: statement, position: position + 1, .outOfRange)
    }
    places.append(Place(start: start, length: length, isNull: false))
  }

  /// Runs the call to its end.
  func executePrepared(_ name: String, on connection: OpaquePointer) -> OpaquePointer? {
    unsafe withPointers { count, values, lengths, formats in
      unsafe PQexecPrepared(connection, name, count, values, lengths, formats, 1)
    }
  }

  /// Sends the call, and waits for nothing.
  func sendPrepared(_ name: String, on connection: OpaquePointer) -> Bool {
    unsafe withPointers { count, values, lengths, formats in
      unsafe PQsendQueryPrepared(connection, name, count, values, lengths, formats, 1) == 1
    }
  }

  /// Number, addresses, lengths and formats of the parameters; the addresses live as long as `call`.
  private func withPointers<Value>(
    _ call: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> Value
  ) -> Value {
    let lengths = places.map(\.length)
    let formats = [Int32](repeating: 1, count: places.count)
    return unsafe writer.bytes.withUnsafeBytes { bytes in
      // NULL is a nil pointer, so a value without bytes needs an address, any address.
      let base = unsafe bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1)
      let values = unsafe places.map { place in
        unsafe place.isNull
          ? nil : base.map { unsafe ($0 + place.start).assumingMemoryBound(to: CChar.self) }
      }
      return unsafe call(Int32(places.count), values, lengths, formats)
    }
  }
}
