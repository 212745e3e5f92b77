import CivilTime
import Spelling

// One print: in one place at a time, there in time, good, and of use where it is to be played.
extension RuleBook {
  func printConflicts(of print: Print, _ present: [Occasion]) -> [Conflict] {
    meetings(of: print, present) + crossings(of: print) + reversals(of: print)
      + unreadiness(of: print, present) + present.compactMap { transit(of: print, at: $0) }
  }

  private func meetings(of print: Print, _ present: [Occasion]) -> [Conflict] {
    guard present.count > 1 else { return [] }
    var found: [Conflict] = []
    let stays = present.compactMap { Stay($0) }
    stays.forEachMeeting(margin: { _ in facts.longestWay }) { earlier, later in
      let (from, to) = (earlier.occasion.place, later.occasion.place)
      if later.start < earlier.end {
        // In one room it is the room that is taken.
        guard from.auditorium == nil || from != to else { return }
        let encounter = earlier.encounter(with: later, pause: Pause(unchecked: 0))
        found.append(
          Conflict(.printInTwoPlaces(encounter, print.key), encounter, prints: [print.key]))
      } else if let here = from.venue, let there = to.venue,
        let route = try? Travel.Route(from: here, to: there),
        let needed = programme.travelTime(from: here, to: there)
      {
        let short = needed.value - later.start.minutes(since: earlier.end)
        guard short > 0 else { return }
        let encounter = earlier.encounter(with: later, pause: needed)
        let violation = Conflict.Violation.printTravelShort(
          encounter, print.key, route, needed: needed, minutesShort: short)
        found.append(Conflict(violation, encounter, prints: [print.key]))
      }
    }
    return found
  }

  /// Ways on which a print leaves before it has come from the one before.
  private func crossings(of print: Print) -> [Conflict] {
    zip(print.legs, print.legs.dropFirst()).enumerated().compactMap { index, ways in
      guard let sent = ways.1.sent, let there = ways.0.there,
        sent.isSurelyBefore(there)
      else { return nil }
      return Conflict(
        .printSentTwice(print.key, leg: index + 1), of: [], prints: [print.key], at: sent.instant)
    }
  }

  /// Ways on which a print leaves after it is there.
  private func reversals(of print: Print) -> [Conflict] {
    print.legs.enumerated().compactMap { index, leg in
      guard let sent = leg.sent, leg.thereBeforeSent != nil else { return nil }
      return Conflict(
        .printSentBackwards(print.key, leg: index), of: [], prints: [print.key], at: sent.instant)
    }
  }

  /// A print that is on its way while it is to be played, or has gone elsewhere before.
  private func transit(of print: Print, at occasion: Occasion) -> Conflict? {
    guard let zone = occasion.start?.zone, let span = occasion.presence?.span else { return nil }
    let isSent = { (leg: Print.Leg) in leg.sent.map { $0.isSurelyBefore(span.end, in: zone) } }
    // Where it is at the start, what came before that no longer matters.
    let last = print.legs.lastIndex { leg in
      isSent(leg) != false && leg.there?.isSurelyBefore(span.start, in: zone) ?? false
    }
    let next = print.legs.indices.dropFirst(last.map { $0 + 1 } ?? 0).first { index in
      let leg = print.legs[index]
      switch (isSent(leg), leg.there) {
      case (false?, _), (nil, nil): return false
      case (true?, nil): return index > 0
      case (true?, let there?): return there.isSurelyAfter(span.start, in: zone)
      // Where nothing says that it has left, it has before it is there; its first way is towards us.
      case (nil, let there?):
        return index == 0
          ? there.isSurelyAfter(span.start, in: zone) : there.isSurelyBefore(span.end, in: zone)
      }
    }
    if let next {
      return conflict(.printInTransit(print.key, leg: next), occasion, prints: [print.key])
    }
    guard let last, last > 0, let house = occasion.place.venue, let end = print.legs[last].to,
      !programme.mayMean(end, house)
    else { return nil }
    return conflict(.printElsewhere(print.key, leg: last), occasion, prints: [print.key])
  }

  private func unreadiness(of print: Print, _ present: [Occasion]) -> [Conflict] {
    let shows = present.filter { $0.presence != nil }
    guard !shows.isEmpty else { return [] }
    var reasons: [(Conflict.Unreadiness, [Occasion])] = []
    if let checked = print.checked {
      let before = shows.filter { occasion in
        guard let start = occasion.start else { return false }
        return checked.isSurelyAfter(start.instant, in: start.zone)
      }
      if !before.isEmpty { reasons.append((.checkedLate(checked), before)) }
    } else {
      reasons.append((.unchecked, shows))
    }
    if !print.keys.isEmpty, print.keys.allSatisfy({ $0.state == .asked }) {
      reasons.append((.keyAwaited, shows))
    }
    return reasons.map {
      Conflict(.printNotReady(print.key, $0.0), about: $0.1, prints: [print.key])
    }
  }

