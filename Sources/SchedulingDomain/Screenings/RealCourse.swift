import CivilTime

/// A screening as it really runs, as far as known.
struct RealCourse {
  let screening: Screening
  let announced: Instant
  let opening: Instant
  let begun: Instant
  let end: Instant
  let announcedEnd: Instant
  /// Whether the end is the week's assumption, because the length is not known.
  let endIsAssumed: Bool

  var hasBegun: Bool { screening.actuality.start != nil || screening.actuality.end != nil }
  var isLate: Bool { end > announcedEnd }

  /// Who is expected there.
  var guests: Set<Key<Guest>> {
    Set(screening.appearances.filter { $0.status != .declined }.map(\.guest))
  }

  /// The same, had it run as announced.
  var asAnnounced: RealCourse {
    RealCourse(
      screening: screening, announced: announced, opening: opening, begun: announced,
      end: announcedEnd, announcedEnd: announcedEnd, endIsAssumed: endIsAssumed)
  }

  func moved(to start: Instant) -> RealCourse {
    let length = end.secondsSinceEpoch - begun.secondsSinceEpoch
    return RealCourse(
      screening: screening, announced: announced, opening: opening, begun: start,
      end: start.adding(seconds: length), announcedEnd: announcedEnd, endIsAssumed: endIsAssumed)
  }
}
