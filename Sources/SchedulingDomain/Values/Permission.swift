/// A leave that must be had from somebody: screening rights, a permit of the authorities, a visa.
public struct Permission: Hashable, Sendable {
  /// How far it has come.
  public let state: State
  /// In whose words, on what terms.
  public let note: String?

  /// A leave that has come so far.
  public init(state: State, note: String? = nil) {
    self.state = state
    self.note = note
  }

  /// How far a leave has come.
  public enum State: String, CaseIterable, Sendable {
    /// Asked for, granted, or refused.
    case asked, granted, refused
  }
}
