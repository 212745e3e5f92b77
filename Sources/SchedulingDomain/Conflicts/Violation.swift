public import CivilTime

extension Conflict {
  /// What is wrong, with the facts that a person needs to act on it.
  public enum Violation: Hashable, Sendable {
    /// Two screenings fill one room at one time.
    case auditoriumTaken(Encounter, Auditorium.Reference)
    /// A screening begins before its room is clear of the one before.
    case turnaroundShort(Encounter, Auditorium.Reference, needed: Pause, minutesShort: Int)
    /// A screening lies outside the time for which its house is ours, or is open.
    case venueClosed(Place, Closure)
    /// A screening runs past the time at which its room closes.
    case pastCurfew(Auditorium.Reference, Closure)
    /// A screening lies in a time for which its room is somebody else's.
    case auditoriumBlocked(Place, Key<Hire>, use: Hire.Use, Span)
    /// Guests are wanted at two screenings at one time.
    case guestInTwoPlaces(Encounter)
    /// Guests can't come from one house to the other in time.
    case guestTravelShort(Encounter, Travel.Route, needed: Pause, minutesShort: Int)
    /// A guest is wanted at a screening and is not there.
    case guestAbsent(Key<Guest>, Absence)
    /// A screening has fewer seats than are held, sold or taken.
    case overCapacity(Place, Crowd)
    /// Something is not known.
    case dataGap(Gap)
  }

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
    /// The guest comes later.
    case before(arrival: DayOrTime)
    /// The guest has left by then.
    case after(departure: DayOrTime)
  }

  /// The seats of a screening, and who wants them.
  public struct Crowd: Hashable, Sendable {
    /// The seats there are.
    public let capacity: Int
    /// The seats that are held.
    public let held: Int
    /// The seats that are sold or given out beside them.
    public let sold: Int
    /// The people who were counted in the room.
    public let inside: Int

    /// How many seats too few there are; nil where there are enough.
    public var excess: Int? {
      let excess = max(held + sold, inside) - capacity
      return excess > 0 ? excess : nil
    }
  }

  /// Something that is not known.
  public enum Gap: Hashable, Sendable {
    /// How long guests take from one house to another.
    case travel(Travel.Route)
  }
}

extension Conflict.Violation {
  /// The kind, by the name that scripts know it by.
  public var kind: Conflict.Kind {
    switch self {
    case .auditoriumTaken: .auditoriumTaken
    case .turnaroundShort: .turnaroundShort
    case .venueClosed: .venueClosed
    case .pastCurfew: .pastCurfew
    case .auditoriumBlocked: .auditoriumBlocked
    case .guestInTwoPlaces: .guestInTwoPlaces
    case .guestTravelShort: .guestTravelShort
    case .guestAbsent: .guestAbsent
    case .overCapacity: .overCapacity
    case .dataGap: .dataGap
    }
  }

  /// How grave it is, unless the week says otherwise.
  public var severity: Conflict.Severity {
    switch self {
    case .auditoriumTaken, .pastCurfew, .auditoriumBlocked, .guestInTwoPlaces, .guestAbsent:
      .fatal
    case .turnaroundShort, .guestTravelShort: .warning
    case .venueClosed(_, let closure): closure.window == nil ? .warning : .fatal
    case .overCapacity(_, let crowd): crowd.held > crowd.capacity ? .fatal : .warning
    case .dataGap: .notice
    }
  }

  /// Minutes by which something is too short, where it is about that.
  public var minutesShort: Int? {
    switch self {
    case .turnaroundShort(_, _, _, let minutes), .guestTravelShort(_, _, _, let minutes): minutes
    case .venueClosed(_, let closure), .pastCurfew(_, let closure):
      closure.window == nil ? nil : closure.minutesEarly + closure.minutesLate
    case .auditoriumBlocked(_, _, _, let span): span.minutes
    default: nil
    }
  }

  /// The two screenings that meet, where it is about that.
  public var encounter: Conflict.Encounter? {
    switch self {
    case .auditoriumTaken(let encounter, _), .turnaroundShort(let encounter, _, _, _),
      .guestInTwoPlaces(let encounter), .guestTravelShort(let encounter, _, _, _):
      encounter
    default: nil
    }
  }

  /// Whether it is about things rather than screenings, so that its name holds no codes.
  var isAboutThings: Bool {
    switch self {
    case .dataGap: true
    default: false
    }
  }

  /// What tells it from others of its kind about the same screenings.
  var detail: String? {
    switch self {
    case .auditoriumBlocked(_, let hire, _, _): hire.text
    case .guestAbsent(let guest, _): guest.text
    case .dataGap(.travel(let route)): "travel:\(route)"
    default: nil
    }
  }
}
