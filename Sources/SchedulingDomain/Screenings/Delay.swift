public import CivilTime

/// A screening that will begin later than announced, because of what really happened before it.
public struct Delay: Hashable, Sendable {
  /// The screening.
  public let screening: ScreeningCode
  /// When it can begin.
  public let start: Instant
  /// By how much later than announced, in whole minutes, rounded up.
  public let minutes: Int
  /// What it waits for.
  public let cause: Cause

  /// What a screening waits for.
  public enum Cause: Hashable, Sendable {
    /// Its room, which another one still fills.
    case room(after: ScreeningCode)
    /// Somebody who is still at another one until then, or on the way from there for some minutes.
    case guest(Key<Guest>, at: ScreeningCode, until: Instant, way: Pause?)
  }
}

extension Programme {
  /// What follows late on the same festival day: in the same room, and for the same guests.
  ///
  /// A screening that runs late passes on what is left of it after the pause, and guests come as
  /// late as their way takes; lengths that are not known are taken as the week assumes them. What
  /// has begun already is as late as it was.
  public func delays(after code: ScreeningCode) -> [Delay] { followers(of: code).map(\.delay) }

  /// The programme as it really runs after a screening: that one and what follows late, at the
  /// times that come of it.
  public func running(after code: ScreeningCode) -> Programme {
    guard let first = screenings[code], let running = running(first) else { return self }
    var next = self
    for course in [running] + followers(of: code).map(\.course) {
      let zone = course.screening.timing.start?.zone ?? week.zone
      let end = course.endIsAssumed ? nil : ZonedTime(course.end, in: zone)
      next.screenings[course.screening.code]?.timing = .time(
        start: ZonedTime(course.begun, in: zone), end: end)
    }
    return next
  }

  private func followers(of code: ScreeningCode) -> [(course: RealCourse, delay: Delay)] {
    guard let first = screenings[code], let running = running(first) else { return [] }
    let day = first.timing.festivalDay(week.clock)
    var known = [running]
    var late: [(course: RealCourse, delay: Delay)] = []
    for next in courses(on: day)
    where next.screening.code != code && next.announced > running.announced {
      guard let delay = delay(of: next, after: known) else { continue }
      if !next.hasBegun {
        let moved = next.moved(to: delay.start)
        late.append((moved, delay))
        known.append(moved)
      } else if next.isLate {
        known.append(next)
      }
    }
    return late
  }

  /// When the screenings of a festival day really run, as far as is known, by announced start.
  ///
  /// What has not begun yet begins as late as what runs late before it makes it.
  func realCourses(on day: Day?) -> [RealCourse] {
    var late: [RealCourse] = []
    return courses(on: day).map { next in
      var next = next
      if !next.hasBegun, let delay = delay(of: next, after: late) {
        next = next.moved(to: delay.start)
      }
      if next.isLate { late.append(next) }
      return next
    }
  }

  private func courses(on day: Day?) -> [RealCourse] {
    screenings.values
      .filter { $0.status != .cancelled && $0.timing.festivalDay(week.clock) == day }
      .compactMap { running($0) }
      .sorted { ($0.announced, $0.screening.code) < ($1.announced, $1.screening.code) }
  }

  /// The longest wait of a screening for what runs before it; nil where it can begin in time.
  ///
  /// What is too close as announced is too close by as much: only what runs late adds to it.
  private func delay(of next: RealCourse, after earlier: [RealCourse]) -> Delay? {
    var found: Delay?
    for running in earlier {
      let planned = waits(of: next, for: running.asAnnounced)
      for wait in waits(of: next, for: running) {
        let until = planned.first { $0.cause.isAlike(wait.cause) }?.until ?? next.announced
        let tight = max(0, until.secondsSinceEpoch - next.announced.secondsSinceEpoch)
        let start = wait.until.adding(seconds: -tight)
        guard start > found?.start ?? next.announced else { continue }
        let seconds = start.secondsSinceEpoch - next.announced.secondsSinceEpoch
        found = Delay(
          screening: next.screening.code, start: start, minutes: (seconds + 59) / 60,
          cause: wait.cause)
      }
    }
    return found
  }

  /// Until when a screening waits for another one: for its room, and for each guest of both.
  private func waits(
    of next: RealCourse, for running: RealCourse
  ) -> [(until: Instant, cause: Delay.Cause)] {
    var waits: [(until: Instant, cause: Delay.Cause)] = []
    if let room = next.screening.place.auditorium, room == running.screening.place.auditorium {
      let clear = running.end.adding(minutes: clearance(after: running.screening).value)
      let doors = max(0, next.announced.minutes(since: next.opening))
      waits.append((clear.adding(minutes: doors), .room(after: running.screening.code)))
    }
    for guest in running.guests.intersection(next.guests).sorted() {
      waits += wait(for: guest, from: running, to: next).map { [$0] } ?? []
    }
    return waits
  }

  /// When the next screening can begin for a guest to be there in time.
  private func wait(
    for guest: Key<Guest>, from running: RealCourse, to next: RealCourse
  ) -> (until: Instant, cause: Delay.Cause)? {
    let stay = spans(
      of: guest, at: running.screening, runningOrder(of: running.screening), from: running.begun,
      to: running.end)
    let wanted = spans(
      of: guest, at: next.screening, runningOrder(of: next.screening), from: next.announced,
      to: next.end)
    guard let last = stay.last?.span.end, let first = wanted.first?.span.start else { return nil }
    let leaves = min(last, running.end)
    var way: Pause?
    if let from = running.screening.place.venue, let to = next.screening.place.venue, from != to {
      way = travelTime(from: from, to: to)
    }
    let lead = first.minutes(since: next.announced)
    return (
      leaves.adding(minutes: (way?.value ?? 0) - lead),
      .guest(guest, at: running.screening.code, until: leaves, way: way)
    )
  }

  /// How a screening really runs; nil where neither its time nor when it began is known.
  private func running(_ screening: Screening) -> RealCourse? {
    var timing = screening.timing
    if timing.start == nil, let begun = screening.actuality.start {
      timing = .time(start: ZonedTime(begun, in: zone(at: screening.place)), end: nil)
    }
    guard let announced = timing.start?.instant,
      let presence = presence(at: timing, runningOrder(of: screening))
    else { return nil }
    let begun = screening.actuality.start ?? announced
    let length = presence.span.end.secondsSinceEpoch - announced.secondsSinceEpoch
    return RealCourse(
      screening: screening, announced: announced, opening: presence.span.start, begun: begun,
      end: screening.actuality.end ?? begun.adding(seconds: length),
      announcedEnd: presence.span.end,
      endIsAssumed: presence.endIsAssumed && screening.actuality.end == nil)
  }
}

extension Delay.Cause {
  /// Whether it is the same room, or the same guest at the same screening, whenever that ends.
  fileprivate func isAlike(_ other: Delay.Cause) -> Bool {
    switch (self, other) {
    case (.room(let one), .room(let two)): one == two
    case (.guest(let one, let here, _, _), .guest(let two, let there, _, _)):
      one == two && here == there
    default: false
    }
  }
}

extension ZonedTime {
  /// What the clocks of a zone show at an instant.
  fileprivate init(_ instant: Instant, in zone: Zone) {
    self.init(kept: zone.civil(at: instant), in: zone, occurrence: nil, instant: instant)
  }
}
