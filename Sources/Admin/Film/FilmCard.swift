import SchedulingDomain
import UseCases
import Wording

extension FilmNoun {
  static func card(of film: Film, in stored: StoredProgramme) -> Card {
    let programme = stored.programme
    var card = Card("\(film.originalTitle)  (\(film.key))")
    card.lines("Titles", film.titles?.labelled ?? [])
    card.line("Also known as", film.otherTitles.joined(separator: "; "))
    card.line("Directed by", film.directors.joined(separator: ", "))
    for credit in film.credits { card.line(credit.role, credit.names.joined(separator: ", ")) }
    card.line("Countries", film.countries.map(\.code).joined(separator: ", "))
    card.line("Year", film.year?.description)
    card.line("Running time", film.runningTime.map { "\($0) min" } ?? "not known")
    card.line(
      "Kind",
      [film.category?.rawValue, film.length?.rawValue].compactMap(\.self).joined(separator: ", "))
    card.line("Languages", film.languages.map(\.text).joined(separator: ", "))
    card.line(
      "Premiere",
      film.premiere.map {
        [$0.status.rawValue, $0.note].compactMap(\.self).joined(separator: ": ")
      })
    card.line("Rating", film.rating)
    card.line("Copies", film.formats.joined(separator: ", "))
    card.line("Synopsis", film.synopsis?.text())
    card.lines("Awards", film.awards)
    card.selection(film.selection, in: programme)
    let prints = programme.prints.values.filter { $0.film == film.key }.map(\.key).sorted()
    card.line("Prints", prints.map(\.text).joined(separator: ", "))
    let shown = programme.screeningsInOrder.filter { programme.films(of: $0).contains(film.key) }
    card.lines("Shown", shown.map { "\($0.code)  \(WhenWhere($0, in: programme).sentence)" })
    card.remarks(film.remarks)
    return card
  }
}

extension Card {
  /// What the week says of a film.
  fileprivate mutating func selection(_ selection: Selection, in programme: Programme) {
    line("Status", selection.status.map { Wording().name(ofSelection: $0) })
    line("Section", selection.section.map { programme.sections[$0]?.name.text() ?? $0.text })
    line("Rights", selection.rights?.sentence)
    line(
      "Rights holder",
      selection.rightsHolder.map { programme.organisations[$0]?.name.text() ?? $0.text })
    line("Permit", selection.permit?.sentence)
    line("Embargo", selection.embargo.map { "until \($0.words(in: programme))" })
  }

  /// What is remarked: note, what others say, and sources.
  mutating func remarks(_ remarks: Remarks) {
    line("Note", remarks.note)
    for variant in remarks.variants {
      let count = variant.sources.count
      let sources = count == 0 ? "" : count == 1 ? " (1 source)" : " (\(count) sources)"
      line("Others say", "\(variant.field): \(variant.value)\(sources)")
    }
    lines("Sources", remarks.sources)
  }
}

extension LocalizedText {
  /// Each text with its language.
  var labelled: [String] { entries.map { "\($0.language): \($0.text)" } }
}

extension Permission {
  /// How far it has come, and in whose words.
  var sentence: String {
    [Wording().name(of: state), note].compactMap(\.self).joined(separator: ", ")
  }
}
