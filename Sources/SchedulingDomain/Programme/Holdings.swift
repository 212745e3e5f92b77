extension Item {
  /// Whether it belongs to the festival, so that what one week says of it is said for all.
  public var isTheFestivals: Bool {
    switch self {
    case .venue, .film, .guest: true
    case .section, .package, .organisation, .print, .hire, .travel, .screening, .count: false
    }
  }

  /// The same without what only its own week says of it: as another week begins with it.
  public var forAnotherWeek: Item {
    switch self {
    case .film(let film): .film(film.forAnotherWeek)
    case .guest(let guest): .guest(guest.forAnotherWeek)
    default: self
    }
  }
}

extension Film {
  /// The same without its selection: as another week begins with it.
  public var forAnotherWeek: Film {
    var film = self
    film.selection = Selection()
    return film
  }
}

extension Guest {
  /// The same without the visit: as another week begins with it.
  public var forAnotherWeek: Guest {
    var guest = self
    guest.visit = Visit()
    return guest
  }
}
