package import SchedulingDomain

/// Freezes the working programme of a week as its next release, and stamps what calendars know.
package struct CreateRelease: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Makes a release, or says that nothing is different since the last one.
  ///
  /// Where the intent names a version, it is that of the week: the number of its last entry in the
  /// log.
  /// - Parameter takesConflicts: whether it may go out with fatal conflicts and contested screenings.
  package func callAsFunction(
    _ intent: Intent, of week: Key<FilmWeek>, note: String? = nil, takesConflicts: Bool
  ) throws(Refusal) -> Released {
    try archive.work(
      intent, needing: .plan, in: week,
      replay: { handled, stored, session throws(Refusal) in
        try session.released(handled, of: stored.name)
      },
      { stored, session throws(Refusal) in
        let name = stored.name
        let last = try session.lastRelease(of: name)
        let version = try session.lastEntry(of: name)
        try intent.demandFresh(name, version)
        let next = stored.programme.stamped(after: last?.programme, at: intent.now)
        if let last, let head = last.release, next == last.programme {
          let same = Released(
            head: head, programme: last.programme, before: last, isNew: false, version: version)
          return (same, nil)
        }
        let conflicts = try stored.openConflicts(isTaken: takesConflicts)
        let draft = ReleaseDraft(
          at: intent.now, by: intent.actor.name, note: note, conflicts: conflicts, programme: next)
        let faults = next.faults(in: next.screenings.values.map(Item.screening))
        guard faults.isEmpty else { throw .scheduling(faults) }
        try session.stamp(stored.programme.restamped(as: next), in: name)
        let head = try session.add(draft, in: name)
        let number = try session.record(head, of: stored, intent)
        let made = Released(
          head: head, programme: next, before: last, isNew: true, version: version)
        return (made, number)
      })
  }
}

/// What a release is, and what was released before it.
package struct Released: Sendable {
  package let head: ReleaseHead
  /// What it froze.
  package let programme: Programme
  /// The release before it; where nothing was different, the same.
  package let before: ProgrammeState?
  /// Whether it was made now.
  package let isNew: Bool
  /// Whether the same request had been done before, so that nothing was done now.
  package var wasDoneBefore = false
  /// The number of the week's last entry in the log before it: the state that was released.
  package let version: Int
}

extension Programme {
  /// The screenings of which calendars are to know something else, with that.
  ///
  /// A number that a file has stated for the next change is not forgotten.
  fileprivate func restamped(as released: Programme) -> [Screening] {
    released.screenings.values.sorted { $0.code < $1.code }.compactMap { stamped in
      guard var screening = screenings[stamped.code] else { return nil }
      let known = screening.calendar
      screening.calendar = stamped.calendar
      screening.calendar.sequence = max(known.sequence, stamped.calendar.sequence)
      return screening.calendar == known ? nil : screening
    }
  }
}

extension StoredProgramme {
  /// What cannot be in the programme, or had better not be, by name; refused where something can't
  /// be, nobody has waived it, and it is not taken.
  fileprivate func openConflicts(isTaken: Bool) throws(Refusal) -> [String] {
    let conflicts = programme.conflicts
    let open = conflicts.filter { $0.waiver == nil && $0.severity > .notice }
    let fatal = open.filter { $0.severity == .fatal }
    let waived = conflicts.filter { $0.waiver != nil && $0.kind == .auditoriumTaken }
    let contested = self.contested.subtracting(waived.flatMap(\.screenings))
    guard isTaken || (fatal.isEmpty && contested.isEmpty) else {
      throw .release(.open(fatal, contested: contested.sorted()))
    }
    return open.map(\.id)
  }
}

extension ArchiveSession {
  /// A week that must be there.
  func stored(_ week: Key<FilmWeek>) throws(Refusal) -> StoredProgramme {
    guard let stored = try programme(of: week) else {
      throw .scheduling(.unknown(.week, week.text))
    }
    return stored
  }

  /// The last release of a week, whole; nil where there is none.
  func lastRelease(of week: WeekName) throws(Refusal) -> ProgrammeState? {
    guard let head = try releases(of: week).last,
      let programme = try programme(of: head.number, in: week)
    else { return nil }
    return ProgrammeState(release: head, programme: programme)
  }

  /// The number of the last entry that the log has of a week; 0 where it has none.
  func lastEntry(of week: WeekName) throws(Refusal) -> Int {
    try log(of: week.festival, week: week.week, limit: 1).first?.number ?? 0
  }

  /// The release that a request made when it was handled, or found to be as the week was.
  fileprivate func released(
    _ handled: HandledRequest, of week: WeekName
  ) throws(Refusal) -> Released {
    let heads = try releases(of: week)
    var made = heads.last?.number ?? 0
    if let number = handled.logNumber {
      let items = try entries(of: week.festival, from: number, to: number, touching: nil)
        .flatMap(\.recorded.entry.items)
      made = heads.first { items.contains($0.said) }?.number ?? made
    }
    let state = try state(.release(made), of: week.week)
    guard let head = state.release else { throw .release(.none) }
    return Released(
      head: head, programme: state.programme, before: nil, isNew: false, wasDoneBefore: true,
      version: try lastEntry(of: week))
  }

  fileprivate func record(
    _ head: ReleaseHead, of stored: StoredProgramme, _ intent: Intent
  ) throws(Refusal) -> Int {
    let name = stored.name
    let entry = LogEntry(
      at: intent.now, actor: intent.actor.name, door: intent.door, action: "release create",
      week: name.week, items: [head.said], size: 1)
    let before = Programme(festival: stored.programme.festival, week: stored.programme.week)
    return try record(entry, Reversal(things: [], before: before), in: name.festival)
  }
}

extension ReleaseHead {
  /// How the log names it.
  fileprivate var said: String { "release \(number)" }
}

extension Intent {
  /// Refuses to act on a week to which something was done since the person saw it.
  func demandFresh(_ week: WeekName, _ current: Int) throws(Refusal) {
    guard let versionSeen, versionSeen != current else { return }
    throw .stale(ItemName(.week, week.week), seen: versionSeen, current: current)
  }
}
