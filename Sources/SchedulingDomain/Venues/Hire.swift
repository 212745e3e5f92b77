public import CivilTime

/// A time for which a house, or one of its rooms, is the edition's; or is not to be had.
public struct Hire: Keyed {
  /// The key, unique in its week.
  public let key: Key<Hire>
  /// The house.
  public var venue: Key<Venue>
  /// The room; nil for the whole house.
  public var auditorium: Key<Auditorium>?
  /// From when.
  public var start: ZonedTime
  /// Until when.
  public var end: ZonedTime
  /// For what.
  public var use: Use
  /// What is remarked about it.
  public var remarks: Remarks

  /// A time of a house or room; one that ends before it starts is refused.
  public init(
    key: Key<Hire>, venue: Key<Venue>, auditorium: Key<Auditorium>? = nil, start: ZonedTime,
    end: ZonedTime, use: Use = .open
  ) throws(ValueRefusal) {
    guard start.instant < end.instant else {
      throw .endNotAfterStart(start: start.civil, end: end.civil)
    }
    self.key = key
    self.venue = venue
    self.auditorium = auditorium
    self.start = start
    self.end = end
    self.use = use
    self.remarks = Remarks()
  }

  /// For what a time is.
  public enum Use: String, CaseIterable, Sendable {
    /// Ours to show in; somebody else's; ours to try things out in.
    case open, blocked, rehearsal
  }

  /// The key that a hire has unless it is given another: its start, its house, its room.
  public static func usualKey(
    venue: Key<Venue>, auditorium: Key<Auditorium>?, start: CivilDateTime
  ) -> Key<Hire>? {
    let time = start.time
    let digits = start.day.description.filter { $0 != "-" }
    let clock = [time.hour, time.minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    let room = auditorium.map { " \($0)" } ?? ""
    return Key(from: "\(digits) \(clock) \(venue)\(room)")
  }

  /// Whether a hire is about this room.
  public func covers(_ room: Auditorium.Reference) -> Bool {
    venue == room.venue && (auditorium == nil || auditorium == room.auditorium)
  }
}
