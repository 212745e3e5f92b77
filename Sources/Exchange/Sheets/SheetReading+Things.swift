import CivilTime
import SchedulingDomain
import Tables

extension SheetReading {
  /// A row of a sheet of houses: an auditorium, or a venue of which no auditorium is known.
  func readVenue(_ row: SheetRow) {
    guard let cell = row[.venue], let name = name(cell) else { return leaveOut(row) }
    let language = row.layout.language
    guard let key = venue(named: name, cell, language) else { return }
    let room = row[.auditorium].flatMap { cell in
      cell.isOpen ? nil : self.name(cell).flatMap { auditorium(named: $0, cell, of: key, language) }
    }
    guard var venue = programme.venues[key] else { return }
    set(&venue.address, row[.address]) { self.text($0) }
    set(&venue.city, row[.city]) { self.text($0) }
    set(&venue.country, row[.country]) { self.country($0.text, $0) }
    set(&venue.contact, row[.contact]) { self.text($0) }
    set(&venue.position, row[.latitude]) { self.position($0, row[.longitude]) }
    if let room, let place = venue.auditoria.firstIndex(where: { $0.key == room }) {
      var auditorium = venue.auditoria[place]
      set(&auditorium.capacity, row[.capacity]) { self.whole($0) }
      set(&auditorium.wheelchairPlaces, row[.wheelchairPlaces]) { self.whole($0) }
      set(&auditorium.turnaround, row[.turnaround]) { self.minutes($0) }
      set(&auditorium.formats, row[.formats]) { self.names($0) }
      set(&auditorium.subtitleEquipment, row[.subtitleEquipment]) { self.text($0) }
      set(&auditorium.server, row[.server]) { self.text($0) }
      keepNotes(&auditorium.remarks, row)
      venue.auditoria[place] = auditorium
    } else {
      set(&venue.capacity, row[.capacity]) { self.whole($0) }
      keepNotes(&venue.remarks, row)
    }
    put(.venue(venue))
  }

  private func position(_ latitude: SheetCell, _ longitude: SheetCell?) -> GeoPosition? {
    guard let longitude, let north = Double(latitude.text.replacing(",", with: ".")),
      let east = Double(longitude.text.replacing(",", with: "."))
    else {
      error(
        latitude, "latitude and longitude go together, in degrees",
        advice: "Write them as 48.8708 and 2.3317.")
      return nil
    }
    do throws(SchedulingDomain.ValueRefusal) {
      return try GeoPosition(latitude: north, longitude: east)
    } catch {
      report(error, latitude)
      return nil
    }
  }

  /// What a sheet of screenings says of the house of a row.
  func readFlat(_ key: Key<Venue>, _ room: Key<Auditorium>?, _ row: SheetRow) {
    guard let venue = programme.venues[key] else { return }
    var next = venue
    set(&next.address, row[.address]) { self.text($0) }
    set(&next.city, row[.city]) { self.text($0) }
    if let room, let place = next.auditoria.firstIndex(where: { $0.key == room }) {
      set(&next.auditoria[place].capacity, row[.capacity]) { self.whole($0) }
    } else {
      set(&next.capacity, row[.capacity]) { self.whole($0) }
    }
    if next != venue { put(.venue(next)) }
  }

  func readGuest(_ row: SheetRow) {
    let name = row[.name].flatMap { self.name($0) }
    guard let cell = row[.guest] ?? row[.name] else { return leaveOut(row) }
    let key: Key<Guest>?
    if let stated = row[.guest] {
      key = self.key(stated)
      if let key, programme.guests[key] == nil {
        guard let name, let guest = try? Guest(key: key, name: name) else { return leaveOut(row) }
        guests.add(key, [name])
        put(.guest(guest))
      }
    } else {
      key = name.flatMap { guest(named: $0, cell) }
    }
    guard let key, var guest = programme.guests[key],
      isFirst(ItemName(.guest, key), at: cell.position)
    else { return }
    guest.name = name ?? guest.name
    set(&guest.sortName, row[.sortName]) { self.text($0) }
    set(&guest.publicRole, row, .publicRole)
    set(&guest.organisation, row[.organisation]) { self.text($0) }
    set(&guest.country, row[.country]) { self.country($0.text, $0) }
    set(&guest.languages, row[.languages]) { self.languages($0) }
    set(&guest.email, row[.email]) { self.text($0) }
    set(&guest.phone, row[.phone]) { self.text($0) }
    set(&guest.diet, row[.diet]) { self.text($0) }
    set(&guest.accessNeeds, row[.accessNeeds]) { self.text($0) }
    if let cell = row[.isPublic], !cell.isOpen { guest.isPublic = yes(cell) ?? guest.isPublic }
    readVisit(of: &guest, row)
    keepNotes(&guest.remarks, row)
    put(.guest(guest))
    guests.add(key, [guest.name])
  }

