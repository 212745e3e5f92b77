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
    let screening = occasion.screening
    let stated = facts.counts.isEmpty ? [] : facts.counts[screening.code] ?? []
    let counts = stated.filter { $0.precision != .atMost }
    guard !(screening.holds.isEmpty && counts.isEmpty),
      let capacity = seats(at: occasion.place)?.value
    else { return [] }
    let (sold, given) = seatsOut(counts)
    let crowd = Conflict.Crowd(
      capacity: capacity, held: screening.seatsHeld, sold: sold, given: given,
      inside: most(counts, [.ticketScan, .clicker, .stubCount])?.figure ?? 0)
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

  /// The tally with the largest figure that one of these methods gives.
  private func most(_ counts: [Count], _ methods: Set<Count.Method>) -> Tally? {
    Tally.tallies(of: counts).filter { methods.contains($0.method) }
      .max { $0.figure < $1.figure }
  }

  /// The seats that went to the public, and those to people for whom seats are held as a rule.
  private func seatsOut(_ counts: [Count]) -> (sold: Int, given: Int) {
    guard let tally = most(counts, [.boxOffice, .registration]) else { return (0, 0) }
    let terms = facts.breakdown.division(of: tally, by: \.category)
    let given = terms.filter { $0.key?.isOfTheHouse == true }.values.reduce(0, +)
    return (tally.figure - given, given)
  }
}
