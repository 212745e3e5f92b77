import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let tryShift = Statement<(festival: Key<Festival>, origin: String, at: Instant), Int>(
    "try_shift", Queries.tryShift, bind: \.festival, \.origin, \.at,
    row: { (tries: Int) in tries })

  static let forgiveShiftTry = Statement<(festival: Key<Festival>, origin: String), Void>(
    "forgive_shift_try", Queries.forgiveShiftTry, bind: \.festival, \.origin)

  static let openShift = Statement<
    (festival: Key<Festival>, code: String, at: Instant), ShiftRow
  >(
    "open_shift", Queries.openShift, bind: \.festival, \.code, \.at, row: ShiftRow.init)

  static let shiftsOfWeek = Statement<WeekName, ShiftRow>(
    "shifts_of_week", Queries.shiftsOfWeek, bind: \.festival, \.week, row: ShiftRow.init)

  static let addShift = Statement<NewShift, Key<Shift>>(
    "add_shift", Queries.addShift, bind: \.week.festival, \.week.week, \.shift.key,
    \.shift.screening, \.shift.day, \.shift.door, \.shift.name, \.salt, \.code.digits,
    \.shift.span.start, \.shift.span.end, \.intent.now, \.intent.actor.name,
    row: { (key: Key<Shift>) in key })

  static let endShift = Statement<(week: WeekName, shift: Key<Shift>, at: Instant), Key<Shift>>(
    "end_shift", Queries.endShift, bind: \.week.festival, \.week.week, \.shift, \.at,
    row: { (key: Key<Shift>) in key })
}

/// A shift on its way into the database.
struct NewShift: Sendable {
  let week: WeekName
  let shift: Shift
  let code: ShiftCode
  let intent: Intent

  var salt: Bytea { Bytea(code.salt) }
}

/// A shift as it is kept, with its week.
struct ShiftRow: Sendable {
  let week: Key<FilmWeek>
  let shift: Shift

  @Sendable init(
    week: Key<FilmWeek>, key: Key<Shift>, screening: ScreeningCode?, day: Day?, door: String,
    name: String, startsAt: Instant, endsAt: Instant, endedAt: Instant?
  ) throws {
    guard let post = screening.map(Shift.Post.screening) ?? day.map(Shift.Post.day) else {
      throw ValueRefusal.emptyText("post of the shift")
    }
    self.week = week
    shift = try Shift(
      key: key, post: post, door: door, name: name, span: Span(start: startsAt, end: endsAt),
      endedAt: endedAt)
  }
}

extension Shift {
  fileprivate var screening: ScreeningCode? {
    if case .screening(let code) = post { code } else { nil }
  }
  fileprivate var day: Day? { if case .day(let day) = post { day } else { nil } }
}
