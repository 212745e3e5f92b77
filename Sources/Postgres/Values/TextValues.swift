extension String: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool {
    switch type.base {
    case .text, .varchar, .bpchar, .name: true
    default: false
    }
  }
  package static var typeName: String { "text" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    let text = unsafe bytes.withUnsafeBytes { unsafe String(validating: $0, as: UTF8.self) }
    guard let text else { throw .invalidUTF8 }
    self = text
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(contentsOf: utf8)
  }
}

/// A JSON document as its text, stored as `jsonb` or `json`.
package struct JSONText: Hashable, Sendable, PostgresValue {
  package var text: String

  package init(_ text: String) { self.text = text }

  package static func accepts(_ type: PostgresType) -> Bool {
    type.base == .jsonb || type.base == .json
  }
  package static var typeName: String { "jsonb" }

  /// The version byte that precedes the text of a `jsonb` on the wire (`jsonb_recv`).
  private static let version: UInt8 = 1

  /// `json` has no version byte, and no JSON text begins with a control character.
  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    guard bytes.byteCount > 0, case let first = bytes.number(as: UInt8.self), first < 0x09 else {
      text = try String(postgresBytes: bytes)
      return
    }
    guard first == Self.version else { throw .unknownVersion(first) }
    text = try String(postgresBytes: bytes.extracting(1...))
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    if type.base == .jsonb { bytes.append(Self.version) }
    bytes.append(contentsOf: text.utf8)
  }
}
