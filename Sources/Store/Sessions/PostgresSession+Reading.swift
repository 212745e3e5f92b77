import Postgres
import SchedulingDomain
import UseCases

extension PostgresSession {
  func festivals() throws(Refusal) -> [Festival] {
    try asking { () throws(DatabaseError) in
      try rows(Statements.festivals, nil).map(\.value)
    }
  }

  func weeks() throws(Refusal) -> [WeekEntry] {
    try asking { () throws(DatabaseError) in
      var entries: [WeekEntry] = []
      for festival in try rows(Statements.festivals, nil).map(\.value) {
        try enter(festival.key)
        let search = WeekSearch(festival: festival.key, week: nil)
        for week in try rows(Statements.weeks, search).map(\.value) {
          entries.append(WeekEntry(festival: festival, week: week))
        }
      }
      return entries.sorted {
        ($0.week.days.first, $0.week.key) < ($1.week.days.first, $1.week.key)
      }
    }
  }

  func programme(of week: Key<FilmWeek>) throws(Refusal) -> StoredProgramme? {
    try asking { () throws(DatabaseError) in
      guard let name = try enter(weekAt: week) else { return nil }
      return try programme(name)
    }
  }

  private func programme(_ name: WeekName) throws(DatabaseError) -> StoredProgramme? {
    let search = WeekSearch(festival: name.festival, week: name.week)
    guard let festival = try firstRow(Statements.festivals, name.festival),
      let week = try firstRow(Statements.weeks, search)
    else { return nil }
    var programme = Programme(festival: festival.value, week: week.value)
    var versions = [
      ItemName(.festival, name.festival): festival.version,
      ItemName(.week, name.week): week.version,
    ]
    for venue in try rows(Statements.venuesOfWeek, name) {
      programme.venues[venue.value.key] = venue.value
      versions[ItemName(.venue, venue.value.key)] = venue.version
    }
    for room in try rows(Statements.auditoriaOfWeek, name) {
      programme.venues[room.venue]?.auditoria.append(room.auditorium)
    }
    for film in try rows(Statements.filmsOfWeek, name) {
      programme.films[film.value.key] = film.value
      versions[ItemName(.film, film.value.key)] = film.version
    }
    for guest in try rows(Statements.guestsOfWeek, name) {
      programme.guests[guest.value.key] = guest.value
      versions[ItemName(.guest, guest.value.key)] = guest.version
    }
    for screening in try rows(Statements.screeningsOfWeek, name) {
      programme.screenings[screening.value.code] = screening.value
      versions[ItemName(.screening, screening.value.code)] = screening.version
    }
    for part in try rows(Statements.partsOfWeek, name) {
      programme.screenings[part.screening]?.parts.append(part.value)
    }
    for appearance in try rows(Statements.appearancesOfWeek, name) {
      programme.screenings[appearance.screening]?.appearances.append(appearance.value)
    }
    for count in try rows(Statements.countsOfWeek, name) { programme.counts[count.key] = count }
    let claims = try rows(Statements.claimsOfFestival, name.festival)
    return StoredProgramme(
      programme: programme, held: claims.filter { $0.week == name.week },
      others: claims.filter { $0.week != name.week }, versions: versions)
  }

  func claims(outside week: WeekName) throws(Refusal) -> [Claim] {
    try asking { () throws(DatabaseError) in
      try enter(week.festival)
      return try rows(Statements.claimsOfFestival, week.festival).filter { $0.week != week.week }
    }
  }

  /// The refusal that names the first claim that stands in the way of those wanted.
  func holder(inTheWayOf wanted: Batch<Claim>) throws(Refusal) -> SchedulingRefusal? {
    try asking { () throws(DatabaseError) in
      try enter(wanted.festival)
      return try firstRow(Statements.claimsInTheWay, wanted)
    }
  }
}
