/// Reads comma-separated values row by row; faults are reported with their place and reading goes on.
///
/// UTF-8, with or without a byte order mark. Rows end with LF, CR LF or CR; blank lines are skipped.
/// Quotes as in RFC 4180. The separator is given or found in the first rows: comma, semicolon, tab
/// or bar; a first line `sep=;` names it too.
package struct CSVReader {
  package struct Limits: Sendable {
    package var rowBytes: Int
    package var rows: Int

    package init(rowBytes: Int = 1 << 20, rows: Int = 1_000_000) {
      self.rowBytes = rowBytes
      self.rows = rows
    }
  }

  let bytes: [UInt8]
  let lines: LineIndex
  let faults: Faults
  let limits: Limits
  let removesFormulaGuard: Bool
  package private(set) var separator: UInt8 = .comma
  var offset = 0
  private var rowCount = 0
  /// Of the last row; the next has as many.
  private var fieldCount = 0

  /// Formula guards as our writer puts them are taken off unless told otherwise.
  package init(
    _ bytes: [UInt8], separator: UInt8? = nil, removesFormulaGuard: Bool = true,
    limits: Limits = Limits(), part: SourcePosition.Part? = nil, firstLine: Int = 1,
    faults: Faults
  ) {
    self.bytes = bytes
    self.limits = limits
    self.faults = faults
    self.removesFormulaGuard = removesFormulaGuard
    lines = LineIndex(bytes, part: part, firstLine: firstLine)
    if bytes.starts(with: [UInt8].byteOrderMark) { offset = 3 }
    if let separator {
      self.separator = separator
    } else if let named = separatorLine() {
      self.separator = named
    } else {
      self.separator = SeparatorSearch(bytes[offset...]).separator
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      fault(at: 0, "the file is in UTF-16", "Save it as UTF-8 (\"CSV UTF-8\").")
      offset = bytes.count
    }
  }

  /// The next row that isn't blank; nil at the end of the file, or where a limit is passed.
  package mutating func next() -> CSVRow? {
    while offset < bytes.count, bytes[offset] == .lineFeed || bytes[offset] == .carriageReturn {
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    guard rowCount < limits.rows else {
      fault(at: offset, "the file has more than \(limits.rows) rows", "Divide it into several.")
      offset = bytes.count
      return nil
    }
    rowCount += 1
    let start = offset
    var fields: [CSVField] = []
    fields.reserveCapacity(fieldCount)
    while true {
      guard let field = field(inRowAt: start) else {
        offset = bytes.count
        return nil
      }
      fields.append(field)
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    if offset < bytes.count { offset += isAtPair ? 2 : 1 }
    fieldCount = fields.count
    return CSVRow(number: rowCount, fields: fields, lines: lines)
  }

  func fault(at place: Int, _ message: String, _ advice: String) {
    faults.error(at: lines.position(at: place), message, advice: advice)
  }

  private var isAtPair: Bool {
    bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
  }
}

extension CSVReader {
  /// Excel's own way to name the separator.
  private mutating func separatorLine() -> UInt8? {
    let line = bytes[offset...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
    guard line.count == 5, line.starts(with: "sep=".utf8), let separator = line.last,
      separator != .quote
    else { return nil }
    offset = line.endIndex
    return separator
  }
}

/// One row of a file of comma-separated values.
package struct CSVRow: Sendable {
  /// From 1; blank lines aren't counted.
  package let number: Int
  package let fields: [CSVField]
  private let lines: LineIndex

  init(number: Int, fields: [CSVField], lines: LineIndex) {
    self.number = number
    self.fields = fields
    self.lines = lines
  }

  package var texts: [String] { fields.map(\.text) }

  /// Where a field begins, its quote included; the row's last field for a column beyond it.
  package func position(ofColumn column: Int) -> SourcePosition {
    let field = column < fields.count ? fields[column] : fields.last
    return lines.position(at: field?.offset ?? 0)
  }
}

/// One field of a row.
package struct CSVField: Hashable, Sendable {
  package var text: String
  /// An empty field in quotes is empty text; without quotes it is nothing.
  package var isQuoted: Bool
  /// Of its first byte in the file.
  package var offset: Int
}
