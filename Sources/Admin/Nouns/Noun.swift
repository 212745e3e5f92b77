import ArgumentParser
import SchedulingDomain
import UseCases

/// A kind of thing that has the five verbs; what differs from kind to kind is said here.
protocol Noun {
  /// What a verb is done to.
  associatedtype Thing
  /// The arguments that name one that is there.
  associatedtype Name: NameArguments<Thing>
  /// The arguments without which there is no new one.
  associatedtype Beginning: ParsableArguments
  /// What can be said of one.
  associatedtype Fields: FieldOptions<Thing>
  /// Which ones a list shows.
  associatedtype Choice: ChoiceOptions<Thing> = Everything<Thing>

  /// The words of its commands.
  static var words: NounWords { get }
  /// Verbs beside the five.
  static var moreVerbs: [any ParsableCommand.Type] { get }
  /// All there are, in the order they are listed.
  static func all(in programme: Programme) -> [Thing]
  /// A new one, with all that was said of it.
  static func new(
    _ beginning: Beginning, _ fields: Fields, on occasion: Occasion
  ) throws(Failure) -> Thing
  /// What adding a new one comes to.
  static func addition(
    _ beginning: Beginning, _ fields: Fields, on occasion: Occasion, _ work: Work
  ) throws(Failure) -> Addition
  /// The edits that its verbs make.
  static func adding(_ thing: Thing) -> Edit
  static func replacing(_ thing: Thing) -> Edit
  static func removing(_ thing: Thing) -> Edit
  /// The forms that programs read.
  static func answers(_ things: [Thing], of stored: StoredProgramme) -> AnswerForms
  /// The columns of a list for people.
  static func columns(of stored: StoredProgramme) -> [ListingColumn<Thing>]
  /// All that is known of one.
  static func card(of thing: Thing, in stored: StoredProgramme) -> Card
}

extension Noun {
  static var moreVerbs: [any ParsableCommand.Type] { [] }

  static func addition(
    _ beginning: Beginning, _ fields: Fields, on occasion: Occasion, _ work: Work
  ) throws(Failure) -> Addition {
    Addition(edits: [adding(try new(beginning, fields, on: occasion))])
  }
}

/// A noun whose things stand in a programme by themselves and are found by their names.
protocol ItemNoun: Noun where Thing: Keyed {
  static func item(_ thing: Thing) -> Item
  static func finder(in programme: Programme) -> Finder<Thing>
}

extension ItemNoun {
  /// In the order of their keys.
  static func all(in programme: Programme) -> [Thing] { finder(in: programme).items }

  static func adding(_ thing: Thing) -> Edit { .add(item(thing)) }
  static func replacing(_ thing: Thing) -> Edit { .replace(item(thing)) }
  static func removing(_ thing: Thing) -> Edit { .remove(item(thing).name) }
}

/// The words of a noun's commands.
struct NounWords {
  let name: String
  /// With its article: "a film".
  let one: String
  /// Several of them: "films".
  let many: String
  let abstract: String
  var about = ""
  /// What is to be known before one is added.
  var aboutAdding = ""
  /// What names one: "key or title".
  var handle = "key or name"
  /// What removing means, as a sentence.
  let removal: String
  /// The command that adds the first one, without the program's name.
  let hint: String
  var aliases: [String] = []
  let examples: Examples

  /// Command lines that do what they say, without the program's name.
  struct Examples {
    let noun: [String]
    let add: [String]
    let list: [String]
    let show: [String]
    let edit: [String]
    let remove: [String]
  }
}

/// Arguments that name a thing that is there.
protocol NameArguments<Thing>: ParsableArguments {
  associatedtype Thing
  func found(in programme: Programme) throws(Failure) -> Thing
}

/// Options that say something of a thing.
protocol FieldOptions<Thing>: ParsableArguments {
  associatedtype Thing
  /// Says what was given; lists are replaced whole.
  func apply(to thing: inout Thing, on occasion: Occasion) throws(Failure)
  /// What an edit can take away.
  static var clearable: KeyValuePairs<String, (inout Thing) -> Void> { get }
}

/// Options that choose what a list shows.
protocol ChoiceOptions<Thing>: ParsableArguments {
  associatedtype Thing
  func chosen(_ things: [Thing], on occasion: Occasion) throws(Failure) -> [Thing]
}

/// All of them: a list without options of its own.
struct Everything<Thing>: ChoiceOptions {
  func chosen(_ things: [Thing], on occasion: Occasion) throws(Failure) -> [Thing] { things }
}
