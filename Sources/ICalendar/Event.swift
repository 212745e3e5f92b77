public import CivilTime

/// One entry of a calendar: a VEVENT (RFC 5545 section 3.6.1).
///
/// What a reader identifies an event by and compares versions by (UID, DTSTAMP, SEQUENCE, its
/// times) is given at the start and checked; the rest is set as known. Nothing is taken from the
/// clock: two equal events are written as the same bytes, whenever that is.
public struct Event: Hashable, Sendable {
  /// The identity that stays the same in every feed and version (UID, section 3.8.4.7).
  public let uid: String
  /// When this version of the data was made (DTSTAMP, section 3.8.7.2); whole seconds are written.
  public let stamp: Instant
  /// When the event was last changed (LAST-MODIFIED, section 3.8.7.3).
  public let lastModified: Instant?
  /// How often the event has changed materially, 0 at first (SEQUENCE, section 3.8.7.4).
  public let sequence: Int
  /// When the event starts (DTSTART, section 3.8.2.4).
  public let start: EventTime
  /// When it ends, nil where that is not known (DTEND or DURATION, sections 3.8.2.2 and 3.8.2.5).
  public let end: End?

  /// The title (SUMMARY, section 3.8.1.12).
  public var summary: Text?
  /// A longer text (DESCRIPTION, section 3.8.1.5).
  public var description: Text?
  /// The place in words (LOCATION, section 3.8.1.7).
  public var location: Text?
  /// The place on the globe (GEO, section 3.8.1.6).
  public var position: GeoPosition?
  /// Keywords such as sections and kinds (CATEGORIES, section 3.8.1.2).
  public var categories: [Text] = []
  /// A page about the event (URL, section 3.8.4.6).
  public var url: URI?
  /// Whether it will take place (STATUS, section 3.8.1.11).
  public var status: Status?
  /// For whom it is meant (CLASS, section 3.8.1.3).
  public var classification: Classification?
  /// Whether it takes up the reader's time (TRANSP, section 3.8.2.7); all-day events do not at first.
  public var transparency: Transparency
  /// Who stands behind it (ORGANIZER, section 3.8.4.3).
  public var organizer: Organizer?
  /// The colour to show it in (COLOR, RFC 7986 section 5.9).
  public var color: Color?
  /// The places with their particulars, for readers that know them (VLOCATION, RFC 9073).
  public var locations: [Location] = []
  /// Who takes part, for readers that know it (PARTICIPANT, RFC 9073).
  public var participants: [Participant] = []

  /// An event with its identity, its version and its times, or why they do not go together.
  public init(
    uid: String, stamp: Instant, lastModified: Instant? = nil, sequence: Int = 0,
    start: EventTime, end: End? = nil
  ) throws(CalendarRefusal) {
    guard (0...Int(Int32.max)).contains(sequence) else { throw .sequenceOutOfRange(sequence) }
    var times = [start, .instant(stamp)]
    if let lastModified { times.append(.instant(lastModified)) }
    for time in times where !time.isInFourDigitYears { throw .yearOutOfRange(time) }
    try end?.check(against: start)
    self.uid = try checkedUID(uid)
    self.stamp = stamp
    self.lastModified = lastModified
    self.sequence = sequence
    self.start = start
    self.end = end
    transparency = start.isDate ? .transparent : .opaque
  }
}

extension Event {
  /// How the end of an event is given.
  public enum End: Hashable, Sendable {
    /// The first day or instant after the event (DTEND, RFC 5545 section 3.8.2.2).
    case at(EventTime)
    /// So much time after the start (DURATION, RFC 5545 section 3.8.2.5).
    ///
    /// Where clocks change in between, some readers add hours by the clocks though RFC 5545 says
    /// exactly: an end that is known is better given as `at`.
    case after(CalendarDuration)

    /// Refuses an end that RFC 5545 does not allow with a start.
    func check(against start: EventTime) throws(CalendarRefusal) {
      switch self {
      case .after(let duration):
        guard !start.isDate || duration.seconds == 0 else {
          throw .timedDurationOfAllDayEvent(duration)
        }
        let end = start.adding(duration)
        guard end.isInFourDigitYears else { throw .yearOutOfRange(end) }
      case .at(let end):
        guard end.isInFourDigitYears else { throw .yearOutOfRange(end) }
        guard start.isDate == end.isDate else { throw .endOfAnotherKind(start: start, end: end) }
        guard start.position < end.position else {
          throw .endNotAfterStart(start: start, end: end)
        }
      }
    }
  }

  /// Whether an event will take place (RFC 5545 section 3.8.1.11).
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// It may take place.
    case tentative = "TENTATIVE"
    /// It will take place.
    case confirmed = "CONFIRMED"
    /// It will not take place; readers strike it through or take it away.
    case cancelled = "CANCELLED"
  }

  /// For whom an event is meant (RFC 5545 section 3.8.1.3).
  public enum Classification: String, CaseIterable, Hashable, Sendable {
    /// For everybody, which is also what no statement means.
    case open = "PUBLIC"
    /// For the calendar's owner.
    case personal = "PRIVATE"
    /// For those whom the owner trusts.
    case confidential = "CONFIDENTIAL"
  }

  /// Whether an event takes up time in a search for free time (RFC 5545 section 3.8.2.7).
  public enum Transparency: String, CaseIterable, Hashable, Sendable {
    /// It does; not written, because this is the default.
    case opaque = "OPAQUE"
    /// It does not.
    case transparent = "TRANSPARENT"
  }
}
