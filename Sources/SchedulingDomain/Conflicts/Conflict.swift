public import CivilTime

/// Something in a programme that cannot be, or had better not be, and what it is about.
public struct Conflict: Hashable, Sendable {
  /// What is wrong, with the facts of it.
  public let violation: Violation
  /// The screenings that it is about, the earlier first.
  public let screenings: [ScreeningCode]
  /// The guests whom it is about.
  public internal(set) var guests: [Key<Guest>]
  /// The prints that it is about.
  public let prints: [Key<Print>]
  /// When it is felt first; nil where that is not known.
  public let start: Instant?
  /// Whether it stands only because a length that nobody knows is assumed.
  public let isAssumed: Bool
  /// How grave it is.
  public internal(set) var severity: Severity
  /// That it is taken as it is, where somebody has said so and it has not become worse.
  public internal(set) var waiver: Waiver?

  init(
    _ violation: Violation, of screenings: [ScreeningCode], guests: [Key<Guest>] = [],
    prints: [Key<Print>] = [], at start: Instant?, isAssumed: Bool = false
  ) {
    self.violation = violation
    self.screenings = screenings
    self.guests = guests
    self.prints = prints
    self.start = start
    self.isAssumed = isAssumed
    self.severity = isAssumed ? violation.severityIfAssumed : violation.severity
  }

  /// A conflict of two screenings, felt when the later one starts.
  init(
    _ violation: Violation, _ encounter: Encounter, guests: [Key<Guest>] = [],
    prints: [Key<Print>] = []
  ) {
    self.init(
      violation, of: [encounter.earlier, encounter.later], guests: guests, prints: prints,
      at: encounter.start, isAssumed: encounter.isAssumed)
  }

  /// A conflict about a thing, felt at the first of the screenings that it touches.
  init(
    _ violation: Violation, about occasions: [Occasion], guests: [Key<Guest>] = [],
    prints: [Key<Print>] = []
  ) {
    let inOrder = occasions.map { (begin: $0.begin, code: $0.code) }.sorted { first, second in
      guard first.begin != second.begin else { return first.code < second.code }
      return Instant.precedes(first.begin, second.begin)
    }
    self.init(
      violation, of: inOrder.map(\.code), guests: guests, prints: prints, at: inOrder.first?.begin)
  }

  /// The kind, by the name that scripts know it by.
  public var kind: Kind { violation.kind }

  /// The films that it is about, where it is about films.
  public var films: [Key<Film>] { violation.films }

  /// Minutes by which something is too short, where the conflict is about that.
  public var minutesShort: Int? { violation.minutesShort }

  /// How many seats there are too few, where the conflict is about that.
  public var seatsShort: Int? {
    if case .overCapacity(_, let crowd) = violation { crowd.excess } else { nil }
  }

  /// A name that stays the same while the conflict stands: its kind, and what it is about.
  public var id: String {
    var parts = [kind.rawValue]
    if !violation.isAboutThings { parts.append(screenings.map(\.text).joined(separator: "+")) }
    if let detail = violation.detail { parts.append(detail) }
    return parts.joined(separator: ":")
  }

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
    /// Whether they meet only if what is assumed of their lengths is so.
    public let isAssumed: Bool
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
}

extension Instant {
  /// Whether one comes before another; what has no time comes after what has one.
  static func precedes(_ first: Instant?, _ second: Instant?) -> Bool {
    guard let first else { return false }
    return second.map { first < $0 } ?? true
  }
}
