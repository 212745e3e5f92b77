import SchedulingDomain
import Spelling
import Tables

/// The names under which things of one kind are known, for finding what a cell means.
struct SheetNames<KeyType: Hashable & CustomStringConvertible> {
  let noun: String
  private var exact: [String: KeyType] = [:]
  private var plain: [String: [(name: String, key: KeyType)]] = [:]
  private var byKey: [String: KeyType] = [:]
  /// Names by how they begin and by how they end, since one slip leaves one of the two as it was.
  private var ends: [String: [Spelling]] = [:]
  private var comparisonsLeft = 200_000
  /// Names of houses, which are short and are near by other signs; nil for what is no house.
  private var houses: [(house: HouseName, name: String, key: KeyType)]?

  init(_ noun: String, areHouses: Bool = false) {
    self.noun = noun
    houses = areHouses ? [] : nil
  }

  /// A name with what is compared of it.
  private struct Spelling {
    let letters: [Unicode.Scalar]
    let numbers: [Substring]
    let name: String
    let key: KeyType
  }

  /// What a name can mean.
  enum Meaning {
    case known(KeyType)
    /// Something is there under nearly this name.
    case near(KeyType, name: String)
    case new
  }

  mutating func add(_ key: KeyType, _ names: [String]) {
    byKey[key.description] = key
    for name in names {
      exact[Self.cased(name), default: key] = key
      let plain = Self.telling(name)
      if self.plain[plain, default: []].contains(where: { $0.name == name && $0.key == key }) {
        continue
      }
      self.plain[plain, default: []].append((name, key))
      houses?.append((HouseName(name), name, key))
      let spelling = Spelling(
        letters: Array(plain.unicodeScalars), numbers: Self.numbers(plain), name: name, key: key)
      for end in Self.ends(of: plain, cutAs: plain.count) {
        ends[end, default: []].append(spelling)
      }
    }
  }

  func contains(_ key: String) -> Bool { byKey[key] != nil }

  mutating func meaning(of name: String, except keys: Set<String> = []) -> Meaning {
    if let key = byKey[name] ?? exact[Self.cased(name)] { return .known(key) }
    let plain = Self.telling(name)
    guard !plain.isEmpty else { return .new }
    let alike = self.plain[plain]?.first { !keys.contains($0.key.description) }
    if let alike { return .near(alike.key, name: alike.name) }
    let near = houses == nil ? near(plain, except: keys) : nearHouse(name, except: keys)
    return near.map { .near($0.key, name: $0.name) } ?? .new
  }

  /// A name of five letters or more that differs by one slip, none of its numbers being another.
  private mutating func near(
    _ plain: String, except keys: Set<String>
  ) -> (name: String, key: KeyType)? {
    let letters = Array(plain.unicodeScalars)
    let numbers = Self.numbers(plain)
    // A letter more or less makes halves of another length.
    let lengths = (plain.count - 1)...(plain.count + 1)
    for end in Set(lengths.flatMap { Self.ends(of: plain, cutAs: $0) }).sorted() {
      for other in ends[end] ?? [] where !keys.contains(other.key.description) {
        guard abs(other.letters.count - letters.count) <= 1 else { continue }
        guard comparisonsLeft > 0 else { return nil }
        comparisonsLeft -= 1
        guard editDistance(letters, other.letters) == 1,
          other.numbers == numbers || Self.isSplit(plain, other)
        else { continue }
        return (other.name, other.key)
      }
    }
    return nil
  }

  /// The house whose name is nearest, of equals the one whose key comes first.
  private mutating func nearHouse(
    _ name: String, except keys: Set<String>
  ) -> (name: String, key: KeyType)? {
    let wanted = HouseName(name)
    var best: (nearness: HouseName.Nearness, name: String, key: KeyType)?
    for other in houses ?? [] where !keys.contains(other.key.description) {
      guard comparisonsLeft > 0 else { break }
      comparisonsLeft -= 1
      guard let nearness = wanted.nearness(to: other.house) else { continue }
      if let best, (best.nearness, best.key.description) <= (nearness, other.key.description) {
        continue
      }
      best = (nearness, other.name, other.key)
    }
    return best.map { ($0.name, $0.key) }
  }

  /// How a name begins and ends, as long as the halves of a name of so many letters.
  private static func ends(of plain: String, cutAs length: Int) -> [String] {
    guard min(length, plain.count) >= 5 else { return [] }
    let half = (length - 1) / 2
    return ["<" + plain.prefix(half), ">" + plain.suffix(half)]
  }

  /// Whether two names have the same letters and differ in a space: `cartographer s wife`.
  private static func isSplit(_ plain: String, _ other: Spelling) -> Bool {
    plain.unicodeScalars.filter { $0 != " " }.elementsEqual(other.letters.filter { $0 != " " })
  }

  /// Digits, and words of one letter: "Part 2", "Salle B", "Rocky V".
  private static func numbers(_ plain: String) -> [Substring] {
    plain.split(separator: " ").filter { word in
      word.count == 1 || word.contains(where: \.isNumber) || word.allSatisfy { "ivx".contains($0) }
    }
  }

  /// The folded name without an article at its head, which people leave out.
  private static func telling(_ name: String) -> String {
    let plain = Headings.plain(name)
    let words = plain.split(separator: " ", maxSplits: 1)
    return words.count == 2 && articles.contains(words[0]) ? String(words[1]) : plain
  }

  private static var articles: Set<Substring> {
    ["the", "a", "an", "le", "la", "les", "l", "un", "une"]
  }

  /// Case and white space say nothing; accents do.
  private static func cased(_ name: String) -> String {
    normalized(name).lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

extension Film {
  /// Everything that it is called.
  var names: [String] { [originalTitle] + (titles?.entries.map(\.text) ?? []) + otherTitles }
}

/// Counts the codes of screenings that have none.
struct CodeCounter {
  private var number = 100

  /// The next code that is free.
  mutating func next(_ isTaken: (ScreeningCode) -> Bool) -> ScreeningCode? {
    for _ in 0..<1_000_000 {
      number += 1
      if let code = try? ScreeningCode("\(number)"), !isTaken(code) { return code }
    }
    return nil
  }
}
