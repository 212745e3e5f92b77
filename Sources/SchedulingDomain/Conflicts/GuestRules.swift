import CivilTime

// One guest: in one place at a time, there in time, and there at all.
extension RuleBook {
  /// How far apart two appearances lie at which nobody asks any more how long the way is.
  private static let nearby = 240

  func guestConflicts(of guest: Key<Guest>, _ present: [Occasion]) -> [Conflict] {
    var found = promises(of: guest, present) + disorder(of: guest)
    guard present.count > 1 else { return found }
    let reach = max(facts.longestWay, Self.nearby)
    let stays = present.flatMap { self.stays(of: guest, at: $0) }
    stays.forEachMeeting(margin: { _ in reach }) { earlier, later in
      guard earlier.occasion.code != later.occasion.code else { return }
      if later.start < earlier.end {
        let encounter = earlier.encounter(with: later, pause: Pause(unchecked: 0))
        found.append(Conflict(.guestInTwoPlaces(encounter), encounter, guests: [guest]))
      } else if let conflict = travelConflict(of: guest, earlier, later) {
        found.append(conflict)
      }
    }
    return found
  }

  private func travelConflict(of guest: Key<Guest>, _ earlier: Stay, _ later: Stay) -> Conflict? {
    guard let from = earlier.occasion.place.venue, let to = later.occasion.place.venue,
      let route = try? Travel.Route(from: from, to: to)
    else { return nil }
    let gap = later.start.minutes(since: earlier.end)
    guard let needed = programme.travelTime(from: from, to: to) else {
      guard gap < Self.nearby, let back = try? Travel.Route(from: to, to: from) else { return nil }
      return Conflict(.dataGap(.travel(min(route, back))), of: [], at: nil)
    }
    guard gap < needed.value else { return nil }
    let encounter = earlier.encounter(with: later, pause: needed)
    return Conflict(
      .guestTravelShort(encounter, route, needed: needed, minutesShort: needed.value - gap),
      encounter, guests: [guest])
  }

  /// The times of a screening for which a guest is wanted.
  private func stays(of guest: Key<Guest>, at occasion: Occasion) -> [Stay] {
    guard let presence = occasion.presence, let begin = occasion.begin else { return [] }
    let spans = programme.spans(
      of: guest, at: occasion.screening, occasion.order, from: begin, to: presence.span.end)
    // Where the times of somebody's parts are not known, all of the screening is taken for them.
    let isForParts = occasion.screening.appearances.allSatisfy {
      $0.guest != guest || $0.status == .declined || $0.part != nil
    }
    return spans.map { span, isWhole in
      Stay(
        occasion, span, sureUntil: !isWhole ? span.end : isForParts ? begin : presence.sureUntil,
        endIsAssumed: isWhole && presence.endIsAssumed)
    }
  }

  /// That a guest leaves before they arrive.
  private func disorder(of guest: Key<Guest>) -> [Conflict] {
    guard let visit = facts.presences[guest], let arrival = visit.arrival,
      let departure = visit.departure, departure.isSurelyBefore(arrival)
    else { return [] }
    let violation = Conflict.Violation.guestAbsent(
      guest, .backwards(arrival: arrival, departure: departure))
    return [Conflict(violation, of: [], guests: [guest], at: departure.instant)]
  }

  /// That a guest is announced at confirmed screenings and has not promised to come.
  private func promises(of guest: Key<Guest>, _ present: [Occasion]) -> [Conflict] {
    let isInvited = facts.presences[guest]?.status == .invited
    let unsure = present.filter { occasion in
      guard occasion.screening.status == .confirmed else { return false }
      return isInvited
        || occasion.screening.appearances.contains { $0.status == .invited && $0.guest == guest }
    }
    return unsure.isEmpty
      ? [] : [Conflict(.notConfirmed(.guest(guest)), about: unsure, guests: [guest])]
  }

