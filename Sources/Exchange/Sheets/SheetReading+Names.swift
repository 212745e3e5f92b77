import SchedulingDomain
import Tables

extension SheetReading {
  /// The film that a cell names; one that is not there yet is made of the name.
  /// - Parameter titles: further titles, of which a key is made where the name has no letters for one.
  func film(named name: String, _ cell: SheetCell, titles: [String] = []) -> Key<Film>? {
    let meaning = films.meaning(of: name, except: answers.different[name] ?? [])
    if let key = known(meaning, name, cell, films, { try? Key($0) }) { return key }
    let key: Key<Film> = freeKey([name] + titles, "film") { films.contains($0.text) }
    guard let film = try? Film(key: key, originalTitle: name) else { return nil }
    films.add(key, [name])
    put(.film(film))
    return key
  }

  func venue(named name: String, _ cell: SheetCell, _ language: LanguageTag) -> Key<Venue>? {
    // Two houses whose names differ in accents alone: nobody has met them.
    var meaning = venues.meaning(of: name, except: answers.different[name] ?? [])
    if case .near(let key, let other) = meaning,
      Headings.plain(other) == Headings.plain(name)
    {
      meaning = .known(key)
    }
    if let key = known(meaning, name, cell, venues, { try? Key($0) }) { return key }
    let key: Key<Venue> = freeKey([name], "venue") { venues.contains($0.text) }
    guard let text = try? LocalizedText(name, in: language) else { return nil }
    venues.add(key, [name])
    put(.venue(Venue(key: key, name: text)))
    return key
  }

  func guest(named name: String, _ cell: SheetCell) -> Key<Guest>? {
    let meaning = guests.meaning(of: name, except: answers.different[name] ?? [])
    if let key = known(meaning, name, cell, guests, { try? Key($0) }) { return key }
    let key: Key<Guest> = freeKey([name], "guest") { guests.contains($0.text) }
    guard let guest = try? Guest(key: key, name: name) else { return nil }
    guests.add(key, [name])
    put(.guest(guest))
    return key
  }

  /// The auditorium of a venue that a cell names; one that is not there yet is made.
  func auditorium(
    named name: String, _ cell: SheetCell, of venue: Key<Venue>, _ language: LanguageTag
  ) -> Key<Auditorium>? {
    guard var house = programme.venues[venue] else { return nil }
    let plain = Headings.plain(name)
    let alike = house.auditoria.first { auditorium in
      auditorium.key.text == name
        || auditorium.name?.entries.contains { Headings.plain($0.text) == plain } == true
    }
    if let alike { return alike.key }
    var names = SheetNames<Key<Auditorium>>("auditorium", areHouses: true)
    for room in house.auditoria {
      names.add(room.key, room.name?.entries.map(\.text) ?? [room.key.text])
    }
    let meaning = names.meaning(of: name, except: answers.different[name] ?? [])
    if let key = known(meaning, name, cell, names, { try? Key($0) }) { return key }
    let key: Key<Auditorium> = freeKey([name], "room") { house.auditorium($0) != nil }
    var auditorium = Auditorium(key: key)
    auditorium.name = try? LocalizedText(name, in: language)
    house.auditoria.append(auditorium)
    put(.venue(house))
    return key
  }

  /// The key of what is known, or was said to be meant; a near name is asked about.
  func known<Entity>(
    _ meaning: SheetNames<Key<Entity>>.Meaning, _ name: String, _ cell: SheetCell,
    _ names: SheetNames<Key<Entity>>, _ make: (String) -> Key<Entity>?
  ) -> Key<Entity>? {
    if let said = answers.same[name], names.contains(said), let key = make(said) { return key }
    switch meaning {
    case .known(let key): return key
    case .near(let key, let other):
      ask(
        .same(
          kind: names.noun, name: name, place: "\(cell.position)", other: other,
          otherKey: key.text))
      return key
    case .new: return nil
    }
  }

  /// A key made of the first name that has letters for one, numbered where it is taken.
  func freeKey<Entity>(
    _ names: [String], _ noun: String, _ isTaken: (Key<Entity>) -> Bool
  ) -> Key<Entity> {
    let stem = names.lazy.compactMap { Key<Entity>(from: $0) }.first
    var number = stem == nil ? 1 : 2
    var key = stem
    while true {
      if let key, !isTaken(key) { return key }
      key = Key(from: "\(stem?.text.prefix(72) ?? noun[...])-\(number)")
      number += 1
    }
  }
}

extension SheetReading {
  func section(
    named name: String, _ cell: SheetCell, _ language: LanguageTag
  ) -> Key<Section>? {
    let meaning = sections.meaning(of: name, except: answers.different[name] ?? [])
    if let key = known(meaning, name, cell, sections, { try? Key($0) }) {
      touch(ItemName(.section, key))
      return key
    }
    let key: Key<Section> = freeKey([name], "section") { sections.contains($0.text) }
    guard let text = try? LocalizedText(name, in: language) else { return nil }
    sections.add(key, [name])
    put(.section(Section(key: key, name: text)))
    return key
  }

  func organisation(
    named name: String, _ cell: SheetCell, _ language: LanguageTag
  ) -> Key<Organisation>? {
    let meaning = organisations.meaning(of: name, except: answers.different[name] ?? [])
    if let key = known(meaning, name, cell, organisations, { try? Key($0) }) {
      touch(ItemName(.organisation, key))
      return key
    }
    let key: Key<Organisation> = freeKey([name], "organisation") {
      organisations.contains($0.text)
    }
    guard let text = try? LocalizedText(name, in: language) else { return nil }
    organisations.add(key, [name])
    put(.organisation(Organisation(key: key, name: text)))
    return key
  }

  /// A package by its key or title; what is no key becomes the title of a new one.
  func package(
    named name: String, _ cell: SheetCell, _ language: LanguageTag
  ) -> Key<Package>? {
    let meaning = packages.meaning(of: name, except: answers.different[name] ?? [])
    if let key = known(meaning, name, cell, packages, { try? Key($0) }) {
      touch(ItemName(.package, key))
      return key
    }
    let key: Key<Package> = freeKey([name], "package") { packages.contains($0.text) }
    var package = Package(key: key)
    if key.text != name { package.title = try? LocalizedText(name, in: language) }
    packages.add(key, [name])
    put(.package(package))
    return key
  }
}
