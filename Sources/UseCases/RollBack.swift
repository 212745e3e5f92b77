package import SchedulingDomain

/// Takes the working programme of a week back to what a release froze, as a change like any other.
///
/// It can be undone, and nothing of it is public before the next release. Refused where a screening
/// of the release has no place to go back to, because its house or auditorium is gone.
package struct RollBack: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Goes back to the release with this number.
  ///
  /// Where the intent names a version, it is the number of the week's last entry in the log.
  package func callAsFunction(
    _ intent: Intent, in week: Key<FilmWeek>, to number: Int
  ) throws(Refusal) -> Outcome {
    try archive.change(intent, needing: .plan, in: week) { stored, session throws(Refusal) in
      try intent.demandFresh(stored.name, session.lastEntry(of: stored.name))
      let release = try session.state(.release(number), of: week).programme
      let known = try session.releasedScreenings(of: stored.name)
        .union(session.screeningsAtDoors(of: stored.name))
      let next = stored.programme.rolledBack(to: release, keeping: known)
      let faults = next.faults(in: next.items)
      guard faults.isEmpty else { throw .scheduling(faults) }
      let change = ProgrammeChange(from: stored, to: next, at: intent.now)
      return try change.keep(intent, action: "release rollback \(number)", in: session)
    }
  }
}
