public import CivilTime

extension Programme {
  /// The programme with the calendar state of each screening brought on from an older programme.
  ///
  /// SEQUENCE grows and `changedAt` moves exactly where something that an entry shows is different
  /// (RFC 5545 section 3.8.7.4); neither ever goes back, whatever a file said.
  public func stamped(after old: Programme, at now: Instant) -> Programme {
    var next = self
    for (code, screening) in screenings {
      guard let before = old.screenings[code] else { continue }
      var state = screening.calendar
      if calendarFacts(of: screening) == old.calendarFacts(of: before) {
        if state.sequence <= before.calendar.sequence { state = before.calendar }
      } else {
        state.sequence = max(state.sequence, before.calendar.sequence + 1)
        state.changedAt = max(state.changedAt, now)
      }
      state.uid = before.calendar.uid ?? state.uid
      if state != screening.calendar { next.screenings[code]?.calendar = state }
    }
    return next
  }

  /// All that a calendar entry shows of a screening.
  private func calendarFacts(of screening: Screening) -> CalendarFacts {
    let appearances = announcedAppearances(in: screening)
    return CalendarFacts(
      screening: CalendarFacts.visible(screening, appearances), end: end(of: screening),
      package: screening.package.flatMap { packages[$0]?.title },
      sections: sections(of: screening).map(\.name),
      films: films(of: screening).map { films[$0] }.map { CalendarFacts.visible($0) },
      venue: screening.place.venue.flatMap { venues[$0] }.map { CalendarFacts.visible($0) },
      auditorium: screening.place.auditorium.flatMap { auditorium($0)?.name },
      guests: appearances.map { guests[$0.guest]?.name })
  }

  /// The UID of a screening in every feed: its own, else one made of code, week and festival.
  public func calendarUID(of screening: Screening) -> String {
    screening.calendar.uid ?? "\(screening.code).\(week.key).\(festival.key)@filmweek"
  }
}

/// What makes two calendar entries of one screening the same to those who read them.
private struct CalendarFacts: Equatable {
  let screening: Screening
  let end: Instant?
  let package: LocalizedText?
  let sections: [LocalizedText]
  let films: [Film?]
  let venue: Venue?
  let auditorium: LocalizedText?
  let guests: [String?]

  static func visible(_ screening: Screening, _ appearances: [Appearance]) -> Screening {
    var visible = screening
    visible.calendar = CalendarState(changedAt: Instant(secondsSinceEpoch: 0))
    visible.clearance = nil
    visible.prints = []
    visible.holds = []
    visible.actuality = Actuality()
    visible.remarks = Remarks()
    visible.appearances = appearances.map {
      Appearance(guest: $0.guest, role: $0.role, part: $0.part)
    }
    return visible
  }

  static func visible(_ film: Film?) -> Film? {
    guard var visible = film else { return nil }
    visible.remarks = Remarks()
    visible.selection = Selection()
    visible.awards = []
    visible.credits = []
    visible.formats = []
    visible.isan = nil
    visible.eidr = nil
    return visible
  }

  static func visible(_ venue: Venue) -> Venue {
    var visible = venue
    visible.remarks = Remarks()
    visible.auditoria = []
    visible.contact = nil
    visible.capacity = nil
    return visible
  }
}
