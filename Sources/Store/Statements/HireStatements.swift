import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let hiresOfWeek = Statement<WeekName, Versioned<Hire>>(
    "hires_of_week", Queries.hiresOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Hire>, version: Int, venue: Key<Venue>, auditorium: Key<Auditorium>?, day: Day,
        startTime: WallTime, startZone: Zone, startOccurrence: Occurrence?, startAt: Instant,
        endDay: Day, endTime: WallTime, endZone: Zone, endOccurrence: Occurrence?,
        endAt: Instant, use: Hire.Use, remarks: Remarks
      ) in
      let start = ZonedTime(
        kept: CivilDateTime(day: day, time: startTime), in: startZone,
        occurrence: startOccurrence, instant: startAt)
      let end = ZonedTime(
        kept: CivilDateTime(day: endDay, time: endTime), in: endZone, occurrence: endOccurrence,
        instant: endAt)
      var hire = try Hire(
        key: key, venue: venue, auditorium: auditorium, start: start, end: end, use: use)
      hire.remarks = remarks
      return Versioned(value: hire, version: version)
    })

  static let putHires = Statement<Batch<Hire>, Void>(
    "put_hires", Queries.putHires, bind: \.festival, \.week, \.key, \.venue, \.auditorium,
    \.day, \.startTime, \.startZone, \.startOccurrence, \.startAt, \.endDay, \.endTime, \.endZone,
    \.endOccurrence, \.endAt, \.use, \.remarks)

  static let removeHires = Statement<Batch<Key<Hire>>, Void>(
    "remove_hires", Queries.removeHires, bind: \.festival, \.week, \.rows)
}

extension Hire {
  fileprivate var day: Day { start.civil.day }
  fileprivate var startTime: WallTime { start.civil.time }
  fileprivate var startZone: Zone { start.zone }
  fileprivate var startOccurrence: Occurrence? { start.occurrence }
  fileprivate var startAt: Instant { start.instant }
  fileprivate var endDay: Day { end.civil.day }
  fileprivate var endTime: WallTime { end.civil.time }
  fileprivate var endZone: Zone { end.zone }
  fileprivate var endOccurrence: Occurrence? { end.occurrence }
  fileprivate var endAt: Instant { end.instant }
}
