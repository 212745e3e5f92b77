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
    /// Somebody who is still at another one.
    case guest(Key<Guest>, at: ScreeningCode)
  }
}

extension Programme {
  /// What follows late on the same festival day: in the same room, and for the same guests.
  ///
  /// A screening that runs late passes on what is left of it after the pause; lengths that are not
  /// known are taken as the week assumes them. What has begun already is as late as it was.
  public func delays(after code: ScreeningCode) -> [Delay] {
    guard let first = screenings[code], let running = running(first) else { return [] }
    let day = first.timing.festivalDay(week.clock)
    let later = screenings.values
      .filter { screening in
        screening.status != .cancelled && screening.code != code
          && screening.timing.festivalDay(week.clock) == day
          && (screening.timing.start?.instant ?? running.announced) > running.announced
      }
      .compactMap { screening in self.running(screening) }
      .sorted { ($0.announced, $0.screening.code) < ($1.announced, $1.screening.code) }
    var known = [running]
    var delays: [Delay] = []
    for next in later {
      guard let delay = delay(of: next, after: known) else { continue }
      if next.screening.actuality.start == nil {
        delays.append(delay)
        known.append(next.moved(to: delay.start))
      } else if next.isLate {
        known.append(next)
      }
    }
    return delays
  }

  /// The longest wait of a screening for what runs before it; nil where it can begin in time.
  private func delay(of next: Running, after earlier: [Running]) -> Delay? {
    var found: Delay?
    for running in earlier {
      var waits: [(until: Instant, cause: Delay.Cause)] = []
      if let room = next.screening.place.auditorium, room == running.screening.place.auditorium {
        let clear = running.end.adding(minutes: clearance(after: running.screening).value)
        let doors = max(0, next.announced.minutes(since: next.opening))
        waits.append((clear.adding(minutes: doors), .room(after: running.screening.code)))
      }
      for guest in Set(running.screening.appearances.map(\.guest)).sorted()
      where next.screening.appearances.contains(where: { $0.guest == guest }) {
        waits.append((running.end, .guest(guest, at: running.screening.code)))
      }
      for wait in waits where wait.until > (found?.start ?? next.announced) {
        let seconds = wait.until.secondsSinceEpoch - next.announced.secondsSinceEpoch
        found = Delay(
          screening: next.screening.code, start: wait.until, minutes: (seconds + 59) / 60,
          cause: wait.cause)
      }
    }
    return found
  }

  private func running(_ screening: Screening) -> Running? {
    guard let announced = screening.timing.start?.instant, let presence = presence(of: screening)
    else { return nil }
    let begun = screening.actuality.start ?? announced
    let length = presence.span.end.secondsSinceEpoch - announced.secondsSinceEpoch
    return Running(
      screening: screening, announced: announced, opening: presence.span.start, begun: begun,
      end: screening.actuality.end ?? begun.adding(seconds: length))
  }
}

/// A screening as it really runs, as far as known.
private struct Running {
  let screening: Screening
  let announced: Instant
  let opening: Instant
  let begun: Instant
  let end: Instant

  var isLate: Bool { begun > announced }

  func moved(to start: Instant) -> Running {
    let length = end.secondsSinceEpoch - begun.secondsSinceEpoch
    return Running(
      screening: screening, announced: announced, opening: opening, begun: start,
      end: start.adding(seconds: length))
  }
}
