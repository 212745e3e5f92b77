import CivilTime
package import SchedulingDomain

extension Answers {
  /// Screenings and other events, in the order given.
  package func screenings(_ screenings: [Screening]) -> Answer<Screening> {
    Answer("screening", screenings, identity + time + place + state)
  }

  private var identity: [Column<Screening>] {
    [
      .text("code") { $0.code }, .text("title") { programme.title(of: $0, for: language) },
      .text("kind") { $0.kind.rawValue }, .text("audience") { $0.audience.rawValue },
      .text("status") { $0.status.rawValue },
    ]
  }

  private var time: [Column<Screening>] {
    [
      .text("date") { $0.timing.day },
      .text("festival_day") { $0.timing.festivalDay(programme.week.clock) },
      .text("daypart") { screening in
        if case .daypart(_, let daypart) = screening.timing { daypart.rawValue } else { nil }
      },
      .text("start") { $0.timing.start?.rfc3339 }, .text("end") { end(of: $0) },
      .text("zone") { $0.timing.start?.zone ?? programme.zone(at: $0.place) },
      .integer("minutes") { screening in
        guard let start = screening.timing.start else { return knownMinutes(of: screening) }
        return programme.end(of: screening)?.minutes(since: start.instant)
      },
    ]
  }

  private var place: [Column<Screening>] {
    [
      .text("venue") { $0.place.venue },
      .text("venue_name") { screening in
        screening.place.venue.flatMap { programme.venues[$0] }?.name.text(preferring: language)
      },
      .text("auditorium") { $0.place.auditorium?.auditorium },
      .text("auditorium_name") { screening in
        screening.place.auditorium.flatMap { programme.auditorium($0)?.name }?
          .text(preferring: language)
      },
      .list("films") { programme.films(of: $0) },
      .list("film_titles") { screening in
        programme.films(of: screening).map { programme.films[$0]?.title(for: language) ?? $0.text }
      },
      .list("guests") { $0.appearances.map(\.guest) },
    ]
  }

  private var state: [Column<Screening>] {
    [
      .truth("contested") { contested.contains($0.code) },
      .text("uid") { programme.calendarUID(of: $0) },
      .integer("sequence") { $0.calendar.sequence },
      .text("changed_at") { $0.calendar.changedAt },
      .integer("version") { version(.screening, $0.code) }, .text("note") { $0.remarks.note },
    ]
  }

  private func end(of screening: Screening) -> String? {
    guard case .time(let start, let stated) = screening.timing else { return nil }
    return programme.end(of: screening)?.rfc3339(in: stated?.zone ?? start.zone)
  }

  private func knownMinutes(of screening: Screening) -> Int? {
    if case .known(let minutes) = programme.length(of: screening) { minutes } else { nil }
  }
}
