import Tables

/// The keys of one kind of thing that a file states, each with its place.
struct Register<KeyType: Hashable & CustomStringConvertible> {
  /// What the things are called: `film`.
  let noun: String
  /// The member of the document that holds them: `films`.
  let section: String
  /// Whether names must be of things that the file states.
  private let isComplete: Bool
  private var places: [KeyType: JSONNode] = [:]

  init(noun: String, section: String, isComplete: Bool = true) {
    self.noun = noun
    self.section = section
    self.isComplete = isComplete
  }

  func contains(_ key: KeyType) -> Bool { places[key] != nil }

  var names: [String] { places.keys.map(\.description) }

  /// Takes a key in; reports one that is taken already, with both places, and gives nil.
  mutating func take(_ key: KeyType?, stated value: ValueReader?) -> KeyType? {
    guard let key, let value else { return nil }
    if let first = places[key] {
      value.error(
        "the \(noun) \(key) is there already, at \(first.position)",
        advice: "Give one of the two another name, or keep only one.")
      return nil
    }
    places[key] = value.node
    return key
  }

  /// Reports a key that the file does not state.
  func check(_ key: KeyType, named value: ValueReader, _ advisor: Advisor) {
    guard isComplete, !contains(key) else { return }
    value.error(
      "there is no \(noun) \(key) in this file",
      advice: advisor.suggestion(for: key.description, among: names)
        ?? "Add it to \"\(section)\", or name one that is there.")
  }
}
