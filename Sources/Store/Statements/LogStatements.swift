import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  /// Makes the transaction one of the program's; says the number of the schema it finds.
  static let beginWork = Statement<Void, Int>(
    "begin_work", Queries.beginWork, row: { (_: String, number: Int) in number })

  static let enterFestival = Statement<Key<Festival>, Void>(
    "enter_festival", Queries.enterFestival)

  static let enterWeek = Statement<Key<FilmWeek>, Key<Festival>>(
    "enter_week", Queries.enterWeek, row: { (festival: Key<Festival>) in festival })

  static let appendLog = Statement<(festival: Key<Festival>, entry: LogEntry), Int>(
    "append_log", Queries.appendLog, bind: \.festival, \.entry.at, \.entry.actor, \.entry.door,
    \.entry.action, \.entry.week, \.entry.items, \.entry.size, row: { (number: Int) in number })

  static let logEntries = Statement<LogSearch, RecordedEntry>(
    "log_entries", Queries.logEntries, bind: \.festival, \.week, \.limit,
    row: {
      (
        number: Int, at: Instant, actor: String, door: Intent.Door, action: String,
        week: Key<FilmWeek>?, items: [String], size: Int, undoes: Int?, isReversible: Bool,
        keepsNothing: Bool
      ) in
      RecordedEntry(
        number: number,
        entry: LogEntry(
          at: at, actor: actor, door: door, action: action, week: week, items: items, size: size),
        undoes: undoes, isReversible: isReversible, keepsNothing: keepsNothing)
    })

  static let handledRequest = Statement<RequestName, (body: String, answer: Int?)>(
    "handled_request", Queries.handledRequest, bind: \.festival, \.request,
    row: { (body: String, answer: Int?) in (body, answer) })

  static let keepAnswer = Statement<
    (festival: Key<Festival>, request: Intent.Request, answer: Int?), Void
  >(
    "keep_answer", Queries.keepAnswer, bind: \.festival, \.request.key, \.request.body, \.answer)
}

/// Which entries of a log are asked for.
struct LogSearch: Sendable {
  let festival: Key<Festival>
  let week: Key<FilmWeek>?
  let limit: Int
}

/// A request by festival and key.
struct RequestName: Sendable {
  let festival: Key<Festival>
  let request: String
}

extension Intent.Door: PostgresRepresentable {}
