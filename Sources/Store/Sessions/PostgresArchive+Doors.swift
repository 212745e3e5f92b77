package import CivilTime
import Postgres
package import SchedulingDomain
package import UseCases

extension PostgresArchive: DoorBook {
  package func take(
    in week: WeekName, at now: Instant,
    _ batches: (_ take: ([DoorEvent]) throws(Refusal) -> Void) throws(Refusal) -> Void
  ) throws(Refusal) -> DoorReceipt {
    try run(.readWrite, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in try session.enter(week.festival) }
      var flow = DoorFlow(session: session, now: now)
      try batches { events throws(Refusal) in
        try session.asking { () throws(DatabaseError) in
          try session.inBatches(events, in: week, of: DoorFlow.size) {
            batch throws(DatabaseError) in
            try flow.send(batch)
          }
        }
      }
      try session.asking { () throws(DatabaseError) in try flow.wait() }
      return flow.receipt
    }
  }

  package func take(
    _ event: DoorEvent, in week: WeekName, at now: Instant
  ) throws(Refusal) -> DoorVerdict {
    let scan = OneScan(week: week, event: event, now: now)
    let verdict: DoorVerdict
    do throws(DatabaseError) {
      verdict = try alone(Statements.takeScan, scan)
    } catch {
      if error.isBroken { return try takeAgain(scan) }
      // Where the schema is another, this says which.
      if case .undefinedObject = error { try run(.readOnly, isKept: true) { _ in } }
      throw .archive(ArchiveFailure(error))
    }
    guard !verdict.isNew else { return verdict }
    // What is known under its name may be of no screening, or say something else.
    var event = event
    event.refusal = verdict.refusal
    let receipt = try take([event], in: week, at: now)
    return DoorVerdict(
      refusal: verdict.refusal, earlier: verdict.earlier, isNew: receipt.new == 1,
      isDiffering: receipt.differing == 1)
  }

  package func doubleEntries(
    of week: WeekName, at screenings: [ScreeningCode]
  ) throws(Refusal) -> DoubleEntries {
    try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        let rows = try session.rows(
          Statements.doubleEntries, (week: week, screenings: screenings))
        return DoubleEntries(count: rows.first?.count ?? 0, first: rows.map(\.entry))
      }
    }
  }

  /// Sends a scan again whose answer was lost: it may have been kept, and then says what was said.
  private func takeAgain(_ scan: OneScan) throws(Refusal) -> DoorVerdict {
    let verdict: DoorVerdict
    do throws(DatabaseError) {
      verdict = try alone(Statements.takeScan, scan)
    } catch {
      throw .archive(error.isBroken ? .inDoubt : ArchiveFailure(error))
    }
    guard !verdict.isNew else { return verdict }
    return try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(scan.week.festival)
        let refusal = try session.row(Statements.keptRefusal, scan)
        return DoorVerdict(refusal: refusal, earlier: nil, isNew: true)
      }
    }
  }

  package func lastMovement(
    of ticket: String, at screening: ScreeningCode, in week: WeekName
  ) throws(Refusal) -> DoorMovement? {
    try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        return try session.firstRow(
          Statements.lastMovement, (week: week, screening: screening, ticket: ticket))
      }
    }
  }

  package func sumUp(_ week: WeekName, pause: Int) throws(Refusal) -> Int {
    try run(.readWrite, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        guard
          let horizon = try session.firstRow(Statements.beginDoorSums, (week: week, pause: pause))
        else { return 0 }
        if horizon == 0 { try session.execute(Statements.bringDoorEvents, week) }
        try session.execute(Statements.clearDoorTotals, (week: week, horizon: horizon))
        let lines = try session.row(Statements.addDoorTotals, (week: week, horizon: horizon))
        if lines > 0 { try session.execute(Statements.keepDoorHorizon, week) }
        return lines
      }
    }
  }

  package func totals(of week: WeekName) throws(Refusal) -> [DoorFigures] {
    try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        return try session.rows(Statements.doorTotals, week)
      }
    }
  }

  package func follow(
    _ week: WeekName, longest milliseconds: Int, _ look: () throws(Refusal) -> Bool
  ) throws(Refusal) {
    do {
      var connection = try separateConnection()
      try connection.listen(to: "filmweek_doors")
      let ours = "\(week.festival) \(week.week)"
      let clock = ContinuousClock()
      while try look() {
        let end = clock.now + .milliseconds(milliseconds)
        while clock.now < end {
          let left = Int((end - clock.now) / .milliseconds(1)) + 1
          if try connection.notice(waitingAtMost: left) == ours { break }
        }
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch let error as DatabaseError {
      throw .archive(ArchiveFailure(error))
    } catch { throw .archive(.other("\(error)")) }
  }

  package func minutes(of week: WeekName) throws(Refusal) -> [DoorMinute] {
    try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        return try session.rows(Statements.doorMinutes, week)
      }
    }
  }
}

/// Events on their way to the server, which keeps one batch while the next is being read.
private struct DoorFlow {
  /// Rows of a batch: what is read of a file at once becomes one, so that reading and keeping take
  /// turns.
  static let size = 4_000

  let session: PostgresSession
  let now: Instant
  private(set) var receipt = DoorReceipt()
  private var sent: Batch<DoorEvent>?

  init(session: PostgresSession, now: Instant) {
    self.session = session
    self.now = now
  }

  mutating func send(_ batch: Batch<DoorEvent>) throws(DatabaseError) {
    try wait()
    try session.send(Statements.addDoorEvents, (rows: batch, at: now))
    sent = batch
  }

  /// Waits until the last batch is kept.
  mutating func wait() throws(DatabaseError) {
    guard let batch = sent else { return }
    sent = nil
    let taken = try session.answer(to: Statements.addDoorEvents)
    add(taken)
    guard taken.new < batch.rows.count else { return }
    // Some of it is known: is it what is now said?
    if try session.row(Statements.retakeUnknownEvents, batch) > 0 {
      add(try session.row(Statements.addDoorEvents, (rows: batch, at: now)))
    }
    receipt.addDiffering(try session.rows(Statements.differingEvents, batch))
  }

  private mutating func add(_ taken: DoorReceipt) {
    receipt.new += taken.new
    receipt.refused += taken.refused
  }
}
