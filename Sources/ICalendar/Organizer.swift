/// Who stands behind an event (RFC 5545 section 3.8.4.3); RFC 5546 wants one where METHOD is PUBLISH.
public struct Organizer: Hashable, Sendable {
  /// Where to reach the organiser, usually a `mailto:` address.
  public var address: URI
  /// The name to show, written as the CN parameter with RFC 6868 encoding.
  public var name: String?

  /// The organiser at an address, with the name to show where there is one.
  public init(address: URI, name: String? = nil) {
    self.address = address
    self.name = name
  }
}
