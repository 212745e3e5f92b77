extension Programme {
  /// The programme as a release had it, as far as a programme can go back.
  ///
  /// The week, its films, sections, packages and screenings are as they were. Facts that no release
  /// undoes stay as they are now: houses, guests, prints, hires, rights, the ledger, what really
  /// happened, seats sold out. Guests that are gone come back. What was public and is not in the
  /// release is cancelled; other screenings that it has not are removed, unless somebody was counted
  /// at them, and so are films that nothing shows any more.
  /// - Parameter known: the screenings that were in any release.
  public func rolledBack(to release: Programme, keeping known: Set<ScreeningCode>) -> Programme {
    var next = self
    next.week = release.week
    for (key, section) in release.sections { next.sections[key] = section }
    for (key, package) in release.packages { next.packages[key] = package }
    for (key, guest) in release.guests where guests[key] == nil { next.guests[key] = guest }
    for (key, film) in release.films { next.films[key] = film.restored(over: films[key]) }
    for (code, screening) in release.screenings {
      next.screenings[code] = screening.restored(over: screenings[code])
    }
    for (code, screening) in screenings where release.screenings[code] == nil {
      let name = ItemName(.screening, code)
      if known.contains(code) || !usersOf(name).isEmpty {
        var cancelled = screening
        cancelled.status = .cancelled
        next.screenings[code] = cancelled
      } else {
        next.screenings[code] = nil
      }
    }
    for key in packages.keys where release.packages[key] == nil {
      next.takeOutUnlessNamed(ItemName(.package, key))
    }
    for key in films.keys where release.films[key] == nil {
      next.takeOutUnlessNamed(ItemName(.film, key))
    }
    for key in sections.keys where release.sections[key] == nil {
      next.takeOutUnlessNamed(ItemName(.section, key))
    }
    return next
  }

  private mutating func takeOutUnlessNamed(_ name: ItemName) {
    if usersOf(name).isEmpty { takeOut(name) }
  }
}

extension Film {
  /// The film as a release had it, with what has been agreed about it since.
  fileprivate func restored(over current: Film?) -> Film {
    guard let current else { return self }
    var film = self
    film.selection = current.selection
    film.selection.section = selection.section
    return film
  }
}

extension Screening {
  /// The screening as a release had it, with what has happened since.
  fileprivate func restored(over current: Screening?) -> Screening {
    guard let current else { return self }
    var screening = self
    screening.actuality = current.actuality
    screening.availability = current.availability
    return screening
  }
}
