extension Bool: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .bool }
  package static var typeName: String { "bool" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    self = try bytes.onlyNumber(as: UInt8.self) != 0
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(self ? 1 as UInt8 : 0)
  }
}

extension Int16: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .int2 }
  package static var typeName: String { "int2" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) { self = try bytes.onlyNumber() }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(self)
  }
}

extension Int32: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .int4 }
  package static var typeName: String { "int4" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) { self = try bytes.onlyNumber() }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(self)
  }
}

extension Int64: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .int8 }
  package static var typeName: String { "int8" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) { self = try bytes.onlyNumber() }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(self)
  }
}

/// Stands for all three integer types; a number too large for the server's type is refused here.
extension Int: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool {
    type.base == .int8 || type.base == .int4 || type.base == .int2
  }
  package static var typeName: String { "int8, int4 or int2" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    switch bytes.byteCount {
    case 2: self = Int(bytes.number(as: Int16.self))
    case 4: self = Int(bytes.number(as: Int32.self))
    default: self = Int(try bytes.onlyNumber(as: Int64.self))
    }
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    switch type.base {
    case .int2:
      guard let number = Int16(exactly: self) else { throw .outOfRange }
      bytes.append(number)
    case .int4:
      guard let number = Int32(exactly: self) else { throw .outOfRange }
      bytes.append(number)
    default: bytes.append(Int64(self))
    }
  }
}

extension Double: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .float8 }
  package static var typeName: String { "float8" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    self.init(bitPattern: try bytes.onlyNumber())
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(bitPattern)
  }
}
