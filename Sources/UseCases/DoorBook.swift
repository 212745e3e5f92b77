package import CivilTime
package import SchedulingDomain

/// Keeps what devices at the doors saw: the port that the PostgreSQL store fills.
///
/// Taking an event in looks at nothing else, so that a queue never waits for a sum.
package protocol DoorBook: Sendable {
  /// Takes events in, all or none; those that were taken in before are left as they are.
  /// - Parameter batches: hands over one batch after another; asked to begin again when others get
  ///   in the way.
  func take(
    in week: WeekName, at now: Instant,
    _ batches: (_ take: ([DoorEvent]) throws(Refusal) -> Void) throws(Refusal) -> Void
  ) throws(Refusal) -> DoorReceipt

  /// Takes one event in, at once and by itself; the bearer of a ticket who is inside already is
  /// refused.
  func take(
    _ event: DoorEvent, in week: WeekName, at now: Instant
  ) throws(Refusal) -> DoorVerdict

  /// What the bearer of a ticket did last at a screening; nil where the ticket was never seen.
  func lastMovement(
    of ticket: String, at screening: ScreeningCode, in week: WeekName
  ) throws(Refusal) -> DoorMovement?

  /// Sums up what came since the last time, and wakes who waits for it; how many lines were made
  /// anew.
  /// - Parameter pause: does nothing where the last sum is younger, in milliseconds; 0 always sums.
  func sumUp(_ week: WeekName, pause: Int) throws(Refusal) -> Int

  /// What was summed up, by screening, door and terms.
  func totals(of week: WeekName) throws(Refusal) -> [DoorFigures]

  /// How many people came in which minute, as far as it was summed up.
  func minutes(of week: WeekName) throws(Refusal) -> [DoorMinute]

  /// Looks again whenever somebody has summed up the doors of a week, and after so many milliseconds
  /// at the latest.
  /// - Parameter look: says whether to go on.
  func follow(
    _ week: WeekName, longest milliseconds: Int, _ look: () throws(Refusal) -> Bool
  ) throws(Refusal)
}

/// All that keeps a festival's data.
package typealias Keeper = Archive & DoorBook & ShiftBook

extension DoorBook {
  /// Sums up all that came.
  package func sumUp(_ week: WeekName) throws(Refusal) -> Int { try sumUp(week, pause: 0) }

  /// Takes events in; those that were taken in before are left as they are.
  package func take(
    _ events: [DoorEvent], in week: WeekName, at now: Instant
  ) throws(Refusal) -> DoorReceipt {
    try take(in: week, at: now) { take throws(Refusal) in try take(events) }
  }
}

/// What became of events that were taken in.
package struct DoorReceipt: Sendable, Equatable {
  /// How many were not known before.
  package var new: Int
  /// How many of those let nobody pass.
  package var refused: Int

  package init(new: Int = 0, refused: Int = 0) {
    self.new = new
    self.refused = refused
  }
}

/// What the bearer of a ticket did, where and when.
package struct DoorMovement: Sendable, Equatable {
  package let movement: DoorEvent.Movement
  package let door: String
  package let at: Instant

  package init(movement: DoorEvent.Movement, door: String, at: Instant) {
    self.movement = movement
    self.door = door
    self.at = at
  }
}

/// What became of one event at a door.
package struct DoorVerdict: Sendable, Equatable {
  /// Why nobody passed; nil where they did.
  package let refusal: DoorEvent.Refusal?
  /// What the bearer did before.
  package let earlier: DoorMovement?
  /// Whether the event was not known before.
  package let isNew: Bool

  package init(refusal: DoorEvent.Refusal?, earlier: DoorMovement?, isNew: Bool) {
    self.refusal = refusal
    self.earlier = earlier
    self.isNew = isNew
  }
}
