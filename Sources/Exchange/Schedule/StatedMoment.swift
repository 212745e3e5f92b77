import CivilTime

/// A date of a schedule, as far as it says when.
enum StatedMoment {
  case day(Day)
  /// By a clock whose zone isn't said.
  case wall(CivilDateTime)
  /// With the offset stated; the day as it is written.
  case instant(Instant, Day)

  /// ISO 8601 as it has been met: without seconds, with a space for the T, offsets without a colon.
  init?(_ text: String) {
    guard let day = try? Day(text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10).drop { $0 == "T" || $0 == "t" || $0 == " " }
    let time = rest.prefix { $0.isNumber || $0 == ":" }
    let offset = rest.dropFirst(time.count).drop { $0 == "." || $0.isNumber || $0 == " " }
    guard !time.isEmpty else {
      if !rest.isEmpty { return nil }
      self = .day(day)
      return
    }
    guard let clock = Self.clock(String(time)) else { return nil }
    let civil = CivilDateTime(day: day, time: clock)
    guard !offset.isEmpty else {
      self = .wall(civil)
      return
    }
    let seconds = "\(twoDigits(clock.hour)):\(twoDigits(clock.minute)):\(twoDigits(clock.second))"
    guard let offset = Self.offset(offset),
      let instant = try? Instant(rfc3339: "\(day)T\(seconds)\(offset)")
    else { return nil }
    self = .instant(instant, day)
  }

  /// The day that is written, by whatever clock.
  var day: Day {
    switch self {
    case .day(let day), .instant(_, let day): day
    case .wall(let civil): civil.day
    }
  }

  /// A time of day: `9:30`, `09:30`, `09:30:00`.
  static func clock(_ text: String) -> WallTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count) else { return nil }
    return try? WallTime(hour: parts[0], minute: parts[1], second: parts.count == 3 ? parts[2] : 0)
  }

  /// Minutes of a length: `45`, `0:45`, `00:45`, `00:45:00`, and with days `1:00:45:00`.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard parts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    switch parts.count {
    case 1: return parts[0]
    case 2: return parts[0] * 60 + parts[1]
    case 3: return parts[0] * 60 + parts[1] + (parts[2] + 59) / 60
    case 4: return (parts[0] * 24 + parts[1]) * 60 + parts[2] + (parts[3] + 59) / 60
    default: return nil
    }
  }

  private static func offset(_ text: Substring) -> String? {
    if text == "Z" || text == "z" { return "Z" }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, "+-".contains(sign), digits.allSatisfy(\.isNumber) else {
      return nil
    }
    switch digits.count {
    case 2: return "\(sign)\(digits):00"
    case 4: return "\(sign)\(digits.prefix(2)):\(digits.suffix(2))"
    default: return nil
    }
  }
}
