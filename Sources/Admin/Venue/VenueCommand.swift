import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

/// `filmweek venue`.
struct VenueCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "venue", "Venues: houses with their auditoria.",
    examples: ["venue add \"Le Panthéon\" --city Paris --country FR", "venue list"],
    verbs: [Add.self, List.self, Show.self, Edit.self, Remove.self])
}

extension VenueCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Add a venue.",
      examples: [
        "venue add \"Le Panthéon\" --address \"13 rue Victor Cousin\" --city Paris --country FR"
      ], aliases: ["create"])

    @Argument(help: "Its name.") var englishName: [String]
    @Option(help: "Its key; else one is made of the name.") var key: String?
    @OptionGroup var fields: VenueFields
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var venue = Venue(
        key: try Key<Venue>.made(given: key, from: englishName.spoken),
        name: try LocalizedInput.neededText([englishName.spoken], field: "name"))
      try fields.apply(to: &venue)
      try work.add(.venue(venue), to: stored, "venue add", write)
    }
  }

  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change what is given of a venue, and nothing else.",
      examples: ["venue edit \"grand rex\" --capacity 2702 --clear address"])

    @Argument(help: "The venue: key or name.") var venue: [String]
    @OptionGroup var fields: VenueFields
    @OptionGroup var clear: ClearOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var venue = try stored.programme.venueFinder.find(venue.spoken)
      try fields.apply(to: &venue)
      try clear.apply(to: &venue, VenueFields.clearable)
      try work.replace(.venue(venue), in: stored, "venue edit", write)
    }
  }

  struct Remove: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "remove", "Take a venue out in which nothing is.", examples: ["venue remove pantheon"],
      aliases: ["rm"])

    @Argument(help: "The venue: key or name.") var venue: [String]
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let venue = try stored.programme.venueFinder.find(venue.spoken)
      try work.remove(ItemName(.venue, venue.key), from: stored, "venue remove", write)
    }
  }
}

/// What can be said of a venue.
struct VenueFields: ParsableArguments {
  @Option(help: "A name by language, fr=Palais; repeatable.") var name: [String] = []
  @Option(help: "Street and number.") var address: String?
  @Option(help: "The city.") var city: String?
  @Option(help: "The country, FR.") var country: String?
  @Option(help: "Degrees north and east, 48.8705,2.3313.") var position: String?
  @Option(help: "Its own time zone, where that is not the week's.") var zone: String?
  @Option(name: [.long, .customLong("seats")], help: "The seats of all its auditoria together.")
  var capacity: Int?
  @OptionGroup var remarks: RemarkOptions

  /// Says what was given.
  func apply(to venue: inout Venue) throws(Failure) {
    venue.name = try LocalizedInput.neededText(name, onto: venue.name, field: "name")
    if let address { venue.address = address }
    if let city { venue.city = city }
    if let country { venue.country = try value(try Country(country)) }
    if let position {
      let degrees = position.split(separator: ",").map { Double(String($0).trimmed) }
      guard degrees.count == 2, let latitude = degrees[0], let longitude = degrees[1] else {
        throw Failure(
          .usage, "“\(position)” is no place on the globe.", advice: "Give 48.8705,2.3313.")
      }
      venue.position = try value(try GeoPosition(latitude: latitude, longitude: longitude))
    }
    if let zone { venue.zone = try WeekFields.zone(zone) }
    if let capacity { venue.capacity = try value(try Seats(capacity)) }
    remarks.apply(to: &venue.remarks)
  }

  /// What an edit can take away.
  static var clearable: KeyValuePairs<String, (inout Venue) -> Void> {
    [
      "address": { $0.address = nil }, "city": { $0.city = nil }, "country": { $0.country = nil },
      "position": { $0.position = nil }, "zone": { $0.zone = nil },
      "capacity": { $0.capacity = nil }, "seats": { $0.capacity = nil },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}
