package import SchedulingDomain

/// Begins a festival, or a week of one.
package struct StartWeek: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Adds a festival that has no week yet.
  package func callAsFunction(_ intent: Intent, _ festival: Festival) throws(Refusal) {
    try archive.work(
      intent, needing: .plan, of: festival.key, replay: { _, _ throws(Refusal) in },
      { session throws(Refusal) in
        let name = ItemName(.festival, festival.key)
        let isThere = try session.festivals().contains { $0.key == festival.key }
        guard !isThere else { throw .scheduling(.alreadyThere(name)) }
        try session.add(festival)
        let entry = LogEntry(
          at: intent.now, actor: intent.actor.name, door: intent.door, action: "festival add",
          week: nil, items: [name.description], size: 1)
        let kept = Reversal(things: [name], before: nil)
        return ((), try session.record(entry, kept, in: festival.key))
      })
  }

  /// Adds a week to a festival that is there.
  package func callAsFunction(
    _ intent: Intent, _ week: FilmWeek, of festival: Key<Festival>
  ) throws(Refusal) -> Outcome {
    try archive.work(
      intent, needing: .plan, of: festival,
      replay: { handled, session throws(Refusal) in
        Outcome(repeating: try session.stored(week.key).programme, handled)
      },
      { session throws(Refusal) in
        guard let owner = try session.festivals().first(where: { $0.key == festival }) else {
          throw .scheduling(.unknown(.festival, festival.text))
        }
        guard try session.programme(of: week.key) == nil else {
          throw .scheduling(.alreadyThere(ItemName(.week, week.key)))
        }
        let change = ProgrammeChange(
          from: nil, to: Programme(festival: owner, week: week), at: intent.now, owner: owner)
        let outcome = try change.keep(intent, action: "week add", in: session)
        return (outcome, outcome.logNumber)
      })
  }
}
