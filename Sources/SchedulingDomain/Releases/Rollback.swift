extension Programme {
  /// The programme as a release had it, as far as a programme can go back.
  ///
  /// The week, its films and its screenings are as they were. Houses, guests and the ledger are facts
  /// that no release undoes: they stay as they are now, and guests that are gone come back. What was
  /// public and is not in the release is cancelled; other screenings that it has not are removed,
  /// unless somebody was counted at them, and so are films that nothing shows any more.
  /// - Parameter known: the screenings that were in any release.
  public func rolledBack(to release: Programme, keeping known: Set<ScreeningCode>) -> Programme {
    var next = self
    next.week = release.week
    for (key, film) in release.films { next.films[key] = film }
    for (key, guest) in release.guests where guests[key] == nil { next.guests[key] = guest }
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
    for (code, screening) in release.screenings { next.screenings[code] = screening }
    for key in films.keys where release.films[key] == nil {
      if next.usersOf(ItemName(.film, key)).isEmpty { next.films[key] = nil }
    }
    return next
  }
}
