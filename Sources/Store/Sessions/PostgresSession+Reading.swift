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
    var reading = Reading(
      programme: Programme(festival: festival.value, week: week.value),
      versions: [
        ItemName(.festival, name.festival): festival.version,
        ItemName(.week, name.week): week.version,
      ])
    try readHoldings(name, into: &reading)
    try readNouns(name, into: &reading)
    try readScreenings(name, into: &reading)
    for count in try rows(Statements.countsOfWeek, name) { reading.programme.put(.count(count)) }
    let claims = try rows(Statements.claimsOfFestival, name.festival)
    return StoredProgramme(
      programme: reading.programme, held: claims.filter { $0.week == name.week },
      others: claims.filter { $0.week != name.week }, versions: reading.versions)
  }

  /// Reads what the festival owns, with what the week says of it.
  private func readHoldings(
    _ name: WeekName, into reading: inout Reading
  ) throws(DatabaseError) {
    reading.put(try rows(Statements.venuesOfWeek, name), Item.venue)
    for room in try rows(Statements.auditoriaOfWeek, name) {
      reading.programme.venues[room.venue]?.auditoria.append(room.auditorium)
    }
    reading.put(try rows(Statements.filmsOfWeek, name), Item.film)
    for row in try rows(Statements.selectionsOfWeek, name) {
      reading.programme.films[row.film]?.selection = row.selection
    }
    reading.put(try rows(Statements.guestsOfWeek, name), Item.guest)
    for row in try rows(Statements.visitsOfWeek, name) {
      reading.programme.guests[row.guest]?.visit = row.visit
    }
  }

  /// Reads what the week itself owns, screenings apart.
  private func readNouns(_ name: WeekName, into reading: inout Reading) throws(DatabaseError) {
    reading.put(try rows(Statements.sectionsOfWeek, name), Item.section)
    reading.put(try rows(Statements.organisationsOfWeek, name), Item.organisation)
    reading.put(try rows(Statements.packagesOfWeek, name), Item.package)
    for row in try rows(Statements.packageFilmsOfWeek, name) {
      reading.programme.packages[row.package]?.entries.append(row.entry)
    }
    reading.put(try rows(Statements.printsOfWeek, name), Item.print)
    reading.put(try rows(Statements.hiresOfWeek, name), Item.hire)
    reading.put(try rows(Statements.travelsOfWeek, name), Item.travel)
  }

  private func readScreenings(
    _ name: WeekName, into reading: inout Reading
  ) throws(DatabaseError) {
    reading.put(try rows(Statements.screeningsOfWeek, name), Item.screening)
    for part in try rows(Statements.partsOfWeek, name) {
      reading.programme.screenings[part.screening]?.parts.append(part.value)
    }
    for appearance in try rows(Statements.appearancesOfWeek, name) {
      reading.programme.screenings[appearance.screening]?.appearances.append(appearance.value)
    }
    for print in try rows(Statements.screeningPrintsOfWeek, name) {
      reading.programme.screenings[print.screening]?.prints.append(print.value)
    }
    for hold in try rows(Statements.holdsOfWeek, name) {
      reading.programme.screenings[hold.screening]?.holds.append(hold.value)
    }
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

/// A programme while it is read, with how often its things were written.
private struct Reading {
  var programme: Programme
  var versions: [ItemName: Int]

  mutating func put<Value>(_ rows: [Versioned<Value>], _ item: (Value) -> Item) {
    for row in rows {
      let item = item(row.value)
      programme.put(item)
      versions[item.name] = row.version
    }
  }
}
