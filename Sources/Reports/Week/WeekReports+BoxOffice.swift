import CivilTime
import SchedulingDomain
import Wording

extension WeekReports {
  /// Admissions by film and festival day, and the best of them.
  package var boxOffice: Report {
    var report = begin(.boxOffice)
    report.show(admissionsByFilm)
    report.show(admissionsByDay)
    report.show(filmDays)
    report.show(filmPicture)
    report.say([wording.grossNotStated])
    return report
  }

  private struct Admission {
    let films: [Key<Film>]
    let day: Day?
    let figure: Int
  }

  private var admissions: [Admission] {
    summary.lines.filter(\.isAdmission).compactMap { line in
      line.standing.map {
        Admission(
          films: programme.films(of: line.screening),
          day: line.screening.timing.festivalDay(programme.week.clock),
          figure: $0.figure)
      }
    }
  }

  private var admissionsByFilm: ReportTable {
    var table = ReportTable(
      "films", wording.words(.films),
      [
        .init("film", "", .key), .init("name", wording.words(.film), .longText, priority: 4),
        .init("screenings", wording.words(.screenings), .number, priority: 1),
        .init("admissions", wording.words(.admissions), .bar, priority: 3),
        .init("best_day", wording.words(.bestDay), priority: 0),
        .init("best_day_admissions", wording.words(.admissions), .number, priority: 0),
      ])
    let all = admissions
    for sum in programme.sums(of: summary, by: .film) where sum.admissions > 0 {
      let own = all.filter { AttendanceSum.Group.films($0.films) == sum.group }
      let best = Self.best(own)
      table.row([
        .maybe(sum.group?.text), .text(name(sum.group)), .number(own.count),
        .number(sum.admissions), .maybe(best.map { wording.shortDay($0.day) }),
        best.map { .number($0.figure) } ?? .empty,
      ])
    }
    return table
  }

  private var admissionsByDay: ReportTable {
    var table = ReportTable(
      "days", wording.audience(by: wording.words(.festivalDay)),
      [
        .init("festival_day", "", .key), .init("name", wording.words(.festivalDay), priority: 4),
        .init("screenings", wording.words(.screenings), .number, priority: 1),
        .init("admissions", wording.words(.admissions), .bar, priority: 3),
        .init("so_far", wording.words(.cumulative), .number, priority: 2),
        .init("is_best", wording.words(.bestDay), priority: 0),
      ])
    let days = Dictionary(grouping: admissions, by: \.day)
    let best = Self.best(admissions)
    var soFar = 0
    for day in days.keys.compactMap(\.self).sorted() + (days[nil] == nil ? [] : [nil]) {
      let figure = (days[day] ?? []).reduce(0) { $0 + $1.figure }
      soFar += figure
      table.row([
        .maybe(day?.description), .text(day.map { wording.shortDay($0) } ?? name(nil)),
        .number(days[day]?.count ?? 0), .number(figure), .number(soFar),
        best != nil && best?.day == day ? .text("*") : .empty,
      ])
    }
    return table
  }

  private var filmDays: ReportTable {
    var table = ReportTable(
      "film_days", "\(wording.words(.film)) × \(wording.words(.festivalDay))",
      [
        .init("film", "", .key), .init("name", wording.words(.film), .longText, priority: 3),
        .init("festival_day", "", .key), .init("day", wording.words(.festivalDay), priority: 2),
        .init("admissions", wording.words(.admissions), .number, priority: 4),
      ])
    let films = Dictionary(grouping: admissions, by: \.films)
    for (films, own) in films.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let days = Dictionary(grouping: own, by: \.day).mapValues { $0.reduce(0) { $0 + $1.figure } }
      let group = AttendanceSum.Group.films(films)
      for day in days.keys.compactMap(\.self).sorted() + (days[nil] == nil ? [] : [nil]) {
        table.row([
          .text(group.text), .text(name(group)), .maybe(day?.description),
          .text(day.map { wording.shortDay($0) } ?? name(nil)), .number(days[day] ?? 0),
        ])
      }
    }
    return table
  }

  /// The day with most admissions, of equals the first.
  private static func best(_ admissions: [Admission]) -> (day: Day, figure: Int)? {
    var days: [Day: Int] = [:]
    for admission in admissions {
      if let day = admission.day { days[day, default: 0] += admission.figure }
    }
    let best = days.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { ($0.key, $0.value) }
  }
}
