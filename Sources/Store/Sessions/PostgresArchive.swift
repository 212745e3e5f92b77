import FilmWeekSchema
package import Postgres
import SchedulingDomain
package import UseCases

/// The archive in a PostgreSQL database.
///
/// Each piece of work is one transaction at REPEATABLE READ, as the role `filmweek_app`, on the
/// schema that this program knows. Work that was overtaken by somebody else's is run again on what
/// they left: who chose a code that was taken meanwhile chooses another, and who wanted a room that
/// was taken meanwhile is told who has it.
package struct PostgresArchive: Archive {
  private let pool: Pool
  private let form: ProgrammeForm

  /// How often work is begun again because others were faster.
  private static let mostAttempts = 12

  /// An archive behind these settings; connects when it is first used.
  /// - Parameter form: in which the log keeps what was before.
  package init(_ settings: ConnectionSettings, form: ProgrammeForm, connections: Int = 1) {
    pool = Pool(settings, size: connections)
    self.form = form
  }

  package func read<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try run(.readOnly, isKept: true, work)
  }

  package func write<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try run(.readWrite, isKept: true, work)
  }

  package func rehearse<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try run(.readWrite, isKept: false, work)
  }

  func run<Result>(
    _ access: Access, isKept: Bool, _ work: (PostgresSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    var attempt = 1
    while true {
      let trace = Trace()
      do {
        return try once(access, isKept: isKept, trace, work)
      } catch {
        guard let failure = trace.failure else { throw error }
        if failure.isOvertaken ? attempt < Self.mostAttempts : failure.isBroken && attempt == 1 {
          attempt += 1
        } else if failure.isExclusion, let wanted = trace.wanted {
          throw try holder(inTheWayOf: wanted) ?? .archive(.busy(attempts: attempt))
        } else {
          throw error
        }
      }
    }
  }

  /// A connection of its own, to listen on.
  func separateConnection() throws(DatabaseError) -> Connection { try pool.separateConnection() }

  /// The only row of one statement, which is a transaction by itself.
  func alone<Parameters, Row>(
    _ statement: Statement<Parameters, Row>, _ parameters: Parameters
  ) throws(DatabaseError) -> Row {
    do {
      return try pool.withConnection { connection in try connection.row(statement, parameters) }
    } catch let error as DatabaseError {
      throw error
    } catch { throw .connectionLost(nil) }
  }

  private func once<Result>(
    _ access: Access, isKept: Bool, _ trace: Trace,
    _ work: (PostgresSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    var rehearsed: Result?
    do {
      return try pool.withConnection { connection in
        try connection.unitOfWork(isolation: .repeatableRead, access: access) { transaction in
          trace.begin()
          let session = PostgresSession(transaction, form, trace)
          try session.begin()
          let result = try work(session)
          if isKept { return result }
          try session.checkAllRules()
          rehearsed = result
          throw EndOfRehearsal()
        }
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch let error as DatabaseError {
      trace.failure = error
      throw .archive(ArchiveFailure(error))
    } catch {
      guard let rehearsed else { throw .archive(.other("\(error)")) }
      return rehearsed
    }
  }

  /// The refusal that names who holds a room; nil where it has become free again.
  private func holder(inTheWayOf wanted: Batch<Claim>) throws(Refusal) -> Refusal? {
    try once(.readOnly, isKept: true, Trace()) { session throws(Refusal) in
      try session.holder(inTheWayOf: wanted).map(Refusal.scheduling)
    }
  }
}

/// Ends a transaction that is not to be kept.
private struct EndOfRehearsal: Error {}

/// What is known of a piece of work when it has failed.
final class Trace {
  /// Why the database refused it.
  var failure: DatabaseError?
  /// The claims that it tried to take last.
  var wanted: Batch<Claim>?

  /// Forgets an earlier attempt.
  func begin() {
    failure = nil
    wanted = nil
  }
}
