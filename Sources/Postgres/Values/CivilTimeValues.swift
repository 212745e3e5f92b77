package import CivilTime

/// What PostgreSQL counts from: 2000-01-01, in days and microseconds after 1970-01-01.
private enum Epoch {
  static let days = 10_957
  static let microseconds: Int64 = 946_684_800_000_000
  /// 0001-01-01 to 9999-12-31 in days since 1970-01-01: what `CivilTime` can write as text.
  static let years = -719_162...2_932_896
  static let instants =
    Int64(years.lowerBound) * 86_400_000_000..<Int64(years.upperBound + 1) * 86_400_000_000
}

/// Stored as `timestamptz`; years before 1 and after 9999, and infinity, are refused.
extension Instant: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .timestamptz }
  package static var typeName: String { "timestamptz" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    let stored: Int64 = try bytes.onlyNumber()
    guard stored != .max, stored != .min else { throw .infinite }
    let (sum, overflow) = stored.addingReportingOverflow(Epoch.microseconds)
    guard !overflow, Epoch.instants.contains(sum) else { throw .outOfRange }
    self.init(microsecondsSinceEpoch: sum)
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    guard Epoch.instants.contains(microsecondsSinceEpoch) else { throw .outOfRange }
    bytes.append(microsecondsSinceEpoch - Epoch.microseconds)
  }
}

/// Stored as `date`; years before 1 and after 9999, and infinity, are refused.
extension Day: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .date }
  package static var typeName: String { "date" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    let stored: Int32 = try bytes.onlyNumber()
    guard stored != .max, stored != .min else { throw .infinite }
    let days = Int(stored) + Epoch.days
    guard Epoch.years.contains(days) else { throw .outOfRange }
    self.init(daysSinceEpoch: days)
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    guard Epoch.years.contains(daysSinceEpoch) else { throw .outOfRange }
    bytes.append(Int32(daysSinceEpoch - Epoch.days))
  }
}

/// Stored as `time`; 24:00 and fractions of a second are refused.
extension WallTime: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .time }
  package static var typeName: String { "time" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    let stored: Int64 = try bytes.onlyNumber()
    let (seconds, rest) = stored.quotientAndRemainder(dividingBy: 1_000_000)
    guard rest == 0, let time = try? WallTime(secondsOfDay: Int(seconds)) else {
      throw .outOfRange
    }
    self = time
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    bytes.append(Int64(secondsOfDay) * 1_000_000)
  }
}

/// Stored as a half-open `tstzrange`; empty and unbounded ranges are refused.
extension CivilTime.Span: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool { type.base == .tstzrange }
  package static var typeName: String { "tstzrange" }

  /// The flags of `rangetypes.h`.
  private enum Flag {
    static let empty: UInt8 = 0x01
    static let startIncluded: UInt8 = 0x02
    static let endIncluded: UInt8 = 0x04
    static let unbounded: UInt8 = 0x08 | 0x10
  }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    guard bytes.byteCount > 0 else { throw .wrongLength(expected: 25, found: 0) }
    let flags: UInt8 = bytes.number()
    guard flags & Flag.empty == 0 else { throw .emptyRange }
    guard flags & Flag.unbounded == 0 else { throw .unboundedRange }
    guard flags & (Flag.startIncluded | Flag.endIncluded) == Flag.startIncluded else {
      throw .notHalfOpen
    }
    try bytes.expectLength(25)
    let start = try Instant(postgresBytes: bytes.extracting(5..<13))
    let end = try Instant(postgresBytes: bytes.extracting(17..<25))
    guard let span = try? CivilTime.Span(start: start, end: end) else { throw .emptyRange }
    self = span
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    let bound = PostgresType(builtIn: BaseType.timestamptz.rawValue)
    bytes.append(Flag.startIncluded)
    try bytes.appendField(start, as: bound)
    try bytes.appendField(end, as: bound)
  }
}
