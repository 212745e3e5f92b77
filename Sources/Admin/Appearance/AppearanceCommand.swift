import ArgumentParser
import SchedulingDomain
import UseCases

/// `filmweek appearance`.
struct AppearanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "appearance", "Appearances: which guest takes part where, and as what.",
    examples: [
      "appearance add \"Đặng Thái Huyền\" CL --role director --part qa", "appearance list",
    ],
    verbs: [Add.self, List.self, Edit.self, Remove.self])
}

extension AppearanceCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Let a guest appear at a screening or event.",
      examples: [
        "appearance add \"kaity nguyen\" CL --role cast --part qa",
        "appearance add --group \"crew of red rain\" CL --role crew",
      ],
      aliases: ["create"])

    @OptionGroup var names: AppearanceArguments
    @OptionGroup var group: GroupOption
    @Option(help: "As what.") var role: Appearance.Role = .attendee
    @Option(help: "In which part only.") var part: Part.Kind?
    @OptionGroup var more: AppearanceFields
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var (guests, screening) = try group.found(names, in: stored.programme)
      let known = screening.appearances.filter { $0.role == role }.map(\.guest)
      let new = guests.filter { !known.contains($0.key) }
      guard !new.isEmpty else {
        let names = guests.map(\.name).joined(separator: ", ")
        let verb = guests.count == 1 ? "appears" : "appear"
        throw Failure(
          .conflict, "\(names) \(verb) at \(screening.code) as \(role.rawValue) already.",
          advice: "Give another --role, or edit it.")
      }
      for guest in new {
        screening.appearances.append(
          Appearance(
            guest: guest.key, role: role, part: part, languages: try more.languages([]),
            status: more.status))
      }
      try work.replace(
        .screening(screening), in: stored, "appearance add", write,
        notes: group.notes(new, of: guests, "there already"))
    }
  }

  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change as what, or in which part, a guest appears.",
      examples: [
        "appearance edit \"dang thai huyen\" CL --role speaker --clear part",
        "appearance edit \"dang thai huyen\" CL --status confirmed --language vi",
      ])

    @OptionGroup var names: AppearanceArguments
    @Option(name: .customLong("from-role"), help: "Which appearance, where there are several.")
    var fromRole: Appearance.Role?
    @Option(help: "As what.") var role: Appearance.Role?
    @Option(help: "In which part only.") var part: Part.Kind?
    @OptionGroup var more: AppearanceFields
    @OptionGroup var clear: ClearOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var (guest, screening) = try names.found(in: stored.programme)
      let place = try names.place(of: guest, in: screening, as: fromRole)
      let old = screening.appearances[place]
      screening.appearances[place] = Appearance(
        guest: guest.key, role: role ?? old.role, part: part ?? old.part,
        languages: try more.languages(old.languages), status: more.status ?? old.status,
        remarks: old.remarks)
      try clear.apply(
        to: &screening.appearances[place],
        [
          "part": { $0.part = nil }, "language": { $0.languages = [] },
          "status": { $0.status = nil },
        ])
      try work.replace(.screening(screening), in: stored, "appearance edit", write)
    }
  }

  struct Remove: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "remove", "Take a guest off a screening or event.",
      examples: [
        "appearance remove \"dang thai huyen\" CL",
        "appearance remove --group \"crew of red rain\" CL",
      ], aliases: ["rm"])

    @OptionGroup var names: AppearanceArguments
    @OptionGroup var group: GroupOption
    @Option(help: "Which appearance, where there are several.") var role: Appearance.Role?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var (guests, screening) = try group.found(names, in: stored.programme)
      let gone: [Guest]
      if group.label == nil, let guest = guests.first {
        screening.appearances.remove(at: try names.place(of: guest, in: screening, as: role))
        gone = guests
      } else {
        let taken = screening.appearances.filter { appearance in
          guests.contains { $0.key == appearance.guest }
            && role.map { $0 == appearance.role } != false
        }
        gone = guests.filter { guest in taken.contains { $0.guest == guest.key } }
        guard !gone.isEmpty else {
          throw Failure(
            .notFound, "none of them appears at \(screening.code).",
            advice: "See: filmweek appearance list --screening \(screening.code)")
        }
        screening.appearances.removeAll { taken.contains($0) }
      }
      try work.replace(
        .screening(screening), in: stored, "appearance remove", write,
        notes: group.notes(gone, of: guests, "not there"))
    }
  }
}

/// What can be said of an appearance beside role and part.
struct AppearanceFields: ParsableArguments {
  @Option(
    name: [.customLong("language"), .customLong("languages")],
    help: "A language in which the guest takes part, vi; repeatable.")
  var language: [String] = []
  @Option(help: "How sure it is.") var status: Appearance.Status?

  /// The languages that were given, else those that were known.
  func languages(_ old: [LanguageTag]) throws(Failure) -> [LanguageTag] {
    language.isEmpty ? old : try LanguageTag.all(language)
  }
}

/// An appearance, named by its guest and its screening.
struct AppearanceArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The guest (key or name), then the screening (code or title).", valueName: "guest screening"))
  var names: [String]

  func found(in programme: Programme) throws(Failure) -> (Guest, Screening) {
    let (guests, screenings) = (programme.guestFinder, programme.screeningFinder)
    return try names.twoNames("GUEST SCREENING") { guest, screening throws(Failure) in
      (try guests.find(guest), try screenings.find(screening))
    }
  }

  /// Where the guest's appearance stands in the screening's list.
  func place(
    of guest: Guest, in screening: Screening, as role: Appearance.Role?
  ) throws(Failure) -> Int {
    let places = screening.appearances.indices.filter { index in
      let appearance = screening.appearances[index]
      return appearance.guest == guest.key && (role == nil || appearance.role == role)
    }
    guard let place = places.first else {
      throw Failure(
        .notFound, "\(guest.name) does not appear at \(screening.code).",
        advice: "See: filmweek appearance list --screening \(screening.code)")
    }
    guard places.count == 1 else {
      let roles = places.map { screening.appearances[$0].role.rawValue }.joined(separator: ", ")
      throw Failure(
        .usage, "\(guest.name) appears at \(screening.code) more than once: \(roles).",
        advice: "Say which by its role.")
    }
    return place
  }
}
