/// One value in a JSON document, or one key.
package struct JSONNode: Sendable {
  package enum Kind: Sendable {
    case object, array, string, number, boolean, null
  }

  let document: JSONDocument
  let index: Int

  private var entry: JSONEntry { document.entries[index] }

  package var kind: Kind {
    switch document.bytes[Int(entry.offset)] {
    case .openBrace: .object
    case .openBracket: .array
    case .quote: .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  package var position: SourcePosition { document.position(at: Int(entry.offset)) }

  package var isNull: Bool { kind == .null }

  /// The text of a string, its escapes resolved.
  package func string() -> String? {
    guard kind == .string else { return nil }
    let raw = rawContent
    guard entry.hasEscapes else { return String(decoding: raw, as: UTF8.self) }
    return String(decoding: JSONEscapes.resolved(raw), as: UTF8.self)
  }

  /// A whole number that is written without a point or exponent and fits.
  package func integer() -> Int64? {
    guard kind == .number else { return nil }
    var digits = rawText[...]
    let isNegative = digits.first == .minus
    if isNegative { digits = digits.dropFirst() }
    var value: Int64 = 0
    for byte in digits {
      guard byte.isDigit else { return nil }
      let digit = Int64(byte - .zero)
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, tooLargeSum) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !tooLarge, !tooLargeSum else { return nil }
      value = sum
    }
    return value
  }

  /// The nearest double to a number; nil where it is beyond the largest.
  package func double() -> Double? {
    guard let numberText, let value = Double(numberText), value.isFinite else { return nil }
    return value
  }

  /// A number as it is written.
  package var numberText: String? {
    kind == .number ? String(decoding: rawText, as: UTF8.self) : nil
  }

  package func boolean() -> Bool? {
    kind == .boolean ? document.bytes[Int(entry.offset)] == UInt8(ascii: "t") : nil
  }

  /// The value as it stands in the text, cut after 40 characters: for a message.
  package var excerpt: String {
    switch kind {
    case .object: return "an object"
    case .array: return "an array"
    default:
      let text = String(decoding: rawText, as: UTF8.self)
      return text.count <= 40 ? text : text.prefix(39) + "…"
    }
  }

  /// Whether a key or string is this text, character by character and not by equivalence.
  package func hasText(_ text: String) -> Bool {
    if entry.hasEscapes {
      return string()?.unicodeScalars.elementsEqual(text.unicodeScalars) == true
    }
    guard text.utf8.count == entry.byteCount - 2 else { return false }
    return rawContent.elementsEqual(text.utf8)
  }

  private var rawText: ArraySlice<UInt8> {
    let start = Int(entry.offset)
    return document.bytes[start..<start + entry.byteCount]
  }

  private var rawContent: ArraySlice<UInt8> {
    let start = Int(entry.offset)
    return document.bytes[start + 1..<start + entry.byteCount - 1]
  }
}

extension JSONNode {
  /// The values of an array in order; none where this isn't one.
  package var elements: JSONElements {
    JSONElements(document: document, range: kind == .array ? inner : index..<index)
  }

  /// The keys and values of an object in order; none where this isn't one.
  package var members: JSONMembers {
    let range = kind == .object ? inner : index..<index
    return JSONMembers(values: JSONElements(document: document, range: range))
  }

  /// The value of the first member with this key.
  package func member(_ key: String) -> JSONNode? {
    for member in members where member.key.hasText(key) { return member.value }
    return nil
  }

  /// The entries inside an object or array.
  private var inner: Range<Int> { index + 1..<index + entry.entryCount }
}

/// The values of an array.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var range: Range<Int>

  package mutating func next() -> JSONNode? {
    guard let index = range.first else { return nil }
    let node = JSONNode(document: document, index: index)
    let isNested = node.kind == .object || node.kind == .array
    let next = index + (isNested ? document.entries[index].entryCount : 1)
    range = next..<range.upperBound
    return node
  }
}

/// The keys and values of an object.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  var values: JSONElements

  package mutating func next() -> (key: JSONNode, value: JSONNode)? {
    guard let key = values.next(), let value = values.next() else { return nil }
    return (key, value)
  }
}
