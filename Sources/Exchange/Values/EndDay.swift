import CivilTime

/// The day on which something ends that states only the time of its end.
enum EndDay {
  /// The day of the start; the day after where the time is earlier and still of that festival day.
  static func usual(start: CivilDateTime, end: WallTime, clock: FestivalClock) -> Day {
    end < start.time && end <= clock.dayStarts ? start.day.adding(days: 1) : start.day
  }
}
