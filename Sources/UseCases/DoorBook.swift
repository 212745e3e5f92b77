package import CivilTime
package import SchedulingDomain

/// Keeps what devices at the doors saw: the port that the PostgreSQL store fills.
///
/// Taking an event in looks at nothing else, so that a queue never waits for a sum.
package protocol DoorBook: Sendable {
  /// Takes events in, all or none; those that were taken in before are left as they are.
  ///
  /// Only what was kept as of a screening that there was not, and counted nobody, gives way to what
  /// is now said under its name of one that there is.
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

  /// Which tickets came in while their bearers were inside, at these screenings: doors that do not
  /// know of each other let a copied ticket in.
  func doubleEntries(
    of week: WeekName, at screenings: [ScreeningCode]
  ) throws(Refusal) -> DoubleEntries

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
  /// How many have the name of an event that said something else, and were not taken.
  package private(set) var differing = 0
  /// The first few of those.
  package private(set) var firstDiffering: [DoorEvent.Name] = []

  package init(new: Int = 0, refused: Int = 0) {
    self.new = new
    self.refused = refused
  }

  /// Counts events that were not taken because their names are those of others.
  package mutating func addDiffering(_ names: [DoorEvent.Name]) {
    differing += names.count
    firstDiffering += names.prefix(max(5 - firstDiffering.count, 0))
  }
}

/// Tickets that came in twice without going out between.
package struct DoubleEntries: Sendable, Equatable {
  /// How many tickets, each at one screening.
  package let count: Int
  /// The first few of them, in the order of time.
  package let first: [DoubleEntry]

  package init(count: Int, first: [DoubleEntry]) {
    self.count = count
    self.first = first
  }
}

/// A ticket that came in twice without going out between.
package struct DoubleEntry: Sendable, Equatable {
  package let screening: ScreeningCode
  package let ticket: String
  /// How its bearer had come in, and how somebody came in with it again.
  package let movements: [DoorMovement]

  package init(_ screening: ScreeningCode, _ ticket: String, _ movements: [DoorMovement]) {
    self.screening = screening
    self.ticket = ticket
    self.movements = movements
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
  /// Whether something else is known under its name, so that it was not taken.
  package let isDiffering: Bool

  package init(
    refusal: DoorEvent.Refusal?, earlier: DoorMovement?, isNew: Bool, isDiffering: Bool = false
  ) {
    self.refusal = refusal
    self.earlier = earlier
    self.isNew = isNew
    self.isDiffering = isDiffering
  }
}
