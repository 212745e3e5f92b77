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

/// Where each line of a file begins: turns byte offsets into positions.
///
/// A line ends with LF, CR LF or CR.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]

  /// One pass over the file; `bytes` is shared, not copied.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [UInt32] = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == .lineFeed
        || byte == .carriageReturn && (offset == bytes.count || bytes[offset] != .lineFeed)
      {
        starts.append(UInt32(truncatingIfNeeded: offset))
      }
    }
    self.starts = starts
  }

  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    var start = Int(starts[low])
    if low == 0, bytes.starts(with: [UInt8].byteOrderMark) { start = min(3, offset) }
    // Continuation bytes belong to the scalar that began before them.
    let column = bytes[start..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 } + 1
    return SourcePosition(line: low + 1, column: column, byteOffset: offset)
  }
}
