import Exchange
import SchedulingDomain
import UseCases
import Wording

/// `filmweek auditorium`.
enum AuditoriumNoun: Noun {
  typealias Name = RoomArguments
  typealias Fields = AuditoriumFields
  typealias Choice = RoomChoice

  static let words = NounWords(
    name: "auditorium", one: "an auditorium", many: "auditoria",
    abstract: "Auditoria: the rooms of a venue.",
    removal: "Take an auditorium out in which nothing is.", hint: "auditorium add VENUE \"NAME\"",
    examples: .init(
      noun: [
        "auditorium add \"grand rex\" \"Grande salle\" --capacity 2702", "auditorium list",
      ],
      add: ["auditorium add \"pathe palace\" \"Salle 1\" --key 1 --capacity 431 --turnaround 20"],
      list: ["auditorium list", "auditorium list pathe palace"],
      show: ["auditorium show \"pathe palace\" 1"],
      edit: [
        "auditorium edit \"pathe palace\" 1 --turnaround 25 --open \"10:00-25:00\"",
        "auditorium edit \"pathe palace\" 1 --server 4217 --subtitle-equipment soft",
      ],
      remove: ["auditorium remove \"pathe palace\" 7"]))

  static func all(in programme: Programme) -> [Room] {
    programme.venues.values.sorted { $0.key < $1.key }.flatMap { venue in
      venue.auditoria.map { Room(venue: venue, auditorium: $0) }
    }
  }

  static func new(
    _ beginning: NewRoomArguments, _ fields: AuditoriumFields, on occasion: Occasion
  ) throws(Failure) -> Room {
    let venue = try occasion.programme.venueFinder.find(beginning.venue)
    var auditorium = Auditorium(
      key: try Key<Auditorium>.made(given: beginning.key, from: beginning.roomName))
    auditorium.name = try LocalizedInput.text([beginning.roomName])
    guard venue.auditorium(auditorium.key) == nil else {
      throw Failure(
        .conflict, "\(venue.key) has an auditorium “\(auditorium.key)” already.",
        advice: "Edit it, or give another --key.")
    }
    var room = Room(venue: venue, auditorium: auditorium)
    try fields.apply(to: &room, on: occasion)
    return room
  }

  static func adding(_ room: Room) -> Edit { .replace(.venue(room.wholeVenue)) }
  static func replacing(_ room: Room) -> Edit { .replace(.venue(room.wholeVenue)) }
  static func removing(_ room: Room) -> Edit { .replace(.venue(room.emptiedVenue)) }

  static func answers(_ rooms: [Room], of stored: StoredProgramme) -> AnswerForms {
    let venues = rooms.map { room in
      var venue = room.venue
      venue.auditoria = [room.auditorium]
      return venue
    }
    return AnswerForms(stored.answers.auditoria(of: venues))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Room>] {
    [
      .text("Venue", priority: 3) { $0.venue.key.text },
      .text("Key", priority: 4) { $0.auditorium.key.text },
      .text("Name", priority: 2, wraps: true) { $0.auditorium.name?.text() },
      .number("Seats", priority: 2) { $0.auditorium.capacity?.value },
      .number("Turnaround", priority: 1) { $0.auditorium.turnaround?.value },
      .text("Formats", priority: 0) { $0.auditorium.formats.joined(separator: " ") },
      .text("Server", priority: 0) { $0.auditorium.server },
    ]
  }

  static func card(of room: Room, in stored: StoredProgramme) -> Card {
    let auditorium = room.auditorium
    let reference = Auditorium.Reference(venue: room.venue.key, auditorium: auditorium.key)
    var card = Card(Wording().name(of: reference, stored.programme))
    card.line("Key", "\(room.venue.key)/\(auditorium.key)")
    card.line("Seats", auditorium.capacity?.description ?? "not known")
    card.line("Wheelchairs", auditorium.wheelchairPlaces?.description)
    card.line("Turnaround", auditorium.turnaround.map { "\($0) min" } ?? "as the week has it")
    for hours in auditorium.openingHours {
      let days = hours.weekdays.map { String("\($0)".prefix(3)) }.joined(separator: " ")
      card.line("Open", "\(clock(hours.from))-\(clock(hours.to)) \(days)")
    }
    card.line("Formats", auditorium.formats.joined(separator: ", "))
    card.line("Subtitles", auditorium.subtitleEquipment)
    card.line("Server", auditorium.server)
    card.remarks(auditorium.remarks)
    return card
  }

  /// Minutes of a festival day as 25:00.
  private static func clock(_ minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
