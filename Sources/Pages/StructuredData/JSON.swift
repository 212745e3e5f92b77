/// A value of JSON (RFC 8259), with the members of an object in the order they are given.
indirect enum JSON {
  case string(String)
  case number(Double)
  case boolean(Bool)
  case array([JSON])
  case object([(name: String, value: JSON)])

  /// The members that are known, as an object.
  static func known(_ members: [(name: String, value: JSON?)]) -> JSON {
    .object(members.compactMap { member in member.value.map { (member.name, $0) } })
  }

  /// A thing of schema.org by its type, with the properties that are known.
  static func thing(_ type: String, _ properties: [(name: String, value: JSON?)]) -> JSON {
    known([("@type", .string(type))] + properties)
  }

  /// The only value by itself, several as an array, none as nil.
  static func oneOrMore(_ values: [JSON]) -> JSON? {
    values.count > 1 ? .array(values) : values.first
  }

  /// The text of it, on one line.
  var text: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): number.isFinite ? "\(number)" : "null"
    case .array(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0.name)):\($0.value.text)" }.joined(separator: ","))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += #"\""#
      case "\\": quoted += #"\\"#
      case "\n": quoted += #"\n"#
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
