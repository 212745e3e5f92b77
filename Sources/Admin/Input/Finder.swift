import SchedulingDomain
import Spelling
import Tables

/// Finds one of several things by what a person calls it: key, code, or an unambiguous name.
package struct Finder<Item> {
  /// A thing with its key and all its names.
  package struct Candidate {
    let key: String
    let names: [String]
    let item: Item

    package init(key: String, names: [String], item: Item) {
      self.key = key
      self.names = names
      self.item = item
    }
  }

  private let kind: String
  private let noun: String
  private let verb: String
  private let candidates: [Candidate]

  /// - Parameters:
  ///   - kind: what the things are called, such as `film`.
  ///   - noun: the command that has them, where it is called otherwise.
  ///   - verb: the command that makes the first one.
  package init(
    _ kind: String, noun: String? = nil, verb: String = "add", _ candidates: [Candidate]
  ) {
    self.kind = kind
    self.noun = noun ?? kind
    self.verb = verb
    self.candidates = candidates
  }

  /// All things, in the order given.
  var items: [Item] { candidates.map(\.item) }

  /// The only thing that is called so, case and accents aside; the surest way of naming wins.
  package func find(_ wanted: String) throws(Failure) -> Item {
    let words = Self.words(wanted)
    let ways: [(Candidate) -> Bool] = [
      { $0.key.lowercased() == wanted.lowercased() },
      { candidate in candidate.allNames.contains { Self.words($0) == words } },
      { candidate in candidate.allNames.contains { Self.begins(words, in: Self.words($0)) } },
    ]
    // What has no letters and no digits can only be a key.
    for way in words.isEmpty ? ways.prefix(1) : ways[...] {
      let found = candidates.filter(way)
      if found.count == 1, let only = found.first { return only.item }
      if !found.isEmpty { throw ambiguous(wanted, found) }
    }
    try refuseSeveral(wanted)
    throw notFound(wanted)
  }

  /// Says that one thing is taken, where the words are the keys of several.
  private func refuseSeveral(_ wanted: String) throws(Failure) {
    let keys = Set(candidates.map { $0.key.lowercased() })
    let named = wanted.lowercased().split(separator: " ").map(String.init)
    guard named.count > 1, named.allSatisfy(keys.contains) else { return }
    throw Failure(
      .usage, "“\(wanted)” names \(named.count) \(kind)s, and one is taken here.",
      advice: "Say it for each of them.")
  }

  /// The things of which this is the key or a whole name, case and accents aside.
  func called(_ name: String) -> [Item] {
    let words = Self.words(name)
    return candidates.filter { candidate in
      !words.isEmpty && candidate.allNames.contains { Self.words($0) == words }
    }.map(\.item)
  }

  /// The thing that is called so or, by a slip or two, nearly so.
  func nearest(_ name: String) -> Item? {
    let names = candidates.flatMap { candidate in
      candidate.allNames.map { (name: $0, item: candidate.item) }
    }
    if let same = called(name).first { return same }
    guard let near = suggestion(for: name, among: names.map(\.name)),
      // A third of its letters is a slip in a command, and another name in a list of people.
      editDistance(Array(folded(name)), Array(folded(near))) * 6 <= near.count
    else { return nil }
    return names.first { $0.name == near }?.item
  }

  private func ambiguous(_ wanted: String, _ found: [Candidate]) -> Failure {
    let shown = found.prefix(10).map { "  \($0.key)  \($0.names.first ?? "")" }
    let more = found.count > 10 ? ["  and \(found.count - 10) more"] : []
    return Failure(
      .usage,
      lines: ["error: “\(wanted)” can be \(found.count) \(kind)s; take one of the keys:"]
        + shown + more)
  }

  private func notFound(_ wanted: String) -> Failure {
    var advice = "See them all: filmweek \(noun) list"
    if candidates.isEmpty { advice = "There are none yet: filmweek \(noun) \(verb)" }
    if let (name, key) = near(wanted) {
      advice = name == key ? "Did you mean “\(key)”?" : "Did you mean “\(name)” (\(key))?"
    }
    return Failure(.notFound, "there is no \(kind) “\(wanted)”.", advice: advice)
  }

  /// The whole name that is nearest, else the thing of which one word is.
  private func near(_ wanted: String) -> (name: String, key: String)? {
    let names = candidates.flatMap { candidate in
      candidate.allNames.map { (name: $0, key: candidate.key) }
    }
    if let near = suggestion(for: wanted, among: names.map(\.name)) {
      return names.first { $0.name == near }
    }
    let words = candidates.flatMap { candidate in
      candidate.allNames.flatMap { Self.words($0) }.filter { $0.count > 3 }
        .map { (word: String($0), key: candidate.key) }
    }
    return suggestion(for: wanted, among: words.map(\.word)).flatMap { near in
      words.first { $0.word == near }.map { ($0.key, $0.key) }
    }
  }

  /// Letters and digits in runs, folded.
  private static func words(_ text: String) -> [Substring] {
    Spelling.folded(text).split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether the words stand in a name one after the other, the last perhaps only begun.
  private static func begins(_ words: [Substring], in name: [Substring]) -> Bool {
    guard let last = words.last, words.count <= name.count else { return false }
    return (0...(name.count - words.count)).contains { start in
      let run = name[start..<(start + words.count)]
      return run.dropLast().elementsEqual(words.dropLast())
        && run.last.map { $0.hasPrefix(last) } == true
    }
  }
}

extension Finder.Candidate {
  fileprivate var allNames: [String] { [key] + names }
}
