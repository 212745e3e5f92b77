import CivilTime
import SchedulingDomain
import Tables

/// The times and ways of houses.
extension ProgrammeReading {
  func hire(_ object: ObjectReader) -> Hire? {
    let stated = object.needed("key")
    let key = hires.take(stated?.value(Key<Hire>.init(_:)), stated: stated)
    let venue = object.neededName("venue", venues, advisor, Key<Venue>.init(_:))
    let room = object.optional("auditorium")
    let auditorium = room?.value(Key<Auditorium>.init(_:))
    if let venue, let room, let auditorium {
      auditoria[venue]?.check(auditorium, named: room, advisor)
    }
    let span = span(object, zone: venue.flatMap { venueZones[$0] } ?? zone)
    let use = object.optionalChoice("use", Hire.Use.self) ?? .open
    let remarks = object.remarks()
    guard let key, let venue, let span,
      var hire = try? Hire(
        key: key, venue: venue, auditorium: auditorium, start: span.start, end: span.end, use: use)
    else { return nil }
    hire.remarks = remarks
    return hire
  }

  func travel(_ object: ObjectReader) -> Travel? {
    let from = object.neededName("from", venues, advisor, Key<Venue>.init(_:))
    let end = object.needed("to")
    let to = end?.name(venues, advisor, Key<Venue>.init(_:))
    let minutes: Pause? = object.needed("minutes")?.number()
    let remarks = object.remarks()
    guard let from, let to else { return nil }
    do throws(SchedulingDomain.ValueRefusal) {
      let route = travels.take(try Travel.Route(from: from, to: to), stated: end)
      guard let route, let minutes else { return nil }
      var travel = Travel(key: route, minutes: minutes)
      travel.remarks = remarks
      return travel
    } catch {
      end?.report(FileRefusal(error))
      return nil
    }
  }
}
