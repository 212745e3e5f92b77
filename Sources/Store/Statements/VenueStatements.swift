import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let venuesOfWeek = Statement<WeekName, Versioned<Venue>>(
    "venues_of_week", Queries.venuesOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Venue>, version: Int, name: LocalizedText, address: String?, city: String?,
        country: Country?, latitude: Double?, longitude: Double?, zone: Zone?, seats: Seats?,
        contact: String?, remarks: Remarks
      ) in
      var venue = Venue(key: key, name: name)
      venue.address = address
      venue.city = city
      venue.country = country
      if let latitude, let longitude {
        venue.position = try GeoPosition(latitude: latitude, longitude: longitude)
      }
      venue.zone = zone
      venue.capacity = seats
      venue.contact = contact
      venue.remarks = remarks
      return Versioned(value: venue, version: version)
    })

  static let putVenues = Statement<Batch<Venue>, Void>(
    "put_venues", Queries.putVenues, bind: \.festival, \.week, \.key, \.name, \.address, \.city,
    \.country, \.latitude, \.longitude, \.zone, \.capacity, \.contact, \.remarks)

  static let removeVenues = Statement<Batch<Key<Venue>>, Void>(
    "remove_venues", Queries.removeVenues, bind: \.festival, \.week, \.rows)

  static let auditoriaOfWeek = Statement<WeekName, AuditoriumRow>(
    "auditoria_of_week", Queries.auditoriaOfWeek, bind: \.festival, \.week,
    row: {
      (
        venue: Key<Venue>, key: Key<Auditorium>, name: LocalizedText?, seats: Seats?,
        wheelchairPlaces: Figure?, turnaround: Pause?, openingHours: JSONList<OpeningHours>,
        formats: [String], subtitleEquipment: String?, server: String?, remarks: Remarks
      ) in
      var auditorium = Auditorium(key: key)
      auditorium.name = name
      auditorium.capacity = seats
      auditorium.wheelchairPlaces = wheelchairPlaces
      auditorium.turnaround = turnaround
      auditorium.openingHours = openingHours.elements
      auditorium.formats = formats
      auditorium.subtitleEquipment = subtitleEquipment
      auditorium.server = server
      auditorium.remarks = remarks
      return AuditoriumRow(venue: venue, position: 0, auditorium: auditorium)
    })

  static let putAuditoria = Statement<Batch<AuditoriumRow>, Void>(
    "put_auditoria", Queries.putAuditoria, bind: \.festival, \.venue, \.key, \.position, \.name,
    \.capacity, \.wheelchairPlaces, \.turnaround, \.openingHours, \.formats,
    \.subtitleEquipment, \.server, \.remarks)

  /// Removes all auditoria of the venues but those of the batch.
  static let removeAuditoria = Statement<(venues: [Key<Venue>], kept: Batch<AuditoriumRow>), Void>(
    "remove_auditoria", Queries.removeAuditoria, bind: \.kept.festival, \.venues, \.kept.venue,
    \.kept.key)
}

/// An auditorium with its venue and its place among the venue's.
struct AuditoriumRow: Sendable {
  let venue: Key<Venue>
  let position: Int
  let auditorium: Auditorium
}

extension Venue {
  fileprivate var latitude: Double? { position?.latitude }
  fileprivate var longitude: Double? { position?.longitude }
}

extension AuditoriumRow {
  fileprivate var key: Key<Auditorium> { auditorium.key }
  fileprivate var name: LocalizedText? { auditorium.name }
  fileprivate var capacity: Seats? { auditorium.capacity }
  fileprivate var wheelchairPlaces: Figure? { auditorium.wheelchairPlaces }
  fileprivate var turnaround: Pause? { auditorium.turnaround }
  fileprivate var openingHours: JSONList<OpeningHours> { JSONList(auditorium.openingHours) }
  fileprivate var formats: ListLiteral { ListLiteral(auditorium.formats) }
  fileprivate var subtitleEquipment: String? { auditorium.subtitleEquipment }
  fileprivate var server: String? { auditorium.server }
  fileprivate var remarks: Remarks { auditorium.remarks }
}
