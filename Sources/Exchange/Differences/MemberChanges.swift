import SchedulingDomain
import Tables

/// What is different between two states of one thing, member by member.
struct MemberChanges {
  /// `start 20:00 -> 20:30, venue rex -> not known`; what calendars keep of it is left out.
  let text: String

  /// - Parameters:
  ///   - old, new: write the members of the thing before and after.
  ///   - programme: knows the names of those whom the members name.
  init(
    from old: (inout JSONWriter) -> Void, to new: (inout JSONWriter) -> Void,
    in programme: Programme
  ) {
    let before = MemberChanges.members(old)
    let after = MemberChanges.members(new)
    let names =
      after.map(\.name)
      + before.map(\.name).filter { name in
        !after.contains { $0.name == name }
      }
    var changes: [String] = []
    for name in names where !MemberChanges.unsaid.contains(name) {
      let earlier = before.first { $0.name == name }?.value
      let later = after.first { $0.name == name }?.value
      if let list = ListedThing(member: name) {
        changes += list.changes(from: earlier, to: later, in: programme)
        continue
      }
      if let earlier, let later, earlier.kind == .object, later.kind == .object {
        let inner = MemberChanges.details(from: earlier, to: later)
        changes += inner.map { "\(name) \($0)" }
        continue
      }
      let (from, to) = (earlier.map(MemberChanges.text), later.map(MemberChanges.text))
      guard from != to else { continue }
      let shown = excerpts(from ?? "", to ?? "")
      changes.append(
        "\(name) \(from == nil ? "not known" : shown.0) -> \(to == nil ? "not known" : shown.1)")
    }
    text = changes.isEmpty ? "shown otherwise in calendars" : changes.joined(separator: ", ")
  }

  /// They follow from other changes.
  private static let unsaid: Set = ["sequence", "changed_at"]

  private static func members(
    _ write: (inout JSONWriter) -> Void
  ) -> [(name: String, value: JSONNode)] {
    var writer = JSONWriter(layout: .compact)
    writer.object { write(&$0) }
    guard let document = JSONDocument.read(writer.bytes, into: Faults(file: nil)) else { return [] }
    return document.root.members.flatMap { key, value in
      let name = key.string() ?? ""
      // What the week says of a film or guest, and what really happened, is said thing by thing.
      guard MemberWords.taken.contains(name) else {
        return [(MemberWords.name(of: name), value)]
      }
      return value.members.map { key, value in
        (MemberWords.name(of: key.string() ?? "", in: name), value)
      }
    }
  }

  /// What is different of an object, a text for each member: `fr Semaine -> Semaine du film`.
  static func details(from old: JSONNode, to new: JSONNode, but unsaid: [String] = []) -> [String] {
    func texts(_ node: JSONNode) -> [String: String] {
      let members = node.members.map { ($0.key.string() ?? "", text(of: $0.value)) }
      return Dictionary(members) { first, _ in first }.filter { !unsaid.contains($0.key) }
    }
    let (before, after) = (texts(old), texts(new))
    return Set(before.keys).union(after.keys).sorted().compactMap { name in
      guard before[name] != after[name] else { return nil }
      let (from, to) = excerpts(before[name] ?? "", after[name] ?? "")
      let (was, becomes) = (before[name] == nil, after[name] == nil)
      return
        "\(MemberWords.name(of: name)) \(was ? "not known" : from) -> \(becomes ? "not known" : to)"
    }
  }

  /// A value as a person writes it down: lists in brackets, the members of objects by name.
  static func text(of node: JSONNode) -> String {
    switch node.kind {
    case .string: node.string() ?? ""
    case .array: "[\(node.elements.map(text).joined(separator: ", "))]"
    case .object:
      node.members.map { "\(MemberWords.name(of: $0.key.string() ?? "")): \(text(of: $0.value))" }
        .joined(separator: "; ")
    case .number, .boolean, .null: node.excerpt
    }
  }
}

/// Two texts on one line each, cut where they are long, so that their first difference is seen.
private func excerpts(_ first: String, _ second: String) -> (String, String) {
  let common = zip(first, second).prefix { $0 == $1 }.count
  let start = max(first.count, second.count) > 60 ? max(0, common - 20) : 0
  func excerpt(_ text: String) -> String {
    let line = text.dropFirst(start).map { $0.isNewline ? " " : $0 }
    return (start > 0 ? "…" : "") + String(line.prefix(60)) + (line.count > 60 ? "…" : "")
  }
  return (excerpt(first), excerpt(second))
}
