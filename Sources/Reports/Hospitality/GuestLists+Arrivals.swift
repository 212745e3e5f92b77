package import CivilTime
import SchedulingDomain
import Wording

extension GuestLists {
  /// Who comes when and how, and who fetches them; on one day, or on all.
  package func arrivals(on day: Day? = nil) -> Report {
    movements(.arrivals, on: day) { $0.visit.arrival }
  }

  /// Who leaves when and how, and who sees them off; on one day, or on all.
  package func departures(on day: Day? = nil) -> Report {
    movements(.departures, on: day) { $0.visit.departure }
  }

  private func movements(
    _ list: Wording.GuestList, on day: Day?, _ when: (Guest) -> DayOrTime?
  ) -> Report {
    var report = begin(list)
    let expected = expected
    let unknown = expected.filter { when($0) == nil }.map(\.name)
    if day == nil, !unknown.isEmpty { report.say([wording.notKnownWhen(list, unknown)]) }
    let moving = expected.compactMap { guest in when(guest).map { (guest: guest, when: $0) } }
      .filter { day == nil || $0.when.day == day }
    // Those without a time come after those with one; else the order of names stands.
    let sorted = moving.enumerated().sorted { first, second in
      let (one, other) = (first.element.when, second.element.when)
      guard one.day == other.day else { return one.day < other.day }
      let instants = [one, other].map { $0.instant?.microsecondsSinceEpoch ?? .max }
      return (instants[0], first.offset) < (instants[1], second.offset)
    }
    var table = ReportTable(list.rawValue, wording.name(of: list), columns)
    for (_, movement) in sorted { table.row(row(movement.guest, movement.when)) }
    if sorted.isEmpty { report.say([wording.nobody(in: list)]) }
    report.show(table)
    return report
  }

  private var columns: [ReportTable.Column] {
    [
      .init("date", "", .key), .init("day", wording.words(.day), priority: 4),
      .init("time", wording.words(.time), priority: 5), .init("key", "", .key),
      .init("name", wording.words(.name), .longText, priority: 6),
      .init("transport", wording.words(.transport), .longText, priority: 5),
      .init("handler", wording.words(.handler), .longText, priority: 4),
      .init("hotel", wording.words(.hotel), .longText, priority: 3),
      .init("with", wording.words(.with), .longText, priority: 2),
      .init("phone", wording.words(.phone), priority: 2),
      .init("access", wording.words(.access), .longText, priority: 1),
    ]
  }

  private func row(_ guest: Guest, _ when: DayOrTime) -> [ReportTable.Cell] {
    let visit = guest.visit
    return [
      .text(when.day.description), .text(wording.shortDay(when.day)), .maybe(clock(when)),
      .text(guest.key.text), .text(guest.name), .maybe(visit.transport), .maybe(visit.handler),
      .maybe(visit.hotel), .names(company(of: guest)), .maybe(guest.phone),
      .maybe(guest.accessNeeds),
    ]
  }

  /// The time by the clock on the wall, and where that hangs if not in the week's zone.
  private func clock(_ when: DayOrTime) -> String? {
    guard case .time(let time) = when else { return nil }
    let place = time.zone == programme.week.zone ? "" : " (\(time.zone.identifier))"
    return "\(time.civil.time)\(place)"
  }
}
