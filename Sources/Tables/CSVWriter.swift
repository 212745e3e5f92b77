/// Writes comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
package struct CSVWriter {
  package enum Field: Sendable {
    /// Guarded against being taken for a formula.
    case text(String)
    /// Numbers stay numbers, negative ones too.
    case integer(Int)
    case decimal(Double)
    case empty
  }

  package private(set) var bytes: [UInt8]
  private let separator: UInt8

  /// Excel needs the byte order mark to see that a file is UTF-8.
  package init(separator: UInt8 = UInt8(ascii: ","), hasByteOrderMark: Bool = false) {
    self.separator = separator
    bytes = hasByteOrderMark ? .byteOrderMark : []
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// One row, ended with CR LF.
  package mutating func row(_ fields: some Collection<Field>) {
    var isFirst = true
    for field in fields {
      if !isFirst { bytes.append(separator) }
      isFirst = false
      switch field {
      // A row of one empty field would be a blank line, which readers skip.
      case .text(""), .empty: if fields.count == 1 { bytes += [.quote, .quote] }
      case .text(let text): write(FormulaGuard.guarded(text))
      case .integer(let number): bytes += number.description.utf8
      case .decimal(let number): write(number.isFinite ? number.description : "")
      }
    }
    bytes += [.carriageReturn, .lineFeed]
  }

  /// A row of texts, such as the headings.
  package mutating func row(_ texts: some Collection<String>) {
    row(texts.map { Field.text($0) })
  }

  private mutating func write(_ text: String) {
    let utf8 = text.utf8
    let needsQuotes =
      utf8.first == .space || utf8.last == .space
      || utf8.contains {
        $0 == separator || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn || $0 == .tab
      }
    guard needsQuotes else {
      bytes += utf8
      return
    }
    bytes.append(.quote)
    for byte in utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }
}
