package import SchedulingDomain

extension Wording {
  /// Venue and auditorium, as far as known.
  package func name(of place: Place, _ programme: Programme) -> String {
    switch place {
    case .open: phrase(.venueToCome)
    case .venue(let venue): name(of: venue, programme)
    case .auditorium(let room): name(of: room, programme)
    }
  }

  /// An auditorium as people call it: "Pathé Palace, Salle 1".
  package func name(of room: Auditorium.Reference, _ programme: Programme) -> String {
    let venue = name(of: room.venue, programme)
    return roomName(of: room, programme).map { "\(venue), \($0)" } ?? venue
  }

  /// What an auditorium is called in its house; nil where it has no name and is the only one.
  package func roomName(of room: Auditorium.Reference, _ programme: Programme) -> String? {
    if let name = programme.auditorium(room)?.name { return name.text(preferring: language.tag) }
    guard let house = programme.venues[room.venue], house.auditoria.count > 1 else { return nil }
    let key = Self.bareRoomKey(room.auditorium.text)
    return pick(Words("auditorium \(key)", "salle \(key)", "phòng \(key)"))
  }

  /// The key of an auditorium without the word for a room: "room-262" is 262.
  private static func bareRoomKey(_ key: String) -> String {
    let words = ["auditorium", "room", "salle", "phong", "hall", "screen", "saal"]
    guard let word = words.first(where: { key.hasPrefix($0 + "-") }) else { return key }
    return String(key.dropFirst(word.count + 1))
  }

  /// A venue as people call it.
  package func name(of venue: Key<Venue>, _ programme: Programme) -> String {
    programme.venues[venue]?.name.text(preferring: language.tag) ?? venue.text
  }
}
