import ICalendar

extension CalendarExport {
  /// The calendar as a file of iCalendar (RFC 5545).
  package var bytes: [UInt8] { calendar.serialized() }

  /// How many entries it has.
  package var count: Int { calendar.events.count }
}
