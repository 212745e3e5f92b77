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
  /// The address for mail over the internet; for staff only.
  public var email: String?
  /// The telephone number; for staff only.
  public var phone: String?
  /// What the guest eats or does not eat; for staff only.
  public var diet: String?
  /// What the guest needs to get about; for staff only.
  public var accessNeeds: String?
  /// Whether the public is told of the guest.
  public var isPublic: Bool
  /// What the week's edition says of the guest.
  public var visit: Visit
  /// What is remarked about the guest.
  public var remarks: Remarks

  /// A guest of whom nothing but a name is known.
  public init(key: Key<Guest>, name: String) throws(ValueRefusal) {
    self.key = key
    self.name = try nonEmpty(name, "name of a guest")
    self.languages = []
    self.isPublic = true
    self.visit = Visit()
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
  public var part: Part.Kind?
  /// The languages in which they take part; for an interpreter, those between which they do.
  public var languages: [LanguageTag]
  /// How sure it is; nil where nobody has said.
  public var status: Status?
  /// What is remarked about it.
  public let remarks: Remarks

  /// A guest in a role, in one part or the whole.
  public init(
    guest: Key<Guest>, role: Role, part: Part.Kind? = nil, languages: [LanguageTag] = [],
    status: Status? = nil, remarks: Remarks = Remarks()
  ) {
    self.guest = guest
    self.role = role
    self.part = part
    self.languages = languages
    self.status = status
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

  /// How sure an appearance is.
  public enum Status: String, CaseIterable, Sendable {
    /// Asked, promised, or refused.
    case invited, confirmed, declined
  }
}
