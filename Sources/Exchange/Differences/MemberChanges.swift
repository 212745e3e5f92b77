import Tables

/// What is different between two states of one thing, member by member.
struct MemberChanges {
  /// `start 20:00 -> 20:30, venue rex -> not known`; what calendars keep of it is left out.
  let text: String

  /// - Parameters: write the members of the thing before and after.
  init(from old: (inout JSONWriter) -> Void, to new: (inout JSONWriter) -> Void) {
    let before = MemberChanges.members(old)
    let after = MemberChanges.members(new)
    var changes: [String] = []
    for (name, value) in after where !MemberChanges.unsaid.contains(name) {
      let earlier = before.first { $0.name == name }?.value
      guard earlier != value else { continue }
      let (from, to) = excerpts(earlier ?? "not known", value)
      changes.append("\(name) \(from) -> \(to)")
    }
    for (name, value) in before where !after.contains(where: { $0.name == name }) {
      changes.append("\(name) \(excerpts(value, "").0) -> not known")
    }
    text = changes.isEmpty ? "stamped anew" : changes.joined(separator: ", ")
  }

  /// They follow from other changes.
  private static let unsaid: Set = ["sequence", "changed_at"]

  private static func members(
    _ write: (inout JSONWriter) -> Void
  ) -> [(name: String, value: String)] {
    var writer = JSONWriter(layout: .compact)
    writer.object { write(&$0) }
    guard let document = JSONDocument.read(writer.bytes, into: Faults(file: nil)) else { return [] }
    return document.root.members.flatMap { key, value in
      let name = key.string() ?? ""
      // What the week says of a film or guest, and what really happened, is said thing by thing.
      guard MemberWords.taken.contains(name) else {
        return [(MemberWords.name(of: name), text(of: value))]
      }
      return value.members.map { key, value in
        (MemberWords.name(of: key.string() ?? "", in: name), text(of: value))
      }
    }
  }

  /// A value as a person writes it down: lists in brackets, the members of objects by name.
  private static func text(of node: JSONNode) -> String {
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
