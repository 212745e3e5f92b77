import SchedulingDomain

/// The countries that the funding of the European Union tells apart.
enum MediaCountries {
  /// Those that take part in the MEDIA strand of Creative Europe 2021-2027: the Union, and others.
  static let all = Set(
    ("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK "
      + "AL BA IS LI ME MK NO RS").split(separator: " ").map(String.init))

  /// Those with a large production; calls have taken all others as of low capacity.
  static let large: Set<String> = ["DE", "ES", "FR", "IT"]

  static func contains(_ country: Country) -> Bool { all.contains(country.code) }

  static func isOfLowCapacity(_ country: Country) -> Bool {
    contains(country) && !large.contains(country.code)
  }
}
