package import CivilTime
package import SchedulingDomain
import Synchronization
package import UseCases

extension MemoryArchive: ShiftBook {
  package func shifts(of week: WeekName) throws(Refusal) -> [Shift] {
    state.withLock { state in
      state.shifts.known.filter { $0.week == week }.map(\.shift)
        .sorted { ($0.span.start, $0.key) < ($1.span.start, $1.key) }
    }
  }

  package func open(
    _ code: String, from origin: String, at now: Instant
  ) throws(Refusal) -> OpenShift? {
    state.withLock { state in
      var kept = state.shifts
      defer { state.shifts = kept }
      let tried = kept.tries[origin].flatMap { $0.since > now.adding(minutes: -15) ? $0 : nil }
      let tries = (tried?.count ?? 0) + 1
      kept.tries[origin] = (since: tried?.since ?? now, count: tries)
      guard tries <= ShiftCode.mostTries,
        let found = kept.known.first(where: { $0.code == code && $0.shift.isOpen(at: now) })
      else { return nil }
      kept.tries[origin]?.count -= 1
      return OpenShift(week: found.week, shift: found.shift)
    }
  }
}

extension MemorySession {
  func add(
    _ shift: Shift, _ code: ShiftCode, in week: WeekName, by intent: Intent
  ) throws(Refusal) -> Bool {
    guard
      !state.shifts.known.contains(where: { $0.code == code.digits && $0.shift.endedAt == nil })
    else { return false }
    state.shifts.known.append(.init(week: week, shift: shift, code: code.digits))
    return true
  }

  func end(
    _ shift: Key<Shift>, in week: WeekName, at now: Instant
  ) throws(Refusal) -> Bool {
    guard
      let place = state.shifts.known.firstIndex(where: {
        $0.week == week && $0.shift.key == shift && $0.shift.endedAt == nil
          && $0.shift.span.end > now
      })
    else { return false }
    state.shifts.known[place].shift.endedAt = now
    return true
  }

  func screeningsAtDoors(of week: WeekName) throws(Refusal) -> Set<ScreeningCode> {
    let codes = state.weeks[week.week].map { Array($0.screenings.keys) } ?? []
    return Set(codes.filter { hasEvents($0, in: week) || hasShift($0, in: week) })
  }

  func hasEvents(_ code: ScreeningCode, in week: WeekName) -> Bool {
    doors[week, default: [:]].values.contains { $0.screening == code.text }
  }

  private func hasShift(_ code: ScreeningCode, in week: WeekName) -> Bool {
    state.shifts.known.contains { $0.week == week && $0.shift.post == .screening(code) }
  }

  func forgetTickets(in week: WeekName, salt: String) throws(Refusal) -> Int { 0 }
}

/// Shifts and the codes that were tried.
struct KeptShifts {
  struct Entry {
    let week: WeekName
    var shift: Shift
    let code: String
  }

  var known: [Entry] = []
  var tries: [String: (since: Instant, count: Int)] = [:]
}
