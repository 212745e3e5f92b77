package import SchedulingDomain

/// Takes in what devices at the doors saw: all of a log or nothing, or one event at once.
package struct TakeScans: Sendable {
  private let doors: any DoorBook

  package init(doors: any DoorBook) { self.doors = doors }

  /// How much time lies between two sums while people come in, in milliseconds.
  package static let pause = 250

  /// Keeps them, but does not sum them up.
  /// - Parameter batches: hands over one batch after another; may be asked to begin again.
  package func callAsFunction(
    _ intent: Intent, in week: WeekName,
    _ batches: (_ take: ([DoorEvent]) throws(Refusal) -> Void) throws(Refusal) -> Void
  ) throws(Refusal) -> DoorReceipt {
    try intent.demand(.count)
    return try doors.take(in: week, at: intent.now, batches)
  }

  /// Lets the bearer of a ticket in or out, or says why not; both are kept, unless it is rehearsed.
  ///
  /// Sums nothing up, so that a queue waits for nobody. A rehearsal does not look whether the event
  /// was known before.
  package func callAsFunction(
    _ intent: Intent, in week: WeekName, _ event: DoorEvent, at screening: ScreeningCode
  ) throws(Refusal) -> DoorVerdict {
    try intent.demand(.count)
    guard intent.isRehearsal else { return try doors.take(event, in: week, at: intent.now) }
    var earlier: DoorMovement?
    if case .ticket(let ticket) = event.subject, event.movement == .entry {
      earlier = try doors.lastMovement(of: ticket, at: screening, in: week)
    }
    let refusal = event.refusal ?? (earlier?.movement == .entry ? .alreadyInside : nil)
    return DoorVerdict(refusal: refusal, earlier: earlier, isNew: true)
  }
}

/// Makes the tickets that doors have seen unreadable for ever, and says so in the log.
package struct EraseTickets: Sendable {
  private let keeper: any Keeper

  package init(keeper: any Keeper) { self.keeper = keeper }

  /// - Parameter salt: random, and kept nowhere.
  /// - Returns: in how many events.
  package func callAsFunction(
    _ intent: Intent, in week: WeekName, salt: String
  ) throws(Refusal) -> Int {
    try intent.demand(.plan)
    // What came since the last sum is summed up by the tickets as they were.
    if !intent.isRehearsal { _ = try keeper.sumUp(week) }
    return try keeper.work(
      intent, needing: .plan, of: week.festival,
      replay: { handled, session throws(Refusal) in
        guard let number = handled.logNumber else { return 0 }
        return try session.entries(of: week.festival, from: number, to: number, touching: nil)
          .first?.recorded.entry.size ?? 0
      },
      { session throws(Refusal) in
        let count = try session.forgetTickets(in: week, salt: salt)
        guard count > 0 else { return (0, nil) }
        let number = try session.record(
          LogEntry(
            at: intent.now, actor: intent.actor.name, door: intent.door,
            action: "attendance forget-tickets", week: week.week, items: [], size: count),
          .nothing, in: week.festival)
        return (count, number)
      })
  }
}
