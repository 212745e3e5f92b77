import CivilTime
import SchedulingDomain
import Spelling
import Tables

extension ScheduleReading {
  /// The auditorium that an event names; one that isn't there is made.
  func place(of event: StatedEvent) -> Place {
    guard let name = event.room?.text else { return house.map { .venue($0) } ?? .open }
    if let known = rooms[folded(name)] { return .auditorium(known) }
    guard let house = houseOfNewRooms(), var venue = base.venues[house],
      let text = LocalizedText(undetermined: name),
      let key = freeKey(for: name, noun: "room", isTaken: { venue.auditorium($0) != nil })
    else { return .open }
    var auditorium = Auditorium(key: key)
    auditorium.name = text
    auditorium.capacity = stated.capacities[name].flatMap { try? Seats($0) }
    venue.auditoria.append(auditorium)
    put(.venue(venue))
    let reference = Auditorium.Reference(venue: house, auditorium: key)
    rooms[folded(name)] = reference
    return .auditorium(reference)
  }

  /// The venue of the conference, else the week's only one, else one with the conference's name.
  private func houseOfNewRooms() -> Key<Venue>? {
    if let house { return house }
    let stated = self.stated.conference["venue"]?.text
    let name = stated ?? self.stated.conference["title"]?.text ?? base.week.key.text
    let known = base.venues.values.first { venue in
      venue.name.entries.contains { folded($0.text) == folded(name) }
    }
    let only = stated == nil && base.venues.count == 1 ? base.venues.values.first : nil
    if let key = (known ?? only)?.key {
      house = key
      return key
    }
    guard let text = LocalizedText(undetermined: name),
      let key = freeKey(for: name, noun: "venue", isTaken: { base.venues[$0] != nil })
    else { return nil }
    var venue = Venue(key: key, name: text)
    venue.city = self.stated.conference["city"]?.text
    put(.venue(venue))
    house = key
    return key
  }

  /// The guest with a person's name; two persons of one name whom the file tells apart are two.
  func guest(_ person: StatedPerson) -> Key<Guest>? {
    let name = folded(person.name)
    for key in guests[name] ?? [] {
      guard let id = person.id, let known = persons[key] else {
        persons[key] = persons[key] ?? person.id
        return key
      }
      if known == id { return key }
    }
    guard let key = freeKey(for: person.name, noun: "guest", isTaken: { base.guests[$0] != nil }),
      let guest = try? Guest(key: key, name: person.name)
    else { return nil }
    put(.guest(guest))
    guests[name, default: []].append(key)
    persons[key] = person.id
    return key
  }

  /// A key made of a name, or of a noun where the name has no plain letters; numbered where taken.
  private func freeKey<Entity>(
    for name: String, noun: String, isTaken: (Key<Entity>) -> Bool
  ) -> Key<Entity>? {
    let stem = Key<Entity>(from: name)
    var number = stem == nil ? 1 : 2
    var key = stem ?? Key(from: "\(noun) 1")
    while let candidate = key, isTaken(candidate) {
      key = Key(from: "\(stem?.text.prefix(70) ?? Substring(noun)) \(number)")
      number += 1
    }
    return key
  }
}
