/// How the clocks of a zone are set for a while: the offset, whether it is summer time, its name.
public struct ZoneOffset: Hashable, Sendable {
  /// Seconds that the clocks are ahead of UTC, negative west of it.
  public let secondsEastOfUTC: Int
  /// Whether the data base calls it daylight saving time; in Dublin that is the winter.
  public let isDaylight: Bool
  /// The letters in use, such as `CET`, or a number such as `+07` where there are none.
  public let abbreviation: String

  init(secondsEastOfUTC: Int, isDaylight: Bool, abbreviation: String) {
    self.secondsEastOfUTC = secondsEastOfUTC
    self.isDaylight = isDaylight
    self.abbreviation = abbreviation
  }

  static let utc = ZoneOffset(secondsEastOfUTC: 0, isDaylight: false, abbreviation: "UTC")
}

extension ZoneOffset: CustomStringConvertible {
  /// `+HH:MM`, with `:SS` where the seconds are not zero.
  public var description: String {
    let seconds = abs(secondsEastOfUTC)
    let short = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
    let sign = secondsEastOfUTC < 0 ? "-" : "+"
    return sign + short + (seconds % 60 == 0 ? "" : ":\(padded(seconds % 60, 2))")
  }
}

/// A moment at which a zone's offset, its summer time flag or its abbreviation changes.
public struct ZoneTransition: Hashable, Sendable {
  /// The first instant at which `after` holds.
  public let instant: Instant
  /// What held just before.
  public let before: ZoneOffset
  /// What holds from the instant on.
  public let after: ZoneOffset

  /// What the clocks would show at the instant had they not been changed.
  public var civilBefore: CivilDateTime { instant.civil(at: before) }

  /// What the clocks show at the instant.
  public var civilAfter: CivilDateTime { instant.civil(at: after) }
}

extension Instant {
  /// What clocks set to an offset show, fractions of a second dropped.
  public func civil(at offset: ZoneOffset) -> CivilDateTime {
    CivilDateTime(secondsSinceEpoch: secondsSinceEpoch + offset.secondsEastOfUTC)
  }
}
