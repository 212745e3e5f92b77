import ArgumentParser

extension CommandConfiguration {
  /// A verb, with examples that are tried by the tests.
  static func verb(
    _ name: String, _ abstract: String, examples: [String], about: String = "",
    aliases: [String] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: abstract, discussion: discussion(about, examples),
      aliases: aliases)
  }

  /// A noun with its verbs.
  static func noun(
    _ name: String, _ abstract: String, examples: [String], about: String = "",
    verbs: [any ParsableCommand.Type], aliases: [String] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: abstract, discussion: discussion(about, examples),
      subcommands: verbs, aliases: aliases)
  }

  private static func discussion(_ about: String, _ examples: [String]) -> String {
    let head = examples.count == 1 ? "Example:" : "Examples:"
    let shown = ([head] + examples.map { "  filmweek \($0)" }).joined(separator: "\n")
    return about.isEmpty ? shown : "\(about)\n\n\(shown)"
  }
}
