/// A place in a file, as an editor shows it.
///
/// Lines and columns start at 1. A column counts Unicode scalars, a tab being one of them, so that
/// the number doesn't depend on an edition of Unicode or on a font.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int
  /// Counted from 0, a byte order mark included.
  package var byteOffset: Int

  package init(line: Int, column: Int, byteOffset: Int) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.byteOffset < right.byteOffset
  }
}

extension SourcePosition: CustomStringConvertible {
  package var description: String { "\(line):\(column)" }
}
