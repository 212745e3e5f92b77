import CivilTime

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
  /// Marks of these guests, each of which tells one guest of a week from another and names nobody, so
  /// that nothing of a person is kept here; for others it is not waived.
  public let people: [String]
  /// For how many minutes two things were at one time, or somebody was missing; for more it is not
  /// waived.
  public let lasting: Int?
  /// Which of several cases it was, such as a guest who comes late; another is not waived.
  public let fault: String?

  /// Takes a conflict as it is, for a reason.
  public init(
    conflict: String, reason: String, minutes: Int? = nil, seats: Int? = nil,
    severity: Conflict.Severity? = nil, guests: Int? = nil, people: [String] = [],
    lasting: Int? = nil, fault: String? = nil
  ) throws(ValueRefusal) {
    self.conflict = try nonEmpty(conflict, "name of a waived conflict")
    self.reason = try nonEmpty(reason, "reason of a waiver")
    self.minutes = minutes
    self.seats = seats
    self.severity = severity
    self.guests = guests
    self.people = people
    self.lasting = lasting
    self.fault = fault
  }

  /// Takes a conflict as it stands now, for a reason.
  public init(_ conflict: Conflict, reason: String) throws(ValueRefusal) {
    try self.init(
      conflict: conflict.id, reason: reason, minutes: conflict.minutesShort,
      seats: conflict.seatsShort, severity: conflict.severity, guests: conflict.guests.count,
      people: conflict.guests.map(\.mark).sorted(), lasting: conflict.violation.minutesLasting,
      fault: conflict.violation.fault)
  }

  /// Whether it is about a conflict that has not become worse since.
  ///
  /// What was measured then and can't be now is worse: a guest who came late and does not come.
  public func covers(_ conflict: Conflict) -> Bool {
    guard conflict.id == self.conflict, Self.isNoMore(conflict.minutesShort, than: minutes) else {
      return false
    }
    // A waiver of an older program says nothing more, or less.
    guard let severity else { return true }
    return conflict.severity <= severity && Self.isNoMore(conflict.seatsShort, than: seats)
      && conflict.guests.count <= guests ?? 0
      && (people.isEmpty || Set(conflict.guests.map(\.mark)).isSubset(of: people))
      && (lasting == nil || Self.isNoMore(conflict.violation.minutesLasting, than: lasting))
      && (fault == nil || conflict.violation.fault == fault)
  }

  private static func isNoMore(_ now: Int?, than then: Int?) -> Bool {
    guard let now else { return then == nil }
    return now <= then ?? 0
  }
}

extension Key<Guest> {
  /// 32 bits of FNV-1a over the key: too few to say who it is, enough to say that it is another.
  fileprivate var mark: String {
    var hash: UInt32 = 0x811c_9dc5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return String(hash, radix: 16)
  }
}

extension Conflict.Violation {
  /// For how many minutes two things are at one time, or somebody is missing, as far as is known.
  var minutesLasting: Int? {
    switch self {
    case .auditoriumTaken(let encounter, _), .guestInTwoPlaces(let encounter),
      .printInTwoPlaces(let encounter, _), .audienceClash(let encounter, _):
      max(encounter.freeFrom.minutes(since: encounter.start), 0)
    case .guestAbsent(_, .before(let arrival, let wanted?)):
      arrival.instant.map { max($0.minutes(since: wanted), 0) }
    case .guestAbsent(_, .after(let departure, let wanted?)):
      departure.instant.map { max(wanted.minutes(since: $0), 0) }
    case .guestAbsent(_, .away(let away)): away.end.instant.minutes(since: away.start.instant)
    default: nil
    }
  }

  /// Which of several cases of its kind it is, where one is no measure for another.
  var fault: String? {
    switch self {
    case .guestAbsent(_, .notComing): "not-coming"
    case .guestAbsent(_, .before): "late"
    case .guestAbsent(_, .after): "leaves-early"
    case .guestAbsent(_, .away): "away"
    case .keyWindow(_, .server): "server"
    case .keyWindow(_, .window): "window"
    default: nil
    }
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
