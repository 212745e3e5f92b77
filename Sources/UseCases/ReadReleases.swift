package import SchedulingDomain

/// Looks up what was released of a week.
package struct ReadReleases: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// All releases of a week, the first one first.
  package func callAsFunction(of week: Key<FilmWeek>) throws(Refusal) -> [ReleaseHead] {
    try archive.read { session throws(Refusal) in
      try session.releases(of: session.stored(week).name)
    }
  }

  /// One state of a week.
  package func state(
    _ version: ProgrammeVersion, of week: Key<FilmWeek>
  ) throws(Refusal) -> ProgrammeState {
    try archive.read { session throws(Refusal) in
      var state = try session.state(version, of: week)
      state.formerTimings = try session.formerTimings(of: state)
      return state
    }
  }

  /// What the releases before a state froze, the oldest first; all of them before the working one.
  package func earlier(than state: ProgrammeState) throws(Refusal) -> [Programme] {
    let week = state.programme.week.key
    return try archive.read { session throws(Refusal) in
      let name = try session.stored(week).name
      var programmes: [Programme] = []
      for head in try session.releases(of: name) where head.number < state.release?.number ?? .max {
        if let programme = try session.programme(of: head.number, in: name) {
          programmes.append(programme)
        }
      }
      return programmes
    }
  }

  /// What releases have changed, the oldest first.
  package func steps(
    of week: Key<FilmWeek>, from first: Int, to last: Int
  ) throws(Refusal) -> [ReleaseStep] {
    try archive.read { session throws(Refusal) in
      var before = try session.state(.release(first - 1), of: week).programme
      var steps: [ReleaseStep] = []
      for number in first..<(last + 1) {
        let state = try session.state(.release(number), of: week)
        guard let head = state.release else { continue }
        steps.append(
          ReleaseStep(number: number, at: head.at, before: before, after: state.programme))
        before = state.programme
      }
      return steps
    }
  }

  /// Two states of a week, at one moment.
  package func states(
    _ first: ProgrammeVersion, _ second: ProgrammeVersion, of week: Key<FilmWeek>
  ) throws(Refusal) -> (ProgrammeState, ProgrammeState) {
    try archive.read { session throws(Refusal) in
      (try session.state(first, of: week), try session.state(second, of: week))
    }
  }
}

extension ArchiveSession {
  /// A state of a week; refused where there is no such release.
  func state(
    _ version: ProgrammeVersion, of week: Key<FilmWeek>
  ) throws(Refusal) -> ProgrammeState {
    let stored = try stored(week)
    let working = ProgrammeState(release: nil, programme: stored.programme)
    switch version {
    case .working: return working
    case .shown: return try lastRelease(of: stored.name) ?? working
    case .last:
      guard let last = try lastRelease(of: stored.name) else { throw .release(.none) }
      return last
    case .release(let number):
      let heads = try releases(of: stored.name)
      guard let head = heads.first(where: { $0.number == number }),
        let programme = try programme(of: number, in: stored.name)
      else { throw .release(.unknown(number, last: heads.last?.number)) }
      return ProgrammeState(release: head, programme: programme)
    }
  }

  /// When screenings were to be that a release has taken the day from.
  ///
  /// Older releases are looked at only where there is such a one: its entry has changed before.
  fileprivate func formerTimings(
    of state: ProgrammeState
  ) throws(Refusal) -> [ScreeningCode: Timing] {
    let programme = state.programme
    let name = WeekName(festival: programme.festival.key, week: programme.week.key)
    var wanted = programme.screenings.values
      .filter { $0.timing == .open && $0.calendar.sequence > 0 }.map(\.code)
    var found: [ScreeningCode: Timing] = [:]
    var number = (state.release?.number ?? 1) - 1
    while !wanted.isEmpty, number > 0 {
      let older = try self.programme(of: number, in: name)
      for code in wanted {
        guard let timing = older?.screenings[code]?.timing, timing != .open else { continue }
        found[code] = timing
      }
      wanted.removeAll { found[$0] != nil }
      number -= 1
    }
    return found
  }
}
