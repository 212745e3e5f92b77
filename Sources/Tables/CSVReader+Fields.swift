extension CSVReader {
  /// Reads one field up to the separator or line end after it; nil where the row is too long.
  mutating func field(inRowAt row: Int) -> CSVField? {
    let start = offset
    if let text = plainContent(inRowAt: row) {
      return CSVField(text: text, isQuoted: false, offset: start)
    }
    let isQuoted = offset < bytes.count && bytes[offset] == .quote
    guard let content = isQuoted ? quotedContent(inRowAt: row) : bareContent(inRowAt: row) else {
      return nil
    }
    let text = String(decoding: content, as: UTF8.self)
    return CSVField(
      text: removesFormulaGuard ? FormulaGuard.removed(from: text) : text, isQuoted: isQuoted,
      offset: start)
  }

  /// A field of ordinary ASCII, as most are; nil, and nothing read, where it may be anything else.
  private mutating func plainContent(inRowAt row: Int) -> String? {
    var end = offset
    while end < bytes.count {
      let byte = bytes[end]
      if byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
      // A quote, a guard against formulas or a byte to be checked: the long way.
      guard byte >= 0x20, byte < 0x7F, byte != .quote, byte != .apostrophe else { return nil }
      end += 1
    }
    guard end - row < limits.rowBytes else { return nil }
    defer { offset = end }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  private mutating func bareContent(inRowAt row: Int) -> [UInt8]? {
    let start = offset
    var hasQuote = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
      if byte == .quote, !hasQuote {
        hasQuote = true
        fault(
          at: offset, "a quote stands inside a field that doesn't begin with one",
          "Put the whole field in quotes and write the quote inside it twice.")
      }
      guard step(inRowAt: row) else { return nil }
    }
    return [UInt8](bytes[start..<offset])
  }

  private mutating func quotedContent(inRowAt row: Int) -> [UInt8]? {
    let start = offset
    offset += 1
    var content: [UInt8] = []
    while offset < bytes.count {
      if bytes[offset] == .quote {
        offset += 1
        guard offset < bytes.count, bytes[offset] == .quote else {
          return afterQuote(content, inRowAt: row)
        }
      }
      let place = offset
      guard step(inRowAt: row) else { return nil }
      content += bytes[place..<offset]
    }
    fault(
      at: start, "the quote that opens here is not closed before the end of the file",
      "Close it; write a quote inside a field twice.")
    return content
  }

  /// Only a separator or the row's end may follow the closing quote.
  private mutating func afterQuote(_ content: [UInt8], inRowAt row: Int) -> [UInt8]? {
    let place = offset
    guard let rest = bareRest(inRowAt: row) else { return nil }
    if !rest.isEmpty {
      fault(
        at: place, "text follows the quote that closes a field",
        "Write a quote inside a field twice, or remove the text.")
    }
    return content + rest
  }

  private mutating func bareRest(inRowAt row: Int) -> ArraySlice<UInt8>? {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
      guard step(inRowAt: row) else { return nil }
    }
    return bytes[start..<offset]
  }

  /// Past one character, which is checked; false where the row is longer than the limit.
  private mutating func step(inRowAt row: Int) -> Bool {
    guard offset - row < limits.rowBytes else {
      fault(
        at: row, "the row that begins here is longer than \(limits.rowBytes) bytes",
        "Look for a quote that is not closed.")
      return false
    }
    let byte = bytes[offset]
    if byte == 0 {
      fault(at: offset, "a NUL character stands here", "Save the file as UTF-8 text.")
    }
    guard byte >= 0x80 else {
      offset += 1
      return true
    }
    do throws(InvalidUTF8) {
      offset += try UTF8Check.length(at: offset, in: bytes)
    } catch {
      fault(at: offset, error.message, InvalidUTF8.advice)
      offset += 1
    }
    return true
  }
}
