/// A film as a work: its titles, makers and length; a screening shows it.
public struct Film: Keyed {
  /// The key, unique in the festival.
  public let key: Key<Film>
  /// The title in the language it was made in.
  public var originalTitle: String
  /// The language that title is in.
  public var originalLanguage: LanguageTag?
  /// Titles under which it is shown, by language.
  public var titles: LocalizedText?
  /// Other titles in use.
  public var otherTitles: [String]
  /// The title to sort by, where it is not the original.
  public var sortTitle: String?
  /// Directors, as they are credited.
  public var directors: [String]
  /// Other credits by role, in the order they are named.
  public var credits: [Credit]
  /// Countries of production, the main one first.
  public var countries: [Country]
  /// The year in which it was finished.
  public var year: ProductionYear?
  /// How long it runs.
  public var runningTime: RunningTime?
  /// What it is.
  public var category: Category?
  /// Whether it is a feature or a short.
  public var length: Length?
  /// Languages spoken in it.
  public var languages: [LanguageTag]
  /// The standing of its first screening here.
  public var premiere: Premiere?
  /// The age it is rated for, in the words of the country.
  public var rating: String?
  /// Colour, or black and white.
  public var colour: String?
  /// The aspect ratio, such as `1.85`.
  public var ratio: String?
  /// The sound, such as `5.1`.
  public var sound: String?
  /// Copies that exist, such as `DCP`.
  public var formats: [String]
  /// What happens in it, briefly.
  public var synopsis: LocalizedText?
  /// Awards it has won.
  public var awards: [String]
  /// International Standard Audiovisual Number (ISO 15706).
  public var isan: String?
  /// Entertainment Identifier Registry number (ISO 26324).
  public var eidr: String?
  /// What the week's edition says of it.
  public var selection: Selection
  /// What is remarked about it.
  public var remarks: Remarks

  /// A film of which nothing but its original title is known.
  public init(key: Key<Film>, originalTitle: String) throws(ValueRefusal) {
    self.key = key
    self.originalTitle = try nonEmpty(originalTitle, "original title")
    self.otherTitles = []
    self.directors = []
    self.credits = []
    self.countries = []
    self.languages = []
    self.formats = []
    self.awards = []
    self.selection = Selection()
    self.remarks = Remarks()
  }

  /// The title to show a reader of this language: theirs, else the English, else the original.
  public func title(for language: LanguageTag) -> String {
    if language == originalLanguage { return originalTitle }
    return titles?[language] ?? titles?[.english] ?? originalTitle
  }

  /// What a film is.
  public enum Category: String, CaseIterable, Sendable {
    /// One of the four that catalogues tell apart.
    case fiction, documentary, animation, experimental
  }

  /// How a catalogue classes its length.
  public enum Length: String, CaseIterable, Sendable {
    /// A feature or a short.
    case feature, short
  }
}

/// A role in the making of a film, and who held it.
public struct Credit: Hashable, Sendable {
  /// The role, such as `screenplay`, `producer`, `cast`.
  public let role: String
  /// Who held it.
  public let names: [String]
  /// Where that is stated.
  public let sources: [String]

  /// A role with those who held it.
  public init(role: String, names: [String], sources: [String] = []) throws(ValueRefusal) {
    self.role = try nonEmpty(role, "role of a credit")
    guard !names.isEmpty else { throw .emptyText("names of the credit \(role)") }
    self.names = names
    self.sources = sources
  }
}

/// The standing of a film's first screening, from high to low.
public struct Premiere: Hashable, Sendable {
  /// The standing.
  public let status: Status
  /// What the festival means by it: "first outside the country of production".
  public let note: String?

  /// A standing, with what is meant by it.
  public init(status: Status, note: String? = nil) {
    self.status = status
    self.note = note
  }

  /// The standings that festivals tell apart.
  public enum Status: String, CaseIterable, Sendable {
    /// From the first anywhere to the first in the region; or none of these.
    case world, international, continental, national, regional, none
  }
}
