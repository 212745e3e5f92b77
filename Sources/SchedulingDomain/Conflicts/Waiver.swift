/// That people know of a conflict and take it as it is, and why.
public struct Waiver: Hashable, Sendable {
  /// The conflict, by the name that stays the same while it stands.
  public let conflict: String
  /// Why it is no matter, in the organiser's words.
  public let reason: String
  /// By how many minutes something was too short then; more than that is not waived.
  public let minutes: Int?
  /// How many seats there were too few then; more than that is not waived.
  public let seats: Int?
  /// How grave it was then; what is graver is not waived, and where it was not kept nobody asks.
  public let severity: Conflict.Severity?
  /// About how many guests it was then; for more it is not waived.
  public let guests: Int?

  /// Takes a conflict as it is, for a reason.
  public init(
    conflict: String, reason: String, minutes: Int? = nil, seats: Int? = nil,
    severity: Conflict.Severity? = nil, guests: Int? = nil
  ) throws(ValueRefusal) {
    self.conflict = try nonEmpty(conflict, "name of a waived conflict")
    self.reason = try nonEmpty(reason, "reason of a waiver")
    self.minutes = minutes
    self.seats = seats
    self.severity = severity
    self.guests = guests
  }

  /// Takes a conflict as it stands now, for a reason.
  public init(_ conflict: Conflict, reason: String) throws(ValueRefusal) {
    try self.init(
      conflict: conflict.id, reason: reason, minutes: conflict.minutesShort,
      seats: conflict.seatsShort, severity: conflict.severity, guests: conflict.guests.count)
  }

  /// Whether it is about a conflict that has not become worse since.
  public func covers(_ conflict: Conflict) -> Bool {
    guard conflict.id == self.conflict, conflict.minutesShort ?? 0 <= minutes ?? 0 else {
      return false
    }
    // A waiver of an older program says nothing more.
    guard let severity else { return true }
    return conflict.severity <= severity && conflict.seatsShort ?? 0 <= seats ?? 0
      && conflict.guests.count <= guests ?? 0
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

  /// The waivers of conflicts that have become worse since.
  /// - Parameter conflicts: all that stand.
  public func outgrownWaivers(_ conflicts: [Conflict]) -> [Waiver] {
    guard !week.waivers.isEmpty else { return [] }
    let open = Set(conflicts.filter { $0.waiver == nil }.map(\.id))
    return week.waivers.filter { open.contains($0.conflict) }
  }
}
