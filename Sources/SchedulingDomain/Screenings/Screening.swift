public import CivilTime

/// A screening or another event of a film week: what, for whom, when and where, as far as known.
public struct Screening: Keyed {
  /// The code, unique in its week and never reused.
  public let key: ScreeningCode
  /// What it is.
  public var kind: Kind
  /// For whom it is.
  public var audience: Audience
  /// How sure it is.
  public var status: Status
  /// Its title, where that is not the title of its films.
  public var title: LocalizedText?
  /// The films it shows, in order.
  public var films: [Key<Film>]
  /// The package whose films it shows; it has no films of its own then.
  public var package: Key<Package>?
  /// The prints that are to be played, in order.
  public var prints: [Key<Print>]
  /// When it is, as far as known.
  public var timing: Timing
  /// Where it is, as far as known.
  public var place: Place
  /// What it is made of, in order; empty where it is just its films.
  public var parts: [Part]
  /// The time its room needs after it, where that is not the auditorium's turnaround.
  public var clearance: Pause?
  /// The language that is heard.
  public var audio: LanguageTag?
  /// The languages of its subtitles, in the order they stand.
  public var subtitles: [LanguageTag]
  /// Guests who appear, in order.
  public var appearances: [Appearance]
  /// Seats that are kept.
  public var holds: [Hold]
  /// Whether it is billed as the premiere of its films.
  public var isPremiere: Bool
  /// On what terms people come in.
  public var admission: Admission?
  /// Whether seats are still to be had.
  public var availability: Availability?
  /// Where tickets are sold: an address of the web.
  public var ticketAddress: String?
  /// What really happened.
  public var actuality: Actuality
  /// What the public is told beside all that.
  public var publicNote: LocalizedText?
  /// What calendars remember of it.
  public var calendar: CalendarState
  /// What is remarked about it.
  public var remarks: Remarks

  /// A public screening of which nothing but its code is known.
  public init(code: ScreeningCode, kind: Kind = .screening, changedAt: Instant) {
    self.key = code
    self.kind = kind
    self.audience = .public
    self.status = .tentative
    self.films = []
    self.prints = []
    self.timing = .open
    self.place = .open
    self.parts = []
    self.subtitles = []
    self.appearances = []
    self.holds = []
    self.isPremiere = false
    self.actuality = Actuality()
    self.calendar = CalendarState(changedAt: changedAt)
    self.remarks = Remarks()
  }

  /// The code.
  public var code: ScreeningCode { key }

  /// Whether it shows films: its own, or those of a package.
  public var showsFilms: Bool { !films.isEmpty || package != nil }

  /// What a screening or event is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Films are shown.
    case screening
    /// Something other than a screening.
    case ceremony, panel, masterclass, workshop, reception, exhibition, meeting, concert
    /// More that is not a screening.
    case pressConference = "press-conference"
    /// More that is not a screening.
    case rehearsal, interview, photocall, dinner, other
  }

  /// For whom a screening or event is.
  public enum Audience: String, CaseIterable, Sendable {
    /// Everybody, or those named.
    case `public`, press, industry, jury, school, invitation
  }

  /// How sure a screening or event is.
  public enum Status: String, CaseIterable, Sendable {
    /// Wished for, sure, or withdrawn.
    case tentative, confirmed, cancelled
  }
}

/// What calendars that follow a screening must go on seeing.
public struct CalendarState: Hashable, Sendable {
  /// The UID in every feed, where it is not made from the code (RFC 5545 section 3.8.4.7).
  public var uid: String?
  /// How often it has changed in a way people must hear of (RFC 5545 section 3.8.7.4).
  public var sequence: Int
  /// When it last changed so; DTSTAMP and LAST-MODIFIED are made of this.
  public var changedAt: Instant

  /// The state of an entry that is new at this instant.
  public init(uid: String? = nil, sequence: Int = 0, changedAt: Instant) {
    self.uid = uid
    self.sequence = sequence
    self.changedAt = changedAt
  }
}
