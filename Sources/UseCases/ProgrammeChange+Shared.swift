import SchedulingDomain

extension Difference {
  /// The same, with what the festival's other weeks have of things that are new to this one.
  ///
  /// Houses, films and guests are the festival's: what one week says of them is said for all.
  func recognising(_ weeks: [Programme]) -> Difference {
    var next = self
    next.venues = venues.map { change in
      change.recognising(weeks.lazy.compactMap { $0.venues[change.key] }.first)
    }
    next.films = films.map { change in
      var known = weeks.lazy.compactMap { $0.films[change.key] }.first
      known?.selection = change.new?.selection ?? Selection()
      return change.recognising(known)
    }
    next.guests = guests.map { change in
      var known = weeks.lazy.compactMap { $0.guests[change.key] }.first
      known?.visit = change.new?.visit ?? Visit()
      return change.recognising(known)
    }
    return next
  }

  /// Whether anything of the festival is new to the week.
  fileprivate var addsHoldings: Bool {
    venues.contains { $0.old == nil } || films.contains { $0.old == nil }
      || guests.contains { $0.old == nil }
  }
}

extension Change {
  /// A thing that is new here and known elsewhere is changed, unless it is said the same.
  fileprivate func recognising(_ known: Value?) -> Change {
    guard case .added(let new) = self, let known, known != new else { return self }
    return .changed(from: known, to: new)
  }
}

extension ArchiveSession {
  /// The festival's other weeks, where what is written may be known to them.
  func weeks(sharing difference: Difference, with week: WeekName) throws(Refusal) -> [Programme] {
    difference.addsHoldings ? try programmes(beside: week) : []
  }

  /// The other weeks of a festival, by first day.
  func programmes(beside week: WeekName) throws(Refusal) -> [Programme] {
    var others: [Programme] = []
    for entry in try weeks()
    where entry.festival.key == week.festival && entry.week.key != week.week {
      if let stored = try programme(of: entry.week.key) { others.append(stored.programme) }
    }
    return others
  }
}
