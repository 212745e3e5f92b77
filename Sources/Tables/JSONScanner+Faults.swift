extension JSONScanner {
  /// Names what stands where something else was expected: often it is a habit from elsewhere.
  func unexpected(
    _ expectation: JSONSyntaxError.Expectation, at place: Int? = nil
  ) -> JSONSyntaxError {
    let place = place ?? offset
    guard place < bytes.count else { return error(.cut, at: place) }
    let byte = bytes[place]
    let next = place + 1 < bytes.count ? bytes[place + 1] : nil
    let isKey = expectation == .key
    switch byte {
    case UInt8(ascii: "/") where next == byte || next == UInt8(ascii: "*"), UInt8(ascii: "#"):
      return error(.comment, at: place)
    case UInt8(ascii: "'") where isKey || expectation == .value:
      return error(.singleQuote, at: place)
    case UInt8(ascii: "+") where expectation == .value:
      return error(.number(.plusSign), at: place)
    case UInt8(ascii: ".") where expectation == .value:
      return error(.number(.leadingPoint), at: place)
    case _ where isKey && (byte.isLetter || byte == UInt8(ascii: "_")):
      return error(.unquotedKey, at: place)
    case .minus where expectation == .value, _ where expectation == .value && byte.isLetter:
      return error(.word(word(at: place)), at: place)
    case 0x80...0xFF:
      do throws(InvalidUTF8) {
        _ = try UTF8Check.length(at: place, in: bytes)
        return error(.unexpected(expectation), at: place)
      } catch {
        return self.error(.invalidUTF8(error), at: place)
      }
    default:
      return error(.unexpected(expectation), at: place)
    }
  }

  private func word(at place: Int) -> String {
    let start = place + (bytes[place] == .minus ? 1 : 0)
    let letters = bytes[start...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    return String(decoding: letters.prefix(30), as: UTF8.self)
  }

  func fault(for error: JSONSyntaxError, lines: LineIndex) -> Fault {
    var (message, advice) = error.reason.words
    switch error.reason {
    case .cut, .cutInString:
      message += openContainers(lines)
      message += lastValue(lines)
    case .unexpected:
      message += ", not \(character(at: error.offset))"
      message += lastValue(lines)
      if let container = open.last {
        let kind = container.isObject ? "object" : "array"
        message += ", in the \(kind) that opens at \(lines.position(at: container.offset))"
      }
    default:
      break
    }
    if case .unexpected(.commaOrBrace) = error.reason { advice = "Put a comma or } before it." }
    if case .unexpected(.commaOrBracket) = error.reason { advice = "Put a comma or ] before it." }
    if case .unexpected(.end) = error.reason {
      advice = "Remove what follows the document, or put all in one array."
    }
    return Fault(position: lines.position(at: error.offset), message: message, advice: advice)
  }

  /// Where the brackets opened that the file doesn't close: the innermost three and the outermost.
  private func openContainers(_ lines: LineIndex) -> String {
    guard !open.isEmpty else { return "" }
    var shown = open.reversed().prefix(3).map { container in
      "the \(container.isObject ? "object" : "array") from \(lines.position(at: container.offset))"
    }
    if open.count > 4 { shown.append("\(open.count - 4) more") }
    if open.count > 3 { shown.append("the outermost from \(lines.position(at: open[0].offset))") }
    return "; still open: " + shown.joined(separator: ", ")
  }

  private func lastValue(_ lines: LineIndex) -> String {
    guard let lastComplete else { return "" }
    let text = bytes[lastComplete].prefix(60)
    let first = bytes[lastComplete.lowerBound]
    let place = lines.position(at: lastComplete.lowerBound)
    if first == .openBrace || first == .openBracket {
      let kind = first == .openBrace ? "object" : "array"
      return "; the last complete value is the \(kind) from \(place)"
        + " to \(lines.position(at: lastComplete.upperBound - 1))"
    }
    let words = String(decoding: text, as: UTF8.self)
    let shown =
      words.count <= 30 && text.count == lastComplete.count ? words : words.prefix(29) + "…"
    return "; the last complete value is \(shown) at \(place)"
  }

  private func character(at place: Int) -> String {
    let text = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "the end" }
    let isShown = scalar.properties.generalCategory != .control
    return isShown ? "\(scalar)" : "U+" + String(scalar.value, radix: 16, uppercase: true)
  }
}
