import SchedulingDomain

extension ProgrammeChange {
  /// Refuses to take an auditorium from a house while something is in it, in whatever week.
  func demandRoomsOfUse(in session: any ArchiveSession) throws(Refusal) {
    let houses = houses
    guard !houses.isEmpty else { return }
    if let (room, users) = Self.users(in: after, ofRoomsMissingFrom: houses) {
      throw .scheduling(.stillNamed(room, by: users))
    }
    guard mayLoseRooms else { return }
    for entry in try session.weeks()
    where entry.festival.key == after.festival.key && entry.week.key != after.week.key {
      guard let other = try session.programme(of: entry.week.key)?.programme,
        let (room, users) = Self.users(in: other, ofRoomsMissingFrom: houses)
      else { continue }
      throw .scheduling(.usedInOtherWeek(room, entry.week.key, by: users))
    }
  }

  /// The houses that are written, as they are to be.
  private var houses: [Key<Venue>: Venue] {
    let written = difference.venues.compactMap(\.new)
    return Dictionary(written.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Whether a house may have fewer auditoria than the festival knows of it.
  ///
  /// What the festival knew of a house that becomes part of this week stands in its other weeks.
  private var mayLoseRooms: Bool {
    difference.venues.contains { change in
      guard let old = change.old, let new = change.new else { return change.old == nil }
      return old.auditoria.contains { new.auditorium($0.key) == nil }
    }
  }

  /// The first auditorium that is no longer in its house, and what is in it.
  private static func users(
    in programme: Programme, ofRoomsMissingFrom houses: [Key<Venue>: Venue]
  ) -> (room: ItemName, users: [ItemName])? {
    let missing = programme.items.flatMap(\.references).compactMap { reference -> ItemName? in
      guard case .auditorium(let room) = reference, let house = houses[room.venue],
        house.auditorium(room.auditorium) == nil
      else { return nil }
      return reference.name
    }
    return missing.min { $0.key < $1.key }.map { ($0, programme.usersOf($0)) }
  }
}
