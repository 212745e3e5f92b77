import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek travel`.
enum TravelNoun: Noun {
  typealias Name = RouteArguments
  typealias Fields = TravelFields

  static let words = NounWords(
    name: "travel", one: "a way between two houses", many: "ways between houses",
    abstract: "Travel: how long people take from one house to another.",
    about: "What is said for one way holds for the way back, unless that is said too.",
    removal: "Take a way between two houses out.", hint: "travel add VENUE VENUE --minutes 25",
    examples: .init(
      noun: ["travel add \"Grand Rex\" \"Pathé Palace\" --minutes 25", "travel list"],
      add: ["travel add \"Grand Rex\" \"Pathé Palace\" --minutes 25 --note \"on foot\""],
      list: ["travel list"], show: ["travel show \"grand rex\" \"pathe palace\""],
      edit: ["travel edit \"grand rex\" \"pathe palace\" --minutes 15"],
      remove: ["travel remove \"grand rex\" \"pathe palace\""]))

  static func all(in programme: Programme) -> [Travel] {
    programme.travels.values.sorted { $0.key < $1.key }
  }

  static func new(
    _ beginning: RouteArguments, _ fields: TravelFields, on occasion: Occasion
  ) throws(Failure) -> Travel {
    guard let minutes = fields.minutes else {
      throw Failure(.usage, "how long does it take?", advice: "Add --minutes 25.")
    }
    var travel = Travel(
      key: try beginning.route(in: occasion.programme), minutes: try value(try Pause(minutes)))
    try fields.apply(to: &travel, on: occasion)
    return travel
  }

  static func adding(_ travel: Travel) -> Edit { .add(.travel(travel)) }
  static func replacing(_ travel: Travel) -> Edit { .replace(.travel(travel)) }
  static func removing(_ travel: Travel) -> Edit { .remove(ItemName(.travel, travel.key)) }

  static func answers(_ travels: [Travel], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.travels(travels))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Travel>] {
    let programme = stored.programme
    return [
      .text("From", priority: 3, wraps: true) { programme.houseName($0.key.from) },
      .text("To", priority: 3, wraps: true) { programme.houseName($0.key.to) },
      .number("Minutes", priority: 4) { $0.minutes.value },
      .number("Back", priority: 1) {
        programme.travelTime(from: $0.key.to, to: $0.key.from)?.value
      },
      .text("Note", priority: 0, wraps: true) { $0.remarks.note },
    ]
  }

  static func card(of travel: Travel, in stored: StoredProgramme) -> Card {
    let programme = stored.programme
    let (from, to) = (travel.key.from, travel.key.to)
    var card = Card("\(programme.houseName(from)) to \(programme.houseName(to))")
    card.line("Key", travel.key.description)
    card.line("Takes", "\(travel.minutes) min")
    card.line("Back", programme.travelTime(from: to, to: from).map { "\($0) min" })
    card.remarks(travel.remarks)
    return card
  }
}

extension Programme {
  fileprivate func houseName(_ venue: Key<Venue>) -> String {
    venues[venue]?.name.text() ?? venue.text
  }
}

/// A way, named by the houses where it starts and ends.
struct RouteArguments: NameArguments {
  @Argument(
    help: ArgumentHelp(
      "The venue where it starts, then the one where it ends: keys or names.",
      valueName: "venue venue"))
  var names: [String]

  func route(in programme: Programme) throws(Failure) -> Travel.Route {
    let venues = programme.venueFinder
    let (from, to) = try names.twoNames("VENUE VENUE") { from, to throws(Failure) in
      (try venues.find(from).key, try venues.find(to).key)
    }
    return try value(try Travel.Route(from: from, to: to))
  }

  func found(in programme: Programme) throws(Failure) -> Travel {
    let route = try route(in: programme)
    guard let travel = programme.travels[route] else {
      throw Failure(
        .notFound, "nothing is said of the way from \(route.from) to \(route.to).",
        advice: "See them all: filmweek travel list")
    }
    return travel
  }
}

/// What can be said of a way.
struct TravelFields: FieldOptions {
  @Option(help: "How long it takes, door to door.") var minutes: Int?
  @OptionGroup var remarks: RemarkOptions

  func apply(to travel: inout Travel, on occasion: Occasion) throws(Failure) {
    if let minutes { travel.minutes = try value(try Pause(minutes)) }
    remarks.apply(to: &travel.remarks)
  }

  static var clearable: KeyValuePairs<String, (inout Travel) -> Void> {
    ["note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] }]
  }
}
