extension Programme {
  /// What keeps these things from being part of the programme: names that lead nowhere, an end that
  /// is not after its start, an empty name, a UID that two screenings have.
  public func faults(in items: [Item]) -> [SchedulingRefusal] {
    let uids = Dictionary(grouping: screenings.values.filter { $0.calendar.uid != nil }) {
      $0.calendar.uid
    }
    var faults: [SchedulingRefusal] = []
    for item in items {
      switch item {
      case .venue: break
      case .film(let film):
        if film.originalTitle.isEmpty { faults.append(.value(.emptyText("title of \(film.key)"))) }
      case .guest(let guest):
        if guest.name.isEmpty { faults.append(.value(.emptyText("name of \(guest.key)"))) }
      case .screening(let screening):
        faults += danglingNames(in: screening) + self.faults(inTimingOf: screening)
        let sharers = (uids[screening.calendar.uid] ?? []).map(\.code)
        if let other = sharers.filter({ $0 != screening.code }).min() {
          faults.append(.calendarUIDTaken(screening.code, by: other))
        }
      case .count(let count): faults += danglingNames(in: count)
      }
    }
    return faults
  }

  private func faults(inTimingOf screening: Screening) -> [SchedulingRefusal] {
    guard case .time(let start, let end?) = screening.timing, end.instant <= start.instant else {
      return []
    }
    return [.value(.endNotAfterStart(start: start.civil, end: end.civil))]
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
    if let corrected = count.supersedes, let other = otherCorrection(of: corrected, than: count) {
      faults.append(.correctedBefore(corrected, by: other))
    }
    return faults
  }

  /// The first other line that replaces a line of the ledger.
  private func otherCorrection(of corrected: Key<Count>, than count: Count) -> Key<Count>? {
    counts.values.filter { $0.supersedes == corrected && $0.key != count.key }.map(\.key).min()
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
