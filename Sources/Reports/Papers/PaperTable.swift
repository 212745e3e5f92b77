/// A table of a paper; what nobody knows is said in words, and a hand can write into it.
package struct PaperTable: Sendable {
  /// Its heading.
  package let title: String
  package let columns: [Column]
  package private(set) var rows: [[String]] = []

  init(_ title: String, _ columns: [Column]) {
    self.title = title
    self.columns = columns
  }

  /// Adds a row; it has a cell for each column that is not written by hand.
  mutating func row(_ cells: [String]) { rows.append(cells) }

  /// The columns that have something in them, or are to have.
  var shown: [Int] {
    columns.indices.filter { place in
      columns[place].kind == .blank || rows.contains { !$0[place].isEmpty }
    }
  }

  /// One column.
  package struct Column: Sendable {
    package let title: String
    package let kind: Kind
    /// Where room is short, columns of a lower priority go first.
    package let priority: Int

    init(_ title: String, _ kind: Kind = .text, priority: Int = 1) {
      self.title = title
      self.kind = kind
      self.priority = priority
    }
  }

  /// What stands in a column.
  package enum Kind: Sendable {
    /// Words that stay on one line.
    case short
    /// Words that take several lines where room is short.
    case text
    case number
    /// Room for somebody's hand; a cell may hold what is known already.
    case blank
  }
}
