import CivilTime

// One guest: in one place at a time, there in time, and there at all.
extension RuleBook {
  /// How far apart two appearances lie at which nobody asks any more how long the way is.
  private static let nearby = 240

  func guestConflicts(of guest: Key<Guest>, _ present: [Occasion]) -> [Conflict] {
    guard present.count > 1 else { return [] }
    let reach = max(facts.longestWay, Self.nearby)
    var found: [Conflict] = []
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

  /// The times of a screening for which a guest is wanted: those of the parts named, else all of it.
  private func stays(of guest: Key<Guest>, at occasion: Occasion) -> [Stay] {
    guard let whole = Stay(occasion), let screening = programme.screenings[occasion.code] else {
      return []
    }
    let wanted = screening.appearances.filter { $0.guest == guest && $0.status != .declined }
    let parts = wanted.compactMap(\.part)
    guard parts.count == wanted.count, let begin = occasion.begin,
      let spans = programme.spans(of: Set(parts), in: screening, from: begin)
    else { return [whole] }
    return spans.map { Stay(occasion, $0) }
  }

  /// Guests who are wanted at a screening and do not come, or are not there then.
  func absences(from occasion: Occasion, _ screening: Screening) -> [Conflict] {
    occasion.guests.compactMap { key in
      guard let visit = programme.guests[key]?.visit,
        let absence = absence(visit, occasion, stays(of: key, at: occasion))
      else { return nil }
      return Conflict(
        .guestAbsent(key, absence), of: [occasion.code], guests: [key], at: occasion.begin)
    }
  }

  private func absence(
    _ visit: Visit, _ occasion: Occasion, _ stays: [Stay]
  ) -> Conflict.Absence? {
    if let status = visit.status, status == .declined || status == .cancelled {
      return .notComing(status)
    }
    let zone = occasion.start?.zone ?? programme.week.zone
    let day = programme.screenings[occasion.code]?.timing.day
    if let arrival = visit.arrival {
      let first = stays.first?.start
      let isBefore = arrival.instant.flatMap { arrival in first.map { $0 < arrival } }
      let firstDay = first.map { zone.civil(at: $0).day } ?? day
      if isBefore ?? firstDay.map({ $0 < arrival.day }) ?? false {
        return .before(arrival: arrival)
      }
    }
    if let departure = visit.departure {
      let last = stays.last?.end
      let isAfter = departure.instant.flatMap { departure in last.map { $0 > departure } }
      let lastDay = last.map { zone.civil(at: $0.adding(seconds: -1)).day } ?? day
      if isAfter ?? lastDay.map({ $0 > departure.day }) ?? false {
        return .after(departure: departure)
      }
    }
    return nil
  }
}

extension Programme {
  /// From when to when the parts of some kinds run, those that follow each other as one; nil where
  /// there is none, or where a length that matters is not known.
  func spans(of kinds: Set<Part.Kind>, in screening: Screening, from begin: Instant) -> [Span]? {
    let parts = runningOrder(of: screening).filter { $0.kind != .doors }
    guard let last = parts.lastIndex(where: { kinds.contains($0.kind) }) else { return nil }
    var clock = begin
    var spans: [Span] = []
    for part in parts[...last] {
      guard let length = length(of: part) else { return nil }
      let end = clock.adding(minutes: length.value)
      if kinds.contains(part.kind) {
        let follows = spans.last?.end == clock
        let start = follows ? spans.removeLast().start : clock
        if let span = try? Span(start: start, end: end) { spans.append(span) }
      }
      clock = end
    }
    return spans
  }
}
