public import CivilTime

/// The minutes of one festival day as they pass, and what the clocks of a zone show at each.
///
/// They are counted as `FestivalClock` counts them, so 1485 is 00:45 of the night that follows.
/// Where clocks change they go on: the hour that is skipped has none, the one that comes twice has
/// 120.
public struct DayScale: Hashable, Sendable {
  private let opening: Instant
  private let firstMinute: Int
  private let zone: Zone

  /// The scale of a festival day by the clocks of a zone.
  public init(of day: Day, _ clock: FestivalClock, in zone: Zone) {
    let civil = CivilDateTime(day: day, time: clock.dayStarts)
    let seconds = (day.daysSinceEpoch * 1440 + clock.dayStarts.minuteOfDay) * 60
    self.zone = zone
    firstMinute = clock.dayStarts.minuteOfDay
    opening = zone.instant(around: civil, .first) ?? Instant(secondsSinceEpoch: seconds)
  }

  /// The minute in which an instant lies.
  public func minute(of instant: Instant) -> Int { firstMinute + instant.minutes(since: opening) }

  /// What the clocks show when a minute begins.
  public func civil(at minute: Int) -> CivilDateTime { zone.civil(at: instant(minute)) }

  /// Whether a full hour begins with a minute.
  public func isFullHour(_ minute: Int) -> Bool { civil(at: minute).time.minute == 0 }

  /// What the clocks go from and to after one minute begins and no later than another does; nil
  /// where they do not change.
  public func clockChange(
    after minute: Int, until other: Int
  ) -> (from: WallTime, to: WallTime)? {
    zone.transitions(
      from: instant(minute).adding(seconds: 1), to: instant(other).adding(seconds: 1)
    )
    .first { $0.civilBefore != $0.civilAfter }
    .map { ($0.civilBefore.time, $0.civilAfter.time) }
  }

  private func instant(_ minute: Int) -> Instant { opening.adding(minutes: minute - firstMinute) }
}

extension Zone {
  /// The instant of a wall time; of one that the clocks skip, the one they show instead.
  func instant(around civil: CivilDateTime, _ occurrence: Occurrence) -> Instant? {
    do { return try instant(of: civil, occurrence: occurrence) } catch {
      guard case .skipped(_, _, _, let shown) = error else { return nil }
      return try? instant(of: shown, occurrence: occurrence)
    }
  }
}
