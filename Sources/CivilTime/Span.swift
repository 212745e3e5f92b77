/// A stretch of time from its start up to, not including, its end; never empty.
public struct Span: Hashable, Sendable {
  /// The first instant inside.
  public let start: Instant
  /// The first instant after it.
  public let end: Instant

  /// The span between two instants, `start < end`.
  public init(start: Instant, end: Instant) throws(CivilTimeRefusal) {
    guard start < end else { throw .emptySpan(start: start, end: end) }
    self.start = start
    self.end = end
  }

  /// Whether two spans share an instant; spans that only touch do not.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Whether an instant lies inside.
  public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

  /// Whole real minutes from start to end.
  public var minutes: Int { end.minutes(since: start) }
}

extension Span: CustomStringConvertible {
  /// RFC 3339 start and end with a solidus between (ISO 8601 interval).
  public var description: String { "\(start)/\(end)" }
}
