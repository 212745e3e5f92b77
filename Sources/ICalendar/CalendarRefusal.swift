/// Why a value cannot stand in a calendar.
public enum CalendarRefusal: Error, Hashable, Sendable {
  /// A calendar without a PRODID (RFC 5545 section 3.7.3).
  case emptyProduct
  /// An event without a UID (RFC 5545 section 3.8.4.7).
  case emptyUID
  /// A UID or PRODID with a control character, which no calendar can hold and dropping would change.
  case controlCharacter(in: String)
  /// A SEQUENCE below 0 or above 2,147,483,647 (RFC 5545 sections 3.3.8 and 3.8.7.4).
  case sequenceOutOfRange(Int)
  /// A day or an instant outside the years 1 to 9999, which four digits cannot show.
  case yearOutOfRange(EventTime)
  /// An all-day start with a timed end, or the other way round (RFC 5545 section 3.8.2.2).
  case endOfAnotherKind(start: EventTime, end: EventTime)
  /// An end that is not later than the start by a whole second (RFC 5545 section 3.8.2.2).
  case endNotAfterStart(start: EventTime, end: EventTime)
  /// An all-day event whose duration has hours, minutes or seconds (RFC 5545 section 3.6.1).
  case timedDurationOfAllDayEvent(CalendarDuration)
  /// A duration that is empty, has a negative part or exceeds 9999 years.
  case durationOutOfRange(days: Int, hours: Int, minutes: Int, seconds: Int)
  /// A latitude outside -90...90 or not a number (RFC 5545 section 3.8.1.6).
  case latitudeOutOfRange(Double)
  /// A longitude outside -180...180 or not a number (RFC 5545 section 3.8.1.6).
  case longitudeOutOfRange(Double)
  /// A text that is not a URI: no scheme, or characters that a URI must percent-encode (RFC 3986).
  case notAURI(String)
  /// A text that does not have the form of a language tag (RFC 5646).
  case notALanguageTag(String)
  /// A text that is not one of the colour names of CSS3 (RFC 7986 section 5.9).
  case notAColorName(String)
}
