/// A place of an event with its particulars: a VLOCATION (RFC 9073 section 7.2).
///
/// Most readers know LOCATION and GEO of the event only, so those are given too.
public struct Location: Hashable, Sendable {
  /// The identity of the place, the same wherever it is named (UID).
  public let uid: String
  /// What it is called (NAME).
  public var name: Text?
  /// More about it, such as its address (DESCRIPTION).
  public var description: Text?
  /// The place on the globe (GEO).
  public var position: GeoPosition?
  /// What kind of place it is (LOCATION-TYPE, a token of RFC 4589).
  public var kind: Kind?

  /// A place with its identity.
  public init(uid: String) throws(CalendarRefusal) {
    self.uid = try checkedUID(uid)
  }

  /// Kinds of place at which events are held, as RFC 4589 registers them.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Where films or plays are shown.
    case theater
    /// Where books are kept, studies go on, people stay, or all may come.
    case library, school, hotel, `public`
  }
}
