extension Programme {
  /// What keeps these things from being part of the programme: names that lead nowhere, an end that
  /// is not after its start, an empty name, a UID that two screenings have,
  /// a line of the ledger that is corrected twice.
  public func faults(in items: [Item]) -> [SchedulingRefusal] {
    let uids = Dictionary(grouping: screenings.values.filter { $0.calendar.uid != nil }) {
      $0.calendar.uid
    }
    let corrections = Dictionary(grouping: counts.values.filter { $0.supersedes != nil }) {
      $0.supersedes
    }
    var faults: [SchedulingRefusal] = []
    for item in items {
      faults += danglingNames(in: item)
      switch item {
      case .film(let film):
        if film.originalTitle.isEmpty { faults.append(.value(.emptyText("title of \(film.key)"))) }
      case .guest(let guest):
        if guest.name.isEmpty { faults.append(.value(.emptyText("name of \(guest.key)"))) }
      case .hire(let hire):
        if hire.end.instant <= hire.start.instant {
          faults.append(.value(.endNotAfterStart(start: hire.start.civil, end: hire.end.civil)))
        }
      case .screening(let screening):
        faults += self.faults(inTimingOf: screening) + self.faults(inBillOf: screening)
        let sharers = (uids[screening.calendar.uid] ?? []).map(\.code)
        if let other = sharers.filter({ $0 != screening.code }).min() {
          faults.append(.calendarUIDTaken(screening.code, by: other))
        }
      case .count(let count):
        let others = (corrections[count.supersedes] ?? []).map(\.key).filter { $0 != count.key }
        if let corrected = count.supersedes, let other = others.min() {
          faults.append(.correctedBefore(corrected, by: other))
        }
      case .venue, .section, .package, .organisation, .print, .travel: break
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

  /// What is wrong with what a screening shows, and for whom it keeps seats.
  private func faults(inBillOf screening: Screening) -> [SchedulingRefusal] {
    var faults: [SchedulingRefusal] = []
    if let package = screening.package, !screening.films.isEmpty {
      faults.append(.filmsBesidePackage(screening.code, package))
    }
    if !screening.prints.isEmpty {
      let shown = films(of: screening) + screening.parts.compactMap(\.film)
      for print in screening.prints.compactMap({ prints[$0] }) where !shown.contains(print.film) {
        faults.append(.printOfAnotherFilm(screening.code, print.key, print.film))
      }
    }
    var holders: Set<String> = []
    for hold in screening.holds where !holders.insert(hold.holder).inserted {
      faults.append(.heldTwice(screening.code, hold.holder))
    }
    return faults
  }

  /// What a thing names that is not there; of a room in a house that is not there, the house.
  private func danglingNames(in item: Item) -> [SchedulingRefusal] {
    item.references.filter { !contains($0) }.compactMap { reference in
      if case .auditorium(let room) = reference, venues[room.venue] == nil { return nil }
      let name = reference.name
      return .dangling(name.kind, name.key, namedBy: item.name)
    }
  }
}
