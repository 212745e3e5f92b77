import Spelling

/// Guests of an edition who go by one label, such as the crew of a film.
public struct GuestGroup: Hashable, Sendable {
  /// What they are called together.
  public let label: String
  /// Who they are, in the order of their keys.
  public let members: [Key<Guest>]
}

extension Programme {
  /// The groups that the guests of the edition make, in the order of their labels.
  public var guestGroups: [GuestGroup] {
    var members: [String: [Key<Guest>]] = [:]
    for guest in guests.values {
      for label in Set(guest.visit.groups) { members[label, default: []].append(guest.key) }
    }
    return members.map { GuestGroup(label: $0.key, members: $0.value.sorted()) }
      .sorted { $0.label < $1.label }
  }

  /// A label as the edition spells it already, case and accents aside; else as it is given.
  public func groupLabel(_ text: String) throws(ValueRefusal) -> String {
    let label = try nonEmpty(text, "label of a group")
    let wanted = folded(label)
    return guests.values.flatMap(\.visit.groups).filter { folded($0) == wanted }.min() ?? label
  }
}
