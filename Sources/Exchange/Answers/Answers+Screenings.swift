import CivilTime
package import SchedulingDomain

extension Answers {
  /// Screenings and other events, in the order given.
  package func screenings(_ screenings: [Screening]) -> Answer<Screening> {
    Answer("screening", screenings, identity + time + place + terms + state)
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
      .text("zone") { programme.zone(of: $0) },
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

  private var terms: [Column<Screening>] {
    [
      .text("package") { $0.package }, .list("prints") { $0.prints },
      .integer("capacity") { programme.capacity(of: $0)?.value },
      .integer("seats_held") { $0.seatsHeld },
      .text("admission") { $0.admission?.rawValue },
      .text("availability") { $0.availability?.rawValue },
      .text("ticket_address") { $0.ticketAddress },
      .text("actual_start") { $0.actuality.start?.rfc3339(in: programme.zone(of: $0)) },
      .text("actual_end") { $0.actuality.end?.rfc3339(in: programme.zone(of: $0)) },
      .integer("turned_away") { $0.actuality.turnedAway?.value },
    ]
  }

  /// The seats that are kept, screening by screening.
  package func holds(in screenings: [Screening]) -> Answer<HoldLine> {
    let lines = screenings.flatMap { screening in
      screening.holdsInOrder.map { HoldLine(screening: screening, hold: $0) }
    }
    return Answer(
      "hold", lines,
      [
        .text("screening") { $0.screening.code },
        .text("title") { programme.title(of: $0.screening, for: language) },
        .text("date") { $0.screening.timing.day },
        .text("start") { $0.screening.timing.start?.rfc3339 }, .text("for") { $0.hold.holder },
        .integer("seats") { $0.hold.seats.value },
        .integer("release_minutes") { $0.hold.release?.value },
        .integer("order") { $0.hold.order?.value }, .text("seat") { $0.hold.seat },
        .integer("capacity") { programme.capacity(of: $0.screening)?.value },
        .integer("held") { held(at: $0.screening) },
        .integer("free") { line in
          programme.capacity(of: line.screening).map { $0.value - held(at: line.screening) }
        }, .text("note") { $0.hold.note },
      ])
  }

  /// How many seats the week keeps at a screening, of whose holds some may be left out here.
  private func held(at screening: Screening) -> Int {
    (programme.screenings[screening.code] ?? screening).seatsHeld
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

/// Seats that are kept, with their screening.
package struct HoldLine {
  let screening: Screening
  let hold: Hold
}
