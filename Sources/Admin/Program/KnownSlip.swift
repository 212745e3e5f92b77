import ArgumentParser
import SchedulingDomain
import Wording

/// What people type who know other programs, or take one thing for another, and what they mean.
enum KnownSlip {
  /// The words that were meant by words of which the first is no command.
  static func meaning(of words: [String]) -> [String]? {
    guard let first = words.first?.lowercased() else { return nil }
    let rest = Array(words.dropFirst())
    if first == "version" { return ["--version"] }
    if let verb = otherVerbs[first], let noun = rest.first.flatMap(noun(of:)) {
      return [noun, verb] + rest.dropFirst()
    }
    // Only screenings can be moved, cancelled and restored.
    if ["move", "cancel", "restore"].contains(otherVerbs[first] ?? first),
      rest.first.flatMap(noun(of:)) == nil
    {
      return ["screening", otherVerbs[first] ?? first] + rest
    }
    // Who wants paper says print, which is the copy of a film.
    if first == "print", let sheet = rest.first, sheets.contains(sheet) { return ["sheet"] + rest }
    if let kind = Screening.Kind(rawValue: first) ?? Screening.Kind(plural: first) {
      let verb = rest.first.map { $0.hasPrefix("-") ? "list" : $0 } ?? "list"
      let more = rest.first.map { $0.hasPrefix("-") ? rest : Array(rest.dropFirst()) } ?? []
      let isOfAll = ["add", "create", "list", "ls"].contains(verb)
      return ["screening", verb] + (isOfAll ? ["--kind", kind.rawValue] : []) + more
    }
    guard verbs.contains(first), let noun = rest.first.flatMap(noun(of:)) else { return nil }
    return [noun, first] + rest.dropFirst()
  }

  /// The verb that is meant by one of other programs: `mv`, `delete`.
  static let otherVerbs = [
    "mv": "move", "delete": "remove", "del": "remove", "new": "add", "update": "edit",
    "change": "edit", "uncancel": "restore",
  ]

  /// What to say of an option's value that is a word for something else; nil where it is none.
  static func advice(on words: [String]) -> String? {
    if words.starts(with: ["hold", "edit"]), words.contains(where: { $0.hasPrefix("--for") }) {
      return "for whom is said before: filmweek hold edit SCREENING WHOM --seats NUMBER"
    }
    if let view = words.first, ["grid", "agenda", "now", "conflicts"].contains(view),
      words.contains("--working")
    {
      return "\(view) shows the working programme always: leave --working out"
    }
    for (option, value) in zip(words, words.dropFirst()) + words.compactMap(split) {
      if option == "--role", let part = Part.Kind(rawValue: value) {
        return "“\(part.rawValue)” is a part, not a role: --part \(part.rawValue)"
      }
      if option == "--part", let role = Appearance.Role(rawValue: value) {
        return "“\(role.rawValue)” is a role, not a part: --role \(role.rawValue)"
      }
      if option == "--kind", let audience = Screening.Audience(rawValue: value) {
        return "“\(audience.rawValue)” is an audience, not a kind: --audience \(audience.rawValue)"
      }
      if ["--as", "--format"].contains(option), let list = Wording.GuestList(rawValue: value) {
        let words = list == .departures ? "arrivals --leaving" : list.rawValue
        return "it is a list of its own: filmweek guest \(words)"
      }
      if option == "--kind", let part = Part.Kind(rawValue: value) {
        return "“\(part.rawValue)” is a part of a screening: --parts \"film | \(part.rawValue) 30\""
      }
    }
    return nil
  }

  private static func split(_ word: String) -> (String, String)? {
    let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
    return halves.count == 2 ? (halves[0], halves[1]) : nil
  }

  private static let sheets = SheetCommand.configuration.subcommands.flatMap { $0.allNames }

  private static let verbs: Set = [
    "add", "create", "list", "ls", "show", "edit", "remove", "rm", "move", "cancel", "restore",
    "use",
  ]

  /// The noun among the commands that a word is, be it in the plural.
  private static func noun(of word: String) -> String? {
    let nouns = FilmWeekCommand.configuration.subcommands
      .filter { !$0.configuration.subcommands.isEmpty }.flatMap { $0.allNames }
    let plain = word.lowercased()
    return nouns.first { [$0, $0 + "s", $0.dropLast(2) + "a"].contains(plain) }
  }
}

extension Screening.Kind {
  fileprivate init?(plural word: String) {
    let found = Self.allCases.first { kind in
      [kind.rawValue + "s", kind.rawValue.dropLast() + "ies"].contains(word)
    }
    // Screenings have a noun of their own.
    guard let found, found != .screening else { return nil }
    self = found
  }
}
