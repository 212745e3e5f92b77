import Postgres
import SchedulingDomain
import UseCases

extension PostgresSession {
  func record(_ entry: LogEntry, in festival: Key<Festival>) throws(Refusal) -> Int {
    try asking { () throws(DatabaseError) in
      try enter(festival)
      return try row(Statements.appendLog, (festival: festival, entry: entry))
    }
  }

  func log(
    of festival: Key<Festival>, week: Key<FilmWeek>?, limit: Int
  ) throws(Refusal) -> [RecordedEntry] {
    try asking { () throws(DatabaseError) in
      try enter(festival)
      return try rows(
        Statements.logEntries, LogSearch(festival: festival, week: week, limit: limit))
    }
  }

  func answer(
    to request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) -> Int? {
    let known = try asking { () throws(DatabaseError) in
      try enter(festival)
      return try firstRow(
        Statements.handledRequest, RequestName(festival: festival, request: request.key))
    }
    guard let known else { return nil }
    guard known.body == request.body else { throw .requestReused(key: request.key) }
    return known.answer
  }

  func keep(
    answer: Int, to request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) {
    try asking { () throws(DatabaseError) in
      try enter(festival)
      try execute(Statements.keepAnswer, (festival: festival, request: request, answer: answer))
    }
  }
}
