import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let printsOfWeek = Statement<WeekName, Versioned<Print>>(
    "prints_of_week", Queries.printsOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Print>, version: Int, film: Key<Film>, format: String?, audio: LanguageTag?,
        subtitles: [LanguageTag], subtitleMethod: Print.SubtitleMethod?,
        runningTime: RunningTime?, legs: JSONList<Print.Leg>,
        keys: JSONList<Print.DecryptionKey>, checkedDay: Day?, checkedTime: WallTime?,
        checkedZone: Zone?, checkedOccurrence: Occurrence?, checkedAt: Instant?, remarks: Remarks
      ) in
      var print = Print(key: key, film: film)
      print.format = format
      print.audio = audio
      print.subtitles = subtitles
      print.subtitleMethod = subtitleMethod
      print.runningTime = runningTime
      print.legs = legs.elements
      print.keys = keys.elements
      print.checked = DayOrTime(
        checkedDay, checkedTime, checkedZone, checkedOccurrence, checkedAt)
      print.remarks = remarks
      return Versioned(value: print, version: version)
    })

  static let putPrints = Statement<Batch<Print>, Void>(
    "put_prints", Queries.putPrints, bind: \.festival, \.week, \.key, \.film, \.format, \.audio,
    \.subtitleList, \.subtitleMethod, \.runningTime, \.legList, \.keyList, \.checkedDay,
    \.checkedTime, \.checkedZone, \.checkedOccurrence, \.checkedAt, \.remarks)

  static let removePrints = Statement<Batch<Key<Print>>, Void>(
    "remove_prints", Queries.removePrints, bind: \.festival, \.week, \.rows)
}

extension Print {
  fileprivate var subtitleList: ListLiteral { ListLiteral(subtitles.map(\.text)) }
  fileprivate var legList: JSONList<Leg> { JSONList(legs) }
  fileprivate var keyList: JSONList<DecryptionKey> { JSONList(keys) }
  fileprivate var checkedDay: Day? { checked?.day }
  fileprivate var checkedTime: WallTime? { checked?.zoned?.civil.time }
  fileprivate var checkedZone: Zone? { checked?.zoned?.zone }
  fileprivate var checkedOccurrence: Occurrence? { checked?.zoned?.occurrence }
  fileprivate var checkedAt: Instant? { checked?.instant }
}
