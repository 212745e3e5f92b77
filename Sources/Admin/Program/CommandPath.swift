import ArgumentParser
import Spelling
import Tables

/// Which command some arguments name; options of every command may stand before it.
struct CommandPath {
  /// The arguments with those options put behind the command's name, languages before their texts.
  let arguments: [String]

  init(_ arguments: [String], root: any ParsableCommand.Type) throws(Failure) {
    var path: [String] = []
    var early: [String] = []
    var rest = arguments[...]
    var command = root
    var names: [String] = []
    while !command.configuration.subcommands.isEmpty, let word = rest.first {
      if word.hasPrefix("-") {
        guard let width = Self.width(of: word) else { break }
        early += rest.prefix(width)
        rest = rest.dropFirst(width)
        continue
      }
      guard word != "help" else { break }
      guard let next = command.configuration.subcommands.first(where: { $0.isCalled(word) }) else {
        throw Self.unknown(word, in: command, names, rest: rest.dropFirst())
      }
      command = next
      names.append(word)
      path.append(word)
      rest = rest.dropFirst()
    }
    // The program's name alone asks how things stand.
    if path.isEmpty, rest.isEmpty { path = [OverviewCommand.name] }
    let said = names.last == "edit" ? SetOptions.spelledOut(Array(rest)) : Array(rest)
    self.arguments = path + early + LanguageOptions.spelledOut(said)
  }

  /// How many words an option of every command takes; nil for another.
  private static func width(of word: String) -> Int? {
    switch word {
    case "--database", "--week", "--festival", "--color", "--format", "--as": 2
    case "--no-input", "--yes", "--json": 1
    default:
      ["--database=", "--week=", "--festival=", "--color=", "--format=", "--as="]
        .contains(where: word.hasPrefix) ? 1 : nil
    }
  }

  private static func unknown(
    _ word: String, in command: any ParsableCommand.Type, _ path: [String],
    rest: ArraySlice<String>
  ) -> Failure {
    let known = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .flatMap { $0.allNames }
    let spoken = (["filmweek"] + path).joined(separator: " ")
    if path.isEmpty || path == ["print"], let meant = KnownSlip.meaning(of: path + [word] + rest) {
      let line = (["filmweek"] + meant.map(shellWord)).joined(separator: " ")
      return Failure(
        .usage, "“\(word)” is no command of \(spoken).", advice: "Did you mean: \(line)")
    }
    let meant = KnownSlip.otherVerbs[word].flatMap { known.contains($0) ? $0 : nil }
    if let near = meant ?? suggestion(for: word, among: known) ?? begun(word, among: known) {
      let line = ([spoken, near] + rest.map(shellWord)).joined(separator: " ")
      return Failure(
        .usage, "“\(word)” is no command of \(spoken).", advice: "Did you mean: \(line)")
    }
    return Failure(
      .usage, "“\(word)” is no command of \(spoken).",
      advice: "There are: \(known.joined(separator: ", ")). More: \(spoken) --help")
  }
}

extension CommandPath {
  /// The only name that begins with the word, or by one slip nearly so: `scren` is `screening`.
  private static func begun(_ word: String, among names: [String]) -> String? {
    let letters = Array(folded(word))
    guard letters.count >= 4 else { return nil }
    let near = names.filter { name in
      [letters.count, letters.count + 1].contains { length in
        editDistance(letters, Array(folded(name.prefix(length)))) <= 1
      }
    }
    return near.count == 1 ? near.first : nil
  }
}

/// A word as a shell wants it typed: nothing in it is understood as anything else.
func shellWord(_ word: String) -> String {
  let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=,@%+".contains($0) }
  guard !isPlain || word.isEmpty else { return word }
  // A line end or an escape would act in a terminal even between quotes.
  return "'" + printable(word).replacing("'", with: "'\\''") + "'"
}

extension ParsableCommand {
  /// The name and the aliases.
  static var allNames: [String] { [_commandName] + configuration.aliases }

  fileprivate static func isCalled(_ word: String) -> Bool { allNames.contains(word) }
}
