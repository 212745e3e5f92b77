import CivilTime
import SchedulingDomain
import Tables

/// Days, and wall times on them, as the document writes them in one text.
///
/// `2025-12-05` or `2025-12-05T14:30`. A zone that is not the week's stands in brackets, as in
/// RFC 9557; which of two equal wall times is meant stands last:
/// `2026-10-25T02:30[Europe/Paris] second`.
enum Moment {
  static func text(_ moment: DayOrTime, zone: Zone) -> String {
    switch moment {
    case .day(let day): day.description
    case .time(let time): text(time, zone: zone)
    }
  }

  static func text(_ time: ZonedTime, zone: Zone) -> String {
    let place = time.zone == zone ? "" : "[\(time.zone)]"
    let occurrence = time.occurrence.map { " \($0.rawValue)" } ?? ""
    return "\(time.civil)\(place)\(occurrence)"
  }

  /// - Parameter zone: the week's, which holds where the text names none.
  static func read(
    _ text: String, zone: Zone, _ advisor: Advisor
  ) throws(FileRefusal) -> DayOrTime {
    let halves = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let occurrence = halves.count == 2 ? Occurrence(rawValue: String(halves[1])) : nil
    let stated = halves[0].split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
    let isTime = stated[0].contains("T")
    guard halves.count == 1 || occurrence != nil, stated.count == 1 || halves[0].hasSuffix("]"),
      isTime || text == stated[0]
    else { throw malformed(text) }
    guard isTime else { return .day(try parsed(text, Day.init)) }
    let civil = try parsed(String(stated[0]), CivilDateTime.init)
    let own = stated.count == 1 ? zone : try advisor.zone(String(stated[1].dropLast()))
    do throws(WallTimeRefusal) {
      return .time(try ZonedTime(civil, in: own, occurrence: occurrence))
    } catch {
      var refusal = FileRefusal(error, occurrenceKey: "")
      if case .ambiguous = error {
        refusal.advice = "Say which: write \"first\" or \"second\" after it, a space between."
      }
      throw refusal
    }
  }

  /// When a day begins by the clock on the wall.
  static func midnight(of day: Day, in zone: Zone) throws(FileRefusal) -> ZonedTime {
    do throws(WallTimeRefusal) {
      return try ZonedTime(CivilDateTime(day: day, time: .midnight), in: zone)
    } catch { throw FileRefusal(error, occurrenceKey: "") }
  }

  private static func parsed<Value>(
    _ text: String, _ make: (String) throws(CivilTimeRefusal) -> Value
  ) throws(FileRefusal) -> Value {
    do throws(CivilTimeRefusal) { return try make(text) } catch {
      if case .malformed = error { throw malformed(text) }
      throw FileRefusal(error)
    }
  }

  private static func malformed(_ text: String) -> FileRefusal {
    FileRefusal(
      message: "\"\(text)\" is no day, and no time on one",
      advice: "Write it as in 2025-12-05 or 2025-12-05T14:30.")
  }
}

extension ObjectReader {
  /// A day, or a wall time on it, that may be absent.
  /// - Parameter zone: the week's, which holds where the text names none.
  func optionalMoment(_ key: String, _ zone: Zone, _ advisor: Advisor) -> DayOrTime? {
    optional(key)?.checked { text throws(FileRefusal) in
      try Moment.read(text, zone: zone, advisor)
    }
  }

  /// The same of what a day alone does not say.
  func optionalTime(_ key: String, _ zone: Zone, _ advisor: Advisor) -> ZonedTime? {
    optional(key)?.wallTime(zone, advisor)
  }

  /// A wall time that must be there.
  func neededTime(_ key: String, _ zone: Zone, _ advisor: Advisor) -> ZonedTime? {
    needed(key)?.wallTime(zone, advisor)
  }
}

extension ValueReader {
  fileprivate func wallTime(_ zone: Zone, _ advisor: Advisor) -> ZonedTime? {
    checked { text throws(FileRefusal) in
      guard case .time(let time) = try Moment.read(text, zone: zone, advisor) else {
        throw FileRefusal(
          message: "\"\(text)\" is a day without a time",
          advice: "Write the time too, as in \(text)T14:30.")
      }
      return time
    }
  }
}
