import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

/// `filmweek auditorium`.
struct AuditoriumCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "auditorium", "Auditoria: the rooms of a venue.",
    examples: ["auditorium add \"grand rex\" \"Grande salle\" --capacity 2702", "auditorium list"],
    verbs: [Add.self, List.self, Show.self, Edit.self, Remove.self])
}

extension AuditoriumCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Add an auditorium to a venue.",
      examples: [
        "auditorium add \"pathe palace\" \"Salle 1\" --key 1 --capacity 431 --turnaround 20"
      ],
      aliases: ["create"])

    @Argument(help: "The venue: key or name.") var venue: String
    @Argument(help: "What the house calls the room.") var roomName: String
    @Option(help: "Its key; else one is made of the name.") var key: String?
    @OptionGroup var fields: AuditoriumFields
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var venue = try stored.programme.venueFinder.find(venue)
      var auditorium = Auditorium(key: try Key<Auditorium>.made(given: key, from: roomName))
      auditorium.name = try LocalizedInput.text([roomName])
      guard venue.auditorium(auditorium.key) == nil else {
        throw Failure(
          .conflict, "\(venue.key) has an auditorium “\(auditorium.key)” already.",
          advice: "Edit it, or give another --key.")
      }
      try fields.apply(to: &auditorium)
      venue.auditoria.append(auditorium)
      try work.replace(.venue(venue), in: stored, "auditorium add", write)
    }
  }

  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change what is given of an auditorium, and nothing else.",
      examples: ["auditorium edit \"pathe palace\" 1 --turnaround 25 --open \"10:00-25:00\""])

    @OptionGroup var room: RoomArguments
    @OptionGroup var fields: AuditoriumFields
    @OptionGroup var clear: ClearOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var (venue, auditorium) = try room.found(in: stored.programme)
      try fields.apply(to: &auditorium)
      try clear.apply(to: &auditorium, AuditoriumFields.clearable)
      let changed = auditorium
      venue.auditoria = venue.auditoria.map { $0.key == changed.key ? changed : $0 }
      try work.replace(.venue(venue), in: stored, "auditorium edit", write)
    }
  }

  struct Remove: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "remove", "Take an auditorium out in which nothing is.",
      examples: ["auditorium remove \"pathe palace\" 7"], aliases: ["rm"])

    @OptionGroup var room: RoomArguments
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      var (venue, auditorium) = try room.found(in: stored.programme)
      venue.auditoria.removeAll { $0.key == auditorium.key }
      try work.replace(.venue(venue), in: stored, "auditorium remove", write)
    }
  }
}

/// An auditorium, named by its venue and itself.
struct RoomArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The venue, then the auditorium: keys or names.", valueName: "venue auditorium"))
  var names: [String]

  func found(in programme: Programme) throws(Failure) -> (Venue, Auditorium) {
    let venues = programme.venueFinder
    return try names.twoNames("VENUE AUDITORIUM") { venue, auditorium throws(Failure) in
      let venue = try venues.find(venue)
      return (venue, try venue.auditoriumFinder.find(auditorium))
    }
  }
}
