import ArgumentParser
import Tables

/// `filmweek database`.
struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "database", "The database: start, stop, look after it.",
    examples: ["database status", "database backup paris.dump"],
    about: "Unless --database or FILMWEEK_DATABASE names a server, filmweek keeps a private one in "
      + "FILMWEEK_HOME, which it starts at need.",
    verbs: [
      Start.self, Stop.self, Status.self, Roles.self, Migrate.self, Backup.self, Restore.self,
    ])
}

extension DatabaseCommand {
  struct Start: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "start", "Start the private server.", examples: ["database start"])

    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) { desk.say(try desk.care(global.database).start()) }
  }

  struct Stop: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "stop", "Stop the private server.", examples: ["database stop", "database stop --mode smart"])

    @Option(help: "When all have gone, now, or without tidying up.") var mode = StopMode.fast
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      desk.say(try desk.care(global.database).stop(mode))
    }
  }

  struct Status: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "status", "Say which database is used, and how it is.", examples: ["database status"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let facts = try desk.care(global.database).status()
      var card = Card("Database")
      for fact in facts { card.line(fact.key, fact.value) }
      desk.answer(card, AnswerForms(facts), output, global)
    }
  }

  struct Roles: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "roles", "Make the program's roles, or print the SQL that makes them.",
      examples: ["database roles --print"])

    @Flag(help: "Only print the SQL, for an administrator of the server.") var print = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let care = desk.care(global.database)
      desk.say(print ? try care.rolesScript() : try care.makeRoles())
    }
  }

  struct Migrate: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "migrate", "Bring the database up to date with this program.",
      examples: ["database migrate"])

    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) { desk.say(try desk.care(global.database).migrate()) }
  }

  struct Backup: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "backup", "Write everything to a file, whole or not at all.",
      examples: ["database backup paris.dump"])

    @Argument(help: "The file to write.", completion: .file()) var file: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      desk.say(try desk.care(global.database).backup(to: file))
    }
  }

  struct Restore: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "restore", "Replace everything by what a backup holds.",
      examples: ["database restore paris.dump --yes"])

    @Argument(help: "The file to read.", completion: .file()) var file: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let care = desk.care(global.database)
      if try !care.isEmpty() {
        try desk.confirm(
          "The database is not empty. Replace all that is in it by \(file)?", global)
      }
      desk.say(try care.restore(from: file))
    }
  }
}

extension StopMode: ExpressibleByArgument {}

extension Desk {
  /// Asks before something that can't be undone; refused where nobody says yes.
  func confirm(_ question: String, _ global: GlobalOptions) throws(Failure) {
    if global.yes { return }
    guard !global.noInput, terminal.isInteractive else {
      throw Failure(.usage, question, advice: "Nobody was there to be asked: repeat with --yes.")
    }
    guard Self.isYes(terminal.ask("\(question) [y/N] ")) else {
      throw Failure(.failure, "nothing was changed.")
    }
  }
}

extension AnswerForms {
  /// A status in the forms that programs read.
  fileprivate init(_ facts: [DatabaseFact]) {
    func members(_ writer: inout JSONWriter) {
      for fact in facts {
        writer.member(fact.key.split(separator: " ").joined(separator: "_"), fact.value)
      }
    }
    self.init(
      json: {
        var writer = JSONWriter()
        writer.object { writer in
          writer.member("schema", "filmweek-database/1")
          writer.array("databases", [facts]) { writer, _ in members(&writer) }
        }
        return writer.bytes
      },
      ndjson: {
        var writer = JSONWriter(layout: .compact)
        writer.object(members)
        return writer.bytes
      },
      table: { writer in
        writer.row(["key", "value"])
        for fact in facts { writer.row([fact.key, fact.value]) }
      })
  }
}
