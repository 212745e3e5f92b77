/// One of the things a screening or event is made of, in order.
public struct Part: Hashable, Sendable {
  /// What happens.
  public let kind: Kind
  /// The film that runs, for a part that is one.
  public let film: Key<Film>?
  /// How long it takes, where that is known or differs from the film's own running time.
  public let length: RunningTime?
  /// What is said about it: "live film music".
  public let title: LocalizedText?

  /// A part; a film is kept only where the kind is `film`.
  public init(
    _ kind: Kind, film: Key<Film>? = nil, length: RunningTime? = nil, title: LocalizedText? = nil
  ) {
    self.kind = kind
    self.film = kind == .film ? film : nil
    self.length = length
    self.title = title
  }

  /// What happens in a part.
  public enum Kind: String, CaseIterable, Sendable {
    /// The doors open: it lies before the announced start.
    case doors
    /// Words, the greeting of a film's crew, and music before or after a film.
    case introduction, speeches, salute, music
    /// A film runs.
    case film
    /// A pause.
    case intermission
    /// Questions and answers after a film.
    case qa
    /// Talk, or anything else.
    case discussion, other
  }
}
