import CivilTime
import SchedulingDomain
import Tables

extension ValueReader {
  /// A text with something in it.
  func text() -> String? {
    guard let raw = string() else { return nil }
    guard let text = canonicalText(raw) else {
      error("the text is empty", advice: "Say something, or leave it out.")
      return nil
    }
    return storable(text)
  }

  /// A text; one with nothing in it counts as absent.
  func optionalText() -> String? { string().flatMap(canonicalText).flatMap(storable) }

  private func storable(_ text: String) -> String? {
    guard text.utf8.contains(0) else { return text }
    error("the text holds the character U+0000, which can't be kept", advice: "Take it out.")
    return nil
  }

  /// A text that the domain makes a value of.
  func value<Value>(
    _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Value
  ) -> Value? {
    checked { text throws(FileRefusal) in
      do throws(SchedulingDomain.ValueRefusal) { return try make(text) } catch {
        throw FileRefusal(error)
      }
    }
  }

  /// A day, a time of day or an instant.
  func time<Value>(_ make: (String) throws(CivilTimeRefusal) -> Value) -> Value? {
    checked { text throws(FileRefusal) in
      do throws(CivilTimeRefusal) { return try make(text) } catch { throw FileRefusal(error) }
    }
  }

  /// A whole number within its bounds.
  func number<Number: BoundedNumber>() -> Number? {
    integer(in: Number.bounds).map(Number.init(unchecked:))
  }

  /// A text in one or more languages; nil without a fault where every language is absent.
  func localizedText() -> LocalizedText? {
    guard node.kind == .object else {
      error("found \(node.excerpt), expected languages with texts", advice: "Write {\"en\": …}.")
      return nil
    }
    var texts: [LanguageTag: String] = [:]
    for (key, value) in node.members where !value.isNull {
      let language = ValueReader(key, name: "a language of \(name)", faults: faults)
        .value(LanguageTag.init)
      let text = ValueReader(value, name: "\(key.excerpt) in \(name)", faults: faults).text()
      guard let language, let text else { continue }
      if texts.updateValue(text, forKey: language) != nil {
        error("the language \(language) stands twice", advice: "Keep one of the two.")
      }
    }
    return try? LocalizedText(texts)
  }

  /// A zone of the IANA data base.
  func zone(_ advisor: Advisor) -> Zone? {
    checked { text throws(FileRefusal) in try advisor.zone(text) }
  }
}
