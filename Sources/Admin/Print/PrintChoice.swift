import ArgumentParser
import CivilTime
import SchedulingDomain

/// Which copies are listed: those that somebody must see to this morning.
struct PrintChoice: ChoiceOptions {
  @Option(help: "Only those of this film: key or title.") var film: String?
  @Option(help: "Only those still to come that are due until then: 2d (days from today), 5dec.")
  var due: String?
  @Flag(help: "Only those that should have been there by now.") var late = false
  @Flag(help: "Only those that nobody has played through yet.") var untested = false
  @Flag(
    name: .customLong("without-key"),
    help: "Only those of which a key is asked for and not there, and DCPs without any key.")
  var withoutKey = false

  func chosen(_ prints: [Print], on occasion: Occasion) throws(Failure) -> [Print] {
    let wanted = try film.map { name throws(Failure) in
      try occasion.programme.filmFinder.find(name).key
    }
    let last = try due.map { text throws(Failure) in try Self.lastDay(text, on: occasion) }
    let zone = occasion.programme.week.zone
    return prints.filter { print in
      let awaited = print.legs.filter { $0.arrived == nil }.compactMap(\.due)
      return (wanted == nil || print.film == wanted)
        && (last.map { day in awaited.contains { $0.day <= day } } ?? true)
        && (!late || awaited.contains { $0.isBefore(occasion.now, in: zone) })
        && (!untested || print.checked == nil) && (!withoutKey || print.lacksKey)
    }
  }

  /// The day that is meant; `2d` is the day after tomorrow.
  private static func lastDay(_ text: String, on occasion: Occasion) throws(Failure) -> Day {
    if text.hasSuffix("d"), let days = Int(text.dropLast()), (0...366).contains(days) {
      return occasion.today.adding(days: days)
    }
    return try occasion.day(text)
  }
}

extension Print {
  /// Whether a key is awaited; an encrypted copy plays nowhere without one.
  fileprivate var lacksKey: Bool {
    keys.isEmpty
      ? format?.uppercased().contains("DCP") == true
      : keys.contains { $0.state != .received && $0.state != .tested }
  }
}
