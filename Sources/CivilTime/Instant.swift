/// A point on the time line, to the microsecond, the same everywhere.
public struct Instant: Hashable, Comparable, Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let microsecondsSinceEpoch: Int64

  /// The instant so many microseconds after 1970-01-01T00:00:00Z.
  public init(microsecondsSinceEpoch: Int64) {
    self.microsecondsSinceEpoch = microsecondsSinceEpoch
  }

  /// The instant so many seconds after 1970-01-01T00:00:00Z.
  public init(secondsSinceEpoch: Int) {
    microsecondsSinceEpoch = Int64(secondsSinceEpoch) * 1_000_000
  }

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  public var secondsSinceEpoch: Int {
    let (quotient, remainder) = microsecondsSinceEpoch.quotientAndRemainder(dividingBy: 1_000_000)
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded up.
  var secondsRoundedUp: Int {
    let seconds = secondsSinceEpoch
    return Int64(seconds) * 1_000_000 == microsecondsSinceEpoch ? seconds : seconds + 1
  }

  /// The instant so many real seconds later, or earlier when negative.
  public func adding(seconds: Int) -> Instant {
    Instant(microsecondsSinceEpoch: microsecondsSinceEpoch + Int64(seconds) * 1_000_000)
  }

  /// The instant so many real minutes later, or earlier when negative.
  public func adding(minutes: Int) -> Instant { adding(seconds: minutes * 60) }

  /// Real minutes from another instant to this one, rounded towards the past.
  public func minutes(since other: Instant) -> Int {
    let difference = microsecondsSinceEpoch - other.microsecondsSinceEpoch
    let (quotient, remainder) = difference.quotientAndRemainder(dividingBy: 60_000_000)
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }

  /// Whether an instant comes before another.
  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.microsecondsSinceEpoch < later.microsecondsSinceEpoch
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC, such as `2025-12-04T13:30:00Z`; fractions only where there are any.
  public var description: String { rfc3339(offsetSeconds: 0) }

  /// The instant as RFC 3339 with a numeric offset, `Z` for zero; an offset's seconds are cut off.
  public func rfc3339(offsetSeconds: Int) -> String {
    let offset = offsetSeconds / 60 * 60
    let civil = CivilDateTime(secondsSinceEpoch: secondsSinceEpoch + offset)
    let time = civil.time
    var text = "\(civil.day)T\(padded(time.hour, 2)):\(padded(time.minute, 2))"
    text += ":\(padded(time.second, 2))"
    let fraction = Int(microsecondsSinceEpoch - Int64(secondsSinceEpoch) * 1_000_000)
    if fraction > 0 { text += ".\(padded(fraction, 6))" }
    guard offset != 0 else { return text + "Z" }
    let magnitude = abs(offset) / 60
    return text + (offset < 0 ? "-" : "+")
      + "\(padded(magnitude / 60, 2)):\(padded(magnitude % 60, 2))"
  }

  /// The instant written as RFC 3339 date-time, an offset needed; six digits of a second count.
  ///
  /// Refused: the second 60, which an instant does not count, and years outside 1 to 9999 in UTC.
  public init(rfc3339 text: some StringProtocol) throws(CivilTimeRefusal) {
    let malformed = CivilTimeRefusal.malformed(
      String(text), expected: "YYYY-MM-DDTHH:MM:SS with Z or an offset such as +01:00")
    var digits = DigitReader(text)
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2),
      digits.skip("-"), let day = digits.number(2), digits.skip("T") || digits.skip("t"),
      let hour = digits.number(2), digits.skip(":"), let minute = digits.number(2),
      digits.skip(":"), let second = digits.number(2)
    else { throw malformed }
    var microseconds = 0
    if digits.skip(".") {
      guard let (value, count) = digits.digits(upTo: 6) else { throw malformed }
      microseconds = value
      for _ in count..<6 { microseconds *= 10 }
      digits.skipDigits()
    }
    var offset = 0
    if !(digits.skip("Z") || digits.skip("z")) {
      let sign = digits.skip("+") ? 1 : digits.skip("-") ? -1 : 0
      guard sign != 0, let hours = digits.number(2), hours < 24, digits.skip(":"),
        let minutes = digits.number(2), minutes < 60
      else { throw malformed }
      offset = sign * (hours * 3600 + minutes * 60)
    }
    guard digits.isAtEnd else { throw malformed }
    let civil = CivilDateTime(
      day: try Day(year: year, month: month, day: day),
      time: try WallTime(hour: hour, minute: minute, second: second))
    let seconds = civil.secondsSinceEpoch - offset
    // Just past either end of the calendar an offset leads to a year that cannot be written.
    guard (1...9999).contains(Day(secondsSinceEpoch: seconds).year) else { throw malformed }
    self.init(microsecondsSinceEpoch: Int64(seconds) * 1_000_000 + Int64(microseconds))
  }
}
