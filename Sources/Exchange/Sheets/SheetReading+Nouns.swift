import CivilTime
import SchedulingDomain
import Tables

extension SheetReading {
  func readSection(_ row: SheetRow) {
    let language = row.layout.language
    let count = programme.sections.count
    guard let cell = row[.section] ?? nameCell(row), let said = name(cell),
      let key = section(named: said, cell, language), var section = programme.sections[key],
      isFirst(ItemName(.section, key), at: cell.position)
    else { return }
    let isNew = programme.sections.count > count
    section.name = names(row, isNew ? nil : section.name) ?? section.name
    set(&section.description, row, .description)
    set(&section.position, row[.position]) { self.whole($0) }
    keepNotes(&section.remarks, row)
    put(.section(section))
    sections.add(key, section.name.entries.map(\.text))
  }

  func readOrganisation(_ row: SheetRow) {
    let language = row.layout.language
    let count = programme.organisations.count
    guard let cell = row[.organisation] ?? nameCell(row), let said = name(cell),
      let key = organisation(named: said, cell, language),
      var organisation = programme.organisations[key],
      isFirst(ItemName(.organisation, key), at: cell.position)
    else { return }
    let isNew = programme.organisations.count > count
    organisation.name = names(row, isNew ? nil : organisation.name) ?? organisation.name
    set(&organisation.role, row[.role]) { self.text($0) }
    set(&organisation.country, row[.country]) { self.country($0.text, $0) }
    set(&organisation.contact, row[.contact]) { self.text($0) }
    set(&organisation.email, row[.email]) { self.text($0) }
    set(&organisation.phone, row[.phone]) { self.text($0) }
    set(&organisation.website, row[.website]) { self.text($0) }
    keepNotes(&organisation.remarks, row)
    put(.organisation(organisation))
    organisations.add(key, organisation.name.entries.map(\.text))
  }

  /// The cell of a name, in whatever language it stands.
  private func nameCell(_ row: SheetRow) -> SheetCell? {
    let cell =
      row[.name]
      ?? row.layout.languages(.name, ofFilm: false).lazy.compactMap { row[.name, in: $0] }.first
    if cell == nil { leaveOut(row) }
    return cell
  }

  private func names(_ row: SheetRow, _ known: LocalizedText?) -> LocalizedText? {
    var text = known
    set(&text, row, .name)
    return text
  }

  /// A way between two houses, and how long it takes.
  func readTravel(_ row: SheetRow) {
    guard let fromCell = row[.from], let toCell = row[.to] else { return leaveOut(row) }
    let language = row.layout.language
    let from = name(fromCell).flatMap { venue(named: $0, fromCell, language) }
    let to = name(toCell).flatMap { venue(named: $0, toCell, language) }
    guard let from, let to else { return }
    for key in [from, to] { touch(ItemName(.venue, key)) }
    let route: Travel.Route
    do throws(SchedulingDomain.ValueRefusal) {
      route = try Travel.Route(from: from, to: to)
    } catch {
      return report(error, toCell)
    }
    guard isFirst(ItemName(.travel, route), at: fromCell.position) else { return }
    var minutes = programme.travels[route]?.minutes
    set(&minutes, row[.minutes]) { self.minutes($0) }
    guard let minutes else {
      guard row[.minutes]?.isOpen != false else { return }
      return error(
        fromCell, "it is not said how long the way takes", advice: "Give its minutes.")
    }
    var travel = programme.travels[route] ?? Travel(key: route, minutes: minutes)
    travel.minutes = minutes
    keepNotes(&travel.remarks, row)
    put(.travel(travel))
  }

  /// Seats of a screening for somebody; a dash in their place gives them up.
  func readHold(_ row: SheetRow) {
    guard let screeningCell = row[.screening], let holderCell = row[.holder],
      let holder = name(holderCell)
    else { return leaveOut(row) }
    guard var screening = screening(named: screeningCell) else { return }
    let place = screening.holds.firstIndex { Headings.plain($0.holder) == Headings.plain(holder) }
    let known = place.map { screening.holds[$0] }
    if let place, row[.seats]?.isDash == true {
      screening.holds.remove(at: place)
      return put(.screening(screening))
    }
    guard let seats = row[.seats].map({ self.whole($0) as Seats? }) ?? known?.seats else {
      guard row[.seats] == nil else { return }
      return error(holderCell, "it is not said how many seats", advice: "Give their number.")
    }
    var release = known?.release
    set(&release, row[.release]) { self.minutes($0) }
    var order = known?.order
    set(&order, row[.order]) { self.whole($0) }
    var seat = known?.seat
    set(&seat, row[.seat]) { self.text($0) }
    var remarks = Remarks(note: known?.note)
    keepNotes(&remarks, row)
    guard
      let hold = try? Hold(
        for: known?.holder ?? holder, seats: seats, release: release, order: order, seat: seat,
        note: remarks.note)
    else { return }
    if let place {
      screening.holds[place] = hold
    } else {
      screening.holds.append(hold)
    }
    put(.screening(screening))
  }

  /// A leave in one cell: how far it has come, and in whose words behind a colon.
  func permission(_ cell: SheetCell, note: String? = nil) -> Permission? {
    guard let text = text(cell) else { return nil }
    let halves = text.split(separator: ":", maxSplits: 1)
    guard
      let state = choice(
        SheetChoices.permissions, cell.holding(halves.first.map(String.init) ?? text))
    else { return nil }
    let said = halves.count == 2 ? canonicalText(String(halves[1])) : nil
    return Permission(state: state, note: said ?? note)
  }
}
