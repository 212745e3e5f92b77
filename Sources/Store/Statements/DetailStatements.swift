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
        remarks: Remarks
      ) in
      let appearance = Appearance(guest: guest, role: role, part: part, remarks: remarks)
      return Detail(screening: screening, position: 0, value: appearance)
    })

  static let addAppearances = Statement<Batch<Detail<Appearance>>, Void>(
    "add_appearances", Queries.addAppearances, bind: \.festival, \.week, \.screening, \.position,
    \.guest, \.role, \.part, \.remarks)
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
  fileprivate var remarks: Remarks { value.remarks }
}
