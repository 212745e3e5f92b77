/// Bytes as they are, stored as `bytea`.
package struct Bytea: Hashable, Sendable, PostgresValue {
  package var bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package static func accepts(_ type: PostgresType) -> Bool { type.base == .bytea }
  package static var typeName: String { "bytea" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    self.bytes = unsafe bytes.withUnsafeBytes { unsafe Array($0) }
  }

  package func write(to writer: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    writer.append(contentsOf: bytes)
  }
}

/// The 128 bits of a `uuid`, big end first: `high` holds the first eight bytes.
package struct UUIDBits: Hashable, Sendable, PostgresValue {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package static func accepts(_ type: PostgresType) -> Bool { type.base == .uuid }
  package static var typeName: String { "uuid" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    try bytes.expectLength(16)
    high = bytes.number()
    low = bytes.number(at: 8)
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(high)
    bytes.append(low)
  }
}
