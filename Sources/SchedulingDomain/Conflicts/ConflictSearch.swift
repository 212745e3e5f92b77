import CivilTime

extension Programme {
  /// Everything in the programme that cannot be, gravest first, then by time.
  ///
  /// Only screenings with a clock time are compared; cancelled ones are left out. Things that
  /// merely touch do not conflict.
  public var conflicts: [Conflict] {
    let present = screenings.values.compactMap { screening in
      presence(of: screening).map { Attendee(screening: screening, presence: $0) }
    }.filter { $0.screening.status != .cancelled }
    let found = roomConflicts(present) + guestConflicts(present)
    return found.sorted { first, second in
      if first.kind.severity != second.kind.severity {
        return first.kind.severity > second.kind.severity
      }
      if first.encounter.start != second.encounter.start {
        return first.encounter.start < second.encounter.start
      }
      return first.id < second.id
    }
  }

  private func roomConflicts(_ present: [Attendee]) -> [Conflict] {
    var byRoom: [Auditorium.Reference: [Stay]] = [:]
    for attendee in present {
      guard let room = attendee.screening.place.auditorium else { continue }
      let clearance = clearance(after: attendee.screening)
      byRoom[room, default: []].append(Stay(attendee, clearance: clearance))
    }
    var found: [Conflict] = []
    for (room, visits) in byRoom {
      forEachEncounter(visits) { earlier, later in
        let end = earlier.attendee.presence.span.end
        let start = later.attendee.presence.span.start
        let encounter = encounter(earlier, later, freeFrom: earlier.clearFrom)
        if start < end {
          found.append(.auditoriumTaken(encounter, room))
        } else {
          let short = earlier.clearance.value - start.minutes(since: end)
          found.append(
            .turnaroundShort(encounter, room, needed: earlier.clearance, minutesShort: short))
        }
      }
    }
    return found
  }

  private func guestConflicts(_ present: [Attendee]) -> [Conflict] {
    var byGuest: [Key<Guest>: [Stay]] = [:]
    for attendee in present {
      for guest in Set(attendee.screening.appearances.map(\.guest)) {
        byGuest[guest, default: []].append(Stay(attendee, clearance: Pause(unchecked: 0)))
      }
    }
    var meetings: [Conflict.Encounter: [Key<Guest>]] = [:]
    for (guest, visits) in byGuest where visits.count > 1 {
      forEachEncounter(visits) { earlier, later in
        let freeFrom = earlier.clearFrom
        meetings[encounter(earlier, later, freeFrom: freeFrom), default: []].append(guest)
      }
    }
    return meetings.map { .guestInTwoPlaces($0.key, $0.value.sorted()) }
  }

  private func encounter(_ earlier: Stay, _ later: Stay, freeFrom: Instant) -> Conflict.Encounter {
    // The announced start is later than the doors by what the doors take.
    let lead = later.start.minutes(since: later.attendee.presence.span.start)
    return Conflict.Encounter(
      earlier: earlier.attendee.screening.code, later: later.attendee.screening.code,
      start: later.start, freeFrom: freeFrom.adding(minutes: lead),
      endIsAssumed: earlier.attendee.presence.endIsAssumed)
  }

  /// Calls with each pair of visits that come too close: a sweep in order of start, n log n.
  private func forEachEncounter(_ visits: [Stay], _ body: (Stay, Stay) -> Void) {
    let inOrder = visits.sorted {
      let (first, second) = ($0.attendee.presence.span.start, $1.attendee.presence.span.start)
      return first != second
        ? first < second : $0.attendee.screening.code < $1.attendee.screening.code
    }
    var open: [Stay] = []
    for visit in inOrder {
      open.removeAll { $0.clearFrom <= visit.attendee.presence.span.start }
      for earlier in open { body(earlier, visit) }
      open.append(visit)
    }
  }
}

/// A screening with the time it fills.
private struct Attendee {
  let screening: Screening
  let presence: Presence
}

/// A screening in one room, or one guest's time, with what must lie after it.
private struct Stay {
  let attendee: Attendee
  let clearance: Pause
  let clearFrom: Instant

  init(_ attendee: Attendee, clearance: Pause) {
    self.attendee = attendee
    self.clearance = clearance
    self.clearFrom = attendee.presence.span.end.adding(minutes: clearance.value)
  }

  var start: Instant { attendee.screening.timing.start?.instant ?? attendee.presence.span.start }
}
