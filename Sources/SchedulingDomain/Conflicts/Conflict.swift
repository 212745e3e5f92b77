public import CivilTime

/// Something in a programme that cannot be, or had better not be, with the facts of it.
public enum Conflict: Hashable, Sendable {
  /// Two screenings fill one room at one time.
  case auditoriumTaken(Encounter, Auditorium.Reference)
  /// A screening begins before its room is clear of the one before.
  case turnaroundShort(Encounter, Auditorium.Reference, needed: Pause, minutesShort: Int)
  /// Guests are wanted at two screenings at one time.
  case guestInTwoPlaces(Encounter, [Key<Guest>])

  /// Two screenings that meet: the one that starts first, and the one that runs into it.
  public struct Encounter: Hashable, Sendable {
    /// The screening that starts first.
    public let earlier: ScreeningCode
    /// The screening that starts while the other is there.
    public let later: ScreeningCode
    /// When the later one starts.
    public let start: Instant
    /// When the later one could start.
    public let freeFrom: Instant
    /// Whether the end of the earlier is assumed, because its length is not known.
    public let endIsAssumed: Bool
  }

  /// The kind, by the name that scripts know it by.
  public var kind: Kind {
    switch self {
    case .auditoriumTaken: .auditoriumTaken
    case .turnaroundShort: .turnaroundShort
    case .guestInTwoPlaces: .guestInTwoPlaces
    }
  }

  /// The kinds of conflict that are looked for.
  public enum Kind: String, CaseIterable, Sendable {
    /// Two screenings in one room.
    case auditoriumTaken = "auditorium-taken"
    /// Too little time to clear a room.
    case turnaroundShort = "turnaround-short"
    /// One guest at two screenings.
    case guestInTwoPlaces = "guest-in-two-places"

    /// How grave it is.
    public var severity: Severity {
      switch self {
      case .auditoriumTaken, .guestInTwoPlaces: .fatal
      case .turnaroundShort: .warning
      }
    }
  }

  /// How grave a conflict is, by the name that scripts know.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Worth knowing.
    case notice
    /// Worth mending.
    case warning
    /// Cannot be.
    case fatal

    /// Whether a severity is less grave than another.
    public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }

    private var rank: Int {
      switch self {
      case .notice: 0
      case .warning: 1
      case .fatal: 2
      }
    }
  }

  /// The two screenings that meet.
  public var encounter: Encounter {
    switch self {
    case .auditoriumTaken(let encounter, _): encounter
    case .turnaroundShort(let encounter, _, _, _): encounter
    case .guestInTwoPlaces(let encounter, _): encounter
    }
  }

  /// The guests who are wanted twice.
  public var guests: [Key<Guest>] {
    if case .guestInTwoPlaces(_, let guests) = self { guests } else { [] }
  }

  /// Minutes by which something is too short, where the conflict is about that.
  public var minutesShort: Int? {
    if case .turnaroundShort(_, _, _, let minutes) = self { minutes } else { nil }
  }

  /// A name that stays the same while the conflict stands: kind and screenings.
  public var id: String { "\(kind.rawValue):\(encounter.earlier)+\(encounter.later)" }
}
