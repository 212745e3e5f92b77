package import CivilTime
package import SchedulingDomain
import Synchronization
package import UseCases

extension MemoryArchive: DoorBook {
  package func take(
    in week: WeekName, at now: Instant,
    _ batches: (_ take: ([DoorEvent]) throws(Refusal) -> Void) throws(Refusal) -> Void
  ) throws(Refusal) -> DoorReceipt {
    var taken: [DoorEvent] = []
    try batches { events throws(Refusal) in taken += events }
    let screenings = try programme(of: week).screenings
    return doors.withLock { doors in
      var receipt = DoorReceipt()
      for var event in taken {
        let screening = (try? ScreeningCode(event.screening)).flatMap { screenings[$0] }
        if let known = doors[week, default: [:]][event.key],
          screening == nil || known.refusal != .unknown || event.refusal == .unknown
        {
          if !known.saysTheSame(as: event) { receipt.addDiffering([event.key]) }
          continue
        }
        if screening == nil { event.refusal = event.refusal ?? .unknown }
        if screening?.status == .cancelled { event.refusal = event.refusal ?? .cancelled }
        doors[week, default: [:]][event.key] = event
        receipt.new += 1
        if event.refusal != nil { receipt.refused += 1 }
      }
      return receipt
    }
  }

  package func take(
    _ event: DoorEvent, in week: WeekName, at now: Instant
  ) throws(Refusal) -> DoorVerdict {
    var event = event
    var earlier: DoorMovement?
    if case .ticket(let ticket) = event.subject, event.movement == .entry,
      let code = try? ScreeningCode(event.screening)
    {
      earlier = try lastMovement(of: ticket, at: code, in: week)
      if earlier?.movement == .entry { event.refusal = event.refusal ?? .alreadyInside }
    }
    let receipt = try take([event], in: week, at: now)
    if event.refusal == nil, receipt.refused > 0 {
      let kept = doors.withLock { $0[week, default: [:]][event.key] }
      event.refusal = kept?.refusal
    }
    return DoorVerdict(
      refusal: event.refusal, earlier: earlier, isNew: receipt.new == 1,
      isDiffering: receipt.differing == 1)
  }

  package func doubleEntries(
    of week: WeekName, at screenings: [ScreeningCode]
  ) throws(Refusal) -> DoubleEntries {
    let events = doors.withLock { Array($0[week, default: [:]].values) }
    var found: [DoubleEntry] = []
    for screening in screenings {
      var entered: [String: DoorEvent] = [:]
      var told: Set<String> = []
      let passed = events.filter { $0.screening == screening.text && $0.refusal == nil }
      for event in passed.sorted(by: { ($0.at, $0.key) < ($1.at, $1.key) }) {
        guard case .ticket(let ticket) = event.subject else { continue }
        let before = entered[ticket]
        entered[ticket] = event.movement == .entry ? event : nil
        guard let before, event.movement == .entry, told.insert(ticket).inserted else { continue }
        found.append(
          DoubleEntry(
            screening, ticket,
            [before, event].map {
              DoorMovement(movement: .entry, door: $0.door, at: $0.at)
            }))
      }
    }
    found.sort { $0.movements[1].at < $1.movements[1].at }
    return DoubleEntries(count: found.count, first: Array(found.prefix(5)))
  }

  package func lastMovement(
    of ticket: String, at screening: ScreeningCode, in week: WeekName
  ) throws(Refusal) -> DoorMovement? {
    doors.withLock { doors in
      doors[week, default: [:]].values
        .filter {
          $0.screening == screening.text && $0.subject == .ticket(ticket) && $0.refusal == nil
        }
        .max { ($0.at, $0.key) < ($1.at, $1.key) }
        .map { DoorMovement(movement: $0.movement, door: $0.door, at: $0.at) }
    }
  }

  package func sumUp(_ week: WeekName, pause: Int) throws(Refusal) -> Int { 0 }

  package func follow(
    _ week: WeekName, longest milliseconds: Int, _ look: () throws(Refusal) -> Bool
  ) throws(Refusal) { _ = try look() }

  package func minutes(of week: WeekName) throws(Refusal) -> [DoorMinute] {
    let events = doors.withLock { Array($0[week, default: [:]].values) }
    return Dictionary(grouping: events, by: \.screening).sorted { $0.key < $1.key }
      .flatMap { code, events -> [DoorMinute] in
        guard let code = try? ScreeningCode(code) else { return [] }
        return DoorTally(of: events).minutes.sorted { $0.key < $1.key }.map {
          DoorMinute(screening: code, minute: $0.key, people: $0.value)
        }
      }
  }

  package func totals(of week: WeekName) throws(Refusal) -> [DoorFigures] {
    let events = doors.withLock { Array($0[week, default: [:]].values) }
    return Dictionary(grouping: events, by: \.screening).sorted { $0.key < $1.key }
      .flatMap { code, events -> [DoorFigures] in
        guard let code = try? ScreeningCode(code) else { return [] }
        let tally = DoorTally(of: events)
        // As in the database, a line at which nobody is left says so.
        let spots = Dictionary(grouping: events) {
          DoorTally.Line(door: $0.door, category: $0.category)
        }
        return spots.filter { line, events in
          tally.lines[line] != nil
            || events.contains { $0.refusal != nil || $0.subject.clicks != nil }
        }.sorted { $0.key.door < $1.key.door }.map { line, events in
          let clicks = events.filter { $0.refusal == nil && $0.movement == .entry }
            .reduce(0) { $0 + ($1.subject.clicks ?? 0) }
          return DoorFigures(
            screening: code, door: line.door, category: line.category,
            people: tally.lines[line] ?? 0, clicked: clicks,
            inside: tally.insideByLine[line] ?? 0, refused: events.count { $0.refusal != nil },
            lastAt: events.map(\.at).max() ?? Instant(secondsSinceEpoch: 0))
        }
      }
  }

  private func programme(of week: WeekName) throws(Refusal) -> Programme {
    try read { session throws(Refusal) in
      guard let stored = try session.programme(of: week.week) else {
        throw .scheduling(.unknown(.week, week.week.text))
      }
      return stored.programme
    }
  }
}

extension DoorEvent {
  /// Whether two events of one name are one, whenever the clock said that it was.
  fileprivate func saysTheSame(as other: DoorEvent) -> Bool {
    screening == other.screening && door == other.door && movement == other.movement
      && subject == other.subject && category == other.category
  }
}

extension DoorEvent.Subject {
  fileprivate var clicks: Int? { if case .clicks(let clicks) = self { clicks } else { nil } }
}
