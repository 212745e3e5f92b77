package import CivilTime
package import SchedulingDomain
import Synchronization
package import UseCases

extension MemoryArchive: ShiftBook {
  package func add(
    _ shift: Shift, _ code: ShiftCode, in week: WeekName, by intent: Intent
  ) throws(Refusal) -> Bool {
    shifts.withLock { kept in
      guard !kept.known.contains(where: { $0.code == code.digits && $0.shift.endedAt == nil })
      else { return false }
      kept.known.append(.init(week: week, shift: shift, code: code.digits))
      return true
    }
  }

  package func shifts(of week: WeekName) throws(Refusal) -> [Shift] {
    shifts.withLock { kept in
      kept.known.filter { $0.week == week }.map(\.shift)
        .sorted { ($0.span.start, $0.key) < ($1.span.start, $1.key) }
    }
  }

  package func end(
    _ shift: Key<Shift>, in week: WeekName, at now: Instant
  ) throws(Refusal) -> Bool {
    shifts.withLock { kept in
      guard
        let place = kept.known.firstIndex(where: {
          $0.week == week && $0.shift.key == shift && $0.shift.endedAt == nil
            && $0.shift.span.end > now
        })
      else { return false }
      kept.known[place].shift.endedAt = now
      return true
    }
  }

  package func open(
    _ code: String, from origin: String, at now: Instant
  ) throws(Refusal) -> OpenShift? {
    shifts.withLock { kept in
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
