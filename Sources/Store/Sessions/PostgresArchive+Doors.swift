package import CivilTime
import Postgres
package import SchedulingDomain
package import UseCases

extension PostgresArchive: DoorBook {
  package func take(
    in week: WeekName, at now: Instant,
    _ batches: (_ take: ([DoorEvent]) throws(Refusal) -> Void) throws(Refusal) -> Void
  ) throws(Refusal) -> DoorReceipt {
    try run(.readWrite, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in try session.enter(week.festival) }
      var receipt = DoorReceipt()
      try batches { events throws(Refusal) in
        try session.asking { () throws(DatabaseError) in
          try session.inBatches(events, in: week) { batch throws(DatabaseError) in
            let taken = try session.row(Statements.addDoorEvents, (rows: batch, at: now))
            receipt.new += taken.new
            receipt.refused += taken.refused
          }
        }
      }
      return receipt
    }
  }

  package func lastMovement(
    of ticket: String, at screening: ScreeningCode, in week: WeekName
  ) throws(Refusal) -> DoorMovement? {
    try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        return try session.firstRow(
          Statements.lastMovement, (week: week, screening: screening, ticket: ticket))
      }
    }
  }

  package func sumUp(_ week: WeekName) throws(Refusal) -> Int {
    try run(.readWrite, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        let horizon = try session.row(Statements.beginDoorSums, week)
        try session.execute(Statements.clearDoorTotals, (week: week, horizon: horizon))
        let lines = try session.row(Statements.addDoorTotals, (week: week, horizon: horizon))
        try session.execute(Statements.keepDoorHorizon, week)
        return lines
      }
    }
  }

  package func totals(of week: WeekName) throws(Refusal) -> [DoorFigures] {
    try run(.readOnly, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        return try session.rows(Statements.doorTotals, week)
      }
    }
  }

  package func forgetTickets(in week: WeekName, salt: String) throws(Refusal) -> Int {
    try run(.readWrite, isKept: true) { session throws(Refusal) in
      try session.asking { () throws(DatabaseError) in
        try session.enter(week.festival)
        return try session.row(Statements.forgetTickets, (week: week, salt: salt))
      }
    }
  }
}
