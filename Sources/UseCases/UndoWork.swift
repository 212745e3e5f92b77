import CivilTime
package import SchedulingDomain

/// Undoes what an entry of the log says, as a change of its own, which can be undone in turn.
///
/// It is done where every thing that the entry wrote is as it left it, and nothing that was said
/// since needs what would go. Calendar state never goes back.
package struct UndoWork: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Undoes an entry of the week's festival, or refuses and says what stands in the way.
  /// - Parameters:
  ///   - week: the week whose last entry is meant, and whose festival's log is.
  ///   - number: the entry; nil for the last one of the week that stands and is no undoing, so that
  ///     each time goes further back. It must be the person's own.
  package func callAsFunction(
    _ intent: Intent, in week: Key<FilmWeek>, entry number: Int? = nil
  ) throws(Refusal) -> Undoing {
    try archive.work(
      intent, needing: .plan, in: week,
      replay: { handled, named, _ throws(Refusal) in
        Undoing(entry: nil, outcome: Outcome(repeating: named.programme, handled))
      },
      { named, session throws(Refusal) in
        let meant = try session.entry(number, of: named.name, by: intent.actor)
        let undoing = try session.undo(meant, in: named.name.festival, intent)
        return (undoing, undoing.outcome.logNumber)
      })
  }
}

/// What was undone, and what came of it.
package struct Undoing: Sendable {
  /// The entry; nil where the same request had been done before.
  package let entry: RecordedEntry?
  package let outcome: Outcome
}

extension ArchiveSession {
  fileprivate func undo(
    _ number: Int, in festival: Key<Festival>, _ intent: Intent
  ) throws(Refusal) -> Undoing {
    let history = try EntryHistory(of: number, in: festival, self)
    let before = try history.demandReversible()
    let next = try history.goingBack(to: before, at: intent.now, self)
    let change = ProgrammeChange(from: history.stored, to: next, at: intent.now)
    for case .screening(let screening) in before.items {
      guard let holder = change.newlyContested[screening.code] else { continue }
      throw .scheduling(change.taken(screening.code, by: holder))
    }
    let outcome = try change.keep(intent, action: "undo \(number)", undoes: number, in: self)
    return Undoing(entry: history.entry, outcome: outcome)
  }

  /// The entry that is named, else the last deed that stands; refused where it is somebody else's.
  fileprivate func entry(
    _ number: Int?, of name: WeekName, by actor: Intent.Actor
  ) throws(Refusal) -> Int {
    if let number { return number }
    var limit = 32
    while true {
      let entries = try log(of: name.festival, week: name.week, limit: limit).withUndoing()
      if let last = entries.lastDeed {
        guard last.entry.actor == actor.name else { throw .undo(.someoneElses(last)) }
        return last.number
      }
      guard entries.count == limit else { throw .undo(.nothingDone) }
      limit *= 8
    }
  }
}

extension [RecordedEntry] {
  /// The newest that keeps something, was not undone and is itself no undoing; what was done again
  /// is a deed.
  ///
  /// Nil where there is none, and where an older entry than these has to say whether one is.
  fileprivate var lastDeed: RecordedEntry? {
    let known = Dictionary(map { ($0.number, $0) }) { first, _ in first }
    for entry in self where entry.undoneBy == nil && !entry.keepsNothing {
      var isDeed = true
      var last = entry
      while let number = last.undoes {
        guard let undone = known[number] else { return nil }
        isDeed.toggle()
        last = undone
      }
      if isDeed { return entry }
    }
    return nil
  }
}

extension EntryHistory {
  /// What stands in the way of undoing the entry, if it can be undone by itself.
  ///
  /// Whether rooms are still free is not looked at.
  func obstacle(_ session: any ArchiveSession) throws(Refusal) -> RecordedEntry.Obstacle? {
    guard entry.isReversible, entry.undoneBy == nil else { return nil }
    do throws(Refusal) {
      let before = try demandReversible()
      let next = try goingBack(to: before, at: entry.entry.at, session)
      let gone = Set(stored.programme.screenings.keys).subtracting(next.screenings.keys)
      guard !gone.isEmpty else { return nil }
      let known = try session.releasedScreenings(of: stored.name)
        .union(session.screeningsAtDoors(of: stored.name))
      return known.isDisjoint(with: gone) ? nil : .other
    } catch {
      guard case .undo(let refusal) = error else { throw error }
      switch refusal {
      case .changedSince(_, _, let later), .saidElsewhere(_, _, let later),
        .builtUpon(_, _, let later?):
        return .entry(later)
      default: return .other
      }
    }
  }

  /// The week before the entry, with what it wrote; refused where there is no way back by itself.
  fileprivate func demandReversible() throws(Refusal) -> Programme {
    let number = entry.number
    let nothing = Refusal.undo(.keepsNothing(number, action: entry.entry.action))
    switch reversal?.way {
    case nil, .nothing: throw nothing
    case .beginning:
      let isEmpty = stored.programme.items.isEmpty
      throw .undo(.beginning(number, ItemName(.week, stored.name.week), isEmpty: isEmpty))
    case .things(let names, let before):
      let counts = names.filter { $0.kind == .count }
      guard counts.isEmpty else {
        throw .undo(.ledger(number, counts.compactMap { try? Key<Count>($0.key) }))
      }
      if let undoer = entry.undoneBy { throw .undo(.undone(number, by: undoer)) }
      return before
    }
  }

  /// The programme without what the entry did; refused where something later stands on it.
  fileprivate func goingBack(
    to before: Programme, at now: Instant, _ session: any ArchiveSession
  ) throws(Refusal) -> Programme {
    let things = reversal?.things ?? []
    let current = stored.programme
    for name in things where !stillStands(name) {
      if let later = saidElsewhere(name) {
        throw .undo(.saidElsewhere(entry.number, name, by: later))
      }
      let later = try lastStanding(name, session) ?? entry.number
      throw .undo(.changedSince(entry.number, name, by: later))
    }
    var next = current.restating(things, as: before)
    for code in before.screenings.keys where current.screenings[code] == nil {
      // Calendars may have seen it go; it comes back as something newer than what they knew.
      next.screenings[code]?.calendar.changedAt = now
    }
    if let fault = next.faults(in: next.items).first {
      throw .undo(.builtUpon(entry.number, fault, by: try culprit(of: fault, session)))
    }
    return next
  }

  /// The later entry that made a thing need what would go, or took away what would be needed.
  private func culprit(
    of fault: SchedulingRefusal, _ session: any ArchiveSession
  ) throws(Refusal) -> Int? {
    switch fault {
    case .dangling(let kind, let key, let user):
      if let number = try lastStanding(user, session) { return number }
      return try lastStanding(ItemName(kind, key), session)
    case .calendarUIDTaken(let code, let other):
      if let number = try lastStanding(ItemName(.screening, other), session) { return number }
      return try lastStanding(ItemName(.screening, code), session)
    default: return nil
    }
  }

  /// The last entry after this one that wrote a thing and still counts.
  private func lastStanding(
    _ name: ItemName, _ session: any ArchiveSession
  ) throws(Refusal) -> Int? {
    try session.entries(
      of: stored.name.festival, from: entry.number + 1, to: nil, touching: [name]
    ).lastStanding(name, of: stored.name.week, after: entry.number)
  }
}
