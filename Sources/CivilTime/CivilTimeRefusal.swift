/// Why a text or a set of numbers is not a day, a time, an instant or a span.
public enum CivilTimeRefusal: Error, Hashable, Sendable {
  /// The numbers name no day: 30 February, month 13, year 0.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// The numbers name no time of day: 24:30, 12:60.
  case noSuchTime(hour: Int, minute: Int, second: Int)
  /// The text has not the form that was expected, such as `YYYY-MM-DD`.
  case malformed(String, expected: String)
  /// The span would be empty or run backwards.
  case emptySpan(start: Instant, end: Instant)
}
