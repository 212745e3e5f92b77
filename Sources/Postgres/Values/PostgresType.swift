/// A type as the server names it, resolved to the binary form its values travel in.
package indirect enum PostgresType: Hashable, Sendable {
  /// A built-in type, a domain over one (its base), or an enumeration (its text).
  case scalar(oid: UInt32, BaseType)
  case array(oid: UInt32, of: PostgresType)

  package var oid: UInt32 {
    switch self {
    case .scalar(let oid, _), .array(let oid, _): oid
    }
  }

  /// The binary form, `nil` for an array.
  package var base: BaseType? {
    if case .scalar(_, let base) = self { base } else { nil }
  }

  package var element: PostgresType? {
    if case .array(_, let element) = self { element } else { nil }
  }
}

extension PostgresType: CustomStringConvertible {
  package var description: String {
    switch self {
    case .scalar(let oid, .other): "type \(oid)"
    case .scalar(_, let base): "\(base)"
    case .array(_, let element): "\(element)[]"
    }
  }
}

/// The built-in types that Swift types stand for, by their OID (`pg_type.dat`).
package enum BaseType: UInt32, Hashable, Sendable, CaseIterable {
  case bool = 16
  case bytea = 17
  case name = 19
  case int8 = 20
  case int2 = 21
  case int4 = 23
  case text = 25
  case json = 114
  case float4 = 700
  case float8 = 701
  case bpchar = 1042
  case varchar = 1043
  case date = 1082
  case time = 1083
  case timestamptz = 1184
  case void = 2278
  case uuid = 2950
  case jsonb = 3802
  case tstzrange = 3910
  case other = 0

  /// The OID of the array of this type.
  var arrayOID: UInt32? {
    switch self {
    case .bool: 1000
    case .bytea: 1001
    case .name: 1003
    case .int8: 1016
    case .int2: 1005
    case .int4: 1007
    case .text: 1009
    case .json: 199
    case .float4: 1021
    case .float8: 1022
    case .bpchar: 1014
    case .varchar: 1015
    case .date: 1182
    case .time: 1183
    case .timestamptz: 1185
    case .uuid: 2951
    case .jsonb: 3807
    case .tstzrange: 3911
    case .void, .other: nil
    }
  }
}

extension PostgresType {
  /// The first OID that a database gives to types of its own.
  static let firstUserOID: UInt32 = 16384

  private static let builtIn: [UInt32: PostgresType] = {
    var types: [UInt32: PostgresType] = [:]
    for base in BaseType.allCases where base != .other {
      let scalar = PostgresType.scalar(oid: base.rawValue, base)
      types[base.rawValue] = scalar
      if let arrayOID = base.arrayOID { types[arrayOID] = .array(oid: arrayOID, of: scalar) }
    }
    return types
  }()

  /// The built-in type with this OID; one that no Swift type stands for is `.other`.
  init(builtIn oid: UInt32) {
    self = Self.builtIn[oid] ?? .scalar(oid: oid, .other)
  }
}
