/// A Swift type that goes to and comes from the server in binary form.
package protocol PostgresValue: Sendable {
  /// Whether values of the server's type have this Swift type's meaning.
  static func accepts(_ type: PostgresType) -> Bool

  /// What the server's type should be, for messages: `int8`.
  static var typeName: String { get }

  init(postgresBytes bytes: RawSpan) throws(ValueFault)

  /// What NULL is read as; a fault for all types but optionals.
  static func fromNull() throws(ValueFault) -> Self

  var isNull: Bool { get }

  /// Appends the binary form of `type`, one that ``accepts(_:)`` takes, without its length.
  func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault)
}

extension PostgresValue {
  package static func fromNull() throws(ValueFault) -> Self { throw .null }
  package var isNull: Bool { false }
}

extension Optional: PostgresValue where Wrapped: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { Wrapped.accepts(type) }
  package static var typeName: String { Wrapped.typeName }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    self = .some(try Wrapped(postgresBytes: bytes))
  }

  package static func fromNull() throws(ValueFault) -> Self { nil }

  package var isNull: Bool { self?.isNull ?? true }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    try self?.write(to: &bytes, as: type)
  }
}

/// A type of the program's own that is stored as another value: an identifier, a code, a kind.
package protocol PostgresRepresentable: PostgresValue {
  associatedtype PostgresForm: PostgresValue

  var postgresForm: PostgresForm { get }

  /// `nil` when the stored value is not one of this type.
  init?(postgresForm: PostgresForm)
}

extension PostgresRepresentable {
  package static func accepts(_ type: PostgresType) -> Bool { PostgresForm.accepts(type) }
  package static var typeName: String { PostgresForm.typeName }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    guard let value = Self(postgresForm: try PostgresForm(postgresBytes: bytes)) else {
      throw .refused(by: String(describing: Self.self))
    }
    self = value
  }

  package var isNull: Bool { postgresForm.isNull }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    try postgresForm.write(to: &bytes, as: type)
  }
}

/// An enumeration is stored as its raw value, as text or a number.
extension PostgresRepresentable where Self: RawRepresentable, RawValue: PostgresValue {
  package var postgresForm: RawValue { rawValue }
  package init?(postgresForm: RawValue) { self.init(rawValue: postgresForm) }
}
