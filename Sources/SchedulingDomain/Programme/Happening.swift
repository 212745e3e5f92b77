public import CivilTime

/// What is on in one place at one moment, and what comes there next on the same festival day.
public struct Happening: Hashable, Sendable {
  /// Where.
  public let place: Place
  /// What is on, from its start to its end.
  public let running: ScreeningCode?
  /// Which of its parts runs; nil where it has but one, or that is not known.
  public let part: Part?
  /// When that ends, if it is known or can be worked out.
  public let end: Instant?
  /// What comes next.
  public let next: ScreeningCode?
  /// When that begins, as far as is known.
  public let nextStart: Instant?
}

extension Programme {
  /// What is on at a moment, and what still comes: one for each place, by the order of what is next.
  ///
  /// What began late ends late, and what follows waits for it; what was said to have ended is over.
  /// What is cancelled or has no clock time is left out. Where the end is not known, the week's
  /// assumed length holds. Two that fill one room at one time are two happenings.
  public func happenings(at moment: Instant) -> [Happening] {
    let courses = Set(screenings.values.compactMap { $0.timing.festivalDay(week.clock) })
      .flatMap { realCourses(on: $0) }
      .sorted { ($0.begun, $0.screening.code) < ($1.begun, $1.screening.code) }
    var places: [Place] = []
    var running: [Place: [RealCourse]] = [:]
    var coming: [Place: [RealCourse]] = [:]
    for course in courses {
      let (screening, zone) = (course.screening, course.screening.timing.start?.zone ?? week.zone)
      let isOn = course.begun <= moment && moment < course.end
      let today = week.clock.festivalDay(of: zone.civil(at: moment))
      let isToCome = course.begun > moment && screening.timing.festivalDay(week.clock) == today
      guard isOn || isToCome else { continue }
      if !places.contains(screening.place) { places.append(screening.place) }
      if isOn {
        running[screening.place, default: []].append(course)
      } else {
        coming[screening.place, default: []].append(course)
      }
    }
    return places.flatMap { place in
      let next = coming[place]?.first
      let on = running[place]?.map(Optional.some) ?? [nil]
      return on.map { happening(in: place, at: moment, $0, next) }
    }
  }

  private func happening(
    in place: Place, at moment: Instant, _ running: RealCourse?, _ next: RealCourse?
  ) -> Happening {
    Happening(
      place: place, running: running?.screening.code,
      part: running.flatMap {
        part(at: moment, in: runningOrder(of: $0.screening), from: $0.begun)
      },
      end: running.flatMap { $0.endIsAssumed ? nil : $0.end }, next: next?.screening.code,
      nextStart: next?.begun)
  }
}
