import SchedulingDomain
import Tables

/// A list of things that are told apart by name, so that only those that differ need be said.
enum ListedThing {
  case auditorium, appearance, hold, waiver

  init?(member: String) {
    switch member {
    case "auditoria": self = .auditorium
    case "appearances": self = .appearance
    case "holds": self = .hold
    case "waivers": self = .waiver
    default: return nil
    }
  }

  /// `auditorium Salle 1 new (capacity 431)`, `appearance of Đặng Thái Huyền as director gone`.
  func changes(from old: JSONNode?, to new: JSONNode?, in programme: Programme) -> [String] {
    let before = old.map { Array($0.elements) } ?? []
    let after = new.map { Array($0.elements) } ?? []
    var changes: [String] = []
    for node in after {
      let title = title(of: node, in: programme)
      guard let known = before.first(where: { identity(of: $0) == identity(of: node) }) else {
        let said = details(of: node).map { "\(MemberWords.name(of: $0.name)) \($0.text)" }.joined(
          separator: ", ")
        changes.append(title + " new" + (said.isEmpty ? "" : " (\(said))"))
        continue
      }
      let differences = MemberChanges.details(
        from: known, to: node, but: identifying + ["name"])
      if !differences.isEmpty {
        changes.append("\(title): \(differences.joined(separator: ", "))")
      } else if MemberChanges.text(of: known) != MemberChanges.text(of: node) {
        changes.append("\(title) renamed")
      }
    }
    for node in before where !after.contains(where: { identity(of: $0) == identity(of: node) }) {
      changes.append(title(of: node, in: programme) + " gone")
    }
    let kept = after.map(identity).filter(before.map(identity).contains)
    let were = before.map(identity).filter(after.map(identity).contains)
    return changes + (kept == were ? [] : ["another order of \(plural)"])
  }

  private var plural: String {
    switch self {
    case .auditorium: "auditoria"
    case .appearance: "appearances"
    case .hold: "kept seats"
    case .waiver: "waived conflicts"
    }
  }

  /// The members that say which one it is.
  private var identifying: [String] {
    switch self {
    case .auditorium: ["key"]
    case .appearance: ["guest", "role"]
    case .hold: ["for"]
    case .waiver: ["conflict"]
    }
  }

  private func identity(of node: JSONNode) -> [String] {
    identifying.map { node.member($0)?.string() ?? "" }
  }

  private func title(of node: JSONNode, in programme: Programme) -> String {
    let words = identity(of: node)
    switch self {
    case .auditorium:
      let name = node.member("name").flatMap { names in
        names.string() ?? names.members.map { $0.value.string() ?? "" }.first
      }
      return "auditorium \(name ?? words[0])"
    case .appearance:
      let guest = (try? Key<Guest>(words[0])).flatMap { programme.guests[$0]?.name }
      return "appearance of \(guest ?? words[0]) as \(words[1])"
    case .hold: return "seats kept for \(words[0])"
    case .waiver: return "waiver of \(words[0])"
    }
  }

  private func details(of node: JSONNode) -> [(name: String, text: String)] {
    node.members.map { ($0.key.string() ?? "", MemberChanges.text(of: $0.value)) }
      .filter { !(identifying + ["name"]).contains($0.0) }
  }
}
