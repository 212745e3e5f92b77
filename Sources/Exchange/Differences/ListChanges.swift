import CivilTime
import Tables

/// What is different between two lists whose entries have no names: what came, what went, what of an
/// entry is said otherwise.
struct ListChanges {
  /// `leg 1: from not known -> Galaxy Studio`, `source added: https://example.org`.
  private(set) var texts: [String] = []

  private let one: String

  /// - Parameter zone: in which times are told.
  init(of member: String, from old: JSONNode?, to new: JSONNode?, zone: Zone) {
    one = MemberWords.one(of: member)
    let before = old.map { Array($0.elements) } ?? []
    let after = new.map { Array($0.elements) } ?? []
    let (was, becomes) = (before.map(text), after.map(text))
    func text(_ node: JSONNode) -> String {
      member == "parts" ? Self.part(node) : MemberChanges.text(of: node, zone: zone)
    }
    // What is alike at both ends is not spoken of.
    let start = zip(was, becomes).prefix { $0 == $1 }.count
    let common = min(was.count, becomes.count) - start
    let end = zip(was.reversed(), becomes.reversed()).prefix(common).prefix { $0 == $1 }.count
    let (gone, come) = (start..<(was.count - end), start..<(becomes.count - end))
    guard was[gone].sorted() != becomes[come].sorted() else {
      texts = gone.isEmpty ? [] : ["another order of \(MemberWords.name(of: member))"]
      return
    }
    if gone.count == come.count, (before[gone] + after[come]).allSatisfy({ $0.kind == .object }) {
      for (place, other) in zip(gone, come) where was[place] != becomes[other] {
        let details = MemberChanges.details(from: before[place], to: after[other], zone: zone)
        texts.append("\(one) \(other + 1): \(details.joined(separator: ", "))")
      }
      return
    }
    say("gone", Self.rest(of: Array(was[gone]), without: Array(becomes[come])))
    say("added", Self.rest(of: Array(becomes[come]), without: Array(was[gone])))
  }

  /// A part as it is typed: `qa 30`, `film mua-do`, `other Closing ceremony`.
  private static func part(_ node: JSONNode) -> String {
    node.members.map { MemberChanges.text(of: $0.value) }.joined(separator: " ")
  }

  private mutating func say(_ verb: String, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    texts.append("\(one) \(verb): \(entries.joined(separator: ", "))")
  }

  /// Those that are not among others, each as often as it is there more often.
  private static func rest(of entries: [String], without others: [String]) -> [String] {
    var others = others
    return entries.filter { entry in
      guard let place = others.firstIndex(of: entry) else { return true }
      others.remove(at: place)
      return false
    }
  }
}
