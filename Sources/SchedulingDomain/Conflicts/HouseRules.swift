import CivilTime

// One house: when it is ours, when it is open, when it is somebody else's.
extension RuleBook {
  func houseConflicts(of occasion: Occasion) -> [Conflict] {
    guard let presence = occasion.presence, let start = occasion.start else { return [] }
    let hours = facts.hours[occasion.place]
    let closure =
      if let open = hours?.open, !open.isEmpty {
        closure(presence.span, open, start)
      } else {
        closure(presence.span, occasion.place, start)
      }
    return (closure.map { [conflict($0, of: occasion, presence)] } ?? [])
      + blocks(occasion, hours?.blocks ?? [], presence)
  }

  private func conflict(
    _ closure: Conflict.Closure, of occasion: Occasion, _ presence: Presence
  ) -> Conflict {
    let isOnlyLate = closure.minutesEarly == 0
    let isAssumed = isOnlyLate && closure.window.map { presence.sureUntil <= $0.end } ?? false
    let isCurfew =
      !closure.isHire && isOnlyLate
      && closure.window.map { presence.span.start < $0.end } ?? false
    if isCurfew, let room = occasion.place.auditorium {
      return conflict(.pastCurfew(room, closure), occasion, isAssumed: isAssumed)
    }
    return conflict(.venueClosed(occasion.place, closure), occasion, isAssumed: isAssumed)
  }

  /// How far a screening lies outside the hires of its house.
  private func closure(_ span: Span, _ hires: [Span], _ start: ZonedTime) -> Conflict.Closure? {
    let clock = programme.week.clock
    let day = clock.festivalDay(of: start.civil)
    return Self.closure(span, hires, isHire: true) { window in
      clock.festivalDay(of: start.zone.civil(at: window.start)) == day
    }
  }

  /// How far a screening lies outside the opening hours of its room, which has no hires.
  private func closure(_ span: Span, _ place: Place, _ start: ZonedTime) -> Conflict.Closure? {
    guard let hours = place.auditorium.flatMap({ programme.auditorium($0) })?.openingHours,
      !hours.isEmpty
    else { return nil }
    let clock = programme.week.clock
    let day = clock.festivalDay(of: start.civil)
    // Hours may reach into the next festival day, and those of two days may join.
    let spans = (-1...1).map { day.adding(days: $0) }.flatMap { day in
      hours.filter { $0.weekdays.isEmpty || $0.weekdays.contains(day.weekday) }
        .compactMap { self.span(of: $0, on: day, in: start.zone) }
    }
    return Self.closure(span, Span.joined(spans), isHire: false) { window in
      let first = clock.festivalDay(of: start.zone.civil(at: window.start))
      let last = clock.festivalDay(of: start.zone.civil(at: window.end.adding(seconds: -1)))
      return first <= day && day <= last
    }
  }

  private func span(of hours: OpeningHours, on day: Day, in zone: Zone) -> Span? {
    let clock = programme.week.clock
    guard
      let opening = zone.instant(around: clock.civil(festivalDay: day, minute: hours.from), .first),
      let closing = zone.instant(around: clock.civil(festivalDay: day, minute: hours.to), .second)
    else { return nil }
    return try? Span(start: opening, end: closing)
  }

  /// How far a span lies outside the window that it meets most of, else the nearest of its day.
  private static func closure(
    _ span: Span, _ windows: [Span], isHire: Bool, isOfTheDay: (Span) -> Bool
  ) -> Conflict.Closure? {
    if windows.contains(where: { $0.start <= span.start && span.end <= $0.end }) { return nil }
    let near = windows.filter { $0.overlaps(span) || isOfTheDay($0) }
    let best = near.min { distance($0, span) < distance($1, span) }
    guard let best else {
      return Conflict.Closure(isHire: isHire, window: nil, minutesEarly: 0, minutesLate: 0)
    }
    return Conflict.Closure(
      isHire: isHire, window: best, minutesEarly: max(0, best.start.minutes(since: span.start)),
      minutesLate: max(0, span.end.minutes(since: best.end)))
  }

  private static func distance(_ window: Span, _ span: Span) -> Int {
    max(0, window.start.minutes(since: span.start)) + max(0, span.end.minutes(since: window.end))
  }

  /// The times of others into which a screening runs; a rehearsal is at home in times for those.
  private func blocks(
    _ occasion: Occasion, _ blocks: [(hire: Key<Hire>, use: Hire.Use, span: Span)],
    _ presence: Presence
  ) -> [Conflict] {
    let span = presence.span
    return blocks.compactMap { block in
      guard block.use == .blocked || occasion.screening.kind != .rehearsal,
        let shared = try? Span(
          start: max(span.start, block.span.start), end: min(span.end, block.span.end))
      else { return nil }
      return conflict(
        .auditoriumBlocked(occasion.place, block.hire, use: block.use, shared), occasion,
        isAssumed: presence.sureUntil <= block.span.start)
    }
  }
}

extension Span {
  /// Spans in order of time, those that touch or overlap as one.
  static func joined(_ spans: [Span]) -> [Span] {
    var joined: [Span] = []
    for span in spans.sorted(by: { $0.start < $1.start }) {
      if let last = joined.last, span.start <= last.end {
        let end = max(last.end, span.end)
        joined[joined.count - 1] = (try? Span(start: last.start, end: end)) ?? last
      } else {
        joined.append(span)
      }
    }
    return joined
  }
}
