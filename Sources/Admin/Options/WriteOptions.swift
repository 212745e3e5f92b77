import ArgumentParser

/// What every command that writes understands.
struct WriteOptions: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: "Say what would be done, and do nothing.")
  var dryRun = false

  @Option(
    name: .customLong("request-key"),
    help: ArgumentHelp("A name for this request: doing it again does nothing.", valueName: "key"))
  var requestKey: String?

  @Option(
    name: .customLong("if-version"),
    help: ArgumentHelp("Only if it was not changed since this version.", valueName: "number"))
  var ifVersion: Int?

  @Flag(help: "Answer with JSON.")
  var json = false
}
