import CivilTime
import SchedulingDomain
package import Wording

/// Makes the model of one page in one language.
package struct PageMaker {
  /// What it is about.
  package let week: PublicWeek
  let wording: Wording
  let page: Destination.Page
  let links: Links

  /// - Parameter address: where the site will stand, if that is known.
  package init(
    _ page: Destination.Page, of week: PublicWeek, in language: Wording.Language,
    at address: SiteAddress? = nil
  ) {
    self.week = week
    self.wording = Wording(language)
    self.page = page
    self.links = Links(origin: .page(page, language), address: address)
  }

  var programme: Programme { week.programme }
  var tag: LanguageTag { wording.language.tag }

  /// The link to a page in the language of this one.
  func link(_ page: Destination.Page) -> String { links.link(page, in: wording.language) }

  /// A text in this page's language, else in English, else in any.
  func say(_ text: LocalizedText) -> Said {
    if let words = text[tag] { return Said(words: words) }
    if let words = text[.english] { return said(words, in: .english) }
    guard let entry = text.entries.first else { return Said(words: "") }
    return said(entry.text, in: entry.language)
  }

  /// Words of a language that may not be the page's.
  func said(_ words: String, in language: LanguageTag?) -> Said {
    Said(words: words, lang: language == tag ? nil : language?.text)
  }

  /// The title under which a film is shown to readers of this page.
  func title(of film: Film) -> Said {
    if film.originalLanguage == tag { return Said(words: film.originalTitle) }
    for language in [tag, .english] {
      if let title = film.titles?[language] { return said(title, in: language) }
    }
    return said(film.originalTitle, in: film.originalLanguage)
  }

  /// The title the film was made under, where the page shows another.
  func originalTitle(of film: Film) -> Said? {
    guard title(of: film).words != film.originalTitle else { return nil }
    return said(film.originalTitle, in: film.originalLanguage)
  }

  /// A screening's own title, or those of its films, or its code.
  func titles(of screening: Screening) -> [Said] {
    if let title = screening.title { return [say(title)] }
    let titles = films(of: screening).map { title(of: $0) }
    return titles.isEmpty ? [Said(words: screening.code.text)] : titles
  }

  /// The films that a screening shows, each once.
  func films(of screening: Screening) -> [Film] {
    programme.allFilms(of: screening).compactMap { programme.films[$0] }
  }

  /// Who directed a film, in one line.
  func byline(of films: [Film]) -> String? {
    var names: [String] = []
    for name in films.flatMap(\.directors) where !names.contains(name) { names.append(name) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The page's frame, under a title of its own or the week's.
  func frame(title: String? = nil) -> Frame {
    let name = say(programme.week.name)
    var pages: [(Destination.Page, String)] = [
      (.timetable, wording.phrase(.programme as Wording.PagePhrase)),
      (.films, wording.phrase(.films)), (.calendars, wording.phrase(.calendars)),
    ]
    if !week.steps.isEmpty {
      pages.append((.changes, wording.phrase(.changes as Wording.ChangePhrase)))
    }
    return Frame(
      lang: tag.text, documentTitle: title.map { "\($0) – \(name.words)" } ?? name.words,
      stylesheet: links.link(.stylesheet(hash: week.stylesheet.hash)),
      festival: say(programme.festival.name),
      week: name, home: link(.timetable),
      dates: wording.days(programme.week.days.first, to: programme.week.days.last),
      city: programme.week.city, theme: programme.week.theme.map(say),
      pages: pages.map { page, text in
        NamedLink(text: text, link: link(page), isCurrent: page == self.page)
      },
      languages: Wording.Language.allCases.map { language in
        let destination = Destination.page(page, language)
        let link = links.link(destination)
        return LanguageLink(
          text: Wording(language).ownName, tag: language.rawValue, link: link,
          alternate: links.wholeAddress(destination) ?? link,
          isCurrent: language == wording.language)
      },
      pagesLabel: wording.phrase(.pages), languagesLabel: wording.phrase(.languages),
      skip: wording.phrase(.skip),
      times: wording.times(in: programme.week.zone, city: programme.week.city),
      organisers: programme.week.involvements.isEmpty
        ? nil : programme.week.involvements.map(\.name).joined(separator: " · "))
  }
}
