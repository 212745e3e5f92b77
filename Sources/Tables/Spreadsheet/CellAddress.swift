/// A cell's place in a sheet, as `B7` names it.
package struct CellAddress: Hashable, Sendable {
  /// What a sheet of an .xlsx file has room for.
  package static let rowLimit = 1_048_576
  package static let columnLimit = 16_384

  /// From 1, as people count.
  package var row: Int
  /// From 0: A is 0.
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Nil for what isn't an address, or one beyond the limits.
  package init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var hasDigit = false
    for byte in text.utf8 {
      if byte.isLetter, !hasDigit {
        column = column * 26 + Int(byte & 0x1F)
      } else if byte.isDigit, column > 0, hasDigit || byte != .zero {
        hasDigit = true
        row = row * 10 + Int(byte - .zero)
      } else {
        return nil
      }
      guard column <= Self.columnLimit, row <= Self.rowLimit else { return nil }
    }
    guard hasDigit else { return nil }
    self.init(row: row, column: column - 1)
  }

  /// The letters of a column counted from 0: A, Z, AA, XFD.
  package static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension CellAddress: CustomStringConvertible {
  package var description: String { Self.letters(ofColumn: column) + "\(row)" }
}

/// A rectangle of cells, as `A1:B2` names it.
package struct CellRange: Hashable, Sendable {
  package var first: CellAddress
  /// Right of and below `first`, or the same.
  package var last: CellAddress

  package init(first: CellAddress, last: CellAddress) {
    self.first = first
    self.last = last
  }

  /// Nil for what isn't a range; a single cell is one.
  package init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first.flatMap({ CellAddress($0) }),
      let last = ends.last.flatMap({ CellAddress($0) }), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.init(first: first, last: last)
  }

  package func contains(_ address: CellAddress) -> Bool {
    (first.row...last.row).contains(address.row)
      && (first.column...last.column).contains(address.column)
  }
}

extension CellRange: CustomStringConvertible {
  package var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
