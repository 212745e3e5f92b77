/// A length of time: whole days by the calendar, then exact seconds (RFC 5545 section 3.3.6).
///
/// A day is as long as the calendar makes it, 23 to 25 hours where clocks change;
/// hours, minutes and seconds are always exact.
public struct CalendarDuration: Hashable, Sendable {
  /// Days by the calendar, 0 or more.
  public let days: Int
  /// Exact seconds beyond the days, 0 or more.
  public let seconds: Int

  /// The length made of these parts: none negative, not all zero, in all at most 9999 years.
  public init(
    days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0
  ) throws(CalendarRefusal) {
    let parts = [days, hours, minutes, seconds]
    guard parts.allSatisfy({ (0...1_000_000_000_000).contains($0) }) else {
      throw .durationOutOfRange(days: days, hours: hours, minutes: minutes, seconds: seconds)
    }
    self.days = days
    self.seconds = hours * 3600 + minutes * 60 + seconds
    guard (1...3_652_059 * 86_400).contains(inSeconds) else {
      throw .durationOutOfRange(days: days, hours: hours, minutes: minutes, seconds: seconds)
    }
  }

  /// The length in seconds where every day has 24 hours.
  var inSeconds: Int { days * 86_400 + seconds }
}

extension CalendarDuration: CustomStringConvertible {
  /// The form of RFC 5545, such as `P1D`, `PT1H30M` or `PT1H0M5S`.
  public var description: String {
    var text = days > 0 ? "P\(days)D" : "P"
    guard seconds > 0 else { return text }
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    text += "T"
    if hour > 0 { text += "\(hour)H" }
    // The grammar has no hours followed at once by seconds: PT1H5S must be PT1H0M5S.
    if minute > 0 || (hour > 0 && second > 0) { text += "\(minute)M" }
    if second > 0 { text += "\(second)S" }
    return text
  }
}
