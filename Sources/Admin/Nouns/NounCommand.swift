import ArgumentParser
import SchedulingDomain
import UseCases

/// A noun with its verbs.
struct NounCommand<N: Noun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    .noun(
      N.words.name, N.words.abstract, examples: N.words.examples.noun, about: N.words.about,
      verbs: [
        AddVerb<N>.self, ListVerb<N>.self, ShowVerb<N>.self, EditVerb<N>.self, RemoveVerb<N>.self,
      ] + N.moreVerbs, aliases: N.words.aliases)
  }
}

struct AddVerb<N: Noun>: AdminCommand {
  static var configuration: CommandConfiguration {
    .verb(
      "add", "Add \(N.words.one).", examples: N.words.examples.add, about: N.words.aboutAdding,
      aliases: ["create"])
  }

  @OptionGroup var beginning: N.Beginning
  @OptionGroup var fields: N.Fields
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let occasion = try work.occasion()
    let addition = try N.addition(beginning, fields, on: occasion, work)
    try work.make(addition, on: occasion, "\(N.words.name) add", write)
  }
}

struct ListVerb<N: Noun>: AdminCommand {
  static var configuration: CommandConfiguration {
    .verb(
      "list", "List the \(N.words.many).", examples: N.words.examples.list, aliases: ["ls"])
  }

  @OptionGroup var choice: N.Choice
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let occasion = try Work(desk, global).occasion()
    let all = N.all(in: occasion.programme)
    let chosen = try choice.chosen(all, on: occasion)
    let listing = Listing(
      chosen, as: N.answers(chosen, of: occasion.stored), columns: N.columns(of: occasion.stored))
    let empty =
      all.isEmpty
      ? "No \(N.words.many) yet. Add one: filmweek \(N.words.hint)" : "No such \(N.words.many)."
    desk.answer(listing, output, global, empty: empty)
  }
}

struct ShowVerb<N: Noun>: AdminCommand {
  static var configuration: CommandConfiguration {
    .verb("show", "Show all that is known of \(N.words.one).", examples: N.words.examples.show)
  }

  @OptionGroup var name: N.Name
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let stored = try Work(desk, global).stored()
    let thing = try name.found(in: stored.programme)
    desk.answer(N.card(of: thing, in: stored), N.answers([thing], of: stored), output, global)
  }
}

struct EditVerb<N: Noun>: AdminCommand {
  static var configuration: CommandConfiguration {
    .verb(
      "edit", "Change what is given of \(N.words.one), and nothing else.",
      examples: N.words.examples.edit)
  }

  @OptionGroup var name: N.Name
  @OptionGroup var fields: N.Fields
  @OptionGroup var clear: ClearOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let occasion = try work.occasion()
    var thing = try name.found(in: occasion.programme)
    try fields.apply(to: &thing, on: occasion)
    try clear.apply(to: &thing, N.Fields.clearable)
    try work.make(N.replacing(thing), on: occasion, "\(N.words.name) edit", write)
  }
}

struct RemoveVerb<N: Noun>: AdminCommand {
  static var configuration: CommandConfiguration {
    .verb("remove", N.words.removal, examples: N.words.examples.remove, aliases: ["rm"])
  }

  @OptionGroup var name: N.Name
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let occasion = try work.occasion()
    let thing = try name.found(in: occasion.programme)
    try work.make(N.removing(thing), on: occasion, "\(N.words.name) remove", write)
  }
}
