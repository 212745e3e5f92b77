package import SchedulingDomain
package import Wording

/// The timetable of a film week as files, which any web host serves and a disk shows.
///
/// It is made of what is public only, needs no script and asks no other host for anything.
package struct Site: Sendable {
  /// A file of the site.
  package struct File: Sendable {
    /// Where it lies under the site's folder, made of keys and codes: `en/films/mua-do.html`.
    package let path: String
    /// What it says.
    package let bytes: [UInt8]
  }

  /// The pages and their stylesheet, in the order of their paths.
  package let files: [File]
  /// The calendars that the pages link to, to be written beside them from `programme`.
  package let calendars: [CalendarFile]
  /// What of the programme is public: what the pages show, and the calendars may.
  package let programme: Programme
  /// What releases have changed for the public, the newest first; there is a page and, in each
  /// language, a feed of it where there is any.
  package let steps: [ReleaseStep]
  private let address: SiteAddress?

  /// The site of a programme.
  /// - Parameters:
  ///   - steps: from release to release, in any order.
  ///   - earlier: what was released before: its calendars stay where they were, even without entries.
  ///   - address: where it will stand, if that is known: then pages say their own addresses to search
  ///     engines, and calendars can be subscribed to with one click.
  package init(
    of whole: Programme, steps: [ReleaseStep] = [], earlier: [Programme] = [],
    at address: SiteAddress? = nil
  ) throws(BrokenTemplate) {
    let week = PublicWeek(of: whole, steps: steps)
    self.steps = week.steps
    let renderer = try Renderer()
    let welcome = WelcomePage(to: week)
    var files = [
      File(
        path: Links.path(of: .stylesheet(hash: week.stylesheet.hash)),
        bytes: Array(week.stylesheet.text.utf8)),
      File(
        path: Links.path(of: .welcome),
        bytes: try renderer.render(welcome, with: Templates.welcome)),
    ]
    for language in Wording.Language.allCases {
      for page in week.pages {
        let maker = PageMaker(page, of: week, in: language, at: address)
        files.append(
          File(
            path: Links.path(of: .page(page, language)), bytes: try maker.render(with: renderer)))
      }
    }
    self.files = files.sorted { $0.path < $1.path }
    self.programme = week.programme
    self.address = address
    let feeds = earlier.reduce(into: week.feeds) { $0.formUnion($1.publicProjection.feeds) }
    self.calendars = Wording.Language.allCases.flatMap { language in
      feeds.map { feed in
        CalendarFile(
          feed: feed, language: language, path: Links.path(of: .calendar(feed, language)))
      }
    }.sorted { $0.path < $1.path }
  }
}

extension Site {
  /// The whole address of a screening's page, where the site's is known.
  package func page(of code: ScreeningCode, in language: Wording.Language) -> String? {
    address?.page(of: code, in: language)
  }
}

extension SiteAddress {
  /// The address of a screening's page.
  package func page(of code: ScreeningCode, in language: Wording.Language) -> String {
    appending(Links.path(of: .page(.screening(code), language)))
  }
}

extension Site {
  /// The path of the feed of changes in a language.
  package func changeFeedPath(in language: Wording.Language) -> String {
    Links.path(of: .changeFeed(language))
  }

  /// The whole addresses of the feed of changes and of its page, where the site's is known.
  package func changeAddresses(in language: Wording.Language) -> (feed: String, page: String)? {
    address.map {
      (
        $0.appending(Links.path(of: .changeFeed(language))),
        $0.appending(Links.path(of: .page(.changes, language)))
      )
    }
  }
}

extension PublicWeek {
  /// Every page that there is in each language.
  fileprivate var pages: [Destination.Page] {
    [.timetable, .embed, .films, .calendars] + (steps.isEmpty ? [] : [.changes])
      + programme.films.keys.map { .film($0) }
      + screenings.map { .screening($0.code) }
  }
}

extension PageMaker {
  /// The page itself.
  fileprivate func render(with renderer: Renderer) throws(BrokenTemplate) -> [UInt8] {
    switch page {
    case .timetable: return try renderer.render(timetable(), with: Templates.timetable)
    case .embed:
      return try renderer.render(timetable(isEmbedded: true), with: Templates.timetable)
    case .films: return try renderer.render(films(), with: Templates.films)
    case .calendars: return try renderer.render(calendars(), with: Templates.calendars)
    case .changes: return try renderer.render(changes(), with: Templates.changes)
    case .film(let key):
      guard let film = programme.films[key] else { return [] }
      return try renderer.render(self.film(film), with: Templates.film)
    case .screening(let code):
      guard let screening = programme.screenings[code] else { return [] }
      return try renderer.render(self.screening(screening), with: Templates.screening)
    }
  }
}
