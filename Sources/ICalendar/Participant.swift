/// Somebody who takes part in an event: a PARTICIPANT (RFC 9073 section 7.1).
public struct Participant: Hashable, Sendable {
  /// The identity of the person, the same wherever they are named (UID).
  public let uid: String
  /// In what part (PARTICIPANT-TYPE, RFC 9073 section 6.2).
  public let role: Role
  /// The name, which has no property of its own there (SUMMARY).
  public var name: Text?
  /// More about the person (DESCRIPTION).
  public var description: Text?
  /// Where to reach the person's calendar, usually a `mailto:` (CALENDAR-ADDRESS).
  public var address: URI?

  /// Somebody in a part.
  public init(uid: String, role: Role) throws(CalendarRefusal) {
    self.uid = try checkedUID(uid)
    self.role = role
  }

  /// The parts in which somebody takes part.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Does something at it.
    case active = "ACTIVE"
    /// Attends.
    case inactive = "INACTIVE"
    /// Performs.
    case performer = "PERFORMER"
    /// Speaks.
    case speaker = "SPEAKER"
    /// Pays for it.
    case sponsor = "SPONSOR"
    /// Can be asked about it.
    case contact = "CONTACT"
  }
}

/// A UID that a calendar can hold.
func checkedUID(_ uid: String) throws(CalendarRefusal) -> String {
  guard !uid.isEmpty else { throw .emptyUID }
  guard !uid.hasControlCharacter else { throw .controlCharacter(in: uid) }
  return uid
}
