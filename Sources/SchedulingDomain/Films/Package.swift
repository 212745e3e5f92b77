/// Films that are always shown together, in one order: a programme of shorts, a double bill.
public struct Package: Keyed {
  /// The key, unique in its week.
  public let key: Key<Package>
  /// The title, by language, where it has one beside those of its films.
  public var title: LocalizedText?
  /// The films in the order they are shown.
  public var entries: [Entry]
  /// What is remarked about it.
  public var remarks: Remarks

  /// A package with nothing in it yet.
  public init(key: Key<Package>) {
    self.key = key
    self.entries = []
    self.remarks = Remarks()
  }

  /// The films in the order they are shown.
  public var films: [Key<Film>] { entries.map(\.film) }

  /// One film of a package.
  public struct Entry: Hashable, Sendable {
    /// The film.
    public let film: Key<Film>
    /// The break after it; none is made after the last film.
    public let breakAfter: RunningTime?

    /// A film, and the break after it.
    public init(film: Key<Film>, breakAfter: RunningTime? = nil) {
      self.film = film
      self.breakAfter = breakAfter
    }
  }
}
