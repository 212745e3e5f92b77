import Postgres
import SchedulingDomain
import UseCases

extension PostgresSession {
  func record(
    _ entry: LogEntry, _ reversal: Reversal, in festival: Key<Festival>
  ) throws(Refusal) -> Int {
    try asking { () throws(DatabaseError) in
      try enter(festival)
      let number = try row(Statements.appendLog, (festival: festival, entry: entry))
      try execute(
        Statements.addReversal,
        ReversalRow(
          festival: festival, number: number, things: reversal.things.map(\.description),
          undoes: reversal.undoes, body: reversal.before.map { JSONText(form.write($0)) }))
      return number
    }
  }

  func entries(
    of festival: Key<Festival>, from first: Int, to last: Int?, touching things: [ItemName]?
  ) throws(Refusal) -> [KeptEntry] {
    let found = try asking { () throws(DatabaseError) in
      try enter(festival)
      return try rows(
        Statements.keptEntries,
        KeptSearch(
          festival: festival, first: first, last: last, things: things?.map(\.description)))
    }
    return try found.map { entry, row throws(Refusal) in
      let reversal = try reversal(row)
      let recorded = RecordedEntry(
        number: row.number, entry: entry, undoes: row.undoes,
        isReversible: reversal?.isReversible ?? false,
        keepsNothing: reversal?.isNothing ?? false)
      return KeptEntry(recorded, reversal)
    }
  }

  private func reversal(_ row: ReversalRow) throws(Refusal) -> Reversal? {
    guard let things = row.things else { return nil }
    var before: Programme?
    do throws(UnreadableProgramme) {
      if let body = row.body { before = try form.read(body.text) }
    } catch {
      throw .archive(.other("what entry \(row.number) keeps can't be read: \(error.words)"))
    }
    return Reversal(
      things: things.compactMap { ItemName($0) }, before: before, undoes: row.undoes)
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

  func handled(
    _ request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) -> HandledRequest? {
    let known = try asking { () throws(DatabaseError) in
      try enter(festival)
      return try firstRow(
        Statements.handledRequest, RequestName(festival: festival, request: request.key))
    }
    guard let known else { return nil }
    guard known.body == request.body else { throw .requestReused(key: request.key) }
    return HandledRequest(logNumber: known.answer)
  }

  func keep(
    _ handled: HandledRequest, _ request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) {
    try asking { () throws(DatabaseError) in
      try enter(festival)
      try execute(
        Statements.keepAnswer,
        (festival: festival, request: request, answer: handled.logNumber))
    }
  }
}
