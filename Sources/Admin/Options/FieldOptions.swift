import ArgumentParser
import SchedulingDomain

/// What can be remarked about anything.
struct RemarkOptions: ParsableArguments {
  @Option(help: "A note for staff.")
  var note: String?

  @Option(help: "Where it is stated; repeatable.")
  var source: [String] = []

  /// Says what was given.
  func apply(to remarks: inout Remarks) {
    if let note { remarks.note = note }
    for source in source where !remarks.sources.contains(source) { remarks.sources.append(source) }
  }
}

/// Fields that an edit takes away.
struct ClearOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Forget a field; repeatable.", valueName: "field"))
  var clear: [String] = []

  /// Takes the named fields away.
  func apply<Item>(
    to item: inout Item, _ fields: KeyValuePairs<String, (inout Item) -> Void>
  ) throws(Failure) {
    for name in clear {
      guard let field = fields.first(where: { $0.key == name }) else {
        let known = fields.map(\.key).joined(separator: ", ")
        throw Failure(.usage, "“\(name)” can't be cleared.", advice: "These can: \(known).")
      }
      field.value(&item)
    }
  }
}

extension Country {
  /// The countries that were typed.
  static func all(_ texts: [String]) throws(Failure) -> [Country] {
    try texts.map { text throws(Failure) in try value(try Country(text)) }
  }
}

extension LanguageTag {
  /// The languages that were typed.
  static func all(_ texts: [String]) throws(Failure) -> [LanguageTag] {
    try texts.map { text throws(Failure) in try value(try LanguageTag(text)) }
  }
}

extension Key {
  /// The key that was given, else one made of a name.
  static func made(given text: String?, from name: String) throws(Failure) -> Key {
    if let text { return try value(try Key(text)) }
    guard let key = Key(from: name) else {
      throw Failure(
        .usage, "no key can be made of “\(name)”.", advice: "Give one: --key some-letters")
    }
    return key
  }
}
