import CivilTime
import SchedulingDomain

extension ConflictScene {
  /// A day, or a day and a time; with its year where that is not the week's.
  func told(_ moment: DayOrTime) -> String {
    let (day, days) = (moment.day, programme.week.days)
    guard day.year != days.first.year, day.year != days.last.year else {
      return wording.text(of: moment)
    }
    let dated = "\(wording.shortDay(day)) \(day.year)"
    guard case .time(let time) = moment else { return dated }
    return "\(dated) \(time.civil.time)"
  }
}
