/// Where a site stands on the web, such as `https://example.org/paris-2025`.
package struct SiteAddress: Hashable, Sendable {
  /// The address without a solidus at its end.
  package let text: String

  /// The address that is written so: http or https, a host, a path, nothing else; nil if not one.
  package init?(_ text: some StringProtocol) {
    var rest = String(text)
    while rest.hasSuffix("/") { rest.removeLast() }
    guard let scheme = ["https://", "http://"].first(where: { rest.hasPrefix($0) }) else {
      return nil
    }
    let host = rest.dropFirst(scheme.utf8.count).prefix { $0 != "/" }
    let allowed = rest.dropFirst(scheme.utf8.count).unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", "_", "~", "%", ":", "[", "]": true
      default: false
      }
    }
    guard !host.isEmpty, allowed else { return nil }
    self.text = rest
  }

  /// The address of a file of the site.
  func appending(_ path: String) -> String { "\(text)/\(path)" }

  /// The address under which a calendar program subscribes to a file of the site.
  func subscription(to path: String) -> String {
    "webcal" + appending(path).drop { $0 != ":" }
  }
}
