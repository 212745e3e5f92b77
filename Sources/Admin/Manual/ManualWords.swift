/// What the manual says that the commands do not say themselves.
enum ManualWords {
  /// The options that every command has: those of one that has no others.
  static func common(of program: CommandInfo) -> [ArgumentInfo] {
    let weeks = program.verbs.first { $0.name == "week" }
    return weeks?.verbs.first { $0.name == "use" }?.arguments
      .filter { $0.kind != .positional && !$0.names.contains("--help") } ?? []
  }

  static let environment: [(name: String, words: String)] = [
    ("FILMWEEK_DATABASE", "The server to use, as libpq names it; else a private one is used."),
    ("FILMWEEK_PASSWORD_FILE", "A file whose first line is that server's password."),
    ("FILMWEEK_HOME", "The folder of the private server, of backups and of choices."),
    ("FILMWEEK_WEEK", "The film week to work on, where --week does not name one."),
    ("FILMWEEK_PG_BIN", "The folder of PostgreSQL's programs, where they are not found."),
    ("PGHOST, PGPORT, PGUSER, PGPASSWORD, PGSERVICE", "As libpq reads them."),
    ("XDG_DATA_HOME", "Where the home is, unless FILMWEEK_HOME says so; else ~/.local/share."),
    ("XDG_RUNTIME_DIR", "Where the private server's socket is, where the home's path is too long."),
    ("NO_COLOR", "Set to anything, it turns colour off; --color always turns it on again."),
    ("TERM", "Colour is off where it is dumb."),
    ("COLUMNS", "How wide the terminal is, where it does not say so itself."),
    ("TZDIR", "The folder of the time zones, where it is not the system's."),
  ]

  static let files: [(name: String, words: String)] = [
    ("~/.local/share/filmweek", "The home: the private server's data, backups, the chosen week."),
    ("~/.local/share/filmweek/backups", "Each week as it was before an import or a migration."),
  ]

  static let example = """
      filmweek festival add Lumière
      filmweek week add Lumière 2026 --from 2026-03-27 --to 2026-04-02 --zone Europe/Paris
      filmweek import list.csv --week lumiere-2026
      filmweek agenda
      filmweek calendar export --output lumiere-2026.ics
    """
}

extension Ending {
  /// What it tells a script.
  var meaning: String {
    switch self {
    case .done: "Done."
    case .failure: "It failed; nothing was changed unless it is said."
    case .usage: "The command line or a file is not right."
    case .notFound: "What was named is not there."
    case .conflict: "A conflict stands, a room is taken, or something was changed meanwhile."
    case .notAllowed: "It is not allowed."
    case .databaseUnreachable: "The database cannot be reached."
    case .interrupted: "It was interrupted; what was not reported as done was not kept."
    }
  }
}
