import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

extension FilmCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the films.", examples: ["film list", "film list --format csv"], aliases: ["ls"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let films = programme.films.values.sorted { $0.key < $1.key }
      desk.answer(
        .films(films, of: stored), output, global,
        empty: "No films yet. Add one: filmweek film add \"TITLE\"")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show all that is known of a film.", examples: ["film show mua do"])

    @Argument(help: "The film: key or title.") var film: [String]
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let film = try programme.filmFinder.find(film.spoken)
      desk.answer(
        Card(film, in: programme), AnswerForms(stored.answers.films([film])), output, global)
    }
  }
}

extension Listing where Item == Film {
  static func films(_ films: [Film], of stored: StoredProgramme) -> Listing {
    Listing(
      films, as: AnswerForms(stored.answers.films(films)),
      columns: [
        .text("Key", priority: 3) { $0.key.text },
        .text("Original title", priority: 5, wraps: true) { $0.originalTitle },
        .text("English title", priority: 4, wraps: true) { $0.titles?[.english] },
        .text("Directors", priority: 1, wraps: true) {
          $0.directors.isEmpty ? nil : $0.directors.joined(separator: ", ")
        },
        .text("From", priority: 0) {
          $0.countries.isEmpty ? nil : $0.countries.map(\.code).joined(separator: " ")
        },
        .number("Year", priority: 2) { $0.year?.value },
        .number("Min", priority: 2) { $0.runningTime?.value },
      ])
  }
}

extension Card {
  /// All that is known of a film.
  init(_ film: Film, in programme: Programme) {
    self.init("\(film.originalTitle)  (\(film.key))")
    lines("Titles", film.titles?.labelled ?? [])
    line("Also known as", film.otherTitles.joined(separator: "; "))
    line("Directed by", film.directors.joined(separator: ", "))
    for credit in film.credits { line(credit.role, credit.names.joined(separator: ", ")) }
    line("Countries", film.countries.map(\.code).joined(separator: ", "))
    line("Year", film.year?.description)
    line("Running time", film.runningTime.map { "\($0) min" } ?? "not known")
    line(
      "Kind",
      [film.category?.rawValue, film.length?.rawValue].compactMap(\.self).joined(separator: ", "))
    line("Languages", film.languages.map(\.text).joined(separator: ", "))
    line(
      "Premiere",
      film.premiere.map {
        [$0.status.rawValue, $0.note].compactMap(\.self).joined(separator: ": ")
      })
    line("Rating", film.rating)
    line("Copies", film.formats.joined(separator: ", "))
    line("Synopsis", film.synopsis?.text())
    lines("Awards", film.awards)
    let shown = programme.screeningsInOrder.filter { programme.films(of: $0).contains(film.key) }
    lines("Shown", shown.map { "\($0.code)  \(WhenWhere($0, in: programme).sentence)" })
    remarks(film.remarks)
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
