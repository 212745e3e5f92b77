import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let selectionsOfWeek = Statement<WeekName, SelectionRow>(
    "selections_of_week", Queries.selectionsOfWeek, bind: \.festival, \.week,
    row: {
      (
        film: Key<Film>, section: Key<Section>?, status: Selection.Status?,
        rights: Permission.State?, rightsNote: String?, rightsHolder: Key<Organisation>?,
        permit: Permission.State?, permitNote: String?, embargoDay: Day?, embargoTime: WallTime?,
        embargoZone: Zone?, embargoOccurrence: Occurrence?, embargoAt: Instant?
      ) in
      var selection = Selection()
      selection.section = section
      selection.status = status
      selection.rights = rights.map { Permission(state: $0, note: rightsNote) }
      selection.rightsHolder = rightsHolder
      selection.permit = permit.map { Permission(state: $0, note: permitNote) }
      selection.embargo = DayOrTime(
        embargoDay, embargoTime, embargoZone, embargoOccurrence, embargoAt)
      return SelectionRow(film: film, selection: selection)
    })

  static let putSelections = Statement<Batch<SelectionRow>, Void>(
    "put_selections", Queries.putSelections, bind: \.festival, \.week, \.film, \.section, \.status,
    \.rights, \.rightsNote, \.rightsHolder, \.permit, \.permitNote, \.embargoDay, \.embargoTime,
    \.embargoZone, \.embargoOccurrence, \.embargoAt)
}

/// What a week says of one of its films.
struct SelectionRow: Sendable {
  let film: Key<Film>
  let selection: Selection
}

extension SelectionRow {
  fileprivate var section: Key<Section>? { selection.section }
  fileprivate var status: Selection.Status? { selection.status }
  fileprivate var rights: Permission.State? { selection.rights?.state }
  fileprivate var rightsNote: String? { selection.rights?.note }
  fileprivate var rightsHolder: Key<Organisation>? { selection.rightsHolder }
  fileprivate var permit: Permission.State? { selection.permit?.state }
  fileprivate var permitNote: String? { selection.permit?.note }
  fileprivate var embargoDay: Day? { selection.embargo?.day }
  fileprivate var embargoTime: WallTime? { selection.embargo?.zoned?.civil.time }
  fileprivate var embargoZone: Zone? { selection.embargo?.zoned?.zone }
  fileprivate var embargoOccurrence: Occurrence? { selection.embargo?.zoned?.occurrence }
  fileprivate var embargoAt: Instant? { selection.embargo?.instant }
}
