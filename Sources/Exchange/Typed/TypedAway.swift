package import CivilTime
package import SchedulingDomain

/// A time away as a person types it: `6dec 09:00..12:00 (doctor)`, `6dec`, `6dec 22:00..7dec 02:00`.
package struct TypedAway {
  /// From when, a day or a day and a time.
  package let start: String
  /// Until when: a time, a day or both; nil where only a day is given.
  package let end: String?
  package let note: String?

  /// Nil for a text in which two ends can't be told.
  package init?(_ text: String) {
    var times = text[...]
    var note: String?
    if let mark = text.firstIndex(of: "("), text.hasSuffix(")") {
      note = canonicalText(String(text[text.index(after: mark)...].dropLast()))
      times = text[..<mark]
    }
    let ends = String(times).split(
      separator: "..", maxSplits: 2, omittingEmptySubsequences: false
    ).map { canonicalText(String($0)) }
    guard let start = ends.first ?? nil, ends.count <= 2, !ends.contains(nil) else { return nil }
    self.start = start
    self.end = ends.count == 2 ? ends[1] : nil
    self.note = note
  }

  /// The ends as days or times; a time alone is one of the day on which it begins, or of its night.
  /// - Parameters:
  ///   - zone: in which a day begins and ends.
  ///   - moment: what a text with a day in it says.
  /// - Returns: nil where it is not said until when.
  package func ends<Fault: Error>(
    in zone: Zone, midnight: (Day, Zone) throws(Fault) -> ZonedTime,
    moment: (String) throws(Fault) -> DayOrTime
  ) throws(Fault) -> (start: ZonedTime, end: ZonedTime)? {
    let first = try moment(start)
    let begin =
      switch first {
      case .day(let day): try midnight(day, zone)
      case .time(let time): time
      }
    guard let end else {
      guard case .day(let day) = first else { return nil }
      return (begin, try midnight(day.adding(days: 1), zone))
    }
    switch try finish(end, after: begin, zone, moment) {
    case .time(let time): return (begin, time)
    case .day(let day): return (begin, try midnight(day.adding(days: 1), zone))
    }
  }

  private func finish<Fault: Error>(
    _ end: String, after begin: ZonedTime, _ zone: Zone,
    _ moment: (String) throws(Fault) -> DayOrTime
  ) throws(Fault) -> DayOrTime {
    let time = end.prefix { !$0.isWhitespace }
    guard case .minutes? = TypedTime(String(time)) else { return try moment(end) }
    let isElsewhere = begin.zone != zone && !end.contains("/")
    let place = isElsewhere ? " \(begin.zone.identifier)" : ""
    func on(_ day: Day) -> String { "\(day) \(time)\(place)\(end[time.endIndex...])" }
    let sameDay = try moment(on(begin.civil.day))
    guard let instant = sameDay.instant, instant <= begin.instant else { return sameDay }
    return try moment(on(begin.civil.day.adding(days: 1)))
  }
}
