package import SchedulingDomain
import Spelling

/// A figure as somebody says it: `more than 6,000`, `about 300`, `412`.
package struct ClaimInput: Equatable, Sendable {
  package let figure: Int
  package let precision: Count.Precision

  package init(_ text: String) throws(Failure) {
    let plain = Spelling.folded(text.trimmed)
    guard let start = plain.firstIndex(where: \.isASCIIDigit) else { throw Self.refusal(text) }
    let words = String(plain[..<start]).trimmed
    guard !Self.isRange(plain) else { throw Self.range(text) }
    let rest = Self.withoutNoun(plain[start...])
    let digits = rest.filter(\.isASCIIDigit)
    guard rest.allSatisfy({ $0.isASCIIDigit || ",.' \u{202F}+".contains($0) }),
      Self.isGrouped(rest), let figure = Int(digits)
    else { throw Self.refusal(text) }
    self.figure = figure
    if let precision = Self.precisions[words] {
      self.precision = rest.hasSuffix("+") && words.isEmpty ? .atLeast : precision
    } else {
      throw Self.refusal(text)
    }
  }

  /// Whether separators set groups of three apart, so that `2.5` is not taken for 25.
  private static func isGrouped(_ text: Substring) -> Bool {
    let groups = text.split(omittingEmptySubsequences: true) { !$0.isASCIIDigit }
    return groups.dropFirst().allSatisfy { $0.count == 3 } && (groups.first?.count ?? 0) > 0
      && (groups.count == 1 || (groups.first?.count ?? 0) <= 3)
  }

  /// `2 500 spectateurs`: whom the figure is about adds nothing to it.
  private static func withoutNoun(_ text: Substring) -> Substring {
    guard let last = text.lastIndex(where: \.isASCIIDigit) else { return text }
    let end = text.index(after: last)
    return nouns.contains(String(text[end...]).trimmed) ? text[..<end] : text
  }

  private static func isRange(_ plain: String) -> Bool {
    let words = plain.split { !$0.isLetter }.map(String.init)
    return ranges.contains { range in
      words.first == range.first && words.dropFirst().contains(range.second)
    }
  }

  private static func range(_ text: String) -> Failure {
    Failure(
      .usage, "“\(text)” is two figures, and a claim has one.",
      advice: "Claim each end: \"at least 5,500\", then \"at most 6,500\".")
  }

  private static func refusal(_ text: String) -> Failure {
    Failure(
      .usage, "“\(text)” is no figure.",
      advice: "Give a number, or more than, about or fewer than a number: \"more than 6,000\".")
  }

  private static let ranges: [(first: String, second: String)] = [
    ("between", "and"), ("entre", "et"), ("from", "to"), ("de", "a"), ("tu", "den"),
  ]

  private static let nouns: Set<String> = [
    "people", "persons", "spectators", "viewers", "visitors", "admissions", "personnes",
    "spectateurs", "visiteurs", "entrees", "nguoi", "khan gia", "luot", "luot xem", "luot nguoi",
  ]

  private static let precisions: [String: Count.Precision] = [
    "": .exact, "exactly": .exact,
    "more than": .atLeast, "over": .atLeast, "at least": .atLeast, "plus de": .atLeast,
    "au moins": .atLeast, "it nhat": .atLeast, "hon": .atLeast, "tren": .atLeast, ">": .atLeast,
    "≥": .atLeast,
    "about": .about, "around": .about, "some": .about, "nearly": .about, "almost": .about,
    "environ": .about, "pres de": .about, "quelque": .about, "khoang": .about, "gan": .about,
    "~": .about,
    "fewer than": .atMost, "less than": .atMost, "up to": .atMost, "at most": .atMost,
    "moins de": .atMost, "au plus": .atMost, "nhieu nhat": .atMost, "duoi": .atMost, "<": .atMost,
    "≤": .atMost,
  ]
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
