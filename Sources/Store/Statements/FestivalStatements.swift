import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let festivals = Statement<Key<Festival>?, Versioned<Festival>>(
    "festivals", Queries.festivals,
    row: { (key: Key<Festival>, version: Int, name: LocalizedText, remarks: Remarks) in
      Versioned(value: Festival(key: key, name: name, remarks: remarks), version: version)
    })

  static let putFestival = Statement<Festival, Void>(
    "put_festival", Queries.putFestival, bind: \.key, \.name, \.remarks)

  static let weeks = Statement<WeekSearch, Versioned<FilmWeek>>(
    "weeks", Queries.weeks, bind: \.festival, \.week,
    row: {
      (
        key: Key<FilmWeek>, version: Int, name: LocalizedText, theme: LocalizedText?,
        first: Day, last: Day, zone: Zone, dayStarts: WallTime, city: String?, country: Country?,
        partOf: String?, involvements: JSONList<Involvement>, turnaround: Pause,
        assumedLength: RunningTime, rules: Rules, waivers: JSONList<Waiver>, remarks: Remarks
      ) in
      let days = try FestivalDays(first: first, last: last)
      var week = FilmWeek(key: key, name: name, days: days, zone: zone)
      week.theme = theme
      week.clock = FestivalClock(dayStarts: dayStarts)
      week.city = city
      week.country = country
      week.partOf = partOf
      week.involvements = involvements.elements
      week.turnaround = turnaround
      week.assumedLength = assumedLength
      week.rules = rules
      week.waivers = waivers.elements
      week.remarks = remarks
      return Versioned(value: week, version: version)
    })

  static let putWeek = Statement<(festival: Key<Festival>, week: FilmWeek), Void>(
    "put_week", Queries.putWeek, bind: \.festival, \.week.key, \.week.name, \.week.theme,
    \.week.days.first, \.week.days.last, \.week.zone, \.week.clock.dayStarts, \.week.city,
    \.week.country, \.week.partOf, \.week.involvementList, \.week.turnaround,
    \.week.assumedLength, \.week.rules, \.week.waiverList, \.week.remarks)
}

/// Which weeks of a festival are asked for: one, or all.
struct WeekSearch: Sendable {
  let festival: Key<Festival>
  let week: Key<FilmWeek>?
}

extension FilmWeek {
  fileprivate var waiverList: JSONList<Waiver> { JSONList(waivers) }
  fileprivate var involvementList: JSONList<Involvement> { JSONList(involvements) }
}
