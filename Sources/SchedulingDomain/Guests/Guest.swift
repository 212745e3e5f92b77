/// A person whom the festival invites or presents.
public struct Guest: Keyed {
  /// The key, unique in the festival.
  public let key: Key<Guest>
  /// The name as it is shown, in the order its bearer uses.
  public var name: String
  /// The name to sort by, where it is not the name.
  public var sortName: String?
  /// The family name, only where it is known which part that is.
  public var familyName: String?
  /// The given name, only where it is known which part that is.
  public var givenName: String?
  /// What the public is told the guest is: "Director, Red Rain".
  public var publicRole: LocalizedText?
  /// Whom the guest speaks for.
  public var organisation: String?
  /// The country the guest comes from.
  public var country: Country?
  /// Languages the guest speaks.
  public var languages: [LanguageTag]
  /// What is remarked about the guest.
  public var remarks: Remarks

  /// A guest of whom nothing but a name is known.
  public init(key: Key<Guest>, name: String) throws(ValueRefusal) {
    self.key = key
    self.name = try nonEmpty(name, "name of a guest")
    self.languages = []
    self.remarks = Remarks()
  }
}

/// A guest who takes part in a screening or event, and as what.
public struct Appearance: Hashable, Sendable {
  /// Who.
  public let guest: Key<Guest>
  /// As what.
  public let role: Role
  /// In which part only; nil for the whole.
  public let part: Part.Kind?
  /// What is remarked about it.
  public let remarks: Remarks

  /// A guest in a role, in one part or the whole.
  public init(
    guest: Key<Guest>, role: Role, part: Part.Kind? = nil, remarks: Remarks = Remarks()
  ) {
    self.guest = guest
    self.role = role
    self.part = part
    self.remarks = remarks
  }

  /// As what a guest takes part.
  public enum Role: String, CaseIterable, Sendable {
    /// Makers of a film.
    case director, cast, crew
    /// Those who speak or lead.
    case moderator, interpreter, speaker, jury, patron
    /// A guest of honour.
    case guestOfHonour = "guest-of-honour"
    /// Those who perform, or just attend.
    case performer, attendee
  }
}
