import CivilTime

/// A time during their stay in which a guest is not to be had.
public struct TimeAway: Hashable, Sendable {
  /// From when.
  public let start: ZonedTime
  /// Until when; at this moment the guest is there again.
  public let end: ZonedTime
  /// Why, or where they are; for staff only.
  public let note: String?

  /// A time away; one that ends before it starts is refused.
  public init(from start: ZonedTime, to end: ZonedTime, note: String? = nil) throws(ValueRefusal) {
    guard start.instant < end.instant else {
      throw .endNotAfterStart(start: start.civil, end: end.civil)
    }
    self.start = start
    self.end = end
    self.note = note
  }

  /// Whether the guest is missed at some moment between two; one that touches is not missed.
  func meets(from begin: Instant, to end: Instant) -> Bool {
    start.instant < end && begin < self.end.instant
  }

  /// Whether the guest is away for the whole of a day by the calendar on the wall.
  func fills(_ day: Day) -> Bool {
    start.civil <= CivilDateTime(day: day, time: .midnight)
      && end.civil >= CivilDateTime(day: day.adding(days: 1), time: .midnight)
  }
}
