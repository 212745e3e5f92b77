/// What one edition says of a film: whether it comes, in which section, and with whose leave.
public struct Selection: Hashable, Sendable {
  /// The section it is shown in.
  public var section: Key<Section>?
  /// How far the invitation has come; nil where nobody has said.
  public var status: Status?
  /// The leave to show it.
  public var rights: Permission?
  /// Who holds the rights.
  public var rightsHolder: Key<Organisation>?
  /// The permit of the authorities, where the country asks for one.
  public var permit: Permission?
  /// Until when it may not be shown to the public.
  public var embargo: DayOrTime?

  /// A film of which an edition has said nothing yet.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool { self == Selection() }

  /// How far the invitation of a film has come.
  public enum Status: String, CaseIterable, Sendable {
    /// Wanted, asked, sure, or no longer coming.
    case wished, invited, confirmed, withdrawn
  }
}
