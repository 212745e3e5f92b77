public import CivilTime

/// A calendar for readers to import or subscribe to: a VCALENDAR (RFC 5545 section 3.4, RFC 7986).
public struct Calendar: Hashable, Sendable {
  /// The program that made it, such as `-//Embassy//Film Week//EN` (PRODID, RFC 5545 section 3.7.3).
  public let product: String
  /// When the calendar was last changed (LAST-MODIFIED, RFC 7986 section 5.4).
  public let lastModified: Instant?
  /// What is done with it, nil for a file or a feed (METHOD, RFC 5545 section 3.7.2).
  public var method: Method?
  /// The name to show (NAME, RFC 7986 section 5.1; X-WR-CALNAME for older readers).
  public var name: Text?
  /// What the calendar is about (DESCRIPTION, RFC 7986 section 5.2; X-WR-CALDESC for older readers).
  public var description: Text?
  /// A page about the calendar (URL, RFC 7986 section 5.5).
  public var url: URI?
  /// Where the calendar itself is refreshed from (SOURCE, RFC 7986 section 5.8).
  public var source: URI?
  /// How often to refresh it (REFRESH-INTERVAL, RFC 7986 section 5.7; X-PUBLISHED-TTL for Outlook).
  public var refreshInterval: CalendarDuration?
  /// The colour to show it in (COLOR, RFC 7986 section 5.9).
  public var color: Color?
  /// Keywords for the whole calendar (CATEGORIES, RFC 7986 section 5.6).
  public var categories: [Text] = []
  /// The events, written in this order.
  public var events: [Event]

  /// A calendar made by a program, with its events.
  public init(
    product: String, lastModified: Instant? = nil, events: [Event] = []
  ) throws(CalendarRefusal) {
    guard !product.isEmpty else { throw .emptyProduct }
    guard !product.hasControlCharacter else { throw .controlCharacter(in: product) }
    if let lastModified, !EventTime.instant(lastModified).isInFourDigitYears {
      throw .yearOutOfRange(.instant(lastModified))
    }
    self.product = product
    self.lastModified = lastModified
    self.events = events
  }

  /// What is done with a calendar object (RFC 5546).
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// Made known to whoever reads it; every event then needs an organiser (RFC 5546 section 3.2.1).
    case publish = "PUBLISH"
  }
}
