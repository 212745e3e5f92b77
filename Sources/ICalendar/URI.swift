/// An address with a scheme, such as `https:` or `mailto:` (RFC 5545 section 3.3.13, RFC 3986).
public struct URI: Hashable, Sendable, CustomStringConvertible {
  /// The address as it is written.
  public let description: String

  /// The address that a text holds: a scheme, a colon, then visible ASCII only.
  public init(_ text: String) throws(CalendarRefusal) {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard let first = scheme.first, first.isLetter, scheme.allSatisfy(\.isOfURIScheme),
      scheme.count + 1 < text.utf8.count, text.utf8.allSatisfy(\.isOfURI)
    else { throw .notAURI(text) }
    description = text
  }
}

extension UInt8 {
  /// Whether the byte may stand in a scheme after its first letter (RFC 3986 section 3.1).
  fileprivate var isOfURIScheme: Bool {
    isLetterOrDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }
}
