public import CivilTime

extension Programme {
  /// The programme as it goes out after another release, or as the first one.
  ///
  /// SEQUENCE grows by one exactly where something that an entry shows differs from the last release
  /// (RFC 5545 section 3.8.7.4); such an entry is stamped with this release, every other keeps the
  /// stamp of the release in which it last changed. A UID is settled with the first release that
  /// shows it, and holds for ever.
  public func stamped(after last: Programme?, at now: Instant) -> Programme {
    var next = self
    for (code, screening) in screenings {
      var state = screening.calendar
      if let last, let before = last.screenings[code] {
        if entryFacts(of: screening) == last.entryFacts(of: before) {
          state = before.calendar
        } else {
          state.sequence = max(state.sequence, before.calendar.sequence + 1)
          state.changedAt = max(before.calendar.changedAt, now)
        }
        state.uid = before.calendar.uid
      } else {
        state.changedAt = now
      }
      state.uid = state.uid ?? calendarUID(of: screening)
      next.screenings[code]?.calendar = state
    }
    return next
  }

  /// The working programme after an edit, its calendar state brought on from before it.
  ///
  /// SEQUENCE is left to releases: it never goes back here, whatever a file says, and a number that a
  /// file states is the least that the next change gets. A UID that was known stays. Where something
  /// that an entry shows is different, `changedAt` moves, so that a calendar of the working programme
  /// is newer than the one before.
  public func bringingCalendarsOn(from old: Programme, at now: Instant) -> Programme {
    var next = self
    for (code, screening) in screenings {
      guard let before = old.screenings[code] else { continue }
      var state = screening.calendar
      state.uid = before.calendar.uid ?? state.uid
      state.sequence = max(state.sequence, before.calendar.sequence)
      state.changedAt =
        entryFacts(of: screening) == old.entryFacts(of: before)
        ? before.calendar.changedAt : max(before.calendar.changedAt, now)
      if state != screening.calendar { next.screenings[code]?.calendar = state }
    }
    return next
  }

  /// The UID of a screening in every feed: its own, else one made of code, week and festival.
  public func calendarUID(of screening: Screening) -> String {
    screening.calendar.uid ?? "\(screening.code).\(week.key).\(festival.key)@filmweek"
  }
}
