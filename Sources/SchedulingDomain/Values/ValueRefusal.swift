public import CivilTime

/// Why something can't be a value of the domain; words for it are found elsewhere.
public enum ValueRefusal: Error, Hashable, Sendable {
  /// Not lower-case letters, digits and single hyphens, or too long.
  case malformedKey(String)
  /// Not letters, digits, `.`, `_`, `-`, or too long.
  case malformedCode(String)
  /// Not a language tag of BCP 47.
  case malformedLanguage(String)
  /// Not a country of ISO 3166-1 alpha-2.
  case unknownCountry(String)
  /// Not a currency of ISO 4217.
  case unknownCurrency(String)
  /// A text with nothing in it, in the field named.
  case emptyText(String)
  /// A number that is too small or too large for what is named.
  case outOfRange(String, value: Int, allowed: ClosedRange<Int>)
  /// A latitude or longitude that is not on the globe.
  case notOnTheGlobe(latitude: Double, longitude: Double)
  /// A last day before the first.
  case daysReversed(first: Day, last: Day)
  /// An end that is not after its start.
  case endNotAfterStart(start: CivilDateTime, end: CivilDateTime)
  /// Opening hours that are empty or longer than a day.
  case hoursReversed(from: Int, to: Int)
  /// A way from a house to itself.
  case routeToItself(String)
}
