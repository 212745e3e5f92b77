package import SchedulingDomain
package import Wording

/// What a link leads to.
package enum Destination: Hashable, Sendable {
  /// Where a visitor chooses a language.
  case welcome
  /// A page in a language.
  case page(Page, Wording.Language)
  /// A calendar whose entries are in a language.
  case calendar(CalendarFeed, Wording.Language)
  /// The feed of changes in a language.
  case changeFeed(Wording.Language)
  /// The one stylesheet, by the hash of what it says.
  case stylesheet(hash: String)

  /// The kinds of page.
  package enum Page: Hashable, Sendable {
    case timetable, embed, films, calendars, changes
    case film(Key<Film>)
    case screening(ScreeningCode)
  }
}

/// Which screenings a calendar beside the pages holds.
package enum CalendarFeed: Hashable, Sendable {
  /// All of the week's.
  case week
  /// Those in a venue.
  case venue(Key<Venue>)
  /// Those of a film.
  case film(Key<Film>)
  /// One.
  case screening(ScreeningCode)
}

/// A calendar that the pages link to: somebody must write it beside them.
package struct CalendarFile: Hashable, Sendable {
  /// Which screenings it holds.
  package let feed: CalendarFeed
  /// The language of its entries.
  package let language: Wording.Language
  /// Its path in the site.
  package let path: String
}
