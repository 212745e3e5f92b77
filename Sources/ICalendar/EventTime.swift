public import CivilTime

/// When an event starts or ends: a day, or an instant with or without a zone to show it in.
public enum EventTime: Hashable, Sendable {
  /// A whole day without a time, the same in every zone (RFC 5545 section 3.3.4).
  case date(Day)
  /// An instant in UTC (RFC 5545 section 3.3.5, form 2).
  case instant(Instant)
  /// An instant shown by the clocks of a zone (RFC 5545 section 3.3.5, form 3).
  ///
  /// A wall time becomes one with `Zone.instant(of:occurrence:)`, which refuses what the clocks skip.
  case zoned(Instant, Zone)

  /// Whether this is a day without a time.
  public var isDate: Bool {
    if case .date = self { true } else { false }
  }

  /// A number that grows with time among times of one kind: days for days, else seconds.
  var position: Int {
    switch self {
    case .date(let day): day.daysSinceEpoch
    case .instant(let instant), .zoned(let instant, _): instant.secondsSinceEpoch
    }
  }

  /// The time so much later where every day has 24 hours.
  func adding(_ duration: CalendarDuration) -> EventTime {
    switch self {
    case .date(let day): .date(day.adding(days: duration.days))
    case .instant(let instant), .zoned(let instant, _):
      .instant(instant.adding(seconds: duration.inSeconds))
    }
  }

  /// Whether the year can be shown in four digits, in whatever zone.
  var isInFourDigitYears: Bool {
    switch self {
    case .date(let day): EventTime.years.contains(day.daysSinceEpoch)
    case .instant(let instant), .zoned(let instant, _):
      EventTime.years.contains(instant.secondsSinceEpoch / 86_400)
    }
  }

  // 0001-01-02 to 9999-12-30, so that no zone's clock leaves the years 1 to 9999.
  private static let years = -719_161...2_932_895
}
