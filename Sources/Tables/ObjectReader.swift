import Spelling

/// Reads the members of one JSON object by key, and afterwards knows which keys nobody asked for.
///
/// A member that is `null` is taken as absent. Needed members are asked for by `string`, `integer`
/// and so on, and a fault is reported where one is missing; `optionalString` and the like give nil
/// without a fault where it is absent. So ask for every member first and leave early only then.
package final class ObjectReader {
  package let node: JSONNode
  package let faults: Faults
  private var asked: [String] = []

  package init(_ node: JSONNode, faults: Faults) {
    self.node = node
    self.faults = faults
  }

  /// A member that may be absent.
  package func optional(_ key: String) -> ValueReader? {
    asked.append(key)
    guard let value = node.member(key), !value.isNull else { return nil }
    return ValueReader(value, name: "\"\(key)\"", faults: faults)
  }

  /// A member whose absence is a fault.
  package func needed(_ key: String) -> ValueReader? {
    if let value = optional(key) { return value }
    let isNull = node.member(key) != nil
    error(
      isNull ? "\"\(key)\" is null but needed" : "\"\(key)\" is missing",
      advice: "Give it a value.", at: isNull ? key : nil)
    return nil
  }

  /// Keys that are right here though this reader has no use for them.
  package func allow(_ keys: String...) {
    asked += keys
  }

  /// Reports something about the object, or about the member with this key if it is there.
  package func error(_ message: String, advice: String, at key: String? = nil) {
    faults.error(at: position(of: key), message, advice: advice)
  }

  /// Where the object begins, or the member's value if it is there.
  package func position(of key: String? = nil) -> SourcePosition {
    (key.flatMap { node.member($0) } ?? node).position
  }

  /// Reports the keys that nobody asked for; called when the object has been read.
  package func reportUnknownKeys() {
    for (key, _) in node.members where !asked.contains(where: { key.hasText($0) }) {
      faults.error(
        at: key.position, "the key \(key.excerpt) is not known here",
        advice: advice(forUnknown: key.string() ?? ""))
    }
  }

  private func advice(forUnknown key: String) -> String {
    if let near = suggestion(for: key, among: asked) { return "Did you mean \"\(near)\"?" }
    let known = asked.isEmpty ? "none" : asked.joined(separator: ", ")
    return "Remove it; known here: \(known)."
  }
}

extension ObjectReader {
  package func string(_ key: String) -> String? { needed(key)?.string() }

  package func optionalString(_ key: String) -> String? { optional(key)?.string() }

  package func integer(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    needed(key)?.integer(in: range)
  }

  package func optionalInteger(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    optional(key)?.integer(in: range)
  }

  package func double(_ key: String, in range: ClosedRange<Double>? = nil) -> Double? {
    needed(key)?.double(in: range)
  }

  package func optionalDouble(_ key: String, in range: ClosedRange<Double>? = nil) -> Double? {
    optional(key)?.double(in: range)
  }

  package func boolean(_ key: String) -> Bool? { needed(key)?.boolean() }

  package func optionalBoolean(_ key: String) -> Bool? { optional(key)?.boolean() }

  package func parsed<Value>(
    _ key: String, as expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    needed(key)?.parsed(as: expected, parse)
  }

  package func optionalParsed<Value>(
    _ key: String, as expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    optional(key)?.parsed(as: expected, parse)
  }

  package func checked<Value>(
    _ key: String, _ check: (String) throws(ValueRefusal) -> Value
  ) -> Value? {
    needed(key)?.checked(check)
  }

  package func optionalChecked<Value>(
    _ key: String, _ check: (String) throws(ValueRefusal) -> Value
  ) -> Value? {
    optional(key)?.checked(check)
  }

  package func choice<Choice>(_ key: String, _ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    needed(key)?.choice(type)
  }

  package func optionalChoice<Choice>(_ key: String, _ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    optional(key)?.choice(type)
  }

  package func object<Value>(_ key: String, _ read: (ObjectReader) -> Value?) -> Value? {
    needed(key)?.object(read)
  }

  package func optionalObject<Value>(_ key: String, _ read: (ObjectReader) -> Value?) -> Value? {
    optional(key)?.object(read)
  }

  /// The objects of an array; none where it is absent.
  package func array<Item>(_ key: String, _ read: (ObjectReader) -> Item?) -> [Item] {
    optional(key)?.objects(read) ?? []
  }

  /// The items of an array, of any kind; none where it is absent.
  package func values<Item>(_ key: String, _ read: (ValueReader) -> Item?) -> [Item] {
    optional(key)?.array(read) ?? []
  }

  /// The strings of an array; none where it is absent.
  package func strings(_ key: String) -> [String] {
    values(key) { item in item.string() }
  }
}
