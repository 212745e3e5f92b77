/// That people know of a conflict and take it as it is, and why.
public struct Waiver: Hashable, Sendable {
  /// The conflict, by the name that stays the same while it stands.
  public let conflict: String
  /// Why it is no matter, in the organiser's words.
  public let reason: String
  /// By how many minutes something was too short then; more than that is not waived.
  public let minutes: Int?

  /// Takes a conflict as it is, for a reason.
  public init(conflict: String, reason: String, minutes: Int? = nil) throws(ValueRefusal) {
    self.conflict = try nonEmpty(conflict, "name of a waived conflict")
    self.reason = try nonEmpty(reason, "reason of a waiver")
    self.minutes = minutes
  }

  /// Takes a conflict as it stands now, for a reason.
  public init(_ conflict: Conflict, reason: String) throws(ValueRefusal) {
    try self.init(conflict: conflict.id, reason: reason, minutes: conflict.minutesShort)
  }

  /// Whether it is about a conflict that has not become worse since.
  public func covers(_ conflict: Conflict) -> Bool {
    conflict.id == self.conflict && conflict.minutesShort ?? 0 <= minutes ?? 0
  }
}

extension Programme {
  /// The waivers of conflicts that no longer stand.
  /// - Parameter conflicts: all that stand.
  public func expiredWaivers(_ conflicts: [Conflict]) -> [Waiver] {
    guard !week.waivers.isEmpty else { return [] }
    let standing = Set(conflicts.map(\.id))
    return week.waivers.filter { !standing.contains($0.conflict) }
  }
}