  private func readVisit(of guest: inout Guest, _ row: SheetRow) {
    set(&guest.visit.status, row[.status]) { self.choice(SheetChoices.visits, $0) }
    set(&guest.visit.arrival, row, .arrival)
    set(&guest.visit.departure, row, .departure)
    set(&guest.visit.transport, row[.transport]) { self.text($0) }
    set(&guest.visit.hotel, row[.hotel]) { self.text($0) }
    set(&guest.visit.nights, row[.nights]) { self.whole($0) }
    set(&guest.visit.paid, row[.paid]) { self.text($0) }
    set(&guest.visit.visa, row[.visa]) { self.permission($0) }
    set(&guest.visit.companionOf, row[.companionOf]) { cell in
      self.name(cell).flatMap { self.guest(named: $0, cell) }
    }
    set(&guest.visit.handler, row[.handler]) { self.text($0) }
    set(&guest.visit.groups, row[.group]) { cell in
      self.names(cell).compactMap { try? self.programme.groupLabel($0) }
    }
    set(&guest.visit.away, row[.away]) { self.away($0) }
  }

  private func yes(_ cell: SheetCell) -> Bool? {
    switch Headings.plain(cell.text) {
    case "yes", "oui", "co", "x", "true", "vrai", "1": return true
    case "no", "non", "khong", "false", "faux", "0": return false
    default:
      error(cell, "\"\(cell.text.prefix(40))\" is no yes and no no", advice: "Write yes or no.")
      return nil
    }
  }

  /// A guest at a screening; one that stands there in this role already is said anew.
  func readAppearance(_ row: SheetRow) {
    guard let guestCell = row[.guest], let screeningCell = row[.screening],
      let roleCell = row[.role]
    else { return leaveOut(row) }
    let key = name(guestCell).flatMap { guest(named: $0, guestCell) }
    let role = choice(SheetChoices.roles, roleCell)
    let part = row[.part].flatMap { $0.isOpen ? nil : choice(SheetChoices.parts, $0) }
    guard let screening = screening(named: screeningCell), let key, let role else { return }
    var next = screening
    let place = next.appearances.firstIndex {
      $0.guest == key && $0.role == role && $0.part == part
    }
    let known = place.map { next.appearances[$0] }
    var remarks = known?.remarks ?? Remarks()
    keepNotes(&remarks, row)
    var languages = known?.languages ?? []
    set(&languages, row[.languages]) { self.languages($0) }
    var status = known?.status
    set(&status, row[.status]) { self.choice(SheetChoices.appearances, $0) }
    let appearance = Appearance(
      guest: key, role: role, part: part, languages: languages, status: status, remarks: remarks)
    if let place {
      next.appearances[place] = appearance
    } else {
      next.appearances.append(appearance)
    }
    if next != screening { put(.screening(next)) }
  }

  /// The screening whose code a cell holds.
  func screening(named cell: SheetCell) -> Screening? {
    guard let code = code(cell) else { return nil }
    if let screening = programme.screenings[code] { return screening }
    let known = programme.screenings.keys.map(\.text)
    error(
      cell, "there is no screening \(code)",
      advice: advisor.suggestion(for: code.text, among: known)
        ?? "Name one by its code, or add it to the sheet of screenings.")
    return nil
  }

  func code(_ cell: SheetCell) -> ScreeningCode? {
    do throws(SchedulingDomain.ValueRefusal) { return try ScreeningCode(cell.text) } catch {
      report(error, cell)
      return nil
    }
  }
}
