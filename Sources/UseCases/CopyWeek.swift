package import SchedulingDomain

/// Begins a new edition of a festival with what stays from an older one.
package struct CopyWeek: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Adds the edition that `make` makes of the older one.
  package func callAsFunction(
    _ intent: Intent, from old: Key<FilmWeek>,
    _ make: (FilmWeek) throws(SchedulingRefusal) -> FilmWeek
  ) throws(Refusal) -> (outcome: Outcome, leftOut: [Hire]) {
    try intent.demand(.plan)
    return try archive.work(intent) { session throws(Refusal) in
      let stored = try session.stored(old)
      let week: FilmWeek
      do throws(SchedulingRefusal) {
        week = try make(stored.programme.week)
      } catch { throw .scheduling(error) }
      guard try session.programme(of: week.key) == nil else {
        throw .scheduling(.alreadyThere(ItemName(.week, week.key)))
      }
      let copy = WeekCopy(of: stored.programme, as: week)
      let change = ProgrammeChange(
        from: nil, to: copy.programme, at: intent.now, others: stored.held + stored.others,
        owner: stored.programme.festival)
      return (try change.keep(intent, action: "week copy", in: session), copy.leftOut)
    }
  }
}
