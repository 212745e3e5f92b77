import CivilTime
import SchedulingDomain
import Tables

extension ProgrammeReading {
  /// When a screening is: `date`, then either `daypart` or `start` with all that hangs on it.
  /// - Parameter zone: the zone of the place, which holds unless the screening states one.
  func timing(_ object: ObjectReader, zone: Zone) -> Timing {
    let isDated = object.optional("date") != nil
    let day = object.optionalDay("date")
    let daypart = object.optionalChoice("daypart", Daypart.self)
    let start = object.optional("start")
    let time = start?.time(WallTime.init)
    let own = object.optional("zone")?.zone(advisor) ?? zone
    let occurrence = object.optionalChoice("occurrence", Occurrence.self)
    let end = StatedEnd(object, object.optional("end"), zone: own, advisor)
    guard let start else {
      reportLoose(["zone", "occurrence"] + StatedEnd.keys, in: object, without: "start")
      if !isDated { reportLoose(["daypart"], in: object, without: "date") }
      guard let day else { return .open }
      return daypart.map { .daypart(day, $0) } ?? .day(day)
    }
    if daypart != nil {
      object.error(
        "there is a \"daypart\" beside the \"start\"", advice: "Leave the daypart out.",
        at: "daypart")
    }
    if !isDated {
      start.error("there is a time and no day", advice: "Give the day in \"date\".")
    }
    guard let day, let time else { return .open }
    let civil = CivilDateTime(day: day, time: time)
    guard let moment = zoned(civil, own, occurrence, at: start, "occurrence") else { return .open }
    return .time(
      start: moment,
      end: end.flatMap {
        self.end($0, after: moment, advice: "Give a later end, or \(StatedEnd.way), or no end.")
      })
  }

  /// The start and end of what has both, in the members in which a screening states them.
  /// - Parameter zone: the zone of the place, which holds unless another is stated.
  func span(_ object: ObjectReader, zone: Zone) -> (start: ZonedTime, end: ZonedTime)? {
    let day = object.needed("date")?.time(Day.init)
    let start = object.needed("start")
    let time = start?.time(WallTime.init)
    let own = object.optional("zone")?.zone(advisor) ?? zone
    let occurrence = object.optionalChoice("occurrence", Occurrence.self)
    let end = StatedEnd(object, object.needed("end"), zone: own, advisor)
    guard let start, let day, let time,
      let moment = zoned(
        CivilDateTime(day: day, time: time), own, occurrence, at: start, "occurrence"),
      let end = end.flatMap({
        self.end($0, after: moment, advice: "Give a later end, or \(StatedEnd.way).")
      })
    else { return nil }
    return (moment, end)
  }

  private func end(
    _ end: StatedEnd, after start: ZonedTime, advice: String
  ) -> ZonedTime? {
    let usual = EndDay.usual(start: start.civil, end: end.time, clock: clock)
    let civil = CivilDateTime(day: end.day ?? usual, time: end.time)
    guard let zoned = zoned(civil, end.zone, end.occurrence, at: end.value, "end_occurrence")
    else { return nil }
    guard zoned.instant > start.instant else {
      end.value.error(
        "the end \(zoned.rfc3339) does not come after the start \(start.rfc3339)",
        advice: advice)
      return nil
    }
    return zoned
  }

  private func zoned(
    _ civil: CivilDateTime, _ zone: Zone, _ occurrence: Occurrence?, at value: ValueReader,
    _ occurrenceKey: String
  ) -> ZonedTime? {
    do throws(WallTimeRefusal) {
      return try ZonedTime(civil, in: zone, occurrence: occurrence)
    } catch {
      value.report(FileRefusal(error, occurrenceKey: occurrenceKey))
      return nil
    }
  }

  private func reportLoose(_ keys: [String], in object: ObjectReader, without other: String) {
    for key in keys where object.optional(key) != nil {
      object.error(
        "there is \"\(key)\" and no \"\(other)\"", advice: "Give \"\(other)\", or leave it out.",
        at: key)
    }
  }
}

/// The end of a screening as the document states it.
private struct StatedEnd {
  static let keys = ["end", "end_date", "end_zone", "end_occurrence"]
  static let way = "\"end_date\" where it ends on another day"

  let value: ValueReader
  let time: WallTime
  let day: Day?
  let zone: Zone
  let occurrence: Occurrence?

  init?(_ object: ObjectReader, _ value: ValueReader?, zone: Zone, _ advisor: Advisor) {
    let time = value?.time(WallTime.init)
    day = object.optionalDay("end_date")
    self.zone = object.optional("end_zone")?.zone(advisor) ?? zone
    occurrence = object.optionalChoice("end_occurrence", Occurrence.self)
    guard let value, let time else { return nil }
    self.value = value
    self.time = time
  }
}
