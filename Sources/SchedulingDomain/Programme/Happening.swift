public import CivilTime

/// What is on in one place at one moment, and what comes there next on the same festival day.
public struct Happening: Hashable, Sendable {
  /// Where.
  public let place: Place
  /// What is on, from its announced start to its end.
  public let running: ScreeningCode?
  /// When that ends, if it is known or can be worked out.
  public let end: Instant?
  /// What comes next.
  public let next: ScreeningCode?
}

extension Programme {
  /// What is on at a moment, and what still comes: one for each place, by the order of what is next.
  ///
  /// What is cancelled or has no clock time is left out. Where the end is not known, the week's
  /// assumed length holds. Two that fill one room at one time are two happenings.
  public func happenings(at moment: Instant) -> [Happening] {
    let timed = screeningsInOrder.filter { $0.status != .cancelled && $0.timing.start != nil }
    var places: [Place] = []
    var running: [Place: [Screening]] = [:]
    var coming: [Place: [Screening]] = [:]
    for screening in timed {
      guard let start = screening.timing.start, let presence = presence(of: screening) else {
        continue
      }
      let isOn = start.instant <= moment && moment < presence.span.end
      let today = week.clock.festivalDay(of: start.zone.civil(at: moment))
      let isToCome = start.instant > moment && screening.timing.festivalDay(week.clock) == today
      guard isOn || isToCome else { continue }
      if !places.contains(screening.place) { places.append(screening.place) }
      if isOn {
        running[screening.place, default: []].append(screening)
      } else {
        coming[screening.place, default: []].append(screening)
      }
    }
    return places.flatMap { place in
      let next = coming[place]?.first?.code
      guard let on = running[place] else {
        return [Happening(place: place, running: nil, end: nil, next: next)]
      }
      return on.map { Happening(place: place, running: $0.code, end: end(of: $0), next: next) }
    }
  }
}
