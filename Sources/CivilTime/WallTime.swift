/// A time of day as a clock on the wall shows it, without a day and without a zone.
public struct WallTime: Hashable, Comparable, Sendable {
  /// Seconds since midnight by the clock's face, 0 to 86,399.
  public let secondsOfDay: Int

  /// The time so many seconds after midnight by the clock's face, 0 to 86,399.
  public init(secondsOfDay: Int) throws(CivilTimeRefusal) {
    guard (0..<86_400).contains(secondsOfDay) else {
      throw .noSuchTime(
        hour: secondsOfDay / 3600, minute: secondsOfDay / 60 % 60, second: secondsOfDay % 60)
    }
    self.secondsOfDay = secondsOfDay
  }

  /// The time with this hour (0 to 23), minute and second (0 to 59).
  public init(hour: Int, minute: Int, second: Int = 0) throws(CivilTimeRefusal) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      throw .noSuchTime(hour: hour, minute: minute, second: second)
    }
    self.secondsOfDay = hour * 3600 + minute * 60 + second
  }

  /// The time written as `HH:MM` or `HH:MM:SS`.
  public init(_ text: some StringProtocol) throws(CivilTimeRefusal) {
    var digits = DigitReader(text)
    guard let hour = digits.number(2), digits.skip(":"), let minute = digits.number(2) else {
      throw .malformed(String(text), expected: "HH:MM")
    }
    var second = 0
    if !digits.isAtEnd {
      guard digits.skip(":"), let read = digits.number(2), digits.isAtEnd else {
        throw .malformed(String(text), expected: "HH:MM or HH:MM:SS")
      }
      second = read
    }
    try self.init(hour: hour, minute: minute, second: second)
  }

  private init(unchecked secondsOfDay: Int) { self.secondsOfDay = secondsOfDay }

  /// 00:00.
  public static let midnight = WallTime(unchecked: 0)

  /// 06:00, when a festival day begins unless the week says otherwise.
  public static let sixInTheMorning = WallTime(unchecked: 6 * 3600)

  /// Whole minutes since midnight, seconds dropped.
  public var minuteOfDay: Int { secondsOfDay / 60 }

  /// The hour, 0 to 23.
  public var hour: Int { secondsOfDay / 3600 }

  /// The minute of the hour, 0 to 59.
  public var minute: Int { secondsOfDay / 60 % 60 }

  /// The second of the minute, 0 to 59.
  public var second: Int { secondsOfDay % 60 }

  /// Whether a time comes before another on one day.
  public static func < (earlier: WallTime, later: WallTime) -> Bool {
    earlier.secondsOfDay < later.secondsOfDay
  }

  /// The time of day so many seconds into a day counted from any midnight, wrapped round.
  static func wrapping(_ seconds: Int) -> WallTime {
    let rest = seconds % 86_400
    return WallTime(unchecked: rest < 0 ? rest + 86_400 : rest)
  }
}

extension WallTime: CustomStringConvertible {
  /// `HH:MM`, with `:SS` where the seconds are not zero.
  public var description: String {
    let short = "\(padded(hour, 2)):\(padded(minute, 2))"
    return second == 0 ? short : "\(short):\(padded(second, 2))"
  }
}
