package import SchedulingDomain

/// Does one thing to a programme: decides on the programme as it stands, then writes the difference.
package struct EditProgramme: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Does what is decided on the programme as it stands, or refuses and leaves it as it is.
  ///
  /// A screening that is itself added or moved must get its room, and may not be put into the time
  /// of one that is contested. One that loses it to something
  /// else, such as a longer running time, is kept as contested and named in the outcome.
  /// - Parameters:
  ///   - right: what the person must be allowed to do.
  ///   - decide: may be asked again on a newer programme when others were faster.
  package func callAsFunction(
    _ intent: Intent, needing right: Intent.Right = .plan, in week: Key<FilmWeek>, action: String,
    _ decide: (Programme) throws(SchedulingRefusal) -> Edit
  ) throws(Refusal) -> Outcome {
    try keep(intent, needing: right, in: week, action: action) { stored throws(Refusal) in
      let edit: Edit
      do throws(SchedulingRefusal) {
        edit = try decide(stored.programme)
      } catch { throw .scheduling(error) }
      try intent.demandFresh(edit, stored)
      return [edit]
    }
  }

  /// Adds lines to the ledger, all or none.
  /// - Parameter decide: may be asked again on a newer programme when others were faster.
  package func adding(
    _ intent: Intent, in week: Key<FilmWeek>, action: String,
    _ decide: (Programme) throws(SchedulingRefusal) -> [Count]
  ) throws(Refusal) -> Outcome {
    try archive.change(intent, needing: .count, in: week) { stored, session throws(Refusal) in
      let next: Programme
      do throws(SchedulingRefusal) {
        next = try stored.programme.adding(try decide(stored.programme))
      } catch { throw .scheduling(error) }
      return try ProgrammeChange(from: stored, to: next, at: intent.now).keep(
        intent, action: action, in: session)
    }
  }

  /// Does several things at once, or none of them.
  /// - Parameter seen: the versions of things on which was decided what to do.
  package func all(
    _ edits: [Edit], _ intent: Intent, in week: Key<FilmWeek>, action: String,
    seen: [ItemName: Int]
  ) throws(Refusal) -> Outcome {
    try keep(intent, needing: .plan, in: week, action: action) { stored throws(Refusal) in
      for case let subject? in edits.map(\.subject) {
        guard let known = seen[subject], let current = stored.versions[subject], known != current
        else { continue }
        throw .stale(subject, seen: known, current: current)
      }
      return edits
    }
  }

  private func keep(
    _ intent: Intent, needing right: Intent.Right, in week: Key<FilmWeek>, action: String,
    _ decide: (StoredProgramme) throws(Refusal) -> [Edit]
  ) throws(Refusal) -> Outcome {
    try archive.change(intent, needing: right, in: week) { stored, session throws(Refusal) in
      try stored.applying(try decide(stored), intent, action: action, in: session)
    }
  }
}

extension StoredProgramme {
  /// Applies edits one after the other and keeps what is different; a screening that is itself
  /// edited must get its room.
  fileprivate func applying(
    _ edits: [Edit], _ intent: Intent, action: String, in session: any ArchiveSession
  ) throws(Refusal) -> Outcome {
    try demandAsKnown(edits, in: session)
    var next = programme
    do throws(SchedulingRefusal) {
      for edit in edits { next = try next.applying(edit) }
    } catch { throw .scheduling(error) }
    let change = ProgrammeChange(from: self, to: next, at: intent.now)
    let taken = edits.compactMap(\.screening).compactMap { code in
      change.holder(inTheWayOf: code).map { change.taken(code, by: $0) }
    }
    guard taken.isEmpty else { throw .scheduling(taken) }
    return try change.keep(intent, action: action, in: session)
  }

  /// Refuses to add what another week knows, said otherwise: it would be said so for that one too.
  private func demandAsKnown(
    _ edits: [Edit], in session: any ArchiveSession
  ) throws(Refusal) {
    let added = edits.compactMap { edit -> Item? in
      guard case .add(let item) = edit, item.isTheFestivals else { return nil }
      return item
    }
    guard !added.isEmpty else { return }
    for other in try session.programmes(beside: name) {
      for item in added {
        guard let known = other.item(item.name), known.forAnotherWeek != item.forAnotherWeek else {
          continue
        }
        throw .scheduling(.knownInOtherWeek(item.name, other.week.key))
      }
    }
  }
}

extension Edit {
  /// The screening that the edit is about.
  var screening: ScreeningCode? {
    switch self {
    case .add(.screening(let screening)), .replace(.screening(let screening)): screening.code
    case .move(let code, _, _), .cancel(let code), .restore(let code): code
    case .week, .add, .replace, .remove: nil
    }
  }

  /// The thing that the edit is about, where it was there before.
  var subject: ItemName? {
    switch self {
    case .replace(let item): item.name
    case .remove(let name): name
    case .move(let code, _, _), .cancel(let code), .restore(let code): ItemName(.screening, code)
    case .week(let week): ItemName(.week, week.key)
    case .add: nil
    }
  }
}

extension Intent {
  /// Refuses what the person may not do.
  func demand(_ right: Right) throws(Refusal) {
    guard actor.rights.contains(right) else { throw .notAllowed(right) }
  }

  /// Refuses an edit of something that was changed since the person saw it.
  func demandFresh(_ edit: Edit, _ stored: StoredProgramme) throws(Refusal) {
    guard let versionSeen, let subject = edit.subject, let current = stored.versions[subject],
      current != versionSeen
    else { return }
    throw .stale(subject, seen: versionSeen, current: current)
  }
}
