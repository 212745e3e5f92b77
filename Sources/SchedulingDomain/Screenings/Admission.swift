public import CivilTime

/// On what terms people come in.
public enum Admission: String, CaseIterable, Sendable {
  /// With a ticket that is sold, for nothing, or only when asked.
  case paid, free, invitation
  /// With a badge, or after giving a name.
  case accreditation, registration
}

/// Whether seats are still to be had.
public enum Availability: String, CaseIterable, Sendable {
  /// Seats are sold or given out.
  case onSale = "on-sale"
  /// None are left.
  case soldOut = "sold-out"
  /// Only what is left over at the door.
  case standby
}

/// What really happened at a screening, said afterwards or as it happens.
public struct Actuality: Hashable, Sendable {
  /// When it really began.
  public var start: Instant?
  /// When it really ended.
  public var end: Instant?
  /// How many were turned away at the door; never part of a count.
  public var turnedAway: Figure?

  /// Nothing is known yet.
  public init() {}

  /// Whether nothing is known.
  public var isEmpty: Bool { self == Actuality() }
}
