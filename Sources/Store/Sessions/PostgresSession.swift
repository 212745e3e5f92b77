import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

/// One piece of work in one transaction.
final class PostgresSession: ArchiveSession, StatementRunner {
  let session: Session
  let form: ProgrammeForm
  private let trace: Trace
  private let attempt: Int
  private var festival: Key<Festival>?

  /// A session in a transaction, which must outlive it.
  init(_ transaction: borrowing Transaction, _ form: ProgrammeForm, _ trace: Trace) {
    session = transaction.session
    self.form = form
    attempt = transaction.attempt
    self.trace = trace
  }

  /// Takes on the program's role and looks at the schema.
  func begin() throws(Refusal) {
    let known = Migrations.all.last?.number ?? 0
    let found: Int
    do {
      found = try row(Statements.beginWork)
    } catch .undefinedObject {
      throw .archive(.schemaIsOlder(found: 0, known: known))
    } catch {
      throw refusal(error)
    }
    if found > known { throw .archive(.schemaIsNewer(found: found, known: known)) }
    if found < known { throw .archive(.schemaIsOlder(found: found, known: known)) }
  }

  /// Looks now at rules that are otherwise looked at when the transaction is kept.
  func checkAllRules() throws(Refusal) {
    try asking { () throws(DatabaseError) in
      try execute(script: "SET CONSTRAINTS ALL IMMEDIATE")
    }
  }

  /// Asks the database, and remembers why it refused.
  func asking<Value>(_ question: () throws(DatabaseError) -> Value) throws(Refusal) -> Value {
    do {
      return try question()
    } catch {
      throw refusal(error)
    }
  }

  private func refusal(_ error: DatabaseError) -> Refusal {
    trace.failure = error
    if error.isContention { return .archive(.busy(attempts: attempt)) }
    return .archive(ArchiveFailure(error))
  }

  /// Makes the transaction one about a festival: it then sees the rows of no other.
  func enter(_ festival: Key<Festival>) throws(DatabaseError) {
    if self.festival == festival { return }
    try execute(Statements.enterFestival, festival)
    self.festival = festival
  }

  /// Makes the transaction one about the festival of a week; nil where there is no such week.
  func enter(weekAt slug: Key<FilmWeek>) throws(DatabaseError) -> WeekName? {
    guard let festival = try firstRow(Statements.enterWeek, slug) else { return nil }
    self.festival = festival
    return WeekName(festival: festival, week: slug)
  }

  /// Remembers which claims are taken next, to say who is in their way.
  func want(_ claims: Batch<Claim>) { trace.wanted = claims }
}
