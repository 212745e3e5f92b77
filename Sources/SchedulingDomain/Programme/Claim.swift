public import CivilTime

/// A screening's hold on a room: from its doors to its end and the clearance after it.
public struct Claim: Hashable, Sendable {
  /// The room.
  public let auditorium: Auditorium.Reference
  /// The week of the screening that holds it.
  public let week: Key<FilmWeek>
  /// The screening that holds it.
  public let screening: ScreeningCode
  /// From the doors to the end of the clearance.
  public let span: Span

  /// A hold on a room.
  public init(
    auditorium: Auditorium.Reference, week: Key<FilmWeek>, screening: ScreeningCode, span: Span
  ) {
    self.auditorium = auditorium
    self.week = week
    self.screening = screening
    self.span = span
  }

  /// Whether two claims are for one room at one time.
  public func collides(with other: Claim) -> Bool {
    auditorium == other.auditorium && span.overlaps(other.span)
  }
}

extension Programme {
  /// The clearance that a screening's room needs after it.
  public func clearance(after screening: Screening) -> Pause {
    screening.clearance
      ?? screening.place.auditorium.flatMap { auditorium($0)?.turnaround }
      ?? week.turnaround
  }

  /// The claim that a screening makes: none if cancelled, without a time, or without an auditorium.
  public func claim(of screening: Screening) -> Claim? {
    guard screening.status != .cancelled, let auditorium = screening.place.auditorium,
      let presence = presence(of: screening)
    else { return nil }
    let end = presence.span.end.adding(minutes: clearance(after: screening).value)
    guard let span = try? Span(start: presence.span.start, end: end) else { return nil }
    return Claim(auditorium: auditorium, week: week.key, screening: screening.code, span: span)
  }

  /// Who gets which room: nobody loses what they hold, others come in a stated order.
  ///
  /// The order: confirmed before tentative, then by start, then by code. A screening that finds its
  /// room taken is contested: it stays in the programme without a claim.
  /// - Parameters:
  ///   - held: claims that stand; those that are no longer wanted exactly so are given up.
  ///   - others: claims of the festival's other weeks, which nobody here can displace.
  public func placement(held: [Claim] = [], others: [Claim] = []) -> Placement {
    var rooms = RoomBook()
    for claim in others { rooms.take(claim) }
    let standing = Set(held)
    let wanted = screenings.values.compactMap { screening in
      claim(of: screening).map { (claim: $0, screening: screening) }
    }
    var placement = Placement()
    let inOrder = wanted.sorted { first, second in
      let ranks = [first, second].map { entry in
        standing.contains(entry.claim) ? 0 : entry.screening.status == .confirmed ? 1 : 2
      }
      if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
      if first.claim.span.start != second.claim.span.start {
        return first.claim.span.start < second.claim.span.start
      }
      return first.screening.code < second.screening.code
    }
    for (claim, _) in inOrder {
      if let holder = rooms.holder(inTheWayOf: claim) {
        placement.contested[claim.screening] = holder
      } else {
        rooms.take(claim)
        placement.claims.append(claim)
      }
    }
    return placement
  }
}

/// Who got a room, and who found it taken.
public struct Placement: Sendable, Equatable {
  /// The claims that stand.
  public internal(set) var claims: [Claim] = []
  /// Screenings that lost, each with a claim in its way.
  public internal(set) var contested: [ScreeningCode: Claim] = [:]
}

/// The claims on each room in order of time; they never overlap, so only neighbours can collide.
private struct RoomBook {
  private var rooms: [Auditorium.Reference: [Claim]] = [:]

  mutating func take(_ claim: Claim) {
    let index = index(of: claim)
    rooms[claim.auditorium, default: []].insert(claim, at: index)
  }

  func holder(inTheWayOf claim: Claim) -> Claim? {
    guard let claims = rooms[claim.auditorium] else { return nil }
    let index = index(of: claim)
    if index > 0, claims[index - 1].span.overlaps(claim.span) { return claims[index - 1] }
    if index < claims.count, claims[index].span.overlaps(claim.span) { return claims[index] }
    return nil
  }

  private func index(of claim: Claim) -> Int {
    guard let claims = rooms[claim.auditorium] else { return 0 }
    var low = 0
    var high = claims.count
    while low < high {
      let middle = (low + high) / 2
      if claims[middle].span.start <= claim.span.start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
