/// Walks once over a JSON text, checks it strictly and notes where each value and key stands.
struct JSONScanner {
  /// Two keys of one object that are the same, as entries.
  struct RepeatedKey {
    var first: Int
    var second: Int
  }

  /// An object or array whose end hasn't come yet.
  struct Open {
    var entry: Int
    var isObject: Bool
    var offset: Int
    var memberCount = 0
  }

  let bytes: [UInt8]
  var offset = 0
  var entries: [JSONEntry] = []
  var open: [Open] = []
  var repeatedKeys: [RepeatedKey] = []
  /// The value that was complete last: for the message about a file that was cut.
  var lastComplete: Range<Int>?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Pages that aren't touched cost no memory; growing by copies would.
    entries.reserveCapacity(bytes.count / 8 + 1)
    if bytes.starts(with: [UInt8].byteOrderMark) { offset = 3 }
  }

  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func scan() throws(JSONSyntaxError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(2).contains(0) && bytes.count >= 2
    {
      throw error(.utf16, at: 0)
    }
    skipSpace()
    if byte == nil { throw error(.empty) }
    repeat {
      if try beginValue() { try finishValue() }
    } while !open.isEmpty
    skipSpace()
    if byte != nil { throw unexpected(.end) }
  }

  /// Reads a scalar, or opens an object or array; true when a value is complete.
  private mutating func beginValue() throws(JSONSyntaxError) -> Bool {
    switch byte {
    case .openBrace, .openBracket:
      return try beginContainer()
    case .quote:
      try string()
    case .some(let byte) where byte.isDigit || byte == .minus:
      try number()
    case UInt8(ascii: "t"):
      try literal("true")
    case UInt8(ascii: "f"):
      try literal("false")
    case UInt8(ascii: "n"):
      try literal("null")
    default:
      throw unexpected(.value)
    }
    return true
  }

  private mutating func beginContainer() throws(JSONSyntaxError) -> Bool {
    let isObject = byte == .openBrace
    guard open.count < JSONDocument.depthLimit else { throw error(.tooDeep) }
    open.append(Open(entry: entries.count, isObject: isObject, offset: offset))
    entries.append(JSONEntry(openedAt: offset))
    offset += 1
    skipSpace()
    if byte == (isObject ? .closeBrace : .closeBracket) {
      close()
      return true
    }
    if isObject { try key() }
    return false
  }

  /// After a complete value: a comma and the next key, or as many closing brackets as there are.
  private mutating func finishValue() throws(JSONSyntaxError) {
    while let container = open.last {
      skipSpace()
      let closing: UInt8 = container.isObject ? .closeBrace : .closeBracket
      switch byte {
      case .comma:
        let comma = offset
        offset += 1
        skipSpace()
        if byte == closing { throw error(.trailingComma, at: comma) }
        if container.isObject { try key() }
        return
      case closing:
        close()
      default:
        throw unexpected(container.isObject ? .commaOrBrace : .commaOrBracket)
      }
    }
  }

  private mutating func key() throws(JSONSyntaxError) {
    guard byte == .quote else { throw unexpected(.key) }
    let complete = lastComplete
    try string()
    lastComplete = complete
    skipSpace()
    guard byte == .colon else { throw unexpected(.colon) }
    offset += 1
    skipSpace()
    open[open.count - 1].memberCount += 1
  }

  private mutating func close() {
    guard let container = open.popLast() else { return }
    offset += 1
    entries[container.entry].close(entryCount: entries.count - container.entry)
    lastComplete = container.offset..<offset
    if container.isObject, container.memberCount > 1 { findRepeatedKeys(in: container) }
  }

  mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case .space, .lineFeed, .carriageReturn, .tab: offset += 1
      default: return
      }
    }
  }

  func error(_ reason: JSONSyntaxError.Reason, at place: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(reason: reason, offset: place ?? offset)
  }
}

extension JSONScanner {
  private mutating func findRepeatedKeys(in container: Open) {
    var keys: [Int] = []
    keys.reserveCapacity(container.memberCount)
    var index = container.entry + 1
    while index < entries.count {
      keys.append(index)
      index += 1
      let first = bytes[Int(entries[index].offset)]
      let isNested = first == .openBrace || first == .openBracket
      index += isNested ? entries[index].entryCount : 1
    }
    // Comparing all with all is quickest for the few keys that objects usually have.
    guard keys.count > 24 || keys.contains(where: { entries[$0].hasEscapes }) else {
      for place in 1..<keys.count {
        let same = keys[..<place].first { isSameText($0, keys[place]) }
        if let same { note(same, keys[place]) }
      }
      return
    }
    keys.sort { left, right in
      let order = compareTexts(left, right)
      return order == 0 ? left < right : order < 0
    }
    var first = keys[0]
    for key in keys.dropFirst() {
      if compareTexts(first, key) == 0 { note(first, key) } else { first = key }
    }
  }

  /// Below, above or 0 as the left key's text comes before, after or is the same.
  private func compareTexts(_ left: Int, _ right: Int) -> Int {
    let hasEscapes = entries[left].hasEscapes || entries[right].hasEscapes
    let left = content(left)
    let right = content(right)
    return hasEscapes
      ? compare(JSONEscapes.resolved(left)[...], JSONEscapes.resolved(right)[...])
      : compare(left, right)
  }

  private func compare(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    for (left, right) in zip(left, right) where left != right { return left < right ? -1 : 1 }
    return left.count - right.count
  }

  private func content(_ key: Int) -> ArraySlice<UInt8> {
    let start = Int(entries[key].offset)
    return bytes[start + 1..<start + entries[key].byteCount - 1]
  }

  private mutating func note(_ first: Int, _ second: Int) {
    repeatedKeys.append(RepeatedKey(first: first, second: second))
  }

  private func isSameText(_ left: Int, _ right: Int) -> Bool {
    let count = entries[left].byteCount
    guard count == entries[right].byteCount else { return false }
    let left = Int(entries[left].offset)
    let right = Int(entries[right].offset)
    // From the end: keys of one object rather begin alike than end alike.
    var place = count - 2
    while place > 0 {
      if bytes[left + place] != bytes[right + place] { return false }
      place -= 1
    }
    return true
  }
}
