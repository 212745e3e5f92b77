import CivilTime
package import SchedulingDomain
import Tables
import Wording

/// What releases changed, as a feed of Atom (RFC 4287): an entry a release, the newest first.
package struct ChangeFeed {
  /// The feed as a file.
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - steps: in any order, each between what the readers may see.
  ///   - address: where the feed itself stands, where that is known.
  ///   - page: the page that tells the same to people, where that is known.
  package init(
    of steps: [ReleaseStep], in programme: Programme, language: LanguageTag,
    address: String? = nil, page: String? = nil
  ) {
    let wording = Wording(Wording.Language(language))
    let newest = steps.sorted { $0.number > $1.number }
    let id = "urn:filmweek:\(programme.festival.key):\(programme.week.key)"
    let title = programme.week.name.text(preferring: language)
    var writer = XMLWriter()
    let language = wording.language.rawValue
    writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) {
      $0.element("id", text: "\(id):changes:\(language)")
      $0.element("title", text: "\(title) – \(wording.phrase(.changes))")
      $0.element("updated", text: (newest.first?.at ?? Instant(secondsSinceEpoch: 0)).description)
      $0.element("author") { $0.element("name", text: programme.festival.name.text()) }
      $0.element("generator", text: "filmweek")
      if let address { $0.element("link", ["rel": "self", "href": address], text: nil) }
      if let page { $0.element("link", ["rel": "alternate", "href": page], text: nil) }
      for step in newest {
        let words = NoticeWords(wording, from: step.before, to: step.after)
        $0.element("entry") { writer in
          writer.element("id", text: "\(id):release:\(step.number):\(language)")
          writer.element("title", text: wording.changes(ofRelease: step.number))
          writer.element("updated", text: step.at.description)
          writer.element("content", ["type": "text"], text: Self.text(step.notices, words))
        }
      }
    }
    bytes = writer.bytes
  }

  private static func text(_ notices: [Notice], _ words: NoticeWords) -> String {
    notices.map { notice in
      let changes = notice.changes.map { "\n- " + words.words(for: $0, of: notice.subject) }
      return words.title(of: notice.subject) + changes.joined()
    }.joined(separator: "\n\n")
  }
}
