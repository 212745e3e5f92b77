import CivilTime
import SchedulingDomain
import Tables

extension ProgrammeReading {
  func festival(_ object: ObjectReader) -> Festival? {
    let key = object.needed("key")?.value(Key<Festival>.init(_:))
    let name = object.localized("name")
    let remarks = object.remarks()
    guard let key, let name else { return nil }
    return Festival(key: key, name: name, remarks: remarks)
  }

  func week(_ object: ObjectReader) -> FilmWeek? {
    let key = object.needed("key")?.value(Key<FilmWeek>.init(_:))
    let name = object.localized("name")
    let theme = object.optionalLocalized("theme")
    let days = days(object)
    let zone = object.needed("zone")?.zone(advisor)
    if let zone { self.zone = zone }
    if let dayStarts = object.optionalTime("day_starts") {
      clock = FestivalClock(dayStarts: dayStarts)
    }
    let city = object.optionalText("city")
    let country = object.optionalValue("country", Country.init)
    let partOf = object.optionalText("part_of")
    let involvements = object.array("involvements") { self.involvement($0) }
    let turnaround: Pause? = object.optionalNumber("turnaround_minutes")
    let assumedLength: RunningTime? = object.optionalNumber("assumed_minutes")
    let rules = object.optionalObject("rules") { self.rules($0) }
    let waivers = object.array("waivers") { self.waiver($0) }
    let remarks = object.remarks()
    guard let key, let name, let days, let zone else { return nil }
    var week = FilmWeek(key: key, name: name, days: days, zone: zone)
    week.theme = theme
    week.clock = clock
    week.city = city
    week.country = country
    week.partOf = partOf
    week.involvements = involvements
    if let turnaround { week.turnaround = turnaround }
    if let assumedLength { week.assumedLength = assumedLength }
    if let rules { week.rules = rules }
    week.waivers = waivers.sorted { $0.conflict < $1.conflict }
    week.remarks = remarks
    return week
  }

  private func days(_ object: ObjectReader) -> FestivalDays? {
    let first = object.needed("first_day")?.time(Day.init)
    let stated = object.needed("last_day")
    let last = stated?.time(Day.init)
    guard let first, let last else { return nil }
    do throws(SchedulingDomain.ValueRefusal) {
      return try FestivalDays(first: first, last: last)
    } catch {
      stated?.report(FileRefusal(error))
      return nil
    }
  }

  private func involvement(_ object: ObjectReader) -> Involvement? {
    let name = object.text("name")
    let role = object.text("role")
    let sources = object.texts("sources")
    guard let name, let role else { return nil }
    return try? Involvement(name: name, role: role, sources: sources)
  }
}

extension ValueReader {
  /// Reports a refusal at the value.
  func report(_ refusal: FileRefusal) { error(refusal.message, advice: refusal.advice) }
}
