import CivilTime
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
    let zone = programme.week.zone
    var changes: [String] = []
    for name in names where !MemberChanges.unsaid.contains(name) {
      let earlier = before.first { $0.name == name }?.value
      let later = after.first { $0.name == name }?.value
      if let list = ListedThing(member: name) {
        changes += list.changes(from: earlier, to: later, in: programme)
        continue
      }
      if earlier?.kind == .array || later?.kind == .array {
        changes += ListChanges(of: name, from: earlier, to: later, zone: zone).texts
        continue
      }
      if let earlier, let later, earlier.kind == .object, later.kind == .object {
        let inner = MemberChanges.details(from: earlier, to: later, zone: zone)
        changes += inner.map { "\(name) \($0)" }
        continue
      }
      changes += [MemberChanges.change(of: name, from: earlier, to: later, zone: zone)]
        .compactMap(\.self)
    }
    text = changes.isEmpty ? "shown otherwise in calendars" : changes.joined(separator: ", ")
  }

  /// What calendars keep of a screening, which follows from other changes.
  private static let unsaid: Set = ["uid", "sequence", "changed at"]

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
  static func details(
    from old: JSONNode, to new: JSONNode, but unsaid: [String] = [], zone: Zone? = nil
  ) -> [String] {
    func values(_ node: JSONNode) -> [String: JSONNode] {
      let members = node.members.map { ($0.key.string() ?? "", $0.value) }
      return Dictionary(members) { first, _ in first }.filter { !unsaid.contains($0.key) }
    }
    let (before, after) = (values(old), values(new))
    return Set(before.keys).union(after.keys).sorted().compactMap { name in
      change(of: MemberWords.name(of: name), from: before[name], to: after[name], zone: zone)
    }
  }

  /// `capacity 400 -> 431`, `venue rex -> not known`; nil where it is said alike.
  private static func change(
    of name: String, from old: JSONNode?, to new: JSONNode?, zone: Zone?
  ) -> String? {
    let (from, to) = (old.map { text(of: $0, zone: zone) }, new.map { text(of: $0, zone: zone) })
    guard from != to else { return nil }
    let shown = excerpts(from ?? "", to ?? "")
    // What is not said of a yes or no is a no.
    let unsaid = (old ?? new)?.kind == .boolean ? "no" : "not known"
    return "\(name) \(from == nil ? unsaid : shown.0) -> \(to == nil ? unsaid : shown.1)"
  }

  /// A value as a person writes it down: lists in brackets, the members of objects by name.
  /// - Parameter zone: in which times are told; as they stand without one.
  static func text(of node: JSONNode, zone: Zone? = nil) -> String {
    switch node.kind {
    case .string: moment(node.string() ?? "", zone)
    case .array: "[\(node.elements.map { text(of: $0, zone: zone) }.joined(separator: ", "))]"
    case .object:
      node.members.map { member in
        "\(MemberWords.name(of: member.key.string() ?? "")): \(text(of: member.value, zone: zone))"
      }.joined(separator: "; ")
    case .boolean: node.excerpt == "true" ? "yes" : "no"
    case .number, .null: node.excerpt
    }
  }

  /// A moment by the clocks of the week: `2025-12-12 20:30`; any other text as it is.
  private static func moment(_ text: String, _ zone: Zone?) -> String {
    guard let zone, text.utf8.count > 15, (try? Day(text.prefix(10))) != nil,
      text.dropFirst(10).first == "T"
    else { return text }
    if let instant = try? Instant(rfc3339: text) {
      let civil = zone.civil(at: instant)
      return "\(civil.day) \(civil.time)"
    }
    return "\(text.prefix(10)) \(text.dropFirst(11))"
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
