import SchedulingDomain
import Wording

extension PageMaker {
  /// The calendars of the week, to open or to subscribe to.
  package func calendars() -> CalendarsPage {
    let heading = wording.phrase(.calendars as Wording.PagePhrase)
    let feeds = week.feeds
    var groups: [CalendarGroup] = []
    if feeds.contains(.week) {
      groups.append(group(.wholeWeek, [entry(say(programme.week.name), .week)]))
    }
    let venues = programme.venues.values.sorted { $0.key < $1.key }
      .filter { feeds.contains(.venue($0.key)) }
      .map { (say($0.name), CalendarFeed.venue($0.key)) }
    let films = programme.films.values.sorted { $0.key < $1.key }
      .filter { feeds.contains(.film($0.key)) }
      .map { (title(of: $0), CalendarFeed.film($0.key)) }
    for (phrase, entries) in [(Wording.PagePhrase.byVenue, venues), (.byFilm, films)]
    where !entries.isEmpty {
      groups.append(group(phrase, sorted(entries) { $0.0.words }.map { entry($0.0, $0.1) }))
    }
    return CalendarsPage(
      frame: frame(title: heading), heading: heading,
      lead: groups.isEmpty ? wording.phrase(.nothingYet) : wording.phrase(.calendarsLead),
      hint: groups.isEmpty ? nil : wording.phrase(.calendarsHint), groups: groups)
  }

  private func group(_ heading: Wording.PagePhrase, _ entries: [CalendarEntry]) -> CalendarGroup {
    CalendarGroup(heading: wording.phrase(heading), calendars: entries)
  }

  private func entry(_ title: Said, _ feed: CalendarFeed) -> CalendarEntry {
    CalendarEntry(
      title: title, link: links.link(.calendar(feed, wording.language)),
      subscription: links.subscription(feed, in: wording.language).map { address in
        NamedLink(text: wording.phrase(.subscribe), link: address)
      })
  }
}
