import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

/// One of the things of which a screening has several, in order.
struct Detail<Value: Sendable>: Sendable {
  let screening: ScreeningCode
  let position: Int
  let value: Value
}

extension Statements {
  static let addScreeningFilms = Statement<Batch<Detail<Key<Film>>>, Void>(
    "add_screening_films", Queries.addScreeningFilms, bind: \.festival, \.week, \.screening,
    \.position, \.value)

  static let partsOfWeek = Statement<WeekName, Detail<Part>>(
    "parts_of_week", Queries.partsOfWeek, bind: \.festival, \.week,
    row: {
      (
        screening: ScreeningCode, kind: Part.Kind, film: Key<Film>?, length: RunningTime?,
        title: LocalizedText?
      ) in
      let part = Part(kind, film: film, length: length, title: title)
      return Detail(screening: screening, position: 0, value: part)
    })

  static let addScreeningParts = Statement<Batch<Detail<Part>>, Void>(
    "add_screening_parts", Queries.addScreeningParts, bind: \.festival, \.week, \.screening,
    \.position, \.partKind, \.film, \.length, \.title)

  static let appearancesOfWeek = Statement<WeekName, Detail<Appearance>>(
    "appearances_of_week", Queries.appearancesOfWeek, bind: \.festival, \.week,
    row: {
      (
        screening: ScreeningCode, guest: Key<Guest>, role: Appearance.Role, part: Part.Kind?,
        languages: [LanguageTag], status: Appearance.Status?, remarks: Remarks
      ) in
      let appearance = Appearance(
        guest: guest, role: role, part: part, languages: languages, status: status,
        remarks: remarks)
      return Detail(screening: screening, position: 0, value: appearance)
    })

  static let addAppearances = Statement<Batch<Detail<Appearance>>, Void>(
    "add_appearances", Queries.addAppearances, bind: \.festival, \.week, \.screening, \.position,
    \.guest, \.role, \.part, \.languageList, \.status, \.remarks)

  static let screeningPrintsOfWeek = Statement<WeekName, Detail<Key<Print>>>(
    "screening_prints_of_week", Queries.screeningPrintsOfWeek, bind: \.festival, \.week,
    row: { (screening: ScreeningCode, print: Key<Print>) in
      Detail(screening: screening, position: 0, value: print)
    })

  static let addScreeningPrints = Statement<Batch<Detail<Key<Print>>>, Void>(
    "add_screening_prints", Queries.addScreeningPrints, bind: \.festival, \.week, \.screening,
    \.position, \.value)

  static let holdsOfWeek = Statement<WeekName, Detail<Hold>>(
    "holds_of_week", Queries.holdsOfWeek, bind: \.festival, \.week,
    row: {
      (
        screening: ScreeningCode, holder: String, seats: Seats, release: Pause?, order: Figure?,
        seat: String?, note: String?
      ) in
      let hold = try Hold(
        for: holder, seats: seats, release: release, order: order, seat: seat, note: note)
      return Detail(screening: screening, position: 0, value: hold)
    })

  static let addScreeningHolds = Statement<Batch<Detail<Hold>>, Void>(
    "add_screening_holds", Queries.addScreeningHolds, bind: \.festival, \.week, \.screening,
    \.position, \.holder, \.seats, \.release, \.order, \.seat, \.note)
}

extension Detail<Part> {
  fileprivate var partKind: Part.Kind { value.kind }
  fileprivate var film: Key<Film>? { value.film }
  fileprivate var length: RunningTime? { value.length }
  fileprivate var title: LocalizedText? { value.title }
}

extension Detail<Appearance> {
  fileprivate var guest: Key<Guest> { value.guest }
  fileprivate var role: Appearance.Role { value.role }
  fileprivate var part: Part.Kind? { value.part }
  fileprivate var languageList: ListLiteral { ListLiteral(value.languages.map(\.text)) }
  fileprivate var status: Appearance.Status? { value.status }
  fileprivate var remarks: Remarks { value.remarks }
}

extension Detail<Hold> {
  fileprivate var holder: String { value.holder }
  fileprivate var seats: Seats { value.seats }
  fileprivate var release: Pause? { value.release }
  fileprivate var order: Figure? { value.order }
  fileprivate var seat: String? { value.seat }
  fileprivate var note: String? { value.note }
}
