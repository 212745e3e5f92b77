extension JSONScanner {
  /// Reads a string and notes it; the offset stands at its first quote.
  mutating func string() throws(JSONSyntaxError) {
    let start = offset
    var hasEscapes = false
    offset += 1
    while true {
      guard offset < bytes.count else { throw error(.cutInString, at: start) }
      let byte = bytes[offset]
      switch byte {
      case .quote:
        offset += 1
        append(from: start, hasEscapes: hasEscapes)
        return
      case .backslash:
        hasEscapes = true
        try escape(inStringAt: start)
      case 0x00..<0x20:
        throw error(.controlCharacter(byte))
      case 0x80...0xFF:
        offset += try characterLength(inStringAt: start)
      default:
        offset += 1
      }
    }
  }

  private func characterLength(inStringAt start: Int) throws(JSONSyntaxError) -> Int {
    do throws(InvalidUTF8) {
      return try UTF8Check.length(at: offset, in: bytes)
    } catch {
      if error.isCut { throw self.error(.cutInString, at: start) }
      throw self.error(.invalidUTF8(error))
    }
  }

  private mutating func escape(inStringAt start: Int) throws(JSONSyntaxError) {
    guard offset + 1 < bytes.count else { throw error(.cutInString, at: start) }
    let letter = bytes[offset + 1]
    if JSONEscapes.character(letter) != nil {
      offset += 2
      return
    }
    guard letter == UInt8(ascii: "u") else { throw error(.unknownEscape) }
    let place = offset
    let unit = try codeUnit(inStringAt: start)
    switch unit {
    case 0xD800..<0xDC00:
      guard byte == .backslash, offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u")
      else {
        if offset + 1 >= bytes.count { throw error(.cutInString, at: start) }
        throw error(.loneSurrogate(unit), at: place)
      }
      guard try codeUnit(inStringAt: start) & 0xFC00 == 0xDC00 else {
        throw error(.loneSurrogate(unit), at: place)
      }
    case 0xDC00..<0xE000:
      throw error(.loneSurrogate(unit), at: place)
    default:
      break
    }
  }

  /// The four digits after `\u`.
  private mutating func codeUnit(inStringAt start: Int) throws(JSONSyntaxError) -> UInt32 {
    var unit: UInt32 = 0
    for place in offset + 2..<offset + 6 {
      guard place < bytes.count else { throw error(.cutInString, at: start) }
      guard let digit = bytes[place].hexadecimalValue else { throw error(.shortUnicodeEscape) }
      unit = unit << 4 | digit
    }
    offset += 6
    return unit
  }

  /// Reads a number and notes it; RFC 8259 section 6.
  mutating func number() throws(JSONSyntaxError) {
    let start = offset
    if byte == .minus { offset += 1 }
    let firstDigit = offset
    try digits(orElse: byte == UInt8(ascii: ".") ? .leadingPoint : .noDigitAfterSign, from: start)
    if bytes[firstDigit] == .zero, offset > firstDigit + 1 {
      throw error(.number(.leadingZero), at: start)
    }
    if byte == UInt8(ascii: ".") {
      offset += 1
      try digits(orElse: .noDigitAfterPoint, from: start)
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      offset += 1
      if byte == UInt8(ascii: "+") || byte == .minus { offset += 1 }
      try digits(orElse: .noExponent, from: start)
    }
    append(from: start)
  }

  private mutating func digits(
    orElse fault: JSONNumberFault, from start: Int
  ) throws(JSONSyntaxError) {
    let first = offset
    while let byte, byte.isDigit { offset += 1 }
    guard offset == first else { return }
    if byte == nil { throw error(.cut) }
    if let byte, byte.isLetter, first == start + 1 { throw unexpected(.value, at: start) }
    throw error(.number(fault), at: start)
  }

  /// Reads `true`, `false` or `null` and notes it.
  mutating func literal(_ word: StaticString) throws(JSONSyntaxError) {
    let start = offset
    for place in 0..<word.utf8CodeUnitCount {
      guard let byte else { throw error(.cut) }
      guard byte == word.withUTF8Buffer({ unsafe $0[place] }) else {
        throw unexpected(.value, at: start)
      }
      offset += 1
    }
    if let byte, byte.isLetter || byte.isDigit { throw unexpected(.value, at: start) }
    append(from: start)
  }

  private mutating func append(from start: Int, hasEscapes: Bool = false) {
    entries.append(
      JSONEntry(offset: start, byteCount: offset - start, hasEscapes: hasEscapes))
    lastComplete = start..<offset
  }
}
