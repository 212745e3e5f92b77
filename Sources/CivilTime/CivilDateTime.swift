/// A day and a time by the clock on the wall; an instant only once a zone says so.
public struct CivilDateTime: Hashable, Comparable, Sendable {
  /// The day by the calendar on the wall.
  public let day: Day
  /// The time by the clock on the wall.
  public let time: WallTime

  /// A day with a time.
  public init(day: Day, time: WallTime) {
    self.day = day
    self.time = time
  }

  /// The civil time written as `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, without an offset.
  public init(_ text: some StringProtocol) throws(CivilTimeRefusal) {
    guard let mark = text.firstIndex(of: "T") else {
      throw .malformed(String(text), expected: "YYYY-MM-DDTHH:MM")
    }
    day = try Day(text[..<mark])
    time = try WallTime(text[text.index(after: mark)...])
  }

  /// The civil time so many seconds after 1970-01-01T00:00 by the same clock, any change ignored.
  init(secondsSinceEpoch: Int) {
    time = WallTime.wrapping(secondsSinceEpoch)
    day = Day(secondsSinceEpoch: secondsSinceEpoch)
  }

  /// Seconds since 1970-01-01T00:00 by the same clock, any change of it ignored.
  var secondsSinceEpoch: Int { day.daysSinceEpoch * 86_400 + time.secondsOfDay }

  /// What the clock's face shows so many minutes on, any change of the clock ignored.
  public func adding(minutes: Int) -> CivilDateTime {
    CivilDateTime(secondsSinceEpoch: secondsSinceEpoch + minutes * 60)
  }

  /// Whether a civil time comes before another on the same clock.
  public static func < (earlier: CivilDateTime, later: CivilDateTime) -> Bool {
    (earlier.day, earlier.time) < (later.day, later.time)
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM`, with `:SS` where the seconds are not zero.
  public var description: String { "\(day)T\(time)" }
}
