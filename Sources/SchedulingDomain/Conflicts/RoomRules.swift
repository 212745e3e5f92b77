import CivilTime

// One room: who is in it, how long it takes to clear, how many seats it has.
extension RuleBook {
  func roomConflicts(in room: Auditorium.Reference, _ present: [Occasion]) -> [Conflict] {
    var found: [Conflict] = []
    let stays = present.compactMap { Stay($0) }
    stays.forEachMeeting(margin: { $0.occasion.clearance.value }) { earlier, later in
      let needed = earlier.occasion.clearance
      let encounter = earlier.encounter(with: later, pause: needed)
      if later.start < earlier.end {
        found.append(Conflict(.auditoriumTaken(encounter, room), encounter))
      } else {
        let short = needed.value - later.start.minutes(since: earlier.end)
        found.append(
          Conflict(
            .turnaroundShort(encounter, room, needed: needed, minutesShort: short), encounter))
      }
    }
    return found
  }

  /// Seats that are held, sold or taken beyond those there are.
  func crowdConflicts(of occasion: Occasion) -> [Conflict] {
    let counts = facts.counts.isEmpty ? [] : facts.counts[occasion.code] ?? []
    guard !(occasion.screening.holds.isEmpty && counts.isEmpty),
      let capacity = seats(at: occasion.place)?.value
    else { return [] }
    let crowd = Conflict.Crowd(
      capacity: capacity, held: occasion.screening.seatsHeld,
      sold: most(counts.filter(\.isSeatOfThePublic), [.boxOffice, .registration]),
      inside: most(counts, [.ticketScan, .clicker, .stubCount]))
    guard crowd.excess != nil else { return [] }
    return [
      Conflict(
        .overCapacity(occasion.place, crowd), of: [occasion.code], at: occasion.begin)
    ]
  }

  /// The seats of a room, looked up where rooms are in order; else those of its house.
  private func seats(at place: Place) -> Seats? {
    place.auditorium.flatMap { facts.rooms[$0]?.capacity } ?? programme.capacity(of: place)
  }

  /// The largest figure that one of these methods gives.
  private func most(_ counts: [Count], _ methods: Set<Count.Method>) -> Int {
    let tallies = Tally.tallies(of: counts.filter { $0.precision != .atMost })
    return tallies.filter { methods.contains($0.method) }.map(\.figure).max() ?? 0
  }
}

extension Count {
  /// Whether those counted need a seat beside the ones that are held: holds are for the others.
  fileprivate var isSeatOfThePublic: Bool {
    switch category {
    case nil, .paid, .accredited, .press, .school: true
    case .complimentary, .guest, .jury, .staff: false
    }
  }
}
