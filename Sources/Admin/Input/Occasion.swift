import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

/// The programme and the moment in which typed words are understood.
struct Occasion {
  let stored: StoredProgramme
  let now: Instant

  var programme: Programme { stored.programme }

  /// Today's festival day, by the week's clocks.
  var today: Day {
    programme.week.clock.festivalDay(of: programme.week.zone.civil(at: now))
  }

  /// A date, a weekday, a day number of the week, `today`.
  func day(_ text: String) throws(Failure) -> Day {
    try DayInput(text).day(in: programme.week.days, today: today)
  }

  /// A day, or a day and a time on it: `1dec`, `1dec 14:30`, `2025-12-01T14:30`, `now`.
  ///
  /// Another zone than the week's follows the time, and `first` or `second` where clocks go back.
  func moment(_ text: String) throws(Failure) -> DayOrTime {
    if text.trimmed.lowercased() == "now" { return .time(thisMinute) }
    var words = Self.words(text)
    let occurrence = words.count > 2 ? words.last.flatMap { Occurrence(rawValue: $0) } : nil
    if occurrence != nil { words.removeLast() }
    var zone = programme.week.zone
    if words.count > 2, let name = words.last, name.contains("/"), let named = try? Zone(name) {
      zone = named
      words.removeLast()
    }
    guard words.count > 1, let last = words.last, !last.contains("."),
      case .minutes(let minutes)? = TypedTime(last)
    else { return .day(try day(text)) }
    let day = try day(words.dropLast().joined(separator: " "))
    let civil = CivilDateTime(day: day, time: .midnight).adding(minutes: minutes)
    return .time(
      try zoned(
        civil, in: zone, occurrence: occurrence, toTellTwo: "Say first or second after the time."))
  }

  /// The same, or that it is not known: `?`.
  func momentIfKnown(_ text: String) throws(Failure) -> DayOrTime? {
    OpenWords.contains(text) ? nil : try moment(text)
  }

  /// A day and a time on it.
  func time(_ text: String) throws(Failure) -> ZonedTime {
    guard case .time(let time) = try moment(text) else {
      throw Failure(.usage, "“\(text)” has no time.", advice: "Give day and time: \"5dec 14:30\".")
    }
    return time
  }

  /// A time away: `6dec 09:00..12:00 (doctor)`, or a day for the whole of it.
  func timeAway(_ text: String) throws(Failure) -> TimeAway {
    let typed = TypedAway(text)
    let ends = try typed?.ends(
      in: programme.week.zone,
      midnight: { day, zone throws(Failure) in
        try zoned(
          CivilDateTime(day: day, time: .midnight), in: zone,
          toTellTwo: "Say first or second after the time.")
      }, moment: { text throws(Failure) in try moment(text) })
    guard let ends else {
      throw Failure(
        .usage, "“\(text)” does not say from when until when.",
        advice: "Give \"6dec 09:00..12:00\", or 6dec for the whole day.")
    }
    return try value(try TimeAway(from: ends.start, to: ends.end, note: typed?.note))
  }

  /// The minute that it is, by the week's clocks.
  private var thisMinute: ZonedTime {
    let zone = programme.week.zone
    let minute = Instant(secondsSinceEpoch: now.secondsSinceEpoch / 60 * 60)
    let civil = zone.civil(at: minute)
    let readings = [nil, Occurrence.first, .second].compactMap {
      try? ZonedTime(civil, in: zone, occurrence: $0)
    }
    return readings.first { $0.instant == minute }
      ?? ZonedTime(kept: civil, in: zone, occurrence: nil, instant: minute)
  }

  private static func words(_ text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let sign = first.firstIndex(of: "T"),
      (try? Day(first[..<sign])) != nil
    else { return words }
    return [String(first[..<sign]), String(first[first.index(after: sign)...])]
      + words.dropFirst()
  }
}

extension Work {
  /// The programme of the week to work on, and now.
  func occasion() throws(Failure) -> Occasion { Occasion(stored: try stored(), now: desk.now) }

  /// Makes an edit; one of a thing that somebody changed since it was read is refused.
  func make(
    _ edit: Edit, on occasion: Occasion, _ action: String, _ write: WriteOptions
  ) throws(Failure) {
    var write = write
    if case .replace(let item) = edit {
      write.ifVersion = write.ifVersion ?? occasion.stored.versions[item.name]
    }
    try self.edit(occasion.stored, action, write) { _ throws(SchedulingRefusal) in edit }
  }
}
