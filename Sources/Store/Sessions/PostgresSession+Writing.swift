import Postgres
import SchedulingDomain
import UseCases

extension PostgresSession {
  func add(_ festival: Festival) throws(Refusal) {
    try asking { () throws(DatabaseError) in
      try enter(festival.key)
      try execute(Statements.putFestival, festival)
    }
  }

  func write(_ difference: Difference, in name: WeekName) throws(Refusal) {
    for count in difference.counts where count.old != nil {
      throw .scheduling(.ledgerIsFinal(count.key))
    }
    try asking { () throws(DatabaseError) in
      try enter(name.festival)
      if let festival = difference.festival?.new { try execute(Statements.putFestival, festival) }
      if let week = difference.week?.new {
        try execute(Statements.putWeek, (festival: name.festival, week: week))
      }
      // What is named comes before what names it, and goes after it.
      try put(difference, in: name)
      try remove(difference, in: name)
    }
  }

  private func put(_ difference: Difference, in name: WeekName) throws(DatabaseError) {
    try write(difference.sections.compactMap(\.new), Statements.putSections, in: name)
    try write(difference.organisations.compactMap(\.new), Statements.putOrganisations, in: name)
    try put(difference.venues.compactMap(\.new), in: name)
    try write(difference.films.compactMap(\.new), Statements.putFilms, in: name)
    try write(difference.films.compactMap(\.selection), Statements.putSelections, in: name)
    try write(difference.guests.compactMap(\.new), Statements.putGuests, in: name)
    try write(difference.guests.compactMap(\.visit), Statements.putVisits, in: name)
    try put(difference.packages, in: name)
    try write(difference.prints.compactMap(\.new), Statements.putPrints, in: name)
    try write(difference.hires.compactMap(\.new), Statements.putHires, in: name)
    try write(difference.travels.compactMap(\.new), Statements.putTravels, in: name)
    try put(difference.screenings, in: name)
    try write(difference.counts.compactMap(\.new), Statements.addCounts, in: name)
  }

  private func remove(_ difference: Difference, in name: WeekName) throws(DatabaseError) {
    try write(difference.screenings.removed(), Statements.removeScreenings, in: name)
    try write(difference.packages.removed(), Statements.removePackages, in: name)
    try write(difference.prints.removed(), Statements.removePrints, in: name)
    try write(difference.hires.removed(), Statements.removeHires, in: name)
    try write(difference.travels.removed(), Statements.removeTravels, in: name)
    try write(difference.venues.removed(), Statements.removeVenues, in: name)
    try write(difference.films.removed(), Statements.removeFilms, in: name)
    try write(difference.guests.removed(), Statements.removeGuests, in: name)
    try write(difference.sections.removed(), Statements.removeSections, in: name)
    try write(difference.organisations.removed(), Statements.removeOrganisations, in: name)
  }

  func exchange(
    _ released: [Claim], for taken: [Claim], in week: WeekName
  ) throws(Refusal) {
    try asking { () throws(DatabaseError) in
      try enter(week.festival)
      try write(released, Statements.giveUpClaims, in: week)
      try inBatches(taken, in: week) { claims throws(DatabaseError) in
        want(claims)
        try execute(Statements.takeClaims, claims)
      }
    }
  }

  private func put(_ venues: [Venue], in name: WeekName) throws(DatabaseError) {
    try inBatches(venues, in: name) { venues throws(DatabaseError) in
      try execute(Statements.putVenues, venues)
      let rooms = venues.rows.flatMap { venue in
        venue.auditoria.enumerated().map {
          AuditoriumRow(venue: venue.key, position: $0, auditorium: $1)
        }
      }
      let kept = Batch(festival: name.festival, week: name.week, rows: rooms)
      try execute(Statements.removeAuditoria, (venues: venues.key, kept: kept))
      try write(rooms, Statements.putAuditoria, in: name)
    }
  }

  private func put(_ changes: [Change<Package>], in name: WeekName) throws(DatabaseError) {
    let known = changes.filter { $0.old != nil && $0.new != nil }.map(\.key)
    try write(known, Statements.clearPackages, in: name)
    let packages = changes.compactMap(\.new)
    try write(packages, Statements.putPackages, in: name)
    let films = packages.flatMap { package in
      package.entries.enumerated().map {
        PackageFilmRow(package: package.key, position: $0, entry: $1)
      }
    }
    try write(films, Statements.addPackageFilms, in: name)
  }

  private func put(_ changes: [Change<Screening>], in name: WeekName) throws(DatabaseError) {
    let known = changes.filter { $0.old != nil && $0.new != nil }.map(\.key)
    try write(known, Statements.clearScreenings, in: name)
    try inBatches(changes, in: name) { changes throws(DatabaseError) in
      let screenings = changes.rows.compactMap(\.new)
      try write(screenings, Statements.putScreenings, in: name)
      try write(details(\.films, of: screenings), Statements.addScreeningFilms, in: name)
      try write(details(\.parts, of: screenings), Statements.addScreeningParts, in: name)
      try write(details(\.appearances, of: screenings), Statements.addAppearances, in: name)
      try write(details(\.prints, of: screenings), Statements.addScreeningPrints, in: name)
      try write(details(\.holds, of: screenings), Statements.addScreeningHolds, in: name)
    }
  }

  private func details<Value>(
    _ property: KeyPath<Screening, [Value]>, of screenings: [Screening]
  ) -> [Detail<Value>] {
    screenings.flatMap { screening in
      screening[keyPath: property].enumerated().map {
        Detail(screening: screening.code, position: $0, value: $1)
      }
    }
  }

  private func write<Row>(
    _ rows: [Row], _ statement: Statement<Batch<Row>, Void>, in name: WeekName
  ) throws(DatabaseError) {
    try inBatches(rows, in: name) { batch throws(DatabaseError) in
      try execute(statement, batch)
    }
  }

  func inBatches<Row: Sendable>(
    _ rows: [Row], in name: WeekName, of size: Int = Batch<Row>.size,
    _ body: (Batch<Row>) throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    var start = 0
    while start < rows.count {
      let end = min(start + size, rows.count)
      try body(
        Batch(festival: name.festival, week: name.week, rows: Array(rows[start..<end])))
      start = end
    }
  }
}

extension Array {
  /// The keys of the things that are gone.
  fileprivate func removed<Value>() -> [Value.KeyType] where Element == Change<Value> {
    filter { $0.new == nil }.map(\.key)
  }
}

extension Change<Film> {
  /// What the week says of the film, where that is something else than before.
  fileprivate var selection: SelectionRow? {
    guard let new, new.selection != old?.selection ?? Selection() else { return nil }
    return SelectionRow(film: new.key, selection: new.selection)
  }
}

extension Change<Guest> {
  /// What the week says of the guest, where that is something else than before.
  fileprivate var visit: VisitRow? {
    guard let new, new.visit != old?.visit ?? Visit() else { return nil }
    return VisitRow(guest: new.key, visit: new.visit)
  }
}
