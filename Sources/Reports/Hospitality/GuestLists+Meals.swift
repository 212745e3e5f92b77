import CivilTime
import SchedulingDomain
import Wording

extension GuestLists {
  /// How many eat what on each day of the week; nobody is named.
  ///
  /// A guest is there from the day of arrival to that of departure.
  package var meals: Report {
    var report = begin(.meals)
    let stays = expected.compactMap { guest -> (guest: Guest, days: ClosedRange<Day>)? in
      guard let from = guest.visit.arrival?.day, let to = guest.visit.departure?.day, from <= to
      else { return nil }
      return (guest, from...to)
    }
    let known = Set(stays.map(\.guest.key))
    let unknown = expected.filter { !known.contains($0.key) }.map(\.name)
    if !unknown.isEmpty { report.say([wording.notKnownWhen(.meals, unknown)]) }
    var table = ReportTable(
      "meals", wording.name(of: .meals),
      [
        .init("date", "", .key), .init("day", wording.words(.day), priority: 3),
        .init("diet", wording.words(.diet), .longText, priority: 4),
        .init("guests", wording.words(.guests), .number, priority: 5),
        .init("present", wording.words(.present), .number, priority: 1),
      ])
    let days = programme.week.days
    for day in (0..<days.count).map({ days.first.adding(days: $0) }) {
      let present = stays.filter { $0.days.contains(day) }.map(\.guest)
      let diets = Dictionary(grouping: present) { $0.diet?.lowercased() }
      for (diet, guests) in diets.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
        table.row([
          .text(day.description), .text(wording.shortDay(day)),
          .text(diet == nil ? wording.noDiet : guests.first?.diet ?? ""),
          .number(guests.count), .number(present.count),
        ])
      }
    }
    report.show(table)
    return report
  }
}
