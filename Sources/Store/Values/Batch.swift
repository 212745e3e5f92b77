import Postgres
import SchedulingDomain

/// Rows that one statement writes, each of its properties given as the array of all rows'.
///
/// `\.key` of a batch of films is the array of their keys: what `unnest` takes for one column.
@dynamicMemberLookup
struct Batch<Row: Sendable>: Sendable {
  let festival: Key<Festival>
  let week: Key<FilmWeek>
  let rows: [Row]

  /// How many rows go to the server at once: enough to make the way worth it, few in memory.
  static var size: Int { 1000 }

  subscript<Value>(dynamicMember property: any KeyPath<Row, Value> & Sendable) -> [Value] {
    rows.map { $0[keyPath: property] }
  }
}

/// A list of texts as PostgreSQL writes arrays, for a column of a batch: `unnest` would take arrays
/// of arrays apart.
struct ListLiteral: PostgresRepresentable {
  let postgresForm: String

  init(_ texts: [String]) {
    var literal = "{"
    for (index, text) in texts.enumerated() {
      literal += index == 0 ? "\"" : ",\""
      for scalar in text.unicodeScalars {
        if scalar == "\"" || scalar == "\\" { literal.unicodeScalars.append("\\") }
        literal.unicodeScalars.append(scalar)
      }
      literal += "\""
    }
    postgresForm = literal + "}"
  }

  /// Never read back.
  init?(postgresForm: String) { self.postgresForm = postgresForm }
}
