package import SchedulingDomain

/// Takes in a programme that a file states: all of it or nothing.
///
/// Things are matched by key and said anew as the file has them; things that the file does not
/// name stay. A week that is not there yet is made. Screenings whose room is taken are kept as
/// contested.
package struct ImportProgramme: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Takes the programme in; the difference is empty where everything was there already.
  /// - Parameters:
  ///   - seen: what the statement was made of; refused where that is no longer so. A file that says
  ///     things whole was made of nothing.
  ///   - removing: things of the week to take out of it; what others still name stays, and all is
  ///     refused.
  ///   - action: what the log says was done.
  package func callAsFunction(
    _ intent: Intent, _ stated: Programme, seen: SeenWeek? = nil, removing: [ItemName] = [],
    action: String = "import"
  ) throws(Refusal) -> Outcome {
    try intent.demand(.plan)
    return try archive.work(intent) { session throws(Refusal) in
      let festival = stated.festival.key
      let stored = try session.programme(of: stated.week.key)
      if let stored, stored.name.festival != festival {
        throw .scheduling(.alreadyThere(ItemName(.week, stated.week.key)))
      }
      if let stored, let number = try session.earlierAnswer(to: intent, in: festival) {
        return Outcome(repeating: stored.programme, logNumber: number)
      }
      try seen?.demandUnchanged(stored?.programme, stated, session)
      var next: Programme
      do throws(SchedulingRefusal) {
        next = try stored?.programme.merging(stated) ?? stated
      } catch { throw .scheduling(error) }
      try next.take(out: removing)
      let faults = next.faults(in: stated.items)
      guard faults.isEmpty else { throw .scheduling(faults) }
      let name = WeekName(festival: festival, week: next.week.key)
      let others: [Claim]
      if let stored { others = stored.others } else { others = try session.claims(outside: name) }
      let owner = try session.festivals().first { $0.key == festival }
      let change = ProgrammeChange(
        from: stored, to: next, at: intent.now, others: others, owner: owner)
      return try change.keep(intent, action: action, in: session)
    }
  }
}

/// What stood in the archive when a file was read onto it.
package struct SeenWeek: Sendable {
  private let week: Programme?
  private let others: [Programme]?

  /// - Parameters:
  ///   - week: nil where it was not there yet.
  ///   - others: the festival's other weeks, by first day; nil where they were not looked at.
  package init(_ week: Programme?, beside others: [Programme]? = nil) {
    self.week = week
    self.others = others
  }

  fileprivate func demandUnchanged(
    _ stored: Programme?, _ stated: Programme, _ session: any ArchiveSession
  ) throws(Refusal) {
    guard stored == week else { throw .weekChanged(stated.week.key) }
    guard let others else { return }
    let name = WeekName(festival: stated.festival.key, week: stated.week.key)
    guard try session.programmes(beside: name) == others else {
      throw .weekChanged(stated.week.key)
    }
  }
}

extension Programme {
  /// Takes things out, screenings first, since they name the others; refuses all that are named.
  fileprivate mutating func take(out names: [ItemName]) throws(Refusal) {
    for name in names where name.kind == .screening && usersOf(name).isEmpty { takeOut(name) }
    var refusals: [SchedulingRefusal] = []
    for name in names where contains(name) {
      let users = usersOf(name)
      if users.isEmpty { takeOut(name) } else { refusals.append(.stillNamed(name, by: users)) }
    }
    guard refusals.isEmpty else { throw .scheduling(refusals) }
  }
}
