package import CivilTime
package import SchedulingDomain

/// Keeps the programmes of festivals: the port that the PostgreSQL store fills.
///
/// A piece of work is one transaction: all of it is kept, or nothing. It may be run more than once
/// when others get in the way, so it must not act on anything but its session.
package protocol Archive: Sendable {
  /// Runs work that looks and changes nothing, all of it at one moment of the archive.
  func read<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result

  /// Runs work that may change things; refused work leaves nothing behind.
  func write<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result

  /// Runs work that may change things as `write` would, and then keeps nothing of it.
  func rehearse<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result
}

/// What can be asked of an archive within one piece of work.
package protocol ArchiveSession {
  /// All festivals, by key.
  func festivals() throws(Refusal) -> [Festival]

  /// All weeks with their festivals, by first day, then key.
  func weeks() throws(Refusal) -> [WeekEntry]

  /// A week whole, or nil if there is none with this key.
  func programme(of week: Key<FilmWeek>) throws(Refusal) -> StoredProgramme?

  /// Writes a festival that has no week yet.
  func add(_ festival: Festival) throws(Refusal)

  /// Claims of the festival's other weeks.
  func claims(outside week: WeekName) throws(Refusal) -> [Claim]

  /// Writes what is different in a week.
  ///
  /// Festival, venues, films and guests are the festival's and may be part of several weeks: added
  /// means said to be part of this one, and written over what the festival knew of it; removed
  /// means no longer part of this one, and gone only when it is part of none. What a week says of a
  /// film or a guest, its selection and its visit, is the week's, as is everything else.
  func write(_ difference: Difference, in week: WeekName) throws(Refusal)

  /// Gives up claims of a week and takes others, in this order.
  func exchange(_ released: [Claim], for taken: [Claim], in week: WeekName) throws(Refusal)

  /// Adds to the log and says under which number, counted in the festival.
  func record(
    _ entry: LogEntry, _ reversal: Reversal, in festival: Key<Festival>
  ) throws(Refusal) -> Int

  /// The last entries of the log, newest first; of one week, or of the whole festival.
  func log(
    of festival: Key<Festival>, week: Key<FilmWeek>?, limit: Int
  ) throws(Refusal) -> [RecordedEntry]

  /// Entries of the log with what they keep, oldest first.
  /// - Parameter things: only entries that wrote one of these; nil for all.
  func entries(
    of festival: Key<Festival>, from first: Int, to last: Int?, touching things: [ItemName]?
  ) throws(Refusal) -> [KeptEntry]

  /// How a request was handled before; nil if it is new.
  ///
  /// Refused if the key was used for another body.
  func handled(
    _ request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) -> HandledRequest?

  /// Keeps that a request was handled, so that it is known when it comes again.
  func keep(
    _ handled: HandledRequest, _ request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal)

  /// The releases of a week, the first one first.
  func releases(of week: WeekName) throws(Refusal) -> [ReleaseHead]

  /// What a release froze; nil if there is none with this number.
  func programme(of release: Int, in week: WeekName) throws(Refusal) -> Programme?

  /// Freezes a programme as the next release of its week.
  ///
  /// Its screenings are then public: they can't be removed any more.
  func add(_ release: ReleaseDraft, in week: WeekName) throws(Refusal) -> ReleaseHead

  /// Writes what calendars know of these screenings; their versions stay as they are.
  func stamp(_ screenings: [Screening], in week: WeekName) throws(Refusal)

  /// Takes a guest out of everything that is kept of a festival, releases and log too, for good.
  ///
  /// A guest of whom nothing is known stands in their place wherever somebody must.
  func withdraw(
    _ guest: Key<Guest>, from festival: Key<Festival>, as intent: Intent
  ) throws(Refusal) -> Withdrawal

  /// The screenings of a week that were in a release.
  func releasedScreenings(of week: WeekName) throws(Refusal) -> Set<ScreeningCode>

  /// The screenings of a week that doors know: a device saw something there, or somebody was given
  /// the door.
  func screeningsAtDoors(of week: WeekName) throws(Refusal) -> Set<ScreeningCode>

  /// Writes a shift down with the hash of its code; false where that code opens another one.
  func add(
    _ shift: Shift, _ code: ShiftCode, in week: WeekName, by intent: Intent
  ) throws(Refusal) -> Bool

  /// Ends a shift before its time; false where it had ended.
  func end(_ shift: Key<Shift>, in week: WeekName, at now: Instant) throws(Refusal) -> Bool

  /// Makes tickets unreadable for ever, without changing any sum; in how many events.
  /// - Parameter salt: random, and kept nowhere.
  func forgetTickets(in week: WeekName, salt: String) throws(Refusal) -> Int
}

/// A week by its own key and that of its festival.
package struct WeekName: Hashable, Sendable {
  package let festival: Key<Festival>
  package let week: Key<FilmWeek>

  package init(festival: Key<Festival>, week: Key<FilmWeek>) {
    self.festival = festival
    self.week = week
  }
}

/// A week in the list of all weeks.
package struct WeekEntry: Sendable, Equatable {
  package let festival: Festival
  package let week: FilmWeek

  package init(festival: Festival, week: FilmWeek) {
    self.festival = festival
    self.week = week
  }
}

/// A programme as it is kept, with what only the archive knows of it.
package struct StoredProgramme: Sendable, Equatable {
  package let programme: Programme
  /// Claims of this week that stand.
  package let held: [Claim]
  /// Claims of the festival's other weeks.
  package let others: [Claim]
  /// How often each venue, film, guest and screening was written, from 1.
  package let versions: [ItemName: Int]

  package init(
    programme: Programme, held: [Claim], others: [Claim], versions: [ItemName: Int]
  ) {
    self.programme = programme
    self.held = held
    self.others = others
    self.versions = versions
  }

  /// The week's name.
  package var name: WeekName {
    WeekName(festival: programme.festival.key, week: programme.week.key)
  }

  /// Screenings that want a room and have none.
  package var contested: Set<ScreeningCode> {
    let holding = Set(held.map(\.screening))
    return Set(
      programme.screenings.values.filter { programme.claim(of: $0) != nil }.map(\.code)
    ).subtracting(holding)
  }
}
