/// What an edition makes of the rules: how grave each is to it, and the limits that it sets itself.
public struct Rules: Hashable, Sendable {
  /// How grave a kind of conflict is here, where that is not the usual.
  public var severities: [Conflict.Kind: Conflict.Severity]
  /// Kinds of conflict that the edition does not want to hear of.
  public var ignored: Set<Conflict.Kind>
  /// The languages that the audience understands, between them.
  public var audienceLanguages: [LanguageTag]
  /// What must lie between the starts of two public screenings of one film.
  public var repeatGap: RepeatGap?
  /// The hours for films of a rating, by the rating as films state it.
  public var ratingHours: [String: RatingHours]
  /// Sections whose public is the same, so that no two of their screenings are at one time.
  public var exclusiveSections: [Key<Section>]

  /// The usual rules.
  public init() {
    severities = [:]
    ignored = []
    audienceLanguages = []
    ratingHours = [:]
    exclusiveSections = []
  }

  /// Whether the edition says nothing of its own.
  public var isEmpty: Bool { self == Rules() }
}

/// The hours in which films of a rating are shown, in minutes after midnight of the festival day.
public struct RatingHours: Hashable, Sendable {
  /// They begin no earlier.
  public let earliest: Int?
  /// They end no later.
  public let latestEnd: Int?

  /// Hours of a festival day, each 0 to 2,160, the earlier first.
  public init(earliest: Int? = nil, latestEnd: Int? = nil) throws(ValueRefusal) {
    guard (0...2160).contains(earliest ?? 0), (0...2160).contains(latestEnd ?? 0),
      earliest ?? 0 < latestEnd ?? .max
    else { throw .hoursReversed(from: earliest ?? 0, to: latestEnd ?? 0) }
    self.earliest = earliest
    self.latestEnd = latestEnd
  }
}

/// The least time between the starts of two screenings of one film, in minutes, up to 30 days.
public struct RepeatGap: BoundedNumber {
  /// A minute to 30 days.
  public static let bounds = 1...43_200
  /// What the number says.
  public static let meaning = "gap between repeats in minutes"
  /// Minutes.
  public let value: Int
  /// Takes a number that is known to be allowed.
  public init(unchecked value: Int) { self.value = value }
}
