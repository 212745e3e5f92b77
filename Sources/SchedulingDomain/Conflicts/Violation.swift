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
    /// A screening takes longer than the time that the house has stated.
    case slotTooShort(minutes: Int, minutesShort: Int)
    /// A screening ends nobody knows when: a film has no length, or, where nil, an event has none.
    case runtimeUnknown(Key<Film>?)
    /// Guests are wanted at two screenings at one time.
    case guestInTwoPlaces(Encounter)
    /// Guests can't come from one house to the other in time.
    case guestTravelShort(Encounter, Travel.Route, needed: Pause, minutesShort: Int)
    /// A guest is wanted at a screening and is not there.
    case guestAbsent(Key<Guest>, Absence)
    /// Guests speak none of the audience's languages, and nobody interprets.
    case interpreterMissing([LanguageTag])
    /// A print is to be played in two rooms at one time.
    case printInTwoPlaces(Encounter, Key<Print>)
    /// A print leaves on a way, counted from 0, before it has come from the one before.
    case printSentTwice(Key<Print>, leg: Int)
    /// A print can't come from one house to the other in time.
    case printTravelShort(
      Encounter, Key<Print>, Travel.Route, needed: Pause, minutesShort: Int)
    /// A print is on one of its ways, counted from 0, when it is to be played.
    case printInTransit(Key<Print>, leg: Int)
    /// A print has gone on one of its ways, counted from 0, to where it is not to be played.
    case printElsewhere(Key<Print>, leg: Int)
    /// A print leaves on a way, counted from 0, after it is there.
    case printSentBackwards(Key<Print>, leg: Int)
    /// A print is to be played and is not ready.
    case printNotReady(Key<Print>, Unreadiness)
    /// A print can't be played there and then, because its keys are for elsewhere or another time.
    case keyWindow(Key<Print>, KeyFault)
    /// A room can't play a print, or any copy of a film that exists.
    case formatMissing(Auditorium.Reference, Copy, formats: [String])
    /// A film is shown before the screening that is billed as its premiere has ended.
    case premiereOrder(Encounter, Key<Film>, isPublic: Bool)
    /// A film's premiere is billed more than once, or though it is none.
    case premiereClaim(Key<Film>, isTwice: Bool)
    /// A film is shown before it may be.
    case embargo(Key<Film>, until: DayOrTime)
    /// A film is shown again sooner than the week wants.
    case repeatTooClose(Encounter, Key<Film>, minutesShort: Int)
    /// A film starts too early or ends too late for its rating.
    case ratingHours(Key<Film>, RatingFault)
    /// Two screenings want the same people at one time.
    case audienceClash(Encounter, Crowd.Group)
    /// A screening has fewer seats than are held, sold or taken.
    case overCapacity(Place, Crowd)
    /// A film has no screening that speakers of these languages can follow.
    case languageCoverage(Key<Film>, missing: [LanguageTag])
    /// Something is announced and not sure.
    case notConfirmed(Unsure)
    /// A film has not, or not yet, the leave to be shown; nil where nobody has said.
    case rightsMissing(Key<Film>, Leave, Permission.State?)
    /// Something is not known.
    case dataGap(Gap)
  }
}
