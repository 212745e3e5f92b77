import CivilTime
import SchedulingDomain
import Spelling
import Tables

/// One pass over a schedule: what it states, put upon the week that it is taken into.
final class ScheduleReading {
  let stated: StatedSchedule
  let zones: ScheduleZones
  let now: Instant
  let faults: Faults
  /// The week with what was added so far, for looking up.
  var base: Programme
  /// Venues, guests and screenings that are new or different.
  var touched: [ItemName: Item] = [:]
  var rooms: [String: Auditorium.Reference]
  /// Guests by their folded names.
  var guests: [String: [Key<Guest>]]
  /// Which person of the file each guest is, where the file tells.
  var persons: [Key<Guest>: String] = [:]
  /// The house that rooms belong to which are new.
  var house: Key<Venue>?
  /// What the week itself would say in a schedule, to tell what is stated otherwise.
  let entries: ScheduleExport.Entries
  private var codes: [String: ScreeningCode] = [:]
  private var seen: [String: SourcePosition] = [:]

  init(
    _ stated: StatedSchedule, into base: Programme, zones: ScheduleZones, now: Instant,
    _ faults: Faults
  ) {
    self.stated = stated
    self.base = base
    self.zones = zones
    self.now = now
    self.faults = faults
    rooms = RoomNames.index(of: base)
    guests = Dictionary(grouping: base.guests.keys.sorted()) {
      folded(base.guests[$0]?.name ?? "")
    }
    entries = ScheduleExport.Entries(base, language: .english)
    for screening in base.screenings.values {
      codes[ScheduleID.uuid(of: base.calendarUID(of: screening))] = screening.code
    }
  }

  /// What is new or different, as a programme of the same week.
  func programme() -> Programme {
    for day in stated.days {
      let date = date(of: day)
      for event in day.events { read(event, on: date, day) }
    }
    reportLeftOut()
    var programme = Programme(festival: base.festival, week: base.week)
    for item in touched.values { programme.put(item) }
    return programme
  }

  /// Keeps something that is new or different.
  func put(_ item: Item) {
    touched[item.name] = item
    base.put(item)
  }

  private func read(_ event: StatedEvent, on date: Day?, _ day: StatedDay) {
    let guid = guid(of: event)
    if let first = seen.updateValue(event.position, forKey: guid) {
      faults.error(
        at: event.position,
        "the event \(event.text("guid") ?? event.text("id") ?? guid) is there already, at \(first)",
        advice: "Give one of the two another guid, or keep only one.")
      return
    }
    let timing = timing(of: event, on: date, day)
    if let code = codes[guid], let known = base.screenings[code] {
      let next = restated(known, by: event, timing, entry: entries.entry(of: known))
      if next != known { put(.screening(next)) }
    } else {
      put(.screening(new(event, guid: guid, timing)))
    }
  }

  /// As stated; else made of what else tells events of this schedule apart.
  private func guid(of event: StatedEvent) -> String {
    if let guid = event.text("guid") { return ScheduleID.uuid(of: guid) }
    let name = stated.conference["acronym"] ?? stated.conference["title"]
    let id = event.text("id") ?? event.text("code") ?? event.text("slug")
    let own = id ?? "\(event.text("title") ?? "") \(event.text("start") ?? "")"
    return ScheduleID.uuid(of: "\(own).\(name?.text ?? base.week.key.text).schedule")
  }

  private func date(of day: StatedDay) -> Day? {
    for text in [day.date, day.start].compactMap(\.self) {
      if let moment = StatedMoment(text.text) { return moment.day }
      faults.error(
        at: text.position, "\"\(text.text)\" is no date", advice: "Write it as in 2025-12-05.")
    }
    let first = stated.conference["start"].flatMap { StatedMoment($0.text)?.day }
    return first.map { $0.adding(days: max(day.index, 1) - 1) }
  }

  /// One line for all that filmweek has no place for.
  private func reportLeftOut() {
    guard !stated.leftOut.isEmpty else { return }
    let names = stated.leftOut.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    faults.report(
      Fault(
        severity: .notice, position: nil,
        message: "filmweek has no place for \(names.joined(separator: ", "))",
        advice: "Keep the file, should you want these later."))
  }
}
