extension Conflict {
  /// The kinds of conflict that are looked for.
  public enum Kind: String, CaseIterable, Sendable {
    /// Two screenings in one room.
    case auditoriumTaken = "auditorium-taken"
    /// Too little time to clear a room.
    case turnaroundShort = "turnaround-short"
    /// A house that is not ours, or not open, at that time.
    case venueClosed = "venue-closed"
    /// A room that somebody else has at that time.
    case auditoriumBlocked = "auditorium-blocked"
    /// A room that closes before the end.
    case pastCurfew = "past-curfew"
    /// A slot that the films and what goes with them do not fit into.
    case slotTooShort = "slot-too-short"
    /// An end that is not known, because a length is not.
    case runtimeUnknown = "runtime-unknown"
    /// One guest at two screenings.
    case guestInTwoPlaces = "guest-in-two-places"
    /// Too little time to come from one house to another.
    case guestTravelShort = "guest-travel-short"
    /// A guest who is not there at that time, or does not come.
    case guestAbsent = "guest-absent"
    /// A guest whom nobody in the room understands.
    case interpreterMissing = "interpreter-missing"
    /// One print at two screenings, or on two ways.
    case printInTwoPlaces = "print-in-two-places"
    /// A print that is on its way at that time.
    case printInTransit = "print-in-transit"
    /// A print that nobody has played through, or whose key has not come.
    case printNotReady = "print-not-ready"
    /// A print whose key is for another server or another time.
    case keyWindow = "key-window"
    /// A print that a room can't play.
    case formatMissing = "format-missing"
    /// A film that is shown before its premiere.
    case premiereOrder = "premiere-order"
    /// A premiere that can't be called one.
    case premiereClaim = "premiere-claim"
    /// A film that is shown before it may be.
    case embargo
    /// A film that is shown again too soon.
    case repeatTooClose = "repeat-too-close"
    /// A film at an hour at which its rating forbids it.
    case ratingHours = "rating-hours"
    /// Two screenings for the same people at one time.
    case audienceClash = "audience-clash"
    /// More seats wanted than there are.
    case overCapacity = "over-capacity"
    /// A film that part of the audience can't follow at any screening.
    case languageCoverage = "language-coverage"
    /// Something that is announced and not sure.
    case notConfirmed = "not-confirmed"
    /// A film without the leave to show it.
    case rightsMissing = "rights-missing"
    /// Something that is not known, and that people or a check need.
    case dataGap = "data-gap"
  }
}
