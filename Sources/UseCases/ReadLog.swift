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
      try session.log(of: festival, week: week, limit: limit).withUndoing()
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
      return LogDetail(recorded: history.entry, before: history.before, after: history.after)
    }
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
