import ArgumentParser
import SchedulingDomain
import UseCases

/// `filmweek guest`.
struct GuestCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "guest", "Guests: people whom the festival invites or presents.",
    examples: ["guest add \"Nguyễn Thị Xuân\" --public-role \"Interpreter\"", "guest list"],
    verbs: [Add.self, List.self, Show.self, Edit.self, Remove.self])
}

extension GuestCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Add a guest.",
      examples: [
        "guest add \"Nguyễn Thị Xuân\" --public-role fr=\"Interprète\" --country VN"
      ], aliases: ["create"])

    @Argument(help: "The name as it is shown, in the order its bearer uses.") var name: [String]
    @Option(help: "A key; else one is made of the name.") var key: String?
    @OptionGroup var fields: GuestFields
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let key = try Key<Guest>.made(given: key, from: name.spoken)
      var guest = try value(try Guest(key: key, name: name.spoken))
      try fields.apply(to: &guest)
      try work.add(.guest(guest), to: stored, "guest add", write)
    }
  }

  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change what is given of a guest, and nothing else.",
      examples: ["guest edit \"dang thai huyen\" --language vi --language fr --clear organisation"])

    @Argument(help: "The guest: key or name.") var guest: [String]
    @Option(help: "The name as it is shown.") var name: String?
    @OptionGroup var fields: GuestFields
    @OptionGroup var clear: ClearOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var guest = try stored.programme.guestFinder.find(guest.spoken)
      if let name { guest.name = try value(try Guest(key: guest.key, name: name)).name }
      try fields.apply(to: &guest)
      try clear.apply(to: &guest, GuestFields.clearable)
      try work.replace(.guest(guest), in: stored, "guest edit", write)
    }
  }

  struct Remove: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "remove", "Take a guest out who appears nowhere.",
      examples: ["guest remove \"thi xuan\" --dry-run"], aliases: ["rm"])

    @Argument(help: "The guest: key or name.") var guest: [String]
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let guest = try stored.programme.guestFinder.find(guest.spoken)
      try work.remove(ItemName(.guest, guest.key), from: stored, "guest remove", write)
    }
  }
}

/// What can be said of a guest.
struct GuestFields: ParsableArguments {
  @Option(name: .customLong("sort-name"), help: "The name to sort by.") var sortName: String?
  @Option(
    name: .customLong("family-name"), help: "The family name, where it is known which that is.")
  var familyName: String?
  @Option(name: .customLong("given-name"), help: "The given name, where it is known which that is.")
  var givenName: String?
  @Option(
    name: .customLong("public-role"), help: "What the public is told, by language; repeatable.")
  var publicRole: [String] = []
  @Option(help: "Whom the guest speaks for.") var organisation: String?
  @Option(help: "The country the guest comes from, VN.") var country: String?
  @Option(help: "A language the guest speaks, vi; repeatable.") var language: [String] = []
  @OptionGroup var remarks: RemarkOptions

  /// Says what was given; lists are replaced whole.
  func apply(to guest: inout Guest) throws(Failure) {
    if let sortName { guest.sortName = sortName }
    if let familyName { guest.familyName = familyName }
    if let givenName { guest.givenName = givenName }
    guest.publicRole = try LocalizedInput.text(publicRole, onto: guest.publicRole)
    if let organisation { guest.organisation = organisation }
    if let country { guest.country = try value(try Country(country)) }
    if !language.isEmpty { guest.languages = try LanguageTag.all(language) }
    remarks.apply(to: &guest.remarks)
  }

  /// What an edit can take away.
  static var clearable: KeyValuePairs<String, (inout Guest) -> Void> {
    [
      "sort-name": { $0.sortName = nil }, "family-name": { $0.familyName = nil },
      "given-name": { $0.givenName = nil }, "public-role": { $0.publicRole = nil },
      "organisation": { $0.organisation = nil }, "country": { $0.country = nil },
      "language": { $0.languages = [] }, "note": { $0.remarks.note = nil },
      "source": { $0.remarks.sources = [] },
    ]
  }
}
