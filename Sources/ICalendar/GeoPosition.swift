/// A place on the globe, to the sixth decimal of a degree (RFC 5545 section 3.8.1.6).
public struct GeoPosition: Hashable, Sendable {
  /// Millionths of a degree, north positive.
  let latitudeMicrodegrees: Int
  /// Millionths of a degree, east positive.
  let longitudeMicrodegrees: Int

  /// Degrees north of the equator, -90 to 90.
  public var latitude: Double { Double(latitudeMicrodegrees) / 1_000_000 }
  /// Degrees east of Greenwich, -180 to 180.
  public var longitude: Double { Double(longitudeMicrodegrees) / 1_000_000 }

  /// The place at these degrees, rounded to six decimals, which is about 11 cm.
  public init(latitude: Double, longitude: Double) throws(CalendarRefusal) {
    guard (-90...90).contains(latitude) else { throw .latitudeOutOfRange(latitude) }
    guard (-180...180).contains(longitude) else { throw .longitudeOutOfRange(longitude) }
    latitudeMicrodegrees = Int((latitude * 1_000_000).rounded())
    longitudeMicrodegrees = Int((longitude * 1_000_000).rounded())
  }
}
