import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain

extension Statements {
  static let claimsOfFestival = Statement<Key<Festival>, Claim>(
    "claims_of_festival", Queries.claimsOfFestival,
    row: {
      (
        venue: Key<Venue>, auditorium: Key<Auditorium>, week: Key<FilmWeek>,
        screening: ScreeningCode, span: Span
      ) in
      Claim(
        auditorium: Auditorium.Reference(venue: venue, auditorium: auditorium), week: week,
        screening: screening, span: span)
    })

  static let takeClaims = Statement<Batch<Claim>, Void>(
    "take_claims", Queries.takeClaims, bind: \.festival, \.week, \.venue, \.room, \.screening,
    \.span)

  static let giveUpClaims = Statement<Batch<Claim>, Void>(
    "give_up_claims", Queries.giveUpClaims, bind: \.festival, \.week, \.venue, \.room, \.screening)

  static let claimsInTheWay = Statement<Batch<Claim>, SchedulingRefusal>(
    "claims_in_the_way", Queries.claimsInTheWay, bind: \.festival, \.week, \.venue, \.room,
    \.screening, \.span,
    row: {
      (
        wanted: ScreeningCode, venue: Key<Venue>, auditorium: Key<Auditorium>,
        week: Key<FilmWeek>, holder: ScreeningCode, span: Span, zone: Zone
      ) in
      .auditoriumTaken(
        wanted, Auditorium.Reference(venue: venue, auditorium: auditorium), by: holder, week: week,
        until: span.end, freeFrom: span.end, zone: zone)
    })
}

extension Claim {
  fileprivate var venue: Key<Venue> { auditorium.venue }
  fileprivate var room: Key<Auditorium> { auditorium.auditorium }
}
