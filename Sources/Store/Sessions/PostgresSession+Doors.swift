import CivilTime
import Postgres
import SchedulingDomain
import UseCases

extension PostgresSession {
  func screeningsAtDoors(of week: WeekName) throws(Refusal) -> Set<ScreeningCode> {
    Set(
      try asking { () throws(DatabaseError) in
        try enter(week.festival)
        return try rows(Statements.screeningsAtDoors, week)
      })
  }

  func add(
    _ shift: Shift, _ code: ShiftCode, in week: WeekName, by intent: Intent
  ) throws(Refusal) -> Bool {
    try asking { () throws(DatabaseError) in
      try enter(week.festival)
      return try firstRow(
        Statements.addShift, NewShift(week: week, shift: shift, code: code, intent: intent))
    } != nil
  }

  func end(
    _ shift: Key<Shift>, in week: WeekName, at now: Instant
  ) throws(Refusal) -> Bool {
    try asking { () throws(DatabaseError) in
      try enter(week.festival)
      return try firstRow(Statements.endShift, (week: week, shift: shift, at: now))
    } != nil
  }

  func forgetTickets(in week: WeekName, salt: String) throws(Refusal) -> Int {
    try asking { () throws(DatabaseError) in
      try enter(week.festival)
      return try row(Statements.forgetTickets, (week: week, salt: salt))
    }
  }
}
