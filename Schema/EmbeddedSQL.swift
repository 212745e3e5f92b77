// swift-format-ignore-file
// Made by Scripts/embed from the .sql files beside it: change those, and run it again.

/// One step of the schema, applied once and never changed afterwards.
package struct Migration: Sendable {
  package let number: Int
  package let name: String
  package let sql: String
}

/// Every step of the schema, in order.
package enum Migrations {
  package static let all: [Migration] = [
  ]
}

/// What the program asks the database, by the name of its file.
package enum Queries {
}
