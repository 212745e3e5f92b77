import Spelling

/// A value in a JSON document together with where to report what is wrong with it.
///
/// Each function gives the value in the form asked for, or reports a fault and gives nil, so that a
/// reader goes on and finds every fault in one pass.
package struct ValueReader {
  package let node: JSONNode
  package let faults: Faults
  /// What messages call the value: its key in quotes, or its place in an array.
  package let name: String

  package init(_ node: JSONNode, name: String, faults: Faults) {
    self.node = node
    self.name = name
    self.faults = faults
  }

  package func error(
    _ message: @autoclosure () -> String, advice: @autoclosure () -> String
  ) {
    faults.error(at: node.position, "\(name): \(message())", advice: advice())
  }

  package func string() -> String? {
    guard let text = node.string() else { return mismatch("a string", "Put it in double quotes.") }
    return text
  }

  package func integer(in range: ClosedRange<Int>? = nil) -> Int? {
    let limits = range.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    let expected = "a whole number\(limits)"
    guard let number = node.integer().flatMap({ Int(exactly: $0) }) else {
      return mismatch(expected, "Write digits only, without quotes or a point.")
    }
    guard range?.contains(number) != false else {
      return mismatch(expected, "Write \(expected).")
    }
    return number
  }

  package func double(in range: ClosedRange<Double>? = nil) -> Double? {
    let limits = range.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    let expected = "a number\(limits)"
    guard let number = node.double(), range?.contains(number) != false else {
      return mismatch(expected, "Write \(expected), without quotes.")
    }
    return number
  }

  package func boolean() -> Bool? {
    guard let value = node.boolean() else {
      return mismatch("true or false", "Write true or false, without quotes.")
    }
    return value
  }

  /// A string that a function makes a value of; `expected` says in words what the function takes.
  package func parsed<Value>(as expected: String, _ parse: (String) -> Value?) -> Value? {
    guard let text = node.string(), let value = parse(text) else {
      return mismatch(expected, "Write \(expected).")
    }
    return value
  }

  /// A string that a function makes a value of, or says why it doesn't.
  package func checked<Value>(_ check: (String) throws(ValueRefusal) -> Value) -> Value? {
    guard let text = string() else { return nil }
    do throws(ValueRefusal) {
      return try check(text)
    } catch {
      self.error(error.message, advice: error.advice)
      return nil
    }
  }

  /// One of a few words.
  package func choice<Choice>(_ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    let text = node.string()
    if let text, let choice = Choice(rawValue: text) { return choice }
    let words = type.allCases.map(\.rawValue)
    guard let text else {
      return mismatch("a string", "Write one of \(words.joined(separator: ", ")).")
    }
    error(
      "\(node.excerpt) is not one of the words it may be", advice: advice(for: text, among: words))
    return nil
  }

  /// An object, whose keys that `read` doesn't ask for are reported as unknown.
  package func object<Value>(_ read: (ObjectReader) -> Value?) -> Value? {
    guard node.kind == .object else { return mismatch("an object", "Write { and } around it.") }
    let object = ObjectReader(node, faults: faults)
    let value = read(object)
    object.reportUnknownKeys()
    return value
  }

  /// The items of an array, read one by one; those that give nil are left out.
  package func array<Item>(_ read: (ValueReader) -> Item?) -> [Item]? {
    guard node.kind == .array else { return mismatch("an array", "Write [ and ] around it.") }
    return items.compactMap(read)
  }

  /// The objects of an array; those that give nil are left out.
  package func objects<Item>(_ read: (ObjectReader) -> Item?) -> [Item]? {
    array { item in item.object(read) }
  }

  /// The items of an array; none where this isn't one.
  package var items: some Sequence<ValueReader> {
    node.elements.enumerated().lazy.map { place, node in
      ValueReader(node, name: "item \(place + 1) of \(name)", faults: faults)
    }
  }

  /// Keys and values of an object whose keys are data, such as languages.
  package func members() -> [(key: String, value: ValueReader)]? {
    guard node.kind == .object else { return mismatch("an object", "Write { and } around it.") }
    return node.members.map { key, value in
      (key.string() ?? "", ValueReader(value, name: "\(key.excerpt) in \(name)", faults: faults))
    }
  }

  private func mismatch<Value>(_ expected: String, _ advice: String) -> Value? {
    error("found \(found), expected \(expected)", advice: advice)
    return nil
  }

  private var found: String {
    switch node.kind {
    case .string: "the string \(node.excerpt)"
    case .number: "the number \(node.excerpt)"
    default: node.excerpt
    }
  }

  private func advice(for text: String, among words: [String]) -> String {
    if let suggestion = suggestion(for: text, among: words) {
      return "Did you mean \"\(suggestion)\"?"
    }
    return "Write one of \(words.joined(separator: ", "))."
  }
}

/// Why a text can't be the value it should be, in words.
package struct ValueRefusal: Error, Hashable, Sendable {
  /// What is wrong and why, without a full stop; the key is put before it.
  package var message: String
  /// What to do next, as a whole sentence.
  package var advice: String

  package init(message: String, advice: String) {
    self.message = message
    self.advice = advice
  }
}
