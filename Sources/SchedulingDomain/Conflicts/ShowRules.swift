import CivilTime

// One screening by itself: whether it fits its slot, and whether it may show its films then.
extension RuleBook {
  func slotConflicts(of occasion: Occasion) -> [Conflict] {
    var found: [Conflict] = []
    if case .time(let start, let end?) = occasion.screening.timing {
      let slot = end.instant.minutes(since: start.instant)
      let needed =
        switch programme.length(of: occasion.order) {
        case .known(let minutes), .atLeast(let minutes): minutes
        }
      if needed > slot {
        found.append(
          conflict(.slotTooShort(minutes: needed, minutesShort: needed - slot), occasion))
      }
    } else if occasion.presence?.endIsAssumed == true, occasion.films.isEmpty {
      found.append(conflict(.runtimeUnknown(nil), occasion))
    }
    if occasion.screening.status != .confirmed, occasion.presence != nil,
      occasion.place.auditorium != nil
    {
      found.append(conflict(.notConfirmed(.screening), occasion))
    }
    return found
  }

  /// Films that may not be shown yet, or not at that hour.
  func showingConflicts(of occasion: Occasion) -> [Conflict] {
    var found: [Conflict] = []
    for key in occasion.films {
      guard let film = programme.films[key] else { continue }
      if let embargo = film.selection.embargo, occasion.isPublic, isBefore(embargo, occasion) {
        found.append(conflict(.embargo(film.key, until: embargo), occasion))
      }
      if let presence = occasion.presence,
        let fault = ratingFault(of: film, occasion, until: presence.span.end)
      {
        let isAssumed = ratingFault(of: film, occasion, until: presence.sureUntil) == nil
        found.append(conflict(.ratingHours(film.key, fault), occasion, isAssumed: isAssumed))
      }
    }
    return found
  }

  private func isBefore(_ moment: DayOrTime, _ occasion: Occasion) -> Bool {
    if let start = occasion.start { return moment.isSurelyAfter(start.instant, in: start.zone) }
    return occasion.day.map { $0 < moment.day } ?? false
  }

  private func ratingFault(
    of film: Film, _ occasion: Occasion, until end: Instant
  ) -> Conflict.RatingFault? {
    guard let rating = film.rating, let hours = programme.week.rules.ratingHours[rating],
      let start = occasion.start
    else { return nil }
    let begin = programme.week.clock.minuteOfFestivalDay(start.civil.time)
    let early = max(0, (hours.earliest ?? 0) - begin)
    let last = begin + end.minutes(since: start.instant)
    let late = max(0, last - (hours.latestEnd ?? .max))
    return early + late == 0
      ? nil
      : Conflict.RatingFault(
        rating: rating, hours: hours, minutesEarly: early, minutesLate: late)
  }

  func conflict(
    _ violation: Conflict.Violation, _ occasion: Occasion, prints: [Key<Print>] = [],
    isAssumed: Bool = false
  ) -> Conflict {
    Conflict(
      violation, of: [occasion.code], prints: prints, at: occasion.begin, isAssumed: isAssumed)
  }
}
