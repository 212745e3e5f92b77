/// A thing that another one names, by its typed key.
public enum Reference: Hashable, Sendable {
  /// A venue, or a room of one.
  case venue(Key<Venue>), auditorium(Auditorium.Reference)
  /// What is shown, and how it is put together.
  case film(Key<Film>), print(Key<Print>), section(Key<Section>), package(Key<Package>)
  /// People and bodies.
  case guest(Key<Guest>), organisation(Key<Organisation>)
  /// What happens, and who came.
  case screening(ScreeningCode), count(Key<Count>)

  /// The name of the thing.
  public var name: ItemName {
    switch self {
    case .venue(let key): ItemName(.venue, key)
    case .auditorium(let reference): ItemName(.auditorium, reference)
    case .film(let key): ItemName(.film, key)
    case .print(let key): ItemName(.print, key)
    case .section(let key): ItemName(.section, key)
    case .package(let key): ItemName(.package, key)
    case .guest(let key): ItemName(.guest, key)
    case .organisation(let key): ItemName(.organisation, key)
    case .screening(let code): ItemName(.screening, code)
    case .count(let key): ItemName(.count, key)
    }
  }
}

extension Item {
  /// The things that this one names, in the order it does, some of them twice.
  public var references: [Reference] {
    switch self {
    case .venue, .section, .organisation: []
    case .film(let film):
      [
        film.selection.section.map(Reference.section),
        film.selection.rightsHolder.map(Reference.organisation),
      ].compactMap(\.self)
    case .guest(let guest): guest.visit.companionOf.map { [.guest($0)] } ?? []
    case .package(let package): package.films.map(Reference.film)
    case .print(let print): [.film(print.film)]
    case .hire(let hire): Self.references(venue: hire.venue, auditorium: hire.auditorium)
    case .travel(let travel): [.venue(travel.key.from), .venue(travel.key.to)]
    case .screening(let screening): Self.references(of: screening)
    case .count(let count): Self.references(of: count)
    }
  }

  private static func references(
    venue: Key<Venue>, auditorium: Key<Auditorium>?
  ) -> [Reference] {
    let room = auditorium.map { Auditorium.Reference(venue: venue, auditorium: $0) }
    return [.venue(venue)] + (room.map { [.auditorium($0)] } ?? [])
  }

  private static func references(of screening: Screening) -> [Reference] {
    var names = screening.films.map(Reference.film)
    names += screening.parts.compactMap { $0.film.map(Reference.film) }
    if let package = screening.package { names.append(.package(package)) }
    names += screening.prints.map(Reference.print)
    if let venue = screening.place.venue {
      names += references(venue: venue, auditorium: screening.place.auditorium?.auditorium)
    }
    return names + screening.appearances.map { .guest($0.guest) }
  }

  private static func references(of count: Count) -> [Reference] {
    var names = [count.supersedes, count.partOf].compactMap { $0.map(Reference.count) }
    if case .screening(let code) = count.scope { names.insert(.screening(code), at: 0) }
    return names
  }
}

extension Programme {
  /// Whether a thing that is named is there.
  public func contains(_ reference: Reference) -> Bool {
    switch reference {
    case .venue(let key): venues[key] != nil
    case .auditorium(let reference): auditorium(reference) != nil
    case .film(let key): films[key] != nil
    case .print(let key): prints[key] != nil
    case .section(let key): sections[key] != nil
    case .package(let key): packages[key] != nil
    case .guest(let key): guests[key] != nil
    case .organisation(let key): organisations[key] != nil
    case .screening(let code): screenings[code] != nil
    case .count(let key): counts[key] != nil
    }
  }

  /// The things that name this one, so that it can't be taken away.
  public func usersOf(_ name: ItemName) -> [ItemName] {
    let users = items.filter { item in
      item.name != name && item.references.contains { $0.name == name }
    }
    let order = Item.Kind.allCases
    return users.map(\.name).sorted { first, second in
      first.kind == second.kind
        ? first.key < second.key
        : (order.firstIndex(of: first.kind) ?? 0) < (order.firstIndex(of: second.kind) ?? 0)
    }
  }
}
