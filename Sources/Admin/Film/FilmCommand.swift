import ArgumentParser
import SchedulingDomain
import UseCases

/// `filmweek film`.
struct FilmCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "film", "Films: titles, makers, length.",
    examples: [
      "film add \"Đất rừng phương Nam\" --title en=\"Song of the South\"", "film show mua do",
    ],
    verbs: [Add.self, List.self, Show.self, Edit.self, Remove.self])
}

extension FilmCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Add a film.",
      examples: [
        "film add \"Đất rừng phương Nam\" --title en=\"Song of the South\" --runtime 1h50",
        "film add \"Chị Tư Hậu\" --key chi-tu-hau --year 1963 --country VN",
      ], aliases: ["create"])

    @Argument(help: "The title in the language the film was made in.") var title: [String]
    @Option(help: "Its key; else one is made of the title.") var key: String?
    @OptionGroup var fields: FilmFields
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let key = try Key<Film>.made(given: key, from: title.spoken)
      var film = try value(try Film(key: key, originalTitle: title.spoken))
      try fields.apply(to: &film)
      try work.add(.film(film), to: stored, "film add", write)
    }
  }

  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change what is given of a film, and nothing else.",
      examples: [
        "film edit \"red rain\" --runtime 118", "film edit mua-do --clear year --title fr=",
      ])

    @Argument(help: "The film: key or title.") var film: [String]
    @Option(name: .customLong("original-title"), help: "The original title.")
    var originalTitle: String?
    @OptionGroup var fields: FilmFields
    @OptionGroup var clear: ClearOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var film = try stored.programme.filmFinder.find(film.spoken)
      if let originalTitle {
        film.originalTitle =
          try value(try Film(key: film.key, originalTitle: originalTitle)).originalTitle
      }
      try fields.apply(to: &film)
      try clear.apply(to: &film, FilmFields.clearable)
      try work.replace(.film(film), in: stored, "film edit", write)
    }
  }

  struct Remove: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "remove", "Take a film out that nothing shows.",
      examples: ["film remove \"dat rung\" --dry-run"],
      aliases: ["rm"])

    @Argument(help: "The film: key or title.") var film: [String]
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let film = try stored.programme.filmFinder.find(film.spoken)
      try work.remove(ItemName(.film, film.key), from: stored, "film remove", write)
    }
  }
}
