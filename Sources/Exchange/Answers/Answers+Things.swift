package import SchedulingDomain

extension Answers {
  /// Venues, in the order given.
  package func venues(_ venues: [Venue]) -> Answer<Venue> {
    Answer(
      "venue", venues,
      [
        .text("key") { $0.key }, .text("name") { $0.name.text(preferring: language) },
        .languages("names") { $0.name }, .text("address") { $0.address },
        .text("city") { $0.city }, .text("country") { $0.country },
        .decimal("latitude") { $0.position?.latitude },
        .decimal("longitude") { $0.position?.longitude },
        .text("zone") { $0.zone ?? programme.week.zone },
        .integer("capacity") { $0.capacity?.value },
        .list("auditoria") { $0.auditoria.map(\.key) }, .text("contact") { $0.contact },
        .integer("version") { version(.venue, $0.key) }, .text("note") { $0.remarks.note },
      ])
  }

  /// The auditoria of venues, in the order of each house.
  package func auditoria(of venues: [Venue]) -> Answer<AuditoriumLine> {
    let lines = venues.flatMap { venue in
      venue.auditoria.map { AuditoriumLine(venue: venue, auditorium: $0) }
    }
    return Answer(
      "auditorium", plural: "auditoria", lines,
      [
        .text("venue") { $0.venue.key }, .text("key") { $0.auditorium.key },
        .text("name") { $0.auditorium.name?.text(preferring: language) },
        .languages("names") { $0.auditorium.name },
        .text("venue_name") { $0.venue.name.text(preferring: language) },
        .integer("capacity") { $0.auditorium.capacity?.value },
        .integer("wheelchair_places") { $0.auditorium.wheelchairPlaces?.value },
        .integer("turnaround_minutes") { $0.auditorium.turnaround?.value },
        .list("opening_hours") { $0.auditorium.openingHours.map(\.inWords) },
        .list("formats") { $0.auditorium.formats },
        .text("subtitle_equipment") { $0.auditorium.subtitleEquipment },
        .text("server") { $0.auditorium.server }, .text("note") { $0.auditorium.remarks.note },
      ])
  }

  /// The appearances of guests in screenings, screening by screening.
  package func appearances(in screenings: [Screening]) -> Answer<AppearanceLine> {
    let lines = screenings.flatMap { screening in
      screening.appearances.map { AppearanceLine(screening: screening, appearance: $0) }
    }
    return Answer(
      "appearance", lines,
      [
        .text("guest") { $0.appearance.guest },
        .text("guest_name") { programme.guests[$0.appearance.guest]?.name },
        .text("screening") { $0.screening.code },
        .text("title") { programme.title(of: $0.screening, for: language) },
        .text("role") { $0.appearance.role.rawValue },
        .text("part") { $0.appearance.part?.rawValue },
        .list("languages") { $0.appearance.languages },
        .text("status") { $0.appearance.status?.rawValue },
        .text("date") { $0.screening.timing.day },
        .text("start") { $0.screening.timing.start?.rfc3339 },
        .text("note") { $0.appearance.remarks.note },
      ])
  }
}

/// An auditorium with its venue.
package struct AuditoriumLine {
  let venue: Venue
  let auditorium: Auditorium
}

/// An appearance with its screening.
package struct AppearanceLine {
  let screening: Screening
  let appearance: Appearance
}

extension OpeningHours {
  /// "friday saturday 10:00-25:30"; every day where none is named.
  fileprivate var inWords: String {
    let days = weekdays.map { WeekdayName($0).rawValue }
    return (days + ["\(FestivalHour.text(from))-\(FestivalHour.text(to))"]).joined(separator: " ")
  }
}
