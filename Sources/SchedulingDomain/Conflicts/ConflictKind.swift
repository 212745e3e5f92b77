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
    /// One guest at two screenings.
    case guestInTwoPlaces = "guest-in-two-places"
    /// Too little time to come from one house to another.
    case guestTravelShort = "guest-travel-short"
    /// A guest who is not there at that time, or does not come.
    case guestAbsent = "guest-absent"
    /// More seats wanted than there are.
    case overCapacity = "over-capacity"
    /// Something that is not known, and that a check would need.
    case dataGap = "data-gap"
  }
}
