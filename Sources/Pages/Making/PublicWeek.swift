import CivilTime
package import SchedulingDomain

/// What is public of a programme, with what pages look up again and again worked out once.
package struct PublicWeek: Sendable {
  /// What pages show, and calendars may.
  package let programme: Programme
  /// Every screening in the order people read them.
  let screenings: [Screening]
  /// The screenings of each film, in that order.
  let byFilm: [Key<Film>: [Screening]]
  /// The grid of each festival day on which there is something in more than one place.
  let grids: [Day: DayGrid]
  /// The stylesheet of all its pages.
  let stylesheet: Stylesheet
  /// The calendars that have an entry, each once.
  let feeds: Set<CalendarFeed>
  /// What releases have changed for the public, the newest first.
  let steps: [ReleaseStep]

  /// - Parameter steps: from release to release, in any order.
  package init(of whole: Programme, steps: [ReleaseStep] = []) {
    let programme = whole.publicProjection
    self.steps = steps.sorted { $0.number > $1.number }.map { $0.seen(\.publicProjection) }
    var byFilm: [Key<Film>: [Screening]] = [:]
    var byDay: [Day: [Screening]] = [:]
    let screenings = programme.screeningsInOrder
    for screening in screenings {
      let films = programme.allFilms(of: screening).filter { programme.films[$0] != nil }
      for film in films { byFilm[film, default: []].append(screening) }
      guard let day = screening.timing.festivalDay(programme.week.clock) else { continue }
      byDay[day, default: []].append(screening)
    }
    self.programme = programme
    self.screenings = screenings
    self.byFilm = byFilm
    self.feeds = programme.feeds
    let days = byDay.map { day, screenings in
      (day, DayGrid(of: screenings, on: day, in: programme))
    }
    self.grids = Dictionary(uniqueKeysWithValues: days).filter { $0.value.columns > 1 }
    self.stylesheet = Stylesheet(grids: grids)
  }
}

extension Programme {
  /// The films that a screening names, as a whole, in its parts or by its package, each once.
  func allFilms(of screening: Screening) -> [Key<Film>] {
    screening.parts.compactMap(\.film).reduce(into: films(of: screening)) { all, key in
      if !all.contains(key) { all.append(key) }
    }
  }

  /// The calendars that have an entry.
  var feeds: Set<CalendarFeed> {
    var feeds: Set<CalendarFeed> = []
    for screening in screenings.values where screening.timing.day != nil {
      feeds.formUnion([.week, .screening(screening.code)])
      feeds.formUnion(allFilms(of: screening).filter { films[$0] != nil }.map { .film($0) })
      if let venue = screening.place.venue { feeds.insert(.venue(venue)) }
    }
    return feeds
  }
}
