import CivilTime
import SchedulingDomain
import Tables

extension ObjectReader {
  /// A text that must be there.
  func text(_ key: String) -> String? { needed(key)?.text() }

  /// A text that may be absent or empty.
  func optionalText(_ key: String) -> String? { optional(key)?.optionalText() }

  /// The texts of an array.
  func texts(_ key: String) -> [String] { values(key) { $0.text() } }

  /// A text that the domain makes a value of.
  func optionalValue<Value>(
    _ key: String, _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Value
  ) -> Value? {
    optional(key)?.value(make)
  }

  /// The texts of an array, each of which the domain makes a value of.
  func list<Value>(
    _ key: String, _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Value
  ) -> [Value] {
    values(key) { $0.value(make) }
  }

  /// A whole number that may be absent.
  func optionalNumber<Number: BoundedNumber>(_ key: String) -> Number? { optional(key)?.number() }

  /// A text in at least one language.
  func localized(_ key: String) -> LocalizedText? {
    guard let value = needed(key) else { return nil }
    let errors = faults.errorCount
    let text = value.localizedText()
    if text == nil, faults.errorCount == errors {
      value.error("there is no text in it", advice: "Write {\"en\": …}, or another language.")
    }
    return text
  }

  /// A text in any number of languages, or none.
  func optionalLocalized(_ key: String) -> LocalizedText? { optional(key)?.localizedText() }

  func optionalDay(_ key: String) -> Day? { optional(key)?.time(Day.init) }

  func optionalTime(_ key: String) -> WallTime? { optional(key)?.time(WallTime.init) }

  func optionalInstant(_ key: String) -> Instant? {
    optional(key)?.time { text throws(CivilTimeRefusal) in try Instant(rfc3339: text) }
  }

  /// A leave that must be had from somebody.
  func permission(_ key: String) -> Permission? {
    optionalObject(key) { object in
      let state = object.choice("state", Permission.State.self)
      let note = object.optionalText("note")
      return state.map { Permission(state: $0, note: note) }
    }
  }

  /// What is remarked about the thing that the object says.
  func remarks() -> Remarks {
    Remarks(
      note: optionalText("note"), sources: texts("sources"),
      variants: array("variants") { object in
        let field = object.text("field")
        let value = object.text("value")
        let sources = object.texts("sources")
        guard let field, let value else { return nil }
        return try? Variant(field: field, value: value, sources: sources)
      })
  }
}
