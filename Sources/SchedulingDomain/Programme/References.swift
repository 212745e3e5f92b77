extension Programme {
  /// What these things name that is not there, one refusal each.
  public func danglingNames(in items: [Item]) -> [SchedulingRefusal] {
    items.flatMap { item in
      switch item {
      case .venue, .film, .guest: [SchedulingRefusal]()
      case .screening(let screening): danglingNames(in: screening)
      case .count(let count): danglingNames(in: count)
      }
    }
  }

  /// What a screening names that is not there.
  private func danglingNames(in screening: Screening) -> [SchedulingRefusal] {
    let name = ItemName(.screening, screening.code)
    var faults: [SchedulingRefusal] = []
    for film in screening.films + screening.parts.compactMap(\.film) where films[film] == nil {
      faults.append(.dangling(.film, film.text, namedBy: name))
    }
    if let venue = screening.place.venue, venues[venue] == nil {
      faults.append(.dangling(.venue, venue.text, namedBy: name))
    } else if let reference = screening.place.auditorium, auditorium(reference) == nil {
      faults.append(.dangling(.auditorium, reference.description, namedBy: name))
    }
    for appearance in screening.appearances where guests[appearance.guest] == nil {
      faults.append(.dangling(.guest, appearance.guest.text, namedBy: name))
    }
    return faults
  }

  /// What a line of the ledger names that is not there.
  private func danglingNames(in count: Count) -> [SchedulingRefusal] {
    let name = ItemName(.count, count.key)
    var faults: [SchedulingRefusal] = []
    if case .screening(let code) = count.scope, screenings[code] == nil {
      faults.append(.dangling(.screening, code.text, namedBy: name))
    }
    for other in [count.supersedes, count.partOf].compactMap(\.self) where counts[other] == nil {
      faults.append(.dangling(.count, other.text, namedBy: name))
    }
    return faults
  }

  /// The things that name this one, so that it can't be taken away.
  public func usersOf(_ name: ItemName) -> [ItemName] {
    let byScreenings = screenings.values.filter { screening in
      switch name.kind {
      case .venue: screening.place.venue?.text == name.key
      case .auditorium: screening.place.auditorium?.description == name.key
      case .film:
        screening.films.contains { $0.text == name.key }
          || screening.parts.contains { $0.film?.text == name.key }
      case .guest: screening.appearances.contains { $0.guest.text == name.key }
      case .festival, .week, .screening, .count: false
      }
    }
    let byCounts = counts.values.filter { count in
      guard name.kind == .screening, case .screening(let code) = count.scope else { return false }
      return code.text == name.key
    }
    return byScreenings.map(\.code).sorted().map { ItemName(.screening, $0) }
      + byCounts.map(\.key).sorted().map { ItemName(.count, $0) }
  }
}
