/// Finds what separates the fields of a file: what divides most of its first rows alike.
///
/// One row can mislead: a title stands above the headings, or a heading holds commas. So the first
/// rows are divided by each candidate, quotes respected; the one that gives the same number of
/// fields most often is taken, and of equals the one that gives more fields.
struct SeparatorSearch {
  static let candidates: [UInt8] = [.comma, UInt8(ascii: ";"), .tab, UInt8(ascii: "|")]
  private static let rowLimit = 30
  private static let byteLimit = 1 << 16

  /// How often each candidate stands in a row, for each row.
  private var rows: [[Int]] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var counts = [Int](repeating: 0, count: Self.candidates.count)
    var isQuoted = false
    var isBlank = true
    for byte in bytes.prefix(Self.byteLimit) {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted, byte == .lineFeed || byte == .carriageReturn {
        if !isBlank { rows.append(counts) }
        guard rows.count < Self.rowLimit else { return }
        counts = [Int](repeating: 0, count: Self.candidates.count)
        isBlank = true
      } else {
        isBlank = false
        if !isQuoted, let place = Self.candidates.firstIndex(of: byte) { counts[place] += 1 }
      }
    }
    // The last row may be cut off here, unless it is the only one.
    if !isBlank, bytes.count <= Self.byteLimit || rows.isEmpty { rows.append(counts) }
  }

  /// A comma where no candidate divides anything.
  var separator: UInt8 {
    var best = (separator: UInt8.comma, rows: 0, count: 0)
    for (place, candidate) in Self.candidates.enumerated() {
      var occurrences: [Int: Int] = [:]
      for row in rows where row[place] > 0 { occurrences[row[place], default: 0] += 1 }
      guard let most = occurrences.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
        continue
      }
      if (most.value, most.key) > (best.rows, best.count) {
        best = (candidate, most.value, most.key)
      }
    }
    return best.separator
  }
}
