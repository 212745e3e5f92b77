/// Where each line of a file begins: turns byte offsets into positions.
///
/// A line ends with LF, CR LF or CR.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let part: SourcePosition.Part?
  private let firstLine: Int
  private let starts: [UInt32]
  /// How many continuation bytes of UTF-8 stand before each block: a file may be one long line.
  private let continuations: [UInt32]

  private static let blockSize = 4_096

  /// Two passes over the file; `bytes` is shared, not copied.
  /// - Parameter firstLine: the number of the first line, where the bytes are not the first of a file.
  package init(_ bytes: [UInt8], part: SourcePosition.Part? = nil, firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.part = part
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
    var continuations: [UInt32] = [0]
    var count = 0
    for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
      let end = min(start + Self.blockSize, bytes.count)
      count += bytes[start..<end].count(where: \.isContinuation)
      continuations.append(UInt32(truncatingIfNeeded: count))
    }
    self.continuations = continuations
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
    let column = offset - start - (continuations(before: offset) - continuations(before: start)) + 1
    return SourcePosition(line: low + firstLine, column: column, byteOffset: offset, part: part)
  }

  private func continuations(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    let rest = bytes[block * Self.blockSize..<offset].count(where: \.isContinuation)
    return Int(continuations[block]) + rest
  }
}

extension UInt8 {
  fileprivate var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
}
