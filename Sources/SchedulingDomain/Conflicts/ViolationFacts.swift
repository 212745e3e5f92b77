public import CivilTime

extension Conflict {
  /// The time for which a house is to be had, and how far a screening lies outside it.
  public struct Closure: Hashable, Sendable {
    /// Whether it is hired for that time, or open by its own hours.
    public let isHire: Bool
    /// The time that is nearest; nil where there is none on that festival day.
    public let window: Span?
    /// Minutes by which the screening begins too early.
    public let minutesEarly: Int
    /// Minutes by which the screening ends too late.
    public let minutesLate: Int
  }

  /// Why a guest is not there.
  public enum Absence: Hashable, Sendable {
    /// The guest does not come: declined or cancelled.
    case notComing(Visit.Status)
    /// The guest comes later than when they are wanted first; nil where that is not known.
    case before(arrival: DayOrTime, wanted: Instant?)
    /// The guest leaves before they are no longer wanted; nil where that is not known.
    case after(departure: DayOrTime, wanted: Instant?)
    /// The guest is elsewhere just then.
    case away(TimeAway)
    /// The guest leaves before they arrive.
    case backwards(arrival: DayOrTime, departure: DayOrTime)
  }

  /// The seats of a screening, and who wants them.
  public struct Crowd: Hashable, Sendable {
    /// The seats there are.
    public let capacity: Int
    /// The seats that are held.
    public let held: Int
    /// The seats that went to the public.
    public let sold: Int
    /// The seats that were given to people for whom seats are held: of the held ones, if any.
    public let given: Int
    /// The people who were counted in the room.
    public let inside: Int

    /// How many seats are spoken for.
    public var wanted: Int { max(held, given) + sold }

    /// How many seats too few there are; nil where there are enough.
    public var excess: Int? {
      let excess = max(wanted, inside) - capacity
      return excess > 0 ? excess : nil
    }

    /// People who want to see the same things.
    public enum Group: Hashable, Sendable {
      /// Those for whom a screening is made.
      case audience(Screening.Audience)
      /// Those who follow a section.
      case section(Key<Section>)
    }
  }

  /// Why a print is not ready.
  public enum Unreadiness: Hashable, Sendable {
    /// Nobody has played it through.
    case unchecked
    /// It is played through only after it was shown.
    case checkedLate(DayOrTime)
    /// None of its keys has come.
    case keyAwaited
  }

  /// Why no key of a print opens it.
  public enum KeyFault: Hashable, Sendable {
    /// The keys are for other servers than the room's.
    case server(String, keysFor: [String])
    /// The key that is nearest opens too late or closes too early.
    case window(from: ZonedTime?, to: ZonedTime?, minutesEarly: Int, minutesLate: Int)
  }

  /// What is to be played.
  public enum Copy: Hashable, Sendable {
    /// This print.
    case print(Key<Print>)
    /// Any copy of a film, where no print is chosen yet.
    case film(Key<Film>)
  }

  /// How far a film lies outside the hours of its rating.
  public struct RatingFault: Hashable, Sendable {
    /// The rating.
    public let rating: String
    /// The hours that the week keeps for it.
    public let hours: RatingHours
    /// Minutes by which it begins too early.
    public let minutesEarly: Int
    /// Minutes by which it ends too late.
    public let minutesLate: Int
  }

  /// What is announced and not sure.
  public enum Unsure: Hashable, Sendable {
    /// A screening that has its time and room and is still tentative.
    case screening
    /// A film that is shown at confirmed screenings, and how far its invitation is.
    case film(Key<Film>, Selection.Status)
    /// A guest who appears at confirmed screenings and has not promised to.
    case guest(Key<Guest>)
  }

  /// A leave that a film needs.
  public enum Leave: String, Hashable, Sendable {
    /// That of its owner, or of the authorities.
    case rights, permit
  }

  /// Something that is not known.
  public enum Gap: Hashable, Sendable {
    /// How long guests take from one house to another.
    case travel(Travel.Route)
    /// Which server plays in a room for which there are keys.
    case server(Auditorium.Reference)
    /// What a catalogue says of each film.
    case film(Key<Film>, FilmField)
  }

  /// What a catalogue says of each film.
  public enum FilmField: Hashable, Sendable {
    /// Who made it, where, and when.
    case directors, countries, year
    /// What happens in it, in this language.
    case synopsis(LanguageTag)
    /// How it is called in this language.
    case title(LanguageTag)
  }
}
