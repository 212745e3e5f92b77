import ArgumentParser

/// Runs a command line at a desk.
package enum Program {
  /// Does what the arguments ask for, tells what is to be told, and says how it ended.
  package static func run(_ arguments: [String], at desk: Desk) -> Ending {
    var desk = desk
    desk.arguments = arguments
    do throws(Failure) {
      guard let command = try command(arguments, at: desk) else { return .done }
      try command.run(at: desk)
      return .done
    } catch {
      for line in error.lines { desk.inform(line) }
      return error.status
    }
  }

  /// The command that is asked for; nil where help was, which is then given.
  private static func command(
    _ arguments: [String], at desk: Desk
  ) throws(Failure) -> (any AdminCommand)? {
    let path = try CommandPath(arguments, root: FilmWeekCommand.self)
    do {
      var parsed = try FilmWeekCommand.parseAsRoot(path.arguments)
      if let command = parsed as? any AdminCommand { return command }
      try parsed.run()
    } catch {
      let text = FilmWeekCommand.fullMessage(for: error, columns: desk.terminal.width)
      guard FilmWeekCommand.exitCode(for: error).isSuccess else {
        var lines = text.split(separator: "\n").map(String.init)
        if let advice = KnownSlip.advice(on: arguments) {
          // It knows better than the nearest option.
          lines = lines.map { line in
            line.firstRange(of: " Did you mean ").map { String(line[..<$0.lowerBound]) } ?? line
          }
          lines.append("  " + advice)
        }
        throw Failure(.usage, lines: lines)
      }
      desk.say(text)
    }
    return nil
  }

  /// Every command with the names that lead to it, and the examples of its help.
  package static var tree: [(path: String, examples: [String])] {
    tree(FilmWeekCommand.self, path: "filmweek")
  }

  private static func tree(
    _ command: any ParsableCommand.Type, path: String
  ) -> [(path: String, examples: [String])] {
    let lines = command.configuration.discussion.split(separator: "\n")
    let examples = lines.map { String($0).trimmed }.filter { $0.hasPrefix("filmweek ") }
    return [(path, examples)]
      + command.configuration.subcommands.flatMap { tree($0, path: "\(path) \($0._commandName)") }
  }
}
