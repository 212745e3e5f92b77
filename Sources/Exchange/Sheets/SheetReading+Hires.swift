import CivilTime
import SchedulingDomain
import Tables

/// A house, and the room of it where it is not the whole house.
private struct HiredPlace {
  let venue: Key<Venue>
  let room: Key<Auditorium>?
}

extension SheetReading {
  /// A time of a house; one without a key is found by house, room and start.
  func readHire(_ row: SheetRow, _ dates: DateColumn) {
    guard let cell = row[.hire] ?? row[.venue] else { return leaveOut(row) }
    var key: Key<Hire>?
    if let keyCell = row[.hire] {
      key = self.key(keyCell)
      if key == nil { return }
    }
    var known = key.flatMap { programme.hires[$0] }
    guard let place = hiredPlace(row, known) else { return }
    let errors = faults.errorCount
    var zone = programme.zone(at: .venue(place.venue))
    let when = Saying(row, dates, zone, self, start: .from, end: .to)
    if key == nil { known = hire(of: place, when) }
    if let known, known.venue == place.venue { zone = known.start.zone }
    let span = span(when, known, zone)
    guard faults.errorCount == errors else { return }
    guard let span else {
      return error(
        cell, "it is not said when the hire begins and ends",
        advice: "Give the date, and from and to as times.")
    }
    let newKey = key ?? known?.key ?? freeKey(of: place, span.start)
    guard isFirst(ItemName(.hire, newKey), at: cell.position) else { return }
    var use = known?.use ?? .open
    if let useCell = row[.use], !useCell.isOpen {
      use = choice(SheetChoices.uses, useCell) ?? use
    }
    do throws(SchedulingDomain.ValueRefusal) {
      var hire = try Hire(
        key: newKey, venue: place.venue, auditorium: place.room, start: span.start, end: span.end,
        use: use)
      hire.remarks = known?.remarks ?? Remarks()
      keepNotes(&hire.remarks, row)
      put(.hire(hire))
    } catch {
      report(error, row[.to] ?? cell)
    }
  }

  private func hiredPlace(_ row: SheetRow, _ known: Hire?) -> HiredPlace? {
    let language = row.layout.language
    var house = known?.venue
    if let cell = row[.venue] {
      house = name(cell).flatMap { venue(named: $0, cell, language) }
    }
    guard let house else {
      if row[.venue] == nil { leaveOut(row) }
      return nil
    }
    touch(ItemName(.venue, house))
    var room = known?.venue == house ? known?.auditorium : nil
    set(&room, row[.auditorium]) { cell in
      self.name(cell).flatMap { self.auditorium(named: $0, cell, of: house, language) }
    }
    return HiredPlace(venue: house, room: room)
  }

  private func hire(of place: HiredPlace, _ when: Saying) -> Hire? {
    let wall = when.wall
    return programme.hires.values.filter { hire in
      hire.venue == place.venue && hire.auditorium == place.room
        && hire.start.civil.day == wall.day && hire.start.civil.time.minuteOfDay == wall.minutes
    }.min { $0.key < $1.key }
  }

  /// From when until when, as the row says or as it was.
  private func span(
    _ when: Saying, _ known: Hire?, _ zone: Zone
  ) -> (start: ZonedTime, end: ZonedTime)? {
    let old: Timing = known.map { .time(start: $0.start, end: $0.end) } ?? .open
    guard case .time(let start, let said) = when.timing(from: old, in: zone) ?? old,
      let end = said ?? known?.end
    else { return nil }
    return (start, end)
  }

  private func freeKey(of place: HiredPlace, _ start: ZonedTime) -> Key<Hire> {
    let usual = Hire.usualKey(venue: place.venue, auditorium: place.room, start: start.civil)
    return freeKey([usual?.text ?? place.venue.text], "hire") { programme.hires[$0] != nil }
  }
}
