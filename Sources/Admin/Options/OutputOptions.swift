import ArgumentParser

/// In what form an answer is given.
struct OutputOptions: ParsableArguments {
  @Option(name: [.long, .customLong("as")], help: "The form of the answer.")
  var format: OutputFormat?

  @Flag(help: "Short for --format json.")
  var json = false

  var form: OutputFormat { format ?? (json ? .json : .table) }
}

/// The forms that every list and report is given in.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, ndjson, csv, tsv
}
