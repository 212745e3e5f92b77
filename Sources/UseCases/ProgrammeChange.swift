import CivilTime
import SchedulingDomain

/// A programme on its way from one state to the next, with who gets which room.
struct ProgrammeChange {
  private let before: Programme?
  let after: Programme
  /// The festival as it was known, where the week is new.
  private let owner: Festival?
  let difference: Difference
  private let placement: Placement
  private let released: [Claim]
  private let taken: [Claim]
  private let others: [Claim]
  /// Screenings that lost their room, or found it taken, by this change.
  let newlyContested: [ScreeningCode: Claim]

  init(
    from stored: StoredProgramme?, to next: Programme, at now: Instant, others: [Claim] = [],
    owner: Festival? = nil
  ) {
    self.owner = owner
    let held = stored?.held ?? []
    before = stored?.programme
    after = before.map { next.bringingCalendarsOn(from: $0, at: now) } ?? next
    var difference = Difference(from: before, to: after)
    // A week that begins in a festival that is there leaves the festival as it is, or changes it.
    if before == nil, let owner {
      difference.festival = Difference.change(from: owner, to: after.festival)
    }
    self.difference = difference
    self.others = stored?.others ?? others
    placement = after.placement(held: held, others: self.others)
    let standing = Set(held)
    let wanted = Set(placement.claims)
    released = held.filter { !wanted.contains($0) }
    taken = placement.claims.filter { !standing.contains($0) }
    let contestedBefore = stored?.contested ?? []
    newlyContested = placement.contested.filter { !contestedBefore.contains($0.key) }
  }

  /// The refusal for a screening whose room is taken.
  func taken(_ code: ScreeningCode, by holder: Claim) -> SchedulingRefusal {
    let screening = after.screenings[code]
    let free = screening.flatMap {
      after.freeStart(for: $0, from: holder.span.end, others: others)
    }
    return .auditoriumTaken(
      code, holder.auditorium, by: holder.screening, week: holder.week, until: holder.span.end,
      freeFrom: free ?? holder.span.end, zone: after.zone(at: screening?.place ?? .open))
  }

  /// What is in the way of a screening that a person adds, moves or changes; nil where nothing is.
  ///
  /// It must get its room, and not be put into the time of one that is contested and holds none.
  func holder(inTheWayOf code: ScreeningCode) -> Claim? {
    let (old, new) = (before?.claim(of: code), after.claim(of: code))
    if let holder = placement.contested[code] {
      let stays = old?.auditorium == new?.auditorium && old?.span.start == new?.span.start
      return stays ? newlyContested[code] : holder
    }
    guard let new = taken.first(where: { $0.screening == code }) else { return nil }
    return placement.contested.keys.sorted().compactMap { after.claim(of: $0) }.first { wish in
      let before = before?.claim(of: wish.screening)
      let didMeet = old.flatMap { old in before.map { $0.collides(with: old) } } ?? false
      return wish.collides(with: new) && !didMeet
    }
  }

  /// Writes the difference, the claims and the log; nothing where nothing is different.
  /// - Parameter undoes: the entry of the log that this change undoes.
  func keep(
    _ intent: Intent, action: String, undoes: Int? = nil, in session: any ArchiveSession
  ) throws(Refusal) -> Outcome {
    let name = WeekName(festival: after.festival.key, week: after.week.key)
    var number: Int?
    try demandNothingKnownGoes(name, session)
    // Looked up before it is written, so that it is told what was there.
    let told = difference.recognising(try session.weeks(sharing: difference, with: name))
    if !difference.isEmpty || !released.isEmpty || !taken.isEmpty {
      try demandRoomsOfUse(in: session)
      try session.write(difference, in: name)
      try session.exchange(released, for: taken, in: name)
      let entry = LogEntry(intent, action: action, week: name.week, difference: difference)
      let reversal = Reversal(
        of: difference, from: before, to: after, owner: owner, undoes: undoes)
      number = try session.record(entry, reversal, in: name.festival)
    }
    return Outcome(
      before: before, after: after, difference: told, contested: newlyContested,
      logNumber: intent.isRehearsal ? nil : number, wasDoneBefore: false)
  }

  /// Refuses to remove a screening that was released, as calendars know it, and one at the doors.
  private func demandNothingKnownGoes(
    _ name: WeekName, _ session: any ArchiveSession
  ) throws(Refusal) {
    let gone = difference.screenings.filter { $0.new == nil }.map(\.key)
    guard !gone.isEmpty else { return }
    let known = try session.releasedScreenings(of: name)
    if let code = gone.first(where: known.contains) { throw .release(.stillPublic(code)) }
    let seen = try session.screeningsAtDoors(of: name)
    if let code = gone.first(where: seen.contains) { throw .atDoors(code) }
  }
}

extension Programme {
  fileprivate func claim(of code: ScreeningCode) -> Claim? {
    screenings[code].flatMap { claim(of: $0) }
  }
}
