import SchedulingDomain
import Spelling

/// The words over the columns of sheets, in the three languages of festival offices.
package enum Headings {
  /// One column, the sheets that have it, and its words.
  package struct Entry: Sendable {
    package let field: SheetField
    package let kinds: Set<SheetKind>
    package let english: [String]
    package let french: [String]
    package let vietnamese: [String]
  }

  /// What a heading says.
  struct Match {
    let field: SheetField
    /// The language that the column's texts are in, where the heading names it.
    var language: LanguageTag?
    /// The language that the heading itself is in.
    let spokenIn: LanguageTag
  }

  /// The words of a text, folded, without signs.
  static func plain(_ text: String) -> String {
    let letters = Spelling.folded(text).map { $0.isLetter || $0.isNumber ? $0 : " " }
    return String(letters).split(separator: " ").joined(separator: " ")
  }

  /// Whether a heading of titles means those of screenings and events: `titre de la séance fr`.
  static func namesEvent(_ heading: String) -> Bool {
    let words = " \(plain(heading)) "
    return ["seance", "evenement", "screening", "event", "su kien"].contains {
      words.contains(" \($0) ")
    }
  }

  /// What a heading says on a sheet of this kind; nil where it isn't known.
  static func match(_ heading: String, in kind: SheetKind) -> Match? {
    let words = plain(heading)
    guard let fields = fields[kind], !words.isEmpty else { return nil }
    return fields[words] ?? inLanguage(words, fields) ?? tagged(heading, fields)
      ?? fields[plain(withoutBrackets(heading))] ?? money(heading, fields)
  }

  /// `Recette EUR`, `Recettes en VND`: money, and in which currency.
  private static func money(_ heading: String, _ fields: [String: Match]) -> Match? {
    guard TypedMoney.currency(inHeading: heading) != nil else { return nil }
    var words = heading.split(whereSeparator: \.isWhitespace).filter {
      TypedMoney.currency(inHeading: String($0)) == nil
    }
    if let last = words.last, ["en", "in"].contains(plain(String(last))) { words.removeLast() }
    let match = fields[plain(words.joined(separator: " "))]
    return match?.field == .gross ? match : nil
  }

  /// `title_zh-Hant`, whose tag is no single word.
  private static func tagged(_ heading: String, _ fields: [String: Match]) -> Match? {
    guard let sign = heading.lastIndex(of: "_"),
      var match = fields[plain(String(heading[..<sign]))], match.field.isLocalized,
      let language = LanguageNames.tag(String(heading[heading.index(after: sign)...]))
    else { return nil }
    match.language = language
    return match
  }

  /// `title fr`, `English title`, `titre vietnamien`, `tên phim tiếng Anh`.
  private static func inLanguage(_ text: String, _ fields: [String: Match]) -> Match? {
    let words = text.split(separator: " ").map(String.init)
    for count in [2, 1] where count < words.count {
      for (name, rest) in [
        (words.suffix(count), words.dropLast(count)), (words.prefix(count), words.dropFirst(count)),
      ] {
        guard let language = LanguageNames.tag(name.joined(separator: " ")) else { continue }
        let said = rest.joined(separator: " ")
        if titleWords.contains(said) {
          return Match(field: .title, language: language, spokenIn: language)
        }
        guard var match = fields[said], match.field.isLocalized else { continue }
        match.language = language
        return match
      }
    }
    return nil
  }

  private static func withoutBrackets(_ text: String) -> String {
    text.firstIndex(where: { "([".contains($0) }).map { String(text[..<$0]) } ?? text
  }

  /// With a language, these are a title, whatever they are alone.
  private static let titleWords: Set = [
    "film title", "titre du film", "phim", "ten phim", "ten", "tua",
  ]

  /// By kind, the folded words with what they say.
  static let fields: [SheetKind: [String: Match]] = {
    var fields: [SheetKind: [String: Match]] = [:]
    for entry in entries {
      let words: [(LanguageTag, [String])] = [
        (.vietnamese, entry.vietnamese), (.french, entry.french),
        (.english, entry.english + [entry.field.rawValue]),
      ]
      for kind in entry.kinds {
        for (language, names) in words {
          for name in names {
            fields[kind, default: [:]][plain(name)] = Match(
              field: entry.field, spokenIn: language)
          }
        }
      }
    }
    return fields
  }()
}
