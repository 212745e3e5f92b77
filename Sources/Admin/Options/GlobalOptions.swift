import ArgumentParser

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The server to use, as libpq names it.", valueName: "conninfo"))
  var database: String?

  @Option(help: "The film week, by key or name.")
  var week: String?

  @Option(help: "The festival, where there are several.")
  var festival: String?

  @Option(help: "Whether to use colour.")
  var color: ColorChoice = .auto

  @Flag(name: .customLong("no-input"), help: "Never ask anything.")
  var noInput = false

  @Flag(help: "Answer every question with yes.")
  var yes = false
}

/// When colour is used.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