  /// Guests who speak at a screening in no language of the audience, where nobody interprets.
  func silences(at occasion: Occasion) -> [Conflict] {
    guard !facts.heard.isEmpty, !occasion.screening.appearances.isEmpty else { return [] }
    let standing = occasion.screening.appearances.filter { $0.status != .declined }
    let isTalk =
      occasion.screening.kind != .screening || occasion.order.contains { $0.kind.isTalk }
    let bridges = standing.filter { $0.role == .interpreter }.map { languages(of: $0) }
    let mute = standing.filter { appearance in
      guard appearance.speaks(isTalk: isTalk) else { return false }
      let spoken = languages(of: appearance)
      guard !spoken.isEmpty, !meet(spoken, facts.heard) else { return false }
      return !bridges.contains { bridge in
        bridge.isEmpty || (meet(bridge, spoken.map(\.primary)) && meet(bridge, facts.heard))
      }
    }
    guard !mute.isEmpty else { return [] }
    return [
      Conflict(
        .interpreterMissing(Set(mute.flatMap { languages(of: $0) }).sorted()),
        of: [occasion.code], guests: Set(mute.map(\.guest)).sorted(), at: occasion.begin)
    ]
  }

  /// Whether any of these languages is among others, whatever their scripts and regions.
  private func meet(_ languages: [LanguageTag], _ others: [Substring]) -> Bool {
    languages.contains { others.contains($0.primary) }
  }

  /// The languages in which a guest speaks there, else those that they speak at all.
  private func languages(of appearance: Appearance) -> [LanguageTag] {
    appearance.languages.isEmpty ? guestLanguages(appearance.guest) : appearance.languages
  }

  private func guestLanguages(_ guest: Key<Guest>) -> [LanguageTag] {
    programme.guests[guest]?.languages ?? []
  }

  /// Guests who are wanted at a screening and do not come, or are not there then.
  func absences(from occasion: Occasion) -> [Conflict] {
    var found: [Conflict] = []
    for key in occasion.guests {
      guard let presence = facts.presences[key],
        // Where they are there for the whole of it, they are for the parts.
        absence(presence, occasion, Stay(occasion).map { [$0] } ?? []) != nil
      else { continue }
      let stays = stays(of: key, at: occasion)
      guard let absence = absence(presence, occasion, stays) else { continue }
      let isAssumed = self.absence(presence, occasion, stays.compactMap(\.sure)) == nil
      found.append(
        Conflict(
          .guestAbsent(key, absence), of: [occasion.code], guests: [key], at: occasion.begin,
          isAssumed: isAssumed))
    }
    return found
  }

  private func absence(
    _ visit: GuestPresence, _ occasion: Occasion, _ stays: [Stay]
  ) -> Conflict.Absence? {
    if let status = visit.status, status == .declined || status == .cancelled {
      return .notComing(status)
    }
    let zone = occasion.start?.zone ?? programme.week.zone
    if let arrival = visit.arrival {
      let isLater =
        stays.first.map { arrival.isSurelyAfter($0.start, in: zone) }
        ?? occasion.day.map { $0 < arrival.day }
      if isLater ?? false { return .before(arrival: arrival, wanted: stays.first?.start) }
    }
    if let departure = visit.departure {
      // What ends at midnight is still of the day before.
      let isGone =
        stays.last.map { stay in
          departure.instant.map { $0 < stay.end }
            ?? departure.isSurelyBefore(stay.end.adding(seconds: -1), in: zone)
        } ?? occasion.day.map { departure.day < $0 }
      if isGone ?? false { return .after(departure: departure, wanted: stays.last?.end) }
    }
    let missed = visit.away.first { away in
      stays.isEmpty
        ? occasion.day.map(away.fills) ?? false
        : stays.contains { away.meets(from: $0.start, to: $0.end) }
    }
    return missed.map { .away($0) }
  }
}

extension Part.Kind {
  /// Whether somebody speaks to the audience.
  fileprivate var isTalk: Bool {
    switch self {
    case .introduction, .speeches, .qa, .discussion: true
    case .doors, .salute, .music, .film, .intermission, .other: false
    }
  }
}

extension Appearance {
  /// Whether the guest speaks to the audience, where that is done.
  fileprivate func speaks(isTalk: Bool) -> Bool {
    switch role {
    case .interpreter, .performer, .attendee: false
    default: part.map(\.isTalk) ?? isTalk
    }
  }
}
