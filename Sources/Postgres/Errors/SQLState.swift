/// The five characters by which PostgreSQL classifies a failure (its manual, appendix A).
package struct SQLState: Hashable, Sendable, CustomStringConvertible {
  package let code: String

  package init(_ code: String) { self.code = code }

  /// The family: the first two characters.
  package var family: Substring { code.prefix(2) }

  package var description: String { code }
}

extension SQLState: ExpressibleByStringLiteral {
  package init(stringLiteral code: String) { self.init(code) }
}

extension SQLState {
  /// Whether the same unit of work can succeed when it is simply tried again.
  package var isContention: Bool { self == "40001" || self == "40P01" }

  /// A prepared statement is gone, or its rows are no longer what they were when it was prepared.
  var isStalePlan: Bool { self == "0A000" || self == "26000" }

  /// Whether the server ended the session: shutdown, crash, idle timeouts.
  var endsSession: Bool {
    switch code {
    case "57P01", "57P02", "57P04", "57P05", "25P03": true
    default: family == "08"
    }
  }

  /// Families whose primary messages name tables, columns, constraints, roles or settings.
  ///
  /// Not among them: 22 (quotes the value), P0 (a trigger's own words), XX, and all the rest.
  var messageNamesOnlyObjects: Bool {
    switch family {
    case "08", "0A", "23", "25", "26", "28", "2B", "3D", "3F", "40", "42", "53", "54", "55", "57",
      "58":
      true
    default: false
    }
  }
}
