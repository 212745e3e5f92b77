import SchedulingDomain
import Wording

/// The addresses of a site: the path of everything, and the links from one page to another.
///
/// Paths are made of keys and codes only, never of titles. Links are relative, so that a site can
/// lie in any folder of any host, or be opened from a disk.
struct Links: Sendable {
  /// The page on which the links stand.
  let origin: Destination
  /// Where the site will stand, if that is known.
  var address: SiteAddress? = nil

  /// The link to a destination, with the place on its page.
  func link(_ destination: Destination, at fragment: String? = nil) -> String {
    let anchor = fragment.map { "#\($0)" } ?? ""
    if destination == origin, fragment != nil { return anchor }
    var from = Self.path(of: origin).split(separator: "/").dropLast()[...]
    var to = Self.path(of: destination).split(separator: "/")[...]
    while to.count > 1, let first = from.first, first == to.first {
      from.removeFirst()
      to.removeFirst()
    }
    return String(repeating: "../", count: from.count) + to.joined(separator: "/") + anchor
  }

  /// The link to a page in the language of the page on which it stands.
  func link(_ page: Destination.Page, in language: Wording.Language) -> String {
    link(.page(page, language))
  }

  /// The whole address of a destination, where the site's is known.
  func wholeAddress(_ destination: Destination) -> String? {
    address?.appending(Self.path(of: destination))
  }

  /// The address under which a calendar is subscribed to, where the site's is known.
  func subscription(_ feed: CalendarFeed, in language: Wording.Language) -> String? {
    address?.subscription(to: Self.path(of: .calendar(feed, language)))
  }

  /// The path of a destination in the site.
  static func path(of destination: Destination) -> String {
    switch destination {
    case .welcome: "index.html"
    case .stylesheet(let hash): "assets/\(hash).css"
    case .page(let page, let language): "\(language.rawValue)/\(path(of: page))"
    case .calendar(let feed, let language): "\(language.rawValue)/\(path(of: feed))"
    case .changeFeed(let language): "\(language.rawValue)/changes.atom"
    }
  }

  /// The place of a festival day on the timetable.
  static func fragment(of day: some CustomStringConvertible) -> String { "d\(day)" }

  /// The place on the timetable of what has no day yet.
  static let undated = "no-day"

  private static func path(of page: Destination.Page) -> String {
    switch page {
    case .timetable: "index.html"
    case .embed: "embed.html"
    case .films: "films.html"
    case .calendars: "calendars.html"
    case .changes: "changes.html"
    case .film(let key): "films/\(key).html"
    case .screening(let code): "screenings/\(code).html"
    }
  }

  private static func path(of feed: CalendarFeed) -> String {
    switch feed {
    case .week: "calendar.ics"
    case .venue(let key): "venues/\(key).ics"
    case .film(let key): "films/\(key).ics"
    case .screening(let code): "screenings/\(code).ics"
    }
  }
}
