/// A place on the globe in degrees (WGS 84).
public struct GeoPosition: Hashable, Sendable {
  /// Degrees north, -90 to 90.
  public let latitude: Double
  /// Degrees east, -180 to 180.
  public let longitude: Double

  /// The place at these degrees.
  public init(latitude: Double, longitude: Double) throws(ValueRefusal) {
    guard (-90.0...90).contains(latitude), (-180.0...180).contains(longitude) else {
      throw .notOnTheGlobe(latitude: latitude, longitude: longitude)
    }
    self.latitude = latitude
    self.longitude = longitude
  }
}
