public import CivilTime

/// Who stands at which door until when; a code of six digits opens it, so nobody needs a password.
public struct Shift: Hashable, Sendable {
  /// The key, unique in its week.
  public let key: Key<Shift>
  /// What is watched.
  public let post: Post
  /// The door; empty for a house with one.
  public let door: String
  /// Who stands there, as the ledger will name them.
  public let name: String
  /// From when until when the code opens it.
  public let span: Span
  /// When it was ended before its time.
  public var endedAt: Instant?

  /// A shift at a door.
  public init(
    key: Key<Shift>, post: Post, door: String, name: String, span: Span, endedAt: Instant? = nil
  ) throws(ValueRefusal) {
    self.key = key
    self.post = post
    self.door = door
    self.name = try nonEmpty(name, "name of the shift")
    self.span = span
    self.endedAt = endedAt
  }

  /// What a shift watches.
  public enum Post: Hashable, Sendable {
    /// One screening.
    case screening(ScreeningCode)
    /// All that is at the door on one festival day.
    case day(Day)
  }

  /// Whether its code opens it at a moment.
  public func isOpen(at moment: Instant) -> Bool { endedAt == nil && span.contains(moment) }
}

extension Programme {
  /// What a shift can be about at a moment: its screening, or those of its day that people go in to.
  ///
  /// People go in from an hour before the start to the end.
  public func screenings(of shift: Shift, at moment: Instant) -> [Screening] {
    switch shift.post {
    case .screening(let code): screenings[code].map { [$0] } ?? []
    case .day(let day):
      screeningsInOrder.filter { screening in
        guard screening.status != .cancelled, screening.timing.festivalDay(week.clock) == day,
          let start = screening.timing.start?.instant, let presence = presence(of: screening)
        else { return false }
        return start.adding(minutes: -60) <= moment && moment < presence.span.end
      }
    }
  }

  /// When the festival day of a screening, or a day itself, is over.
  public func end(of post: Shift.Post) -> Instant? {
    let (day, zone) =
      switch post {
      case .day(let day): (Day?.some(day), week.zone)
      case .screening(let code):
        (
          screenings[code]?.timing.festivalDay(week.clock),
          screenings[code].map { self.zone(at: $0.place) } ?? week.zone
        )
      }
    guard let day else { return nil }
    return try? zone.instant(
      of: week.clock.civil(
        festivalDay: day, minute: 1440 + week.clock.dayStarts.minuteOfDay))
  }
}
