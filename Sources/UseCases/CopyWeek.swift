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
    try archive.work(
      intent, needing: .plan, in: old,
      replay: { handled, stored, session throws(Refusal) in
        let copy = try session.stored(try stored.programme.edition(make).key).programme
        return (Outcome(repeating: copy, handled), [])
      },
      { stored, session throws(Refusal) in
        let week = try stored.programme.edition(make)
        guard try session.programme(of: week.key) == nil else {
          throw .scheduling(.alreadyThere(ItemName(.week, week.key)))
        }
        let copy = WeekCopy(of: stored.programme, as: week)
        let change = ProgrammeChange(
          from: nil, to: copy.programme, at: intent.now, others: stored.held + stored.others,
          owner: stored.programme.festival)
        let outcome = try change.keep(intent, action: "week copy", in: session)
        return ((outcome, copy.leftOut), outcome.logNumber)
      })
  }
}

extension Programme {
  fileprivate func edition(
    _ make: (FilmWeek) throws(SchedulingRefusal) -> FilmWeek
  ) throws(Refusal) -> FilmWeek {
    do throws(SchedulingRefusal) { return try make(week) } catch { throw .scheduling(error) }
  }
}
