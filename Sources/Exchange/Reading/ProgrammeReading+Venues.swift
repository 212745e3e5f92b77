import CivilTime
import SchedulingDomain
import Tables

extension ProgrammeReading {
  func venue(_ object: ObjectReader) -> Venue? {
    let stated = object.needed("key")
    let key = venues.take(stated?.value(Key<Venue>.init(_:)), stated: stated)
    let name = object.localized("name")
    let address = object.optionalText("address")
    let city = object.optionalText("city")
    let country = object.optionalValue("country", Country.init)
    let position = object.optionalObject("position") { self.position($0) }
    let zone = object.optional("zone")?.zone(advisor)
    let capacity: Seats? = object.optionalNumber("capacity")
    let contact = object.optionalText("contact")
    var rooms = Register<Key<Auditorium>>(
      noun: "auditorium", section: "auditoria", isComplete: isComplete)
    let auditoria = object.array("auditoria") { self.auditorium($0, &rooms) }
    let remarks = object.remarks()
    guard let key else { return nil }
    venueZones[key] = zone
    self.auditoria[key] = rooms
    guard let name else { return nil }
    var venue = Venue(key: key, name: name)
    venue.address = address
    venue.city = city
    venue.country = country
    venue.position = position
    venue.zone = zone
    venue.capacity = capacity
    venue.contact = contact
    venue.auditoria = auditoria
    venue.remarks = remarks
    return venue
  }

  private func position(_ object: ObjectReader) -> GeoPosition? {
    let latitude = object.double("latitude", in: -90...90)
    let longitude = object.double("longitude", in: -180...180)
    guard let latitude, let longitude else { return nil }
    return try? GeoPosition(latitude: latitude, longitude: longitude)
  }

  private func auditorium(
    _ object: ObjectReader, _ rooms: inout Register<Key<Auditorium>>
  ) -> Auditorium? {
    let stated = object.needed("key")
    let key = rooms.take(stated?.value(Key<Auditorium>.init(_:)), stated: stated)
    let name = object.optionalLocalized("name")
    let capacity: Seats? = object.optionalNumber("capacity")
    let wheelchairPlaces: Figure? = object.optionalNumber("wheelchair_places")
    let turnaround: Pause? = object.optionalNumber("turnaround_minutes")
    let hours = object.array("opening_hours") { self.openingHours($0) }
    let formats = object.texts("formats")
    let subtitleEquipment = object.optionalText("subtitle_equipment")
    let server = object.optionalText("server")
    let remarks = object.remarks()
    guard let key else { return nil }
    var auditorium = Auditorium(key: key)
    auditorium.name = name
    auditorium.capacity = capacity
    auditorium.wheelchairPlaces = wheelchairPlaces
    auditorium.turnaround = turnaround
    auditorium.openingHours = hours
    auditorium.formats = formats
    auditorium.subtitleEquipment = subtitleEquipment
    auditorium.server = server
    auditorium.remarks = remarks
    return auditorium
  }

  private func openingHours(_ object: ObjectReader) -> OpeningHours? {
    let days = object.values("days") { $0.choice(WeekdayName.self)?.weekday }
    let from = object.parsed("from", as: FestivalHour.expected, FestivalHour.minutes)
    let to = object.parsed("to", as: FestivalHour.expected, FestivalHour.minutes)
    guard let from, let to else { return nil }
    do throws(SchedulingDomain.ValueRefusal) {
      return try OpeningHours(weekdays: days, from: from, to: to)
    } catch {
      let refusal = FileRefusal(error)
      object.error(refusal.message, advice: refusal.advice, at: "from")
      return nil
    }
  }
}
