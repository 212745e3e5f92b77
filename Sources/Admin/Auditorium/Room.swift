import ArgumentParser
import SchedulingDomain
import UseCases

/// An auditorium with its venue.
struct Room {
  var venue: Venue
  var auditorium: Auditorium

  /// The venue with the auditorium as it is here.
  var wholeVenue: Venue {
    var venue = venue
    if let place = venue.auditoria.firstIndex(where: { $0.key == auditorium.key }) {
      venue.auditoria[place] = auditorium
    } else {
      venue.auditoria.append(auditorium)
    }
    return venue
  }

  /// The venue without the auditorium.
  var emptiedVenue: Venue {
    var venue = venue
    venue.auditoria.removeAll { $0.key == auditorium.key }
    return venue
  }
}

/// An auditorium, named by its venue and itself.
struct RoomArguments: NameArguments {
  @Argument(
    help: ArgumentHelp(
      "The venue, then the auditorium: keys or names.", valueName: "venue auditorium"))
  var names: [String]

  func found(in programme: Programme) throws(Failure) -> Room { try names.room(in: programme) }
}

extension [String] {
  /// The auditorium that the words name, its venue first.
  func room(in programme: Programme) throws(Failure) -> Room {
    let venues = programme.venueFinder
    return try twoNames("VENUE AUDITORIUM") { venue, auditorium throws(Failure) in
      let venue = try venues.find(venue)
      return Room(venue: venue, auditorium: try programme.auditorium(auditorium, of: venue))
    }
  }
}

/// A new auditorium, named by its venue and what the house calls it.
struct NewRoomArguments: ParsableArguments {
  @Argument(help: "The venue: key or name.") var venue: String
  @Argument(help: "What the house calls the room.") var roomName: String
  @Option(help: "Its key; else one is made of the name.") var key: String?
}

/// Which auditoria are listed.
struct RoomChoice: ChoiceOptions {
  @Argument(help: "The venue: key or name; else all.") var venue: [String] = []

  func chosen(_ rooms: [Room], on occasion: Occasion) throws(Failure) -> [Room] {
    guard !venue.isEmpty else { return rooms }
    let house = try occasion.programme.venueFinder.find(venue.spoken).key
    return rooms.filter { $0.venue.key == house }
  }
}

extension Auditorium {
  /// Key, name and seats on one line.
  var summary: String {
    let seats = capacity.map { "\($0) seats" } ?? "seats not known"
    return [key.text, name?.text(), seats].compactMap(\.self).joined(separator: "  ")
  }
}
