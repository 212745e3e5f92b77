/// What one edition says of a guest: whether they come, when, and what is done for them.
public struct Visit: Hashable, Sendable {
  /// How far the invitation has come; nil where nobody has said.
  public var status: Status?
  /// When they come; nobody appears before it.
  public var arrival: DayOrTime?
  /// When they leave; nobody appears after it.
  public var departure: DayOrTime?
  /// How they come and go: flight, train, car.
  public var transport: String?
  /// Where they sleep.
  public var hotel: String?
  /// How many nights.
  public var nights: Figure?
  /// What the festival pays.
  public var paid: String?
  /// The visa that they need.
  public var visa: Permission?
  /// The guest whom they come with.
  public var companionOf: Key<Guest>?
  /// Who looks after them.
  public var handler: String?
  /// The labels they go by together with others: "Crew of Red Rain".
  public var groups: [String] = []
  /// When they are not to be had during their stay.
  public var away: [TimeAway] = []

  /// A guest of whom an edition has said nothing yet.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool { self == Visit() }

  /// How far the invitation of a guest has come.
  public enum Status: String, CaseIterable, Sendable {
    /// Asked, coming, not coming, or no longer coming.
    case invited, accepted, declined, cancelled
  }
}
