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
