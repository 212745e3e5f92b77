import CivilTime

/// A new edition made of an older one: what stays from year to year, on new days.
public struct WeekCopy: Sendable, Equatable {
  /// The new edition, without films, guests and screenings.
  public let programme: Programme
  /// Hires of the older one that can't be said on the new days, because clocks change there.
  public let leftOut: [Hire]

  /// The edition `week`, with the houses, hires, sections, organisations and ways of an older one.
  ///
  /// Hires are moved by as many days as lie between the two first days; their keys are made anew, with
  /// a number where two would have the same.
  /// Houses keep their opening hours, which are the same every year.
  public init(of old: Programme, as week: FilmWeek) {
    var programme = Programme(festival: old.festival, week: week)
    programme.venues = old.venues
    programme.sections = old.sections
    programme.organisations = old.organisations
    programme.travels = old.travels
    let days = week.days.first.days(since: old.week.days.first)
    var leftOut: [Hire] = []
    for hire in old.hires.values.sorted(by: { $0.key < $1.key }) {
      guard let moved = hire.moved(days: days, beside: programme.hires) else {
        leftOut.append(hire)
        continue
      }
      programme.hires[moved.key] = moved
    }
    self.programme = programme
    self.leftOut = leftOut
  }
}

extension Hire {
  /// The same hire so many days later by the clocks of its house, under a key that others leave free;
  /// nil where that time isn't one.
  fileprivate func moved(days: Int, beside others: [Key<Hire>: Hire]) -> Hire? {
    guard let start = start.moved(days: days), let end = end.moved(days: days),
      let usual = Hire.usualKey(venue: venue, auditorium: auditorium, start: start.civil),
      let key = usual.numbered(whereFree: { others[$0] == nil }),
      var hire = try? Hire(
        key: key, venue: venue, auditorium: auditorium, start: start, end: end, use: use)
    else { return nil }
    hire.remarks = remarks
    return hire
  }
}

extension Key {
  /// This key, or the first with a number after it that is free.
  fileprivate func numbered(whereFree isFree: (Key) -> Bool) -> Key? {
    if isFree(self) { return self }
    var number = 2
    while let key = try? Key("\(text.prefix(70))-\(number)") {
      if isFree(key) { return key }
      number += 1
    }
    return nil
  }
}

extension ZonedTime {
  /// The same wall time so many days later; nil where clocks skip it or show it twice.
  fileprivate func moved(days: Int) -> ZonedTime? {
    try? ZonedTime(
      CivilDateTime(day: civil.day.adding(days: days), time: civil.time), in: zone)
  }
}
