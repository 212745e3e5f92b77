extension Calendar {
  /// The calendar as the bytes of an .ics file: `text/calendar; charset=utf-8` (RFC 5545).
  ///
  /// Equal calendars give the same bytes with the same time zone data; the clock is not read. Each
  /// zone is written as a VTIMEZONE under its IANA name, with the transitions from the year before
  /// its first use to the end of the year of its last. A time that the clocks of its zone show twice
  /// is written in UTC, because readers differ in which of the two they take. Because RFC 5545 wants
  /// a component, a calendar without events holds the VTIMEZONE of UTC.
  public func serialized() -> [UInt8] {
    var writer = CalendarWriter(zones: ZonesInUse(of: events), expecting: events.count)
    writer.write(self)
    return writer.lines.bytes
  }
}
