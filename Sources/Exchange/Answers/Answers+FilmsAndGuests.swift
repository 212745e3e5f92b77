import CivilTime
package import SchedulingDomain

extension Answers {
  /// Films, in the order given, each with the codes of its screenings.
  package func films(_ films: [Film]) -> Answer<Film> {
    var codes: [Key<Film>: [ScreeningCode]] = [:]
    for screening in programme.screeningsInOrder {
      for film in Set(programme.films(of: screening)) {
        codes[film, default: []].append(screening.code)
      }
    }
    let shown = codes
    return Answer(
      "film", films,
      [
        .text("key") { $0.key }, .text("title") { $0.title(for: language) },
        .text("original_title") { $0.originalTitle },
        .text("original_language") { $0.originalLanguage }, .languages("titles") { $0.titles },
        .list("directors") { $0.directors }, .list("countries") { $0.countries },
        .integer("year") { $0.year?.value }, .integer("runtime_minutes") { $0.runningTime?.value },
        .text("category") { $0.category?.rawValue }, .text("length") { $0.length?.rawValue },
        .list("languages") { $0.languages }, .text("premiere") { $0.premiere?.status.rawValue },
        .text("rating") { $0.rating }, .list("screenings") { shown[$0.key] ?? [] },
        .text("section") { $0.selection.section },
        .text("status") { $0.selection.status?.rawValue },
        .text("rights") { $0.selection.rights?.state.rawValue },
        .text("rights_note") { $0.selection.rights?.note },
        .text("rights_holder") { $0.selection.rightsHolder },
        .text("permit") { $0.selection.permit?.state.rawValue },
        .text("permit_note") { $0.selection.permit?.note },
        .text("embargo") { $0.selection.embargo?.stated },
        .integer("version") { version(.film, $0.key) }, .text("note") { $0.remarks.note },
      ])
  }

  /// Guests, in the order given, each with the codes of what they appear in.
  package func guests(_ guests: [Guest]) -> Answer<Guest> {
    var codes: [Key<Guest>: [ScreeningCode]] = [:]
    for screening in programme.screeningsInOrder {
      for guest in Set(screening.appearances.map(\.guest)) {
        codes[guest, default: []].append(screening.code)
      }
    }
    let seen = codes
    let columns: [Column<Guest>] = [
      .text("key") { $0.key }, .text("name") { $0.name },
      .text("sort_name") { $0.sortName },
      .text("public_role") { $0.publicRole?.text(preferring: language) },
      .text("organisation") { $0.organisation }, .text("country") { $0.country },
      .list("languages") { $0.languages }, .list("screenings") { seen[$0.key] ?? [] },
    ]
    let state: [Column<Guest>] = [
      .integer("version") { version(.guest, $0.key) }, .text("note") { $0.remarks.note },
    ]
    return Answer("guest", guests, columns + care + visit + state)
  }

  /// What only those read who look after a guest.
  private var care: [Column<Guest>] {
    [
      .truth("public") { $0.isPublic }, .text("email") { $0.email }, .text("phone") { $0.phone },
      .text("diet") { $0.diet }, .text("access_needs") { $0.accessNeeds },
    ]
  }

  private var visit: [Column<Guest>] {
    [
      .text("status") { $0.visit.status?.rawValue }, .text("arrival") { $0.visit.arrival?.stated },
      .text("departure") { $0.visit.departure?.stated }, .text("transport") { $0.visit.transport },
      .text("hotel") { $0.visit.hotel }, .integer("nights") { $0.visit.nights?.value },
      .text("paid") { $0.visit.paid }, .text("visa") { $0.visit.visa?.state.rawValue },
      .text("visa_note") { $0.visit.visa?.note }, .text("companion_of") { $0.visit.companionOf },
      .text("handler") { $0.visit.handler }, .list("groups") { $0.visit.groups },
      .list("away") { $0.visit.away.map(\.stated) },
    ]
  }
}

extension TimeAway {
  /// From when until when, as ISO 8601 writes an interval.
  var stated: String { "\(start.rfc3339)/\(end.rfc3339)" }
}

extension DayOrTime {
  /// The day, or RFC 3339 with the zone's offset where a time is known.
  var stated: String {
    switch self {
    case .day(let day): day.description
    case .time(let time): time.rfc3339
    }
  }
}
