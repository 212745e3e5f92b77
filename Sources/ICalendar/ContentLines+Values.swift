import CivilTime

/// The values of RFC 5545 section 3.3 that are made of numbers.
extension ContentLines {
  /// Adds a number in decimal with leading zeros, as wide as asked for.
  private mutating func add(_ number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  /// Adds a date, `YYYYMMDD` (section 3.3.4).
  mutating func add(_ day: Day) {
    let parts = day.components
    add(parts.year * 10_000 + parts.month * 100 + parts.day, width: 8)
  }

  /// Adds a local date with time, `YYYYMMDDTHHMMSS` (section 3.3.5, form 1).
  mutating func add(_ civil: CivilDateTime) {
    add(civil.day)
    add(UInt8(ascii: "T"))
    add(civil.time.hour * 10_000 + civil.time.minute * 100 + civil.time.second, width: 6)
  }

  /// Adds an instant in UTC, `YYYYMMDDTHHMMSSZ`, fractions dropped (section 3.3.5, form 2).
  mutating func add(_ instant: Instant) {
    add(Zone.utc.civil(at: instant))
    add(UInt8(ascii: "Z"))
  }

  /// Adds an offset from UTC, `+HHMM`, with seconds where there are any (section 3.3.14).
  mutating func add(offset seconds: Int) {
    let magnitude = abs(seconds)
    add(UInt8(ascii: seconds < 0 ? "-" : "+"))
    add(magnitude / 3600 * 100 + magnitude / 60 % 60, width: 4)
    if !magnitude.isMultiple(of: 60) { add(magnitude % 60, width: 2) }
  }

  /// Adds millionths of a degree as degrees with six decimals (section 3.8.1.6).
  mutating func add(microdegrees: Int) {
    let magnitude = abs(microdegrees)
    if microdegrees < 0 { add(UInt8(ascii: "-")) }
    add(String(magnitude / 1_000_000))
    add(UInt8(ascii: "."))
    add(magnitude % 1_000_000, width: 6)
  }
}
