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

  /// When a screening could start in its room, from a moment on, for the room to be free for all of
  /// it, doors and clearance and all; nil where it fills no room.
  ///
  /// Those that are contested want the room too.
  /// - Parameter others: claims of the festival's other weeks.
  public func freeStart(
    for screening: Screening, from moment: Instant, others: [Claim] = []
  ) -> Instant? {
    guard let own = claim(of: screening), let start = screening.timing.start?.instant else {
      return nil
    }
    let lead = start.minutes(since: own.span.start)
    let length = own.span.minutes
    let claims = screenings.values.lazy
      .filter { $0.code != own.screening && $0.place == screening.place }
      .compactMap { claim(of: $0) }
    let inTheWay = (Array(claims) + others.filter { $0.auditorium == own.auditorium })
      .sorted { $0.span.start < $1.span.start }
    var opening = moment.adding(minutes: -lead)
    for claim in inTheWay
    where claim.span.end > opening && claim.span.start < opening.adding(minutes: length) {
      opening = claim.span.end
    }
    return opening.adding(minutes: lead)
  }

  /// Who gets which room: nobody loses what they hold, others come in a stated order.
  ///
  /// A screening that stays where it was keeps its room even where the clearance it now wants is no
  /// longer free: it keeps the shorter one, and the conflict says how much is missing. The order of
  /// the others: confirmed before tentative, then by start, then by code. A screening that finds its
  /// room taken is contested: it stays in the programme without a claim.
  /// - Parameters:
  ///   - held: claims that stand; those of screenings that are no longer there are given up.
  ///   - others: claims of the festival's other weeks, which nobody here can displace.
  public func placement(held: [Claim] = [], others: [Claim] = []) -> Placement {
    var rooms = RoomBook()
    for claim in others { rooms.take(claim) }
    let standing = Dictionary(held.map { ($0.screening, $0) }) { first, _ in first }
    let wanted = screenings.values
      .compactMap { screening in
        claim(of: screening).map { Wish(claim: $0, isConfirmed: screening.status == .confirmed) }
      }
      .sorted()
    var placement = Placement()
    var newcomers: [Claim] = []
    var stayers: [(old: Claim, new: Claim)] = []
    for wish in wanted {
      if let old = standing[wish.claim.screening], stays(old, as: wish.claim) {
        rooms.take(old)
        stayers.append((old, wish.claim))
      } else {
        newcomers.append(wish.claim)
      }
    }
    for (old, new) in stayers { placement.claims.append(rooms.exchange(old, for: new)) }
    for claim in newcomers {
      if let holder = rooms.holder(inTheWayOf: claim) {
        placement.contested[claim.screening] = holder
      } else {
        rooms.take(claim)
        placement.claims.append(claim)
      }
    }
    return placement
  }

  /// Whether a claim that is held still covers the time its screening fills.
  private func stays(_ old: Claim, as new: Claim) -> Bool {
    guard old.auditorium == new.auditorium, old.span.start == new.span.start,
      let screening = screenings[new.screening], let presence = presence(of: screening)
    else { return false }
    return old.span.end >= presence.span.end
  }
}

/// A claim that somebody would like, in the order in which rooms are given.
private struct Wish: Comparable {
  let claim: Claim
  let isConfirmed: Bool

  static func < (first: Wish, second: Wish) -> Bool {
    if first.isConfirmed != second.isConfirmed { return first.isConfirmed }
    if first.claim.span.start != second.claim.span.start {
      return first.claim.span.start < second.claim.span.start
    }
    return first.claim.screening < second.claim.screening
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

  /// Puts a claim of the same start in the place of one that is held, if the room is free for it;
  /// the claim that is held afterwards.
  mutating func exchange(_ old: Claim, for new: Claim) -> Claim {
    let next = index(of: old)
    guard let claims = rooms[old.auditorium], next > 0, claims[next - 1] == old,
      next == claims.count || !claims[next].span.overlaps(new.span)
    else { return old }
    rooms[old.auditorium]?[next - 1] = new
    return new
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
