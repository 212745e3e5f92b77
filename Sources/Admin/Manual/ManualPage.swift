import CivilTime
import Wording

/// One page of the manual: the program as a whole, or one of its commands.
struct ManualPage {
  let name: String
  let text: String

  /// All pages, the program's first.
  static func all(of program: CommandInfo, day: Day) -> [ManualPage] {
    [ManualPage(program: program, day: day)]
      + program.verbs.map { ManualPage($0, of: program, day: day) }
  }

  private init(program: CommandInfo, day: Day) {
    name = program.name
    var page = Mdoc()
    page.head(name, program.abstract, day)
    page.macro("Sh", "SYNOPSIS")
    page.macro("Nm")
    page.macro("Ar", "command")
    page.macro("Op", "Ar options")
    page.macro("Sh", "DESCRIPTION")
    page.paragraphs(program.discussion)
    page.macro("Sh", "COMMANDS")
    page.list(
      program.verbs.map { (tag: "Xr \(program.name)-\($0.name) 1", words: $0.abstract) })
    page.macro("Sh", "OPTIONS OF EVERY COMMAND")
    page.options(ManualWords.common(of: program))
    page.macro("Sh", "ENVIRONMENT")
    page.list(ManualWords.environment.map { (tag: "Ev \($0.name)", words: $0.words) })
    page.macro("Sh", "FILES")
    page.list(ManualWords.files.map { (tag: "Pa \($0.name)", words: $0.words) })
    page.exitStatus()
    page.macro("Sh", "EXAMPLES")
    page.line("A festival's week from the first command to a calendar:")
    page.paragraphs(ManualWords.example)
    page.macro("Sh", "SEE ALSO")
    page.seeAlso(program.verbs.map { "\(program.name)-\($0.name)" })
    text = page.text
  }

  private init(_ command: CommandInfo, of program: CommandInfo, day: Day) {
    name = "\(program.name)-\(command.name)"
    let common = Set(ManualWords.common(of: program).flatMap(\.names))
    var page = Mdoc()
    page.head(name, command.abstract, day)
    page.macro("Sh", "SYNOPSIS")
    let path = "\(program.name) \(command.name)"
    for verb in command.verbs { page.synopsis("\(path) \(verb.name)", verb, common) }
    if command.verbs.isEmpty { page.synopsis(path, command, common) }
    page.macro("Sh", "DESCRIPTION")
    page.line(command.abstract)
    if !command.aliases.isEmpty {
      page.line("Also called \(command.aliases.joined(separator: ", ")).")
    }
    page.macro("Pp")
    page.paragraphs(command.discussion)
    page.options(command.arguments.filter { common.isDisjoint(with: $0.names) })
    for verb in command.verbs {
      page.macro("Ss", Mdoc.argument(verb.name))
      page.line(verb.abstract)
      if !verb.aliases.isEmpty {
        page.line("Also called \(verb.aliases.joined(separator: ", ")).")
      }
      page.macro("Pp")
      page.paragraphs(verb.discussion)
      page.options(verb.arguments.filter { common.isDisjoint(with: $0.names) })
    }
    page.exitStatus()
    page.macro("Sh", "SEE ALSO")
    page.seeAlso([program.name])
    text = page.text
  }
}

extension Mdoc {
  fileprivate mutating func head(
    _ name: String, _ abstract: String, _ day: Day
  ) {
    let date = day.components
    macro("Dd", "\(Wording().monthName(date.month)) \(date.day), \(date.year)")
    macro("Dt", "\(name.uppercased()) 1")
    macro("Os")
    macro("Sh", "NAME")
    macro("Nm", name)
    let words = abstract.last == "." ? String(abstract.dropLast()) : abstract
    macro("Nd", Mdoc.argument(words.prefix(1).lowercased() + words.dropFirst()))
  }

  /// What may follow the command's name: what must be given first, what is common left out.
  fileprivate mutating func synopsis(
    _ path: String, _ command: CommandInfo, _ common: Set<String>
  ) {
    macro("Nm", Mdoc.argument(path))
    for argument in command.arguments
    where argument.kind == .positional || !argument.isOptional {
      let value = Mdoc.argument(argument.valueName) + (argument.isRepeating ? " ..." : "")
      let words = (argument.names.first.map { "Fl \($0.dropFirst()) " } ?? "") + "Ar \(value)"
      if argument.isOptional { macro("Op", words) } else { macro(words) }
    }
    if command.arguments.contains(where: { argument in
      argument.kind != .positional && argument.isOptional && common.isDisjoint(with: argument.names)
    }) {
      macro("Op", "Ar options")
    }
  }

  fileprivate mutating func options(_ arguments: [ArgumentInfo]) {
    let shown = arguments.filter { !$0.names.contains("--help") && !$0.names.contains("--version") }
    list(
      shown.map { argument in
        let value = argument.kind == .flag ? "" : "Ar \(Mdoc.argument(argument.valueName))"
        let names = argument.names.map { "Fl \($0.dropFirst())" }.joined(separator: " , ")
        let tag = [names, value].filter { !$0.isEmpty }.joined(separator: " ")
        let values =
          argument.values.isEmpty ? "" : " One of \(argument.values.joined(separator: ", "))."
        let standard = argument.standard.map { " Unless given: \($0)." } ?? ""
        return (tag: tag, words: argument.abstract + values + standard)
      })
  }

  fileprivate mutating func exitStatus() {
    macro("Sh", "EXIT STATUS")
    list(Ending.allCases.map { (tag: "\($0.rawValue)", words: $0.meaning) })
  }

  fileprivate mutating func seeAlso(_ pages: [String]) {
    let sorted = pages.sorted()
    for page in sorted { macro("Xr", "\(page) 1" + (page == sorted.last ? "" : " ,")) }
  }
}
