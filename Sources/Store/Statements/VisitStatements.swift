import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let visitsOfWeek = Statement<WeekName, VisitRow>(
    "visits_of_week", Queries.visitsOfWeek, bind: \.festival, \.week,
    row: {
      (
        guest: Key<Guest>, status: Visit.Status?, arrivalDay: Day?, arrivalTime: WallTime?,
        arrivalZone: Zone?, arrivalOccurrence: Occurrence?, arrivalAt: Instant?,
        departureDay: Day?, departureTime: WallTime?, departureZone: Zone?,
        departureOccurrence: Occurrence?, departureAt: Instant?, transport: String?,
        hotel: String?, nights: Figure?, paid: String?, visa: Permission.State?,
        visaNote: String?, companionOf: Key<Guest>?, handler: String?, groups: [String],
        away: JSONList<TimeAway>
      ) in
      var visit = Visit()
      visit.status = status
      visit.arrival = DayOrTime(
        arrivalDay, arrivalTime, arrivalZone, arrivalOccurrence, arrivalAt)
      visit.departure = DayOrTime(
        departureDay, departureTime, departureZone, departureOccurrence, departureAt)
      visit.transport = transport
      visit.hotel = hotel
      visit.nights = nights
      visit.paid = paid
      visit.visa = visa.map { Permission(state: $0, note: visaNote) }
      visit.companionOf = companionOf
      visit.handler = handler
      visit.groups = groups
      visit.away = away.elements
      return VisitRow(guest: guest, visit: visit)
    })

  static let putVisits = Statement<Batch<VisitRow>, Void>(
    "put_visits", Queries.putVisits, bind: \.festival, \.week, \.guest, \.status, \.arrivalDay,
    \.arrivalTime, \.arrivalZone, \.arrivalOccurrence, \.arrivalAt, \.departureDay,
    \.departureTime, \.departureZone, \.departureOccurrence, \.departureAt, \.transport, \.hotel,
    \.nights, \.paid, \.visa, \.visaNote, \.companionOf, \.handler, \.groups, \.away)
}

/// What a week says of one of its guests.
struct VisitRow: Sendable {
  let guest: Key<Guest>
  let visit: Visit
}

extension VisitRow {
  fileprivate var status: Visit.Status? { visit.status }
  fileprivate var arrivalDay: Day? { visit.arrival?.day }
  fileprivate var arrivalTime: WallTime? { visit.arrival?.zoned?.civil.time }
  fileprivate var arrivalZone: Zone? { visit.arrival?.zoned?.zone }
  fileprivate var arrivalOccurrence: Occurrence? { visit.arrival?.zoned?.occurrence }
  fileprivate var arrivalAt: Instant? { visit.arrival?.instant }
  fileprivate var departureDay: Day? { visit.departure?.day }
  fileprivate var departureTime: WallTime? { visit.departure?.zoned?.civil.time }
  fileprivate var departureZone: Zone? { visit.departure?.zoned?.zone }
  fileprivate var departureOccurrence: Occurrence? { visit.departure?.zoned?.occurrence }
  fileprivate var departureAt: Instant? { visit.departure?.instant }
  fileprivate var transport: String? { visit.transport }
  fileprivate var hotel: String? { visit.hotel }
  fileprivate var nights: Figure? { visit.nights }
  fileprivate var paid: String? { visit.paid }
  fileprivate var visa: Permission.State? { visit.visa?.state }
  fileprivate var visaNote: String? { visit.visa?.note }
  fileprivate var companionOf: Key<Guest>? { visit.companionOf }
  fileprivate var handler: String? { visit.handler }
  fileprivate var groups: ListLiteral { ListLiteral(visit.groups) }
  fileprivate var away: JSONList<TimeAway> { JSONList(visit.away) }
}
