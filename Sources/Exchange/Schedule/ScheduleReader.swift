package import CivilTime
package import SchedulingDomain
package import Tables

/// Reads a schedule as conference systems hand it on: pentabarf, frab, pretalx and their kin.
///
/// The form has drifted over the years and is met leniently: see
/// Documentation/formats/schedule.md. An event is known again by its guid, and of a screening that
/// is there already only that changes which the schedule states otherwise.
package enum ScheduleReader {
  /// The week that a schedule is taken into.
  package enum Target: Sendable {
    case week(Programme)
    /// A week that is not there yet; without a name it takes that of the conference.
    case new(Festival, Key<FilmWeek>, name: String?)
  }

  /// What is new or different by the schedule, or nil and everything that is wrong with it.
  /// - Parameter zone: of times that state none, before the one that the file names.
  package static func read(
    _ bytes: [UInt8], as form: ScheduleForm, fileName: String?, into target: Target, zone: Zone?,
    now: Instant
  ) -> (programme: Programme?, faults: Faults) {
    let faults = Faults(file: fileName)
    let stated =
      switch form {
      case .xml: ScheduleXMLReader.read(bytes, into: faults)
      case .json: ScheduleJSONReader.read(bytes, into: faults)
      }
    guard let stated else { return (nil, faults) }
    let zones = ScheduleZones(stated, target: target, option: zone, faults)
    guard let zones, let base = base(stated, target, zones, faults) else { return (nil, faults) }
    let reading = ScheduleReading(stated, into: base, zones: zones, now: now, faults)
    let programme = reading.programme()
    return (faults.hasErrors ? nil : programme, faults)
  }

  /// The week as it is, or as the conference describes it.
  private static func base(
    _ stated: StatedSchedule, _ target: Target, _ zones: ScheduleZones, _ faults: Faults
  ) -> Programme? {
    switch target {
    case .week(let programme): return programme
    case .new(let festival, let key, let name):
      let title = name ?? stated.conference["title"]?.text ?? key.text
      guard let name = LocalizedText(undetermined: title), let days = days(of: stated, faults)
      else { return nil }
      var week = FilmWeek(key: key, name: name, days: days, zone: zones.shown)
      if let change = stated.conference["day_change"].flatMap({ StatedMoment.clock($0.text) }) {
        week.clock = FestivalClock(dayStarts: change)
      }
      week.city = stated.conference["city"]?.text
      return Programme(festival: festival, week: week)
    }
  }

  /// As the conference states them, else from its first day to its last.
  private static func days(of stated: StatedSchedule, _ faults: Faults) -> FestivalDays? {
    let known = stated.days.compactMap { $0.date ?? $0.start }.compactMap(day)
    let first = stated.conference["start"].flatMap(day) ?? known.min()
    let last = stated.conference["end"].flatMap(day) ?? known.max() ?? first
    guard let first, let last else {
      faults.error(
        at: stated.position, "the schedule states no day", advice: "Give its days a date.")
      return nil
    }
    do throws(SchedulingDomain.ValueRefusal) {
      return try FestivalDays(first: first, last: last)
    } catch {
      let words = FileRefusal(error)
      faults.error(at: stated.position, words.message, advice: words.advice)
      return nil
    }
  }

  private static func day(_ text: StatedText) -> Day? { StatedMoment(text.text)?.day }
}

extension LocalizedText {
  /// A text whose language nobody has stated.
  init?(undetermined text: String, language: String? = nil) {
    let tag = language.flatMap { try? LanguageTag($0) } ?? (try? LanguageTag("und"))
    guard let tag, let text = try? LocalizedText(text, in: tag) else { return nil }
    self = text
  }
}

/// In which zones the times of a schedule are meant, and kept.
struct ScheduleZones {
  /// Of wall times without an offset.
  let meant: Zone
  /// In which times are kept.
  let shown: Zone

  /// Nil with a fault where nobody states a zone.
  init?(
    _ stated: StatedSchedule, target: ScheduleReader.Target, option: Zone?, _ faults: Faults
  ) {
    var named: Zone?
    if option == nil, let name = stated.conference["time_zone_name"] {
      named = try? Zone(name.text)
      if named == nil {
        faults.error(
          at: name.position, "\"\(name.text)\" is no time zone known here",
          advice: "Name the right one with --zone, such as Europe/Berlin.")
        return nil
      }
    }
    var ofWeek: Zone?
    if case .week(let programme) = target { ofWeek = programme.week.zone }
    guard let meant = option ?? named ?? ofWeek else {
      faults.error(
        at: stated.position, "the schedule states no time zone",
        advice: "Name it with --zone, such as Europe/Berlin.")
      return nil
    }
    self.meant = meant
    shown = ofWeek ?? meant
  }
}
