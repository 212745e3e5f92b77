package import CivilTime
import Postgres
package import SchedulingDomain
package import UseCases

extension PostgresArchive: ShiftBook {
  package func shifts(of week: WeekName) throws(Refusal) -> [Shift] {
    try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        return try session.rows(Statements.shiftsOfWeek, week).map(\.shift)
      }
    }
  }

  package func open(
    _ code: String, from origin: String, at now: Instant
  ) throws(Refusal) -> OpenShift? {
    try run(.readWrite, isKept: true) { session throws(Refusal) in
      var found: OpenShift?
      let festivals = Set(try session.weeks().map(\.festival.key)).sorted()
      try session.asking { () throws(DatabaseError) in
        for festival in festivals {
          try session.enter(festival)
          // Counted first: of codes that come at once, each sees how many came before it.
          let tries = try session.row(
            Statements.tryShift, (festival: festival, origin: origin, at: now))
          guard tries <= ShiftCode.mostTries else { continue }
          let rows = try session.rows(
            Statements.openShift, (festival: festival, code: code, at: now))
          if rows.count == 1, let row = rows.first {
            found = OpenShift(
              week: WeekName(festival: festival, week: row.week), shift: row.shift)
          }
        }
        guard found != nil else { return }
        for festival in festivals {
          try session.enter(festival)
          try session.execute(
            Statements.forgiveShiftTry, (festival: festival, origin: origin))
        }
      }
      return found
    }
  }
}
