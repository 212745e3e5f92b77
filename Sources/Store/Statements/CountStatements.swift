import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let countsOfWeek = Statement<WeekName, Count>(
    "counts_of_week", Queries.countsOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Count>, screening: ScreeningCode?, figure: Figure, precision: Count.Precision,
        method: Count.Method, subject: Count.Subject, category: Count.Category?,
        moment: Count.Moment, door: String?, country: Country?, countries: Figure?,
        origin: String?, sampleSize: Figure?, countedAt: Instant?, countedBy: String?,
        recordedAt: Instant, supersedes: Key<Count>?, partOf: Key<Count>?, remarks: Remarks,
        gross: Int?, currency: Currency?
      ) in
      var count = Count(
        key: key, scope: screening.map(Count.Scope.screening) ?? .week, figure: figure,
        method: method, recordedAt: recordedAt)
      count.precision = precision
      count.subject = subject
      count.category = category
      count.moment = moment
      count.door = door
      count.country = country
      count.countries = countries
      count.origin = origin
      count.sampleSize = sampleSize
      count.countedAt = countedAt
      count.countedBy = countedBy
      count.supersedes = supersedes
      count.partOf = partOf
      count.remarks = remarks
      count.gross = currency.flatMap { currency in
        gross.flatMap { try? Money(minorUnits: $0, currency) }
      }
      return count
    })

  static let addCounts = Statement<Batch<Count>, Void>(
    "add_counts", Queries.addCounts, bind: \.festival, \.week, \.key, \.screening, \.figure,
    \.precision, \.method, \.subject, \.category, \.moment, \.door, \.country, \.countries,
    \.origin, \.sampleSize, \.countedAt, \.countedBy, \.recordedAt, \.supersedes, \.partOf,
    \.remarks, \.grossUnits, \.currency)
}

extension Count {
  fileprivate var grossUnits: Int? { gross?.minorUnits }

  fileprivate var currency: Currency? { gross?.currency }

  fileprivate var screening: ScreeningCode? {
    if case .screening(let code) = scope { code } else { nil }
  }
}
