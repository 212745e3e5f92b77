import CivilTime
import SchedulingDomain
import Tables

/// Members that are left out where nothing is known.
extension JSONWriter {
  mutating func text(_ key: String, _ text: String?) {
    member(key, text.flatMap(canonicalText))
  }

  mutating func texts(_ key: String, _ texts: [String]) {
    let texts = texts.compactMap(canonicalText)
    if !texts.isEmpty { member(key, texts) }
  }

  mutating func text(_ key: String, _ text: LocalizedText?) {
    guard let text else { return }
    object(key) { writer in
      for entry in text.entries { writer.member(entry.language.text, entry.text) }
    }
  }

  mutating func named(_ key: String, _ value: (some CustomStringConvertible)?) {
    member(key, value?.description)
  }

  mutating func named(_ key: String, _ values: [some CustomStringConvertible]) {
    if !values.isEmpty { member(key, values.map(\.description)) }
  }

  mutating func number(_ key: String, _ number: (some BoundedNumber)?) {
    member(key, number?.value)
  }

  mutating func word(_ key: String, _ word: (some RawRepresentable<String>)?) {
    member(key, word?.rawValue)
  }

  /// - Parameter zone: the week's, which is not written.
  mutating func moment(_ key: String, _ moment: DayOrTime?, zone: Zone) {
    member(key, moment.map { Moment.text($0, zone: zone) })
  }

  mutating func permission(_ key: String, _ permission: Permission?) {
    guard let permission else { return }
    object(key) { writer in
      writer.word("state", permission.state)
      writer.text("note", permission.note)
    }
  }

  /// Objects one below the other; nothing where there are none.
  mutating func list<Item>(
    _ key: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    if !items.isEmpty { array(key, items, write) }
  }

  mutating func remarks(_ remarks: Remarks) {
    text("note", remarks.note)
    texts("sources", remarks.sources)
    list("variants", remarks.variants) { writer, variant in
      writer.text("field", variant.field)
      writer.text("value", variant.value)
      writer.texts("sources", variant.sources)
    }
  }
}
