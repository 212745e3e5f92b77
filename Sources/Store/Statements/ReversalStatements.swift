import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let addReversal = Statement<ReversalRow, Void>(
    "add_reversal", Queries.addReversal, bind: \.festival, \.number, \.things, \.undoes, \.body)

  static let keptEntries = Statement<KeptSearch, (LogEntry, ReversalRow)>(
    "kept_entries", Queries.keptEntries, bind: \.festival, \.first, \.last, \.things,
    row: {
      (
        number: Int, at: Instant, actor: String, door: Intent.Door, action: String,
        week: Key<FilmWeek>?, items: [String], size: Int, things: [String]?, undoes: Int?,
        body: JSONText?
      ) in
      let entry = LogEntry(
        at: at, actor: actor, door: door, action: action, week: week, items: items, size: size)
      return (
        entry,
        ReversalRow(festival: nil, number: number, things: things, undoes: undoes, body: body)
      )
    })
}

/// What an entry of the log keeps, as a row has it.
struct ReversalRow: Sendable {
  /// Known to who asks.
  let festival: Key<Festival>?
  let number: Int
  /// Nil where an older program wrote the entry.
  let things: [String]?
  let undoes: Int?
  let body: JSONText?
}

/// Which entries of a log are asked for with what they keep.
struct KeptSearch: Sendable {
  let festival: Key<Festival>
  let first: Int
  let last: Int?
  let things: [String]?
}
