/// An address with a scheme, such as `https:` or `mailto:` (RFC 5545 section 3.3.13, RFC 3986).
public struct URI: Hashable, Sendable, CustomStringConvertible {
  /// The address as it is written.
  public let description: String

  /// The address that a text holds: a scheme, a colon, then visible ASCII only.
  public init(_ text: some StringProtocol) throws(CalendarRefusal) {
    let bytes = Array(text.utf8)
    let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
    guard scheme.count + 1 < bytes.count, let first = scheme.first, first.isLetter,
      scheme.allSatisfy({ $0.isLetterOrDigit || "+-.".utf8.contains($0) }),
      bytes.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) })
    else { throw .notAURI(String(text)) }
    description = String(text)
  }
}
