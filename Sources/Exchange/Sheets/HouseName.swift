import Spelling

/// The name of a house or a hall, as far as it tells one from another: `Le Rex` is `rex`.
struct HouseName {
  private let words: [Substring]
  /// What is numbered differently is another, however alike the rest is.
  private let numbers: [Substring]

  /// How near two names are, the nearest first.
  enum Nearness: Int, Comparable {
    case same, slip, part

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  init(_ name: String) {
    let all = Headings.plain(name).split(separator: " ")
    let telling = all.filter { !Self.articles.contains($0) }
    words = telling.isEmpty ? all : telling
    numbers = words.filter { word in
      word.count == 1 || word.contains(where: \.isNumber) || word.allSatisfy { "ivx".contains($0) }
    }
  }

  /// How near another name is: but for articles, but for a letter, or whole words of it.
  func nearness(to other: HouseName) -> Nearness? {
    guard !words.isEmpty, !other.words.isEmpty, numbers == other.numbers else { return nil }
    if words == other.words { return .same }
    let (own, their) = (words.joined(separator: " "), other.words.joined(separator: " "))
    if min(own.count, their.count) >= 3, abs(own.count - their.count) <= 1,
      editDistance(Array(own.unicodeScalars), Array(their.unicodeScalars)) == 1
    {
      return .slip
    }
    let isPart = " \(own) ".contains(" \(their) ") || " \(their) ".contains(" \(own) ")
    return isPart ? .part : nil
  }

  private static let articles: Set<Substring> = [
    "le", "la", "les", "l", "un", "une", "the", "cinema", "cinemas", "cine", "kino", "rap",
  ]
}