  /// Whether a screening's room can play what it shows, with the keys there are.
  func playingConflicts(of occasion: Occasion) -> [Conflict] {
    let prints = occasion.screening.prints.compactMap { programme.prints[$0] }
    guard let room = occasion.place.auditorium, let auditorium = facts.rooms[room] else {
      return prints.flatMap { keyConflicts(of: $0, server: nil, at: occasion) }
    }
    var found = prints.flatMap { keyConflicts(of: $0, server: auditorium.server, at: occasion) }
    if auditorium.server == nil, prints.contains(where: { $0.keys.contains { $0.server != nil } }) {
      found.append(Conflict(.dataGap(.server(room)), of: [], at: nil))
    }
    guard !auditorium.formats.isEmpty else { return found }
    let unprinted = occasion.films.filter { film in !prints.contains { $0.film == film } }
    let copies =
      prints.map { (Conflict.Copy.print($0.key), $0.format.map { [$0] } ?? []) }
      + unprinted.map { (.film($0), programme.films[$0]?.formats ?? []) }
    for (copy, formats) in copies where !formats.isEmpty {
      guard !formats.contains(where: { facts.playability.plays($0, in: auditorium.formats) }) else {
        continue
      }
      let print: [Key<Print>] = if case .print(let key) = copy { [key] } else { [] }
      found.append(
        conflict(.formatMissing(room, copy, formats: formats), occasion, prints: print))
    }
    return found
  }

  private func keyConflicts(
    of print: Print, server: String?, at occasion: Occasion
  ) -> [Conflict] {
    guard !print.keys.isEmpty, let (span, sureUntil) = playing(of: print, at: occasion) else {
      return []
    }
    let fitting = print.keys.filter { key in
      guard let server, let own = key.server else { return true }
      return own == server || folded(own) == folded(server)
    }
    let faults = fitting.map { key in
      Conflict.KeyFault.window(
        from: key.from, to: key.to,
        minutesEarly: max(0, key.from.map { $0.instant.minutes(since: span.start) } ?? 0),
        minutesLate: max(0, key.to.map { span.end.minutes(since: $0.instant) } ?? 0))
    }
    guard let nearest = faults.min(by: { $0.minutes < $1.minutes }) else {
      let servers = Set(print.keys.compactMap(\.server)).sorted()
      let fault = Conflict.KeyFault.server(server ?? "", keysFor: servers)
      return [conflict(.keyWindow(print.key, fault), occasion, prints: [print.key])]
    }
    guard case .window(_, let to, let early, let late) = nearest, early + late > 0 else {
      return []
    }
    let isAssumed = early == 0 && to.map { sureUntil <= $0.instant } ?? false
    return [
      conflict(.keyWindow(print.key, nearest), occasion, prints: [print.key], isAssumed: isAssumed)
    ]
  }

  /// From when to when a screening plays a print, and until when for sure; where that is not known,
  /// all of it.
  private func playing(of print: Print, at occasion: Occasion) -> (Span, sureUntil: Instant)? {
    guard let begin = occasion.begin, let presence = occasion.presence else { return nil }
    let films = programme.spans(in: occasion.order, from: begin) { $0.film == print.film }
    let end = films?.last.map { min($0.end, presence.span.end) }
    let span = try? Span(
      start: films?.first?.start ?? begin, end: end ?? presence.span.end)
    return span.map { ($0, end ?? presence.sureUntil) }
  }
}

extension Conflict.KeyFault {
  fileprivate var minutes: Int {
    if case .window(_, _, let early, let late) = self { early + late } else { 0 }
  }
}

extension DayOrTime {
  /// Whether it lies before another whatever the times are that nobody has said.
  func isSurelyBefore(_ other: DayOrTime) -> Bool {
    if let one = instant, let two = other.instant { return one < two }
    return day < other.day
  }

  /// Whether it lies before an instant, whatever time of its day it is.
  func isSurelyBefore(_ other: Instant, in zone: Zone) -> Bool {
    instant.map { $0 < other } ?? (day < zone.civil(at: other).day)
  }

  /// Whether it lies after an instant, whatever time of its day it is.
  func isSurelyAfter(_ other: Instant, in zone: Zone) -> Bool {
    instant.map { $0 > other } ?? (day > zone.civil(at: other).day)
  }
}
