/// A place in a file, as an editor shows it.
///
/// Lines and columns start at 1. A column counts Unicode scalars, a tab being one of them, so that
/// the number doesn't depend on an edition of Unicode or on a font.
///
/// In a workbook, the line is the row and the column the cell's, which is shown as `Films!B7`.
package struct SourcePosition: Hashable, Comparable, Sendable {
  /// Where in a file of several tables.
  package enum Part: Hashable, Sendable {
    case sheet(String)
    /// A file of the folder that is being read.
    case file(String)
  }

  package var line: Int
  package var column: Int
  /// Counted from 0, a byte order mark included; in a workbook, a number that only tells the order.
  package var byteOffset: Int
  package var part: Part?

  package init(line: Int, column: Int, byteOffset: Int, part: Part? = nil) {
    self.part = part
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.byteOffset < right.byteOffset
  }
}

extension SourcePosition {
  /// Whether the part is a file of its own.
  var isInFolder: Bool {
    if case .file? = part { return true }
    return false
  }
}

extension SourcePosition: CustomStringConvertible {
  package var description: String {
    switch part {
    case nil: "\(line):\(column)"
    case .file(let name): "\(name):\(line):\(column)"
    case .sheet(let name):
      "\(Self.quoted(name))!\(CellAddress(row: line, column: column - 1))"
    }
  }

  /// In apostrophes where it isn't one word, as formulas write it.
  private static func quoted(_ sheet: String) -> String {
    let isWord = sheet.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" }
    return isWord ? sheet : "'\(sheet)'"
  }
}
