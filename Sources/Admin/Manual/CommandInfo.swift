import ArgumentParser
import Tables

/// What the parser knows of a command: its words, arguments and verbs, as it dumps them.
struct CommandInfo {
  let name: String
  let abstract: String
  let discussion: String
  let aliases: [String]
  let arguments: [ArgumentInfo]
  /// Those that are shown; `help` is said once, not as a command.
  let verbs: [CommandInfo]

  /// The whole program.
  static var program: CommandInfo? {
    let dump = Array(FilmWeekCommand._dumpHelp().utf8)
    return JSONDocument.read(dump, into: Faults(file: nil))?.root.member("command")
      .map(CommandInfo.init)
  }

  private init(_ node: JSONNode) {
    name = node.text("commandName")
    abstract = node.text("abstract")
    discussion = node.text("discussion")
    aliases = node.list("aliases").compactMap { $0.string() }
    arguments = node.list("arguments").filter(Self.isShown).map(ArgumentInfo.init)
    verbs = node.list("subcommands").filter(Self.isShown).map(CommandInfo.init)
      .filter { $0.name != "help" }
  }

  private static func isShown(_ node: JSONNode) -> Bool {
    node.member("shouldDisplay")?.boolean() ?? true
  }
}

/// One argument or option of a command.
struct ArgumentInfo {
  enum Kind: String {
    case positional, option, flag
  }

  let kind: Kind
  /// With their hyphens.
  let names: [String]
  let valueName: String
  let abstract: String
  let values: [String]
  let standard: String?
  let isOptional: Bool
  let isRepeating: Bool

  fileprivate init(_ node: JSONNode) {
    kind = Kind(rawValue: node.text("kind")) ?? .flag
    names = node.list("names").map { name in
      (name.text("kind") == "long" ? "--" : "-") + name.text("name")
    }
    valueName = node.text("valueName")
    abstract = node.text("abstract")
    values = node.list("allValues").compactMap { $0.string() }
    standard = node.member("defaultValue")?.string()
    isOptional = node.member("isOptional")?.boolean() ?? true
    isRepeating = node.member("isRepeating")?.boolean() ?? false
  }
}

extension JSONNode {
  fileprivate func text(_ name: String) -> String { member(name)?.string() ?? "" }

  fileprivate func list(_ name: String) -> [JSONNode] {
    member(name).map { Array($0.elements) } ?? []
  }
}
