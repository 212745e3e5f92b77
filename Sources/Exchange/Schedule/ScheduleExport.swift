import CivilTime
package import SchedulingDomain

/// What of a programme a schedule holds: all that has a day, a time and an auditorium.
///
/// The form is that of c3voc's public schema, which frab and pretalx write and apps for visitors
/// read. Ids are made of keys and codes, the version of the last change: the same programme gives
/// the same bytes.
package struct ScheduleExport: Sendable {
  /// The name of the program that wrote it, as it says itself.
  static let generator = "filmweek"

  let programme: Programme
  let language: LanguageTag
  let days: [ScheduleDay]
  /// Screenings that are not in it, in the order of their codes, and why.
  package let leftOut: [(code: ScreeningCode, gap: Gap)]
  /// Screenings that are in it with the week's assumed length, because theirs is not known.
  package let assumed: [ScreeningCode]

  package init(of programme: Programme, language: LanguageTag = .english) {
    self.programme = programme
    self.language = language
    let entries = Entries(programme, language: language)
    var byDay: [Day: [ScheduleEntry]] = [:]
    var leftOut: [(ScreeningCode, Gap)] = []
    var assumed: [ScreeningCode] = []
    for screening in programme.screeningsInOrder {
      guard let entry = entries.entry(of: screening) else {
        entries.gap(in: screening).map { leftOut.append((screening.code, $0)) }
        continue
      }
      // By the week's clocks, as the bounds of the days are, wherever the room is.
      let civil = programme.week.zone.civil(at: entry.start.instant)
      let day = programme.week.clock.festivalDay(of: civil)
      byDay[day, default: []].append(entry)
      if entry.isLengthAssumed { assumed.append(entry.code) }
    }
    let week = programme.week.days
    var days = Set(byDay.keys)
    for number in 0..<week.count { days.insert(week.first.adding(days: number)) }
    self.days = days.sorted().enumerated().map { place, day in
      ScheduleDay(
        index: place + 1, date: day, week: programme.week, entries: byDay[day] ?? [])
    }
    self.leftOut = leftOut.sorted { $0.0 < $1.0 }.map { (code: $0.0, gap: $0.1) }
    self.assumed = assumed.sorted()
  }

  /// The schedule in one of its forms.
  package func bytes(_ form: ScheduleForm) -> [UInt8] {
    switch form {
    case .xml: xml
    case .json: json
    }
  }

  /// When anything of the week last changed.
  var version: String {
    programme.screenings.values.map(\.calendar.changedAt).max()?.description ?? "1"
  }

  var title: String { programme.week.name.text(preferring: language) }

  /// The week's key, as the schema has acronyms.
  var acronym: String { programme.week.key.text.replacing("-", with: "_") }
}

/// One festival day of a schedule.
struct ScheduleDay {
  let index: Int
  let date: Day
  let start: String
  let end: String
  /// By the names of the rooms, each in order of time.
  let rooms: [(name: String, entries: [ScheduleEntry])]

  init(index: Int, date: Day, week: FilmWeek, entries: [ScheduleEntry]) {
    self.index = index
    self.date = date
    start = Self.boundary(date, week)
    end = Self.boundary(date.adding(days: 1), week)
    let byRoom = Dictionary(grouping: entries, by: \.room)
    rooms = byRoom.keys.sorted().map { name in
      (name: name, entries: (byRoom[name] ?? []).sorted { $0.start.instant < $1.start.instant })
    }
  }

  /// When a festival day begins; a time that the clocks skip is taken as the one after.
  private static func boundary(_ day: Day, _ week: FilmWeek) -> String {
    let civil = CivilDateTime(day: day, time: week.clock.dayStarts)
    var moment = try? week.zone.instant(of: civil, occurrence: .first)
    do throws(WallTimeRefusal) { _ = try week.zone.instant(of: civil, occurrence: .first) } catch {
      if case .skipped(_, _, _, let next) = error { moment = try? week.zone.instant(of: next) }
    }
    return (moment ?? Instant(secondsSinceEpoch: day.daysSinceEpoch * 86_400))
      .rfc3339(in: week.zone)
  }
}
