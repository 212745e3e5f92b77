import SchedulingDomain
import Wording

extension WelcomePage {
  /// The way into a site in each language.
  package init(to week: PublicWeek) {
    let links = Links(origin: .welcome)
    self.init(
      stylesheet: links.link(.stylesheet(hash: week.stylesheet.hash)),
      documentTitle: week.programme.week.name.text(preferring: .english),
      languages: Wording.Language.allCases.map { language in
        let wording = Wording(language)
        let name = week.programme.week.name
        let known =
          name.entries.first { $0.language == language.tag } ?? name.entries.first {
            $0.language == .english
          } ?? name.entries.first
        return WelcomeEntry(
          tag: language.rawValue, language: wording.ownName,
          week: Said(
            words: known?.text ?? "",
            lang: known?.language == language.tag ? nil : known?.language.text),
          dates: wording.days(week.programme.week.days.first, to: week.programme.week.days.last),
          link: links.link(.page(.timetable, language)))
      })
  }
}
