package import SchedulingDomain
import Spelling
import Wording

extension PageMaker {
  /// The films by title, without regard to case and accents.
  package func films() -> FilmsPage {
    let byKey = programme.films.values.sorted { $0.key < $1.key }
    let films = sorted(byKey) { $0.sortTitle ?? title(of: $0).words }
    let heading = wording.phrase(.films as Wording.PagePhrase)
    return FilmsPage(
      frame: frame(title: heading), heading: heading, count: wording.films(films.count),
      films: films.map { entry(of: $0) })
  }

  /// Things in the order of their names, without regard to case and accents.
  func sorted<Thing>(_ things: [Thing], by name: (Thing) -> String) -> [Thing] {
    things.map { (name: folded(name($0)), thing: $0) }
      .sorted { $0.name < $1.name }
      .map(\.thing)
  }

  /// A film in a list.
  func entry(of film: Film) -> FilmEntry {
    FilmEntry(
      link: link(.film(film.key)), title: title(of: film), originalTitle: originalTitle(of: film),
      byline: byline(of: [film]), details: details(of: film))
  }

  /// Countries, year and length in one line.
  private func details(of film: Film) -> String? {
    let countries = film.countries.map { wording.name(of: $0) }.joined(separator: ", ")
    let details = [
      countries.isEmpty ? nil : countries, film.year?.description,
      film.runningTime.map { wording.minutes($0.value) },
    ].compactMap(\.self)
    return details.isEmpty ? nil : details.joined(separator: " · ")
  }

  /// A film, and when it can be seen.
  package func film(_ film: Film) -> FilmPage {
    let screenings = week.byFilm[film.key] ?? []
    let isInCalendar = week.feeds.contains(.film(film.key))
    return FilmPage(
      frame: frame(title: title(of: film).words), title: title(of: film),
      originalTitle: originalTitle(of: film), byline: byline(of: [film]), facts: facts(of: film),
      synopsis: film.synopsis.map(say), screeningsHeading: wording.phrase(.screenings),
      screenings: screenings.map { card(of: $0, withDay: true) },
      noScreening: screenings.isEmpty ? wording.phrase(.noScreeningYet) : nil,
      calendar: isInCalendar ? calendarLink(.film(film.key)) : nil)
  }

  /// The link to a calendar.
  func calendarLink(_ feed: CalendarFeed) -> NamedLink {
    NamedLink(
      text: wording.phrase(.addToCalendar), link: links.link(.calendar(feed, wording.language)))
  }

  /// A fact in the page's language; nil where it says nothing.
  func fact(_ name: Wording.PagePhrase, _ values: [String]) -> Fact? {
    guard !values.isEmpty else { return nil }
    return Fact(name: wording.phrase(name), values: values.map { Said(words: $0) })
  }

  private func facts(of film: Film) -> [Fact] {
    let category = film.category.map { wording.name(of: $0) }
    let premiere = film.premiere.flatMap { wording.name(of: $0.status) }
    let facts = [
      fact(.kind, [category].compactMap(\.self)),
      fact(.countries, film.countries.map { wording.name(of: $0) }),
      fact(.year, [film.year?.description].compactMap(\.self)),
      fact(.runningTime, [film.runningTime.map { wording.minutes($0.value) }].compactMap(\.self)),
      fact(.language, film.languages.map { capitalised(wording.name(of: $0)) }),
      fact(.premiere, [premiere].compactMap(\.self)),
      fact(.rating, [film.rating].compactMap(\.self)),
      fact(.otherTitles, film.otherTitles),
    ]
    let credits = film.credits.map { credit in
      Fact(
        name: wording.name(ofCredit: credit.role),
        values: credit.names.map { Said(words: $0) })
    }
    return facts.compactMap(\.self) + credits + [fact(.awards, film.awards)].compactMap(\.self)
  }
}
