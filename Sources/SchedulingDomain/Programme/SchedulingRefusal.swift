public import CivilTime

/// Why something can't be done to a programme, with the facts of it; words are found elsewhere.
public enum SchedulingRefusal: Error, Hashable, Sendable {
  /// A value that is not one.
  case value(ValueRefusal)
  /// There is no such thing in the festival or week.
  case unknown(Item.Kind, String)
  /// A screening names something that is not there.
  case dangling(Item.Kind, String, namedBy: ItemName)
  /// A screening shows the films of a package, or films of its own, not both.
  case filmsBesidePackage(ScreeningCode, Key<Package>)
  /// A print of a film that the screening does not show.
  case printOfAnotherFilm(ScreeningCode, Key<Print>, Key<Film>)
  /// Seats are kept twice for one holder at one screening.
  case heldTwice(ScreeningCode, String)
  /// Calendars would take two screenings for one.
  case calendarUIDTaken(ScreeningCode, by: ScreeningCode)
  /// There is one with that key or code already.
  case alreadyThere(ItemName)
  /// The festival has it already, known from another week, which says it otherwise.
  case knownInOtherWeek(ItemName, Key<FilmWeek>)
  /// It is still named by others.
  case stillNamed(ItemName, by: [ItemName])
  /// A line of the ledger can't be changed or removed, only corrected by another.
  case ledgerIsFinal(Key<Count>)
  /// A line of the ledger was corrected before, so it is the correction that can be corrected.
  case correctedBefore(Key<Count>, by: Key<Count>)
  /// Something of another week of the festival names it still.
  case usedInOtherWeek(ItemName, Key<FilmWeek>, by: [ItemName])
  /// The room is taken: by whom, until when, and when the screening could start instead.
  case auditoriumTaken(
    ScreeningCode, Auditorium.Reference, by: ScreeningCode, week: Key<FilmWeek>, until: Instant,
    freeFrom: Instant, zone: Zone)
  /// The screening is cancelled, so it can't be moved.
  case cancelled(ScreeningCode)
  /// The screening is not cancelled, so it can't be brought back.
  case notCancelled(ScreeningCode)
}
