import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let releasesOfWeek = Statement<WeekName, ReleaseHead>(
    "releases_of_week", Queries.releasesOfWeek, bind: \.festival, \.week,
    row: {
      (
        number: Int, at: Instant, actor: String, note: String?, conflicts: [String],
        screenings: Int, hash: String, firstHash: String?, withdrawnAt: Instant?
      ) in
      let withdrawn = withdrawnAt.flatMap { at in
        firstHash.map { ReleaseHead.Withdrawn(at: at, firstHash: $0) }
      }
      return ReleaseHead(
        number: number, at: at, by: actor, note: note, conflicts: conflicts,
        screenings: screenings, hash: hash, withdrawn: withdrawn)
    })

  static let releaseBody = Statement<ReleaseName, (body: JSONText, isWhole: Bool)>(
    "release_body", Queries.releaseBody, bind: \.week.festival, \.week.week, \.number,
    row: { (body: JSONText, isWhole: Bool) in (body, isWhole) })

  static let addRelease = Statement<NewRelease, (number: Int, hash: String)>(
    "add_release", Queries.addRelease, bind: \.week.festival, \.week.week, \.draft.at, \.draft.by,
    \.draft.note, \.draft.conflicts, \.screenings, \.body,
    row: { (number: Int, hash: String) in (number, hash) })

  static let addReleasedScreenings = Statement<
    (release: Int, screenings: Batch<Screening>), Void
  >(
    "add_released_screenings", Queries.addReleasedScreenings, bind: \.screenings.festival,
    \.screenings.week, \.release, \.screenings.key, \.screenings.calendarUID)

  static let releasedScreenings = Statement<WeekName, ScreeningCode>(
    "released_screenings", Queries.releasedScreenings, bind: \.festival, \.week,
    row: { (code: ScreeningCode) in code })

  static let stampScreenings = Statement<Batch<Screening>, Void>(
    "stamp_screenings", Queries.stampScreenings, bind: \.festival, \.week, \.key, \.calendarUID,
    \.sequence, \.changedAt)
}

/// A release by its week and number.
struct ReleaseName: Sendable {
  let week: WeekName
  let number: Int
}

/// A release as it is written.
struct NewRelease: Sendable {
  let week: WeekName
  let draft: ReleaseDraft
  let body: JSONText

  var screenings: Int { draft.programme.screenings.count }
}

extension Screening {
  fileprivate var calendarUID: String? { calendar.uid }
  fileprivate var sequence: Int { calendar.sequence }
  fileprivate var changedAt: Instant { calendar.changedAt }
}
