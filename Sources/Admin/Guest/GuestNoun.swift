import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek guest`.
enum GuestNoun: SharedNoun {
  typealias Name = SpokenName<GuestNoun>
  typealias Fields = GuestFields
  typealias Choice = GuestChoice

  static let words = NounWords(
    name: "guest", one: "a guest", many: "guests",
    abstract: "Guests: people whom the festival invites or presents.",
    removal: "Take a guest out who appears nowhere.", hint: "guest add \"NAME\"",
    examples: .init(
      noun: ["guest add \"Nguyễn Thị Xuân\" --public-role \"Interpreter\"", "guest list"],
      add: [
        "guest add \"Nguyễn Thị Xuân\" --public-role fr=\"Interprète\" --country VN",
        "guest add \"Chu Lai\" --group \"Crew of Red Rain\"",
      ],
      list: [
        "guest list", "guest list --arriving 5dec", "guest list --group \"crew of red rain\"",
        "guest list --json",
      ],
      show: ["guest show dang thai huyen"],
      edit: [
        "guest edit \"dang thai huyen\" --language vi --language fr --clear organisation",
        "guest edit dang thai huyen --status accepted --arrival \"5dec 11:30\" --nights 4",
        "guest edit dang thai huyen --group \"Crew of Red Rain\" --away \"6dec 09:00..12:00\"",
      ],
      remove: ["guest remove \"thi xuan\" --dry-run"]))

  static var moreVerbs: [any ParsableCommand.Type] {
    [
      GuestArrivalsCommand.self, GuestRoomingCommand.self, GuestBadgesCommand.self,
      GuestMealsCommand.self, GuestExportCommand.self, GuestEraseCommand.self,
    ]
  }

  static let naming = "The name as it is shown, in the order its bearer uses."

  static func named(_ name: String, key: Key<Guest>) throws(Failure) -> Guest {
    try value(try Guest(key: key, name: name))
  }

  static func title(of guest: Guest) -> String { guest.name }
  static func forAnotherWeek(_ guest: Guest) -> Guest { guest.forAnotherWeek }
  static func item(_ guest: Guest) -> Item { .guest(guest) }
  static func finder(in programme: Programme) -> Finder<Guest> { programme.guestFinder }

  static func answers(_ guests: [Guest], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.guests(guests))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Guest>] {
    let programme = stored.programme
    let appearances = Dictionary(
      grouping: programme.screeningsInOrder.flatMap { screening in
        Set(screening.appearances.map(\.guest)).map { (guest: $0, code: screening.code) }
      }, by: \.guest)
    return [
      .text("Key", priority: 2) { $0.key.text },
      .text("Name", priority: 5, wraps: true) { $0.name },
      .text("Role", priority: 3, wraps: true) { $0.publicRole?.text() },
      .text("From", priority: 0) { $0.country?.code },
      .text("Appears", priority: 4) { guest in
        appearances[guest.key].map { $0.map(\.code.text).joined(separator: " ") }
      },
      .text("Status", priority: 3) { $0.visit.status?.rawValue },
      .text("Arrives", priority: 3) { $0.visit.arrival?.words(in: programme) },
      .text("Leaves", priority: 2) { $0.visit.departure?.words(in: programme) },
      .text("Group", priority: 1, wraps: true) { $0.visit.groups.joined(separator: ", ") },
    ]
  }
}

/// Which guests are listed.
struct GuestChoice: ChoiceOptions {
  @Option(help: "Only those whose invitation has come so far; repeatable.")
  var status: [Visit.Status] = []
  @Option(help: "Only those who arrive on this day.") var arriving: String?
  @Option(help: "Only those who leave on this day.") var leaving: String?
  @Option(help: "Only those who go by this label.") var group: String?

  func chosen(_ guests: [Guest], on occasion: Occasion) throws(Failure) -> [Guest] {
    let first = try arriving.map { text throws(Failure) in try occasion.day(text) }
    let last = try leaving.map { text throws(Failure) in try occasion.day(text) }
    let members = try group.map { name throws(Failure) in
      try occasion.programme.groupFinder.find(name).members
    }
    return guests.filter { guest in
      (status.isEmpty || guest.visit.status.map { status.contains($0) } == true)
        && (first == nil || guest.visit.arrival?.day == first)
        && (last == nil || guest.visit.departure?.day == last)
        && (members?.contains(guest.key) ?? true)
    }
  }
}
