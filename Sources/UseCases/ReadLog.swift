package import SchedulingDomain

/// Reads the log of what was done.
package struct ReadLog: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// The last entries of a week or of its festival, newest first, with what became of them.
  package func callAsFunction(
    of festival: Key<Festival>, week: Key<FilmWeek>?, limit: Int
  ) throws(Refusal) -> [RecordedEntry] {
    try archive.read { session throws(Refusal) in
      let entries = try session.log(of: festival, week: week, limit: limit).withUndoing()
      guard let oldest = entries.last?.number else { return [] }
      let kept = try session.entries(of: festival, from: oldest, to: nil, touching: nil)
      return try entries.lookingAhead(to: kept, session)
    }
  }

  /// One entry whole: what it changed, from what to what.
  package func entry(_ number: Int, of festival: Key<Festival>) throws(Refusal) -> LogDetail {
    try archive.read { session throws(Refusal) in
      let found = try session.entries(of: festival, from: number, to: number, touching: nil)
      guard let recorded = found.first?.recorded else { throw .undo(.noEntry(number)) }
      guard recorded.entry.week != nil else {
        return LogDetail(recorded: recorded, before: nil, after: nil)
      }
      let history = try EntryHistory(of: number, in: festival, session)
      var entry = history.entry
      entry.obstacle = try history.obstacle(session)
      return LogDetail(recorded: entry, before: history.before, after: history.after)
    }
  }
}

extension [RecordedEntry] {
  /// The same entries, each with what stands in the way of undoing it.
  /// - Parameter kept: all entries from the oldest of these on, oldest first.
  fileprivate func lookingAhead(
    to kept: [KeptEntry], _ session: any ArchiveSession
  ) throws(Refusal) -> [RecordedEntry] {
    let places = Dictionary(kept.enumerated().map { ($1.recorded.number, $0) }) { first, _ in first
    }
    var weeks: [Key<FilmWeek>: StoredProgramme] = [:]
    var entries = self
    for index in entries.indices {
      guard entries[index].isReversible, entries[index].undoneBy == nil,
        let week = entries[index].entry.week, let place = places[entries[index].number]
      else { continue }
      if weeks[week] == nil { weeks[week] = try session.programme(of: week) }
      guard let stored = weeks[week] else { continue }
      let history = EntryHistory(
        of: kept[place], in: stored, later: [KeptEntry](kept[(place + 1)...]))
      entries[index].obstacle = try history.obstacle(session)
    }
    return entries
  }
}

/// An entry of the log with the week before and after it, as far as that is kept.
///
/// What the entry did not write is in both as it is now.
package struct LogDetail: Sendable {
  package let recorded: RecordedEntry
  /// Nil where it is not kept: the entry began the week, or an older program wrote it.
  package let before: Programme?
  /// Nil where the entry is about no week.
  package let after: Programme?
}
