import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek film`.
enum FilmNoun: SharedNoun {
  typealias Name = SpokenName<FilmNoun>
  typealias Fields = FilmFields
  typealias Choice = FilmChoice

  static let words = NounWords(
    name: "film", one: "a film", many: "films", abstract: "Films: titles, makers, length.",
    handle: "key or title", removal: "Take a film out that nothing shows.",
    hint: "film add \"TITLE\"",
    examples: .init(
      noun: [
        "film add \"Đất rừng phương Nam\" --title en=\"Song of the South\"", "film show mua do",
      ],
      add: [
        "film add \"Đất rừng phương Nam\" --title en=\"Song of the South\" --runtime 1h50",
        "film add \"Chị Tư Hậu\" --key chi-tu-hau --year 1963 --country VN --status invited",
      ],
      list: ["film list", "film list --status invited --without-rights", "film list --format csv"],
      show: ["film show mua do"],
      edit: [
        "film edit \"red rain\" --runtime 118", "film edit mua-do --clear year --title fr=",
        "film edit mua do --status confirmed --rights granted --rights-note \"two screenings\"",
      ],
      remove: ["film remove \"dat rung\" --dry-run"]))

  static let naming = "The title in the language the film was made in."

  static func named(_ name: String, key: Key<Film>) throws(Failure) -> Film {
    try value(try Film(key: key, originalTitle: name))
  }

  static func title(of film: Film) -> String { film.originalTitle }
  static func forAnotherWeek(_ film: Film) -> Film { film.forAnotherWeek }
  static func item(_ film: Film) -> Item { .film(film) }
  static func finder(in programme: Programme) -> Finder<Film> { programme.filmFinder }

  static func answers(_ films: [Film], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.films(films))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Film>] {
    [
      .text("Key", priority: 3) { $0.key.text },
      .text("Original title", priority: 5, wraps: true) { $0.originalTitle },
      .text("English title", priority: 4, wraps: true) { $0.titles?[.english] },
      .text("Directors", priority: 1, wraps: true) { $0.directors.joined(separator: ", ") },
      .text("From", priority: 0) { $0.countries.map(\.code).joined(separator: " ") },
      .number("Year", priority: 2) { $0.year?.value },
      .number("Min", priority: 2) { $0.runningTime?.value },
      .text("Section", priority: 1) { $0.selection.section?.text },
      .text("Status", priority: 2) { $0.selection.status?.rawValue },
      .text("Rights", priority: 1) { $0.selection.rights?.state.rawValue },
    ]
  }
}

/// Which films are listed.
struct FilmChoice: ChoiceOptions {
  @Option(help: "Only those whose invitation has come so far; repeatable.")
  var status: [Selection.Status] = []
  @Option(help: "Only those of this section: key or name.") var section: String?
  @Flag(name: .customLong("without-rights"), help: "Only those whose rights are not granted.")
  var withoutRights = false

  func chosen(_ films: [Film], on occasion: Occasion) throws(Failure) -> [Film] {
    let wanted = try section.map { name throws(Failure) in
      try occasion.programme.sectionFinder.find(name).key
    }
    return films.filter { film in
      (status.isEmpty || film.selection.status.map { status.contains($0) } == true)
        && (wanted == nil || film.selection.section == wanted)
        && (!withoutRights || film.selection.rights?.state != .granted)
    }
  }
}
