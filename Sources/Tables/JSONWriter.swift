/// Writes JSON text in one form: the same values give the same bytes.
///
/// Members stand in the order in which they are written. After each outermost value comes LF, so
/// compact values one after the other are lines of ndjson.
package struct JSONWriter {
  package enum Layout: Sendable {
    /// Two spaces a level; arrays of scalars on one line.
    case indented
    /// One line, no spaces.
    case compact
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  package init(layout: Layout = .indented) {
    self.layout = layout
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An object that stands by itself or in an array.
  package mutating func object<Failure: Error>(
    _ write: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try container(.openBrace, .closeBrace, write)
  }

  /// An array that stands by itself or in an array.
  package mutating func array<Failure: Error>(
    _ write: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try container(.openBracket, .closeBracket, write)
  }

  /// A scalar that stands by itself or in an array.
  package mutating func value(_ value: some JSONScalar) {
    beginValue()
    value.appendJSON(to: &bytes)
    endValue()
  }

  /// `null` by itself or in an array.
  package mutating func null() {
    beginValue()
    bytes += "null".utf8
    endValue()
  }

  /// Scalars as an array on one line, by itself or in an array.
  package mutating func values(_ values: some Sequence<some JSONScalar>) {
    beginValue()
    bytes.append(.openBracket)
    var isFirstItem = true
    for value in values {
      if !isFirstItem { bytes += layout == .compact ? [.comma] : [.comma, .space] }
      isFirstItem = false
      value.appendJSON(to: &bytes)
    }
    bytes.append(.closeBracket)
    endValue()
  }

  /// The key of a member; its value must follow.
  package mutating func key(_ key: String) {
    separate()
    key.appendJSON(to: &bytes)
    bytes += layout == .compact ? [.colon] : [.colon, .space]
    isAfterKey = true
  }

  private mutating func container<Failure: Error>(
    _ opening: UInt8, _ closing: UInt8, _ write: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginValue()
    bytes.append(opening)
    depth += 1
    isFirst = true
    try write(&self)
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(closing)
    endValue()
  }

  private mutating func beginValue() {
    if !isAfterKey, depth > 0 { separate() }
    isAfterKey = false
  }

  private mutating func endValue() {
    isFirst = false
    if depth == 0 { bytes.append(.lineFeed) }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(.comma) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(.lineFeed)
    bytes.append(contentsOf: repeatElement(.space, count: 2 * depth))
  }
}

extension JSONWriter {
  /// A member with a scalar; nothing at all where it is nil.
  package mutating func member(_ key: String, _ value: (some JSONScalar)?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  /// A member with a scalar; `null` where it isn't known.
  package mutating func nullableMember(_ key: String, _ value: (some JSONScalar)?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// A member with an array of scalars on one line.
  package mutating func member(_ key: String, _ values: some Collection<some JSONScalar>) {
    self.key(key)
    self.values(values)
  }

  /// A member with an object.
  package mutating func object<Failure: Error>(
    _ key: String, _ write: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try object(write)
  }

  /// A member with an array of objects, one for each item.
  package mutating func array<Item, Failure: Error>(
    _ key: String, _ items: some Sequence<Item>,
    _ write: (inout JSONWriter, Item) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try array { writer throws(Failure) in
      for item in items {
        try writer.object { writer throws(Failure) in try write(&writer, item) }
      }
    }
  }
}
