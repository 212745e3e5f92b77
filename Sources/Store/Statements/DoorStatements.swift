import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let addDoorEvents = Statement<(rows: Batch<DoorEvent>, at: Instant), DoorReceipt>(
    "add_door_events", Queries.addDoorEvents, bind: \.rows.festival, \.rows.week, \.at,
    \.rows.device, \.rows.eventName, \.rows.screening, \.rows.door, \.rows.movement,
    \.rows.ticket, \.rows.clicks, \.rows.category, \.rows.refusal, \.rows.at,
    row: { (new: Int, refused: Int) in DoorReceipt(new: new, refused: refused) })

  static let retakeUnknownEvents = Statement<Batch<DoorEvent>, Int>(
    "retake_unknown_events", Queries.retakeUnknownEvents, bind: \.festival, \.week, \.device,
    \.eventName, \.screening,
    row: { (events: Int) in events })

  static let differingEvents = Statement<Batch<DoorEvent>, DoorEvent.Name>(
    "differing_events", Queries.differingEvents, bind: \.festival, \.week, \.device,
    \.eventName, \.screening, \.door, \.movement, \.ticket, \.clicks, \.category,
    row: { (device: String, event: String) in
      try DoorEvent.Name(device: device, event: event)
    })

  static let doubleEntries = Statement<
    (week: WeekName, screenings: [ScreeningCode]), (count: Int, entry: DoubleEntry)
  >(
    "double_entries", Queries.doubleEntries, bind: \.week.festival, \.week.week, \.screenings,
    row: {
      (
        count: Int, screening: ScreeningCode, ticket: String, firstDoor: String,
        firstAt: Instant, door: String, at: Instant
      ) in
      let movements = [(firstDoor, firstAt), (door, at)].map {
        DoorMovement(movement: .entry, door: $0.0, at: $0.1)
      }
      return (count, DoubleEntry(screening, ticket, movements))
    })

  static let lastMovement = Statement<
    (week: WeekName, screening: ScreeningCode, ticket: String), DoorMovement
  >(
    "last_movement", Queries.lastMovement, bind: \.week.festival, \.week.week, \.screening,
    \.ticket,
    row: { (movement: DoorEvent.Movement, door: String, at: Instant) in
      DoorMovement(movement: movement, door: door, at: at)
    })

  static let takeScan = Statement<OneScan, DoorVerdict>(
    "take_scan", Queries.takeScan, bind: \.schema, \.week.festival, \.week.week, \.now,
    \.event.device, \.event.eventName, \.event.screening, \.event.door, \.event.movement,
    \.event.ticket, \.event.clicks, \.event.category, \.event.refusal, \.event.at,
    row: {
      (
        isNew: Bool, refusal: DoorEvent.Refusal?, movement: DoorEvent.Movement?, door: String?,
        at: Instant?
      ) in
      var earlier: DoorMovement?
      if let movement, let door, let at {
        earlier = DoorMovement(movement: movement, door: door, at: at)
      }
      return DoorVerdict(refusal: refusal, earlier: earlier, isNew: isNew)
    })

  static let keptRefusal = Statement<OneScan, DoorEvent.Refusal?>(
    "kept_refusal", Queries.keptRefusal, bind: \.week.festival, \.week.week, \.event.device,
    \.event.eventName, row: { (refusal: DoorEvent.Refusal?) in refusal })

  static let screeningsAtDoors = Statement<WeekName, ScreeningCode>(
    "screenings_at_doors", Queries.screeningsAtDoors, bind: \.festival, \.week,
    row: { (code: ScreeningCode) in code })

  static let beginDoorSums = Statement<(week: WeekName, pause: Int), Int>(
    "begin_door_sums", Queries.beginDoorSums, bind: \.week.festival, \.week.week, \.pause,
    row: { (horizon: Int) in horizon })

  static let bringDoorEvents = Statement<WeekName, Void>(
    "bring_door_events", Queries.bringDoorEvents, bind: \.festival, \.week)

  static let clearDoorTotals = Statement<(week: WeekName, horizon: Int), Void>(
    "clear_door_totals", Queries.clearDoorTotals, bind: \.week.festival, \.week.week, \.horizon)

  static let addDoorTotals = Statement<(week: WeekName, horizon: Int), Int>(
    "add_door_totals", Queries.addDoorTotals, bind: \.week.festival, \.week.week, \.horizon,
    row: { (lines: Int) in lines })

  static let keepDoorHorizon = Statement<WeekName, Void>(
    "keep_door_horizon", Queries.keepDoorHorizon, bind: \.festival, \.week)

  static let doorTotals = Statement<WeekName, DoorFigures>(
    "door_totals", Queries.doorTotals, bind: \.festival, \.week,
    row: {
      (
        screening: ScreeningCode, door: String, category: String, people: Int,
        clicked: Int, inside: Int, refused: Int, lastAt: Instant
      ) in
      DoorFigures(
        screening: screening, door: door, category: Count.Category(rawValue: category),
        people: people, clicked: clicked, inside: inside, refused: refused, lastAt: lastAt)
    })

  static let doorMinutes = Statement<WeekName, DoorMinute>(
    "door_minutes", Queries.doorMinutes, bind: \.festival, \.week,
    row: { (screening: ScreeningCode, minute: Instant, people: Int) in
      DoorMinute(screening: screening, minute: minute, people: people)
    })

  static let forgetTickets = Statement<(week: WeekName, salt: String), Int>(
    "forget_tickets", Queries.forgetTickets, bind: \.week.festival, \.week.week, \.salt,
    row: { (events: Int) in events })
}

/// What one device saw, and what it is kept with.
struct OneScan: Sendable {
  let week: WeekName
  let event: DoorEvent
  let now: Instant

  /// The newest migration that the program knows.
  var schema: Int { Migrations.all.last?.number ?? 0 }
}

extension DoorEvent {
  fileprivate var device: String { key.device }
  fileprivate var eventName: String { key.event }
  fileprivate var ticket: String? { if case .ticket(let ticket) = subject { ticket } else { nil } }
  fileprivate var clicks: Int? { if case .clicks(let clicks) = subject { clicks } else { nil } }
}
