import ArgumentParser
import SchedulingDomain

/// A thing named by its key or by any name that only it has; the words need no quotes.
struct SpokenName<N: ItemNoun>: NameArguments {
  @Argument(help: ArgumentHelp("Which: \(N.words.handle).", valueName: N.words.name))
  var words: [String]

  func found(in programme: Programme) throws(Failure) -> N.Thing {
    try N.finder(in: programme).find(words.spoken)
  }
}

/// A new thing's name, of which its key is made unless one is given.
struct NameAndKey<N: NamedNoun>: ParsableArguments {
  @Argument(help: ArgumentHelp(N.naming, valueName: "name"))
  var words: [String]

  @Option(help: "Its key; else one is made of the name.")
  var key: String?
}

/// A noun whose things begin with nothing but a name.
protocol NamedNoun: ItemNoun where Thing.KeyType == Key<Thing>, Beginning == NameAndKey<Self> {
  /// What its name is: "The name as it is shown."
  static var naming: String { get }
  /// One of which nothing but its name is known.
  static func named(_ name: String, key: Key<Thing>) throws(Failure) -> Thing
}

extension NamedNoun {
  static func new(
    _ beginning: Beginning, _ fields: Fields, on occasion: Occasion
  ) throws(Failure) -> Thing {
    let name = beginning.words.spoken
    var thing = try named(name, key: try Key<Thing>.made(given: beginning.key, from: name))
    try fields.apply(to: &thing, on: occasion)
    return thing
  }
}
