import CivilTime
import SchedulingDomain
import Wording

extension PageMaker {
  /// What releases have changed, the newest first.
  package func changes() -> ChangesPage {
    let heading = wording.phrase(.changes as Wording.ChangePhrase)
    return ChangesPage(
      frame: frame(title: heading), heading: heading,
      feed: NamedLink(
        text: wording.phrase(.followChanges as Wording.ChangePhrase),
        link: links.link(.changeFeed(wording.language))),
      releases: week.steps.map(section))
  }

  private func section(_ step: ReleaseStep) -> ReleaseSection {
    let words = NoticeWords(wording, from: step.before, to: step.after)
    let civil = programme.week.zone.civil(at: step.at)
    let entries = step.notices.map { notice in
      ChangedEntry(
        title: words.title(of: notice.subject), link: link(to: notice.subject),
        changes: notice.changes.map { words.words(for: $0, of: notice.subject) })
    }
    return ReleaseSection(
      id: "v\(step.number)", heading: wording.changes(ofRelease: step.number),
      datetime: step.at.rfc3339(in: programme.week.zone),
      when: "\(wording.shortDay(civil.day)), \(civil.time.description.prefix(5))",
      entries: entries,
      nothing: entries.isEmpty
        ? wording.phrase(.nothingNoticed as Wording.ChangePhrase) : nil)
  }

  private func link(to subject: Notice.Subject) -> String? {
    switch subject {
    case .screening(let code): programme.screenings[code].map { _ in link(.screening(code)) }
    case .film(let key): programme.films[key].map { _ in link(.film(key)) }
    }
  }
}
