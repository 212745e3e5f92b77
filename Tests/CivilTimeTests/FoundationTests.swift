import CivilTime
import Foundation
import Testing

/// Foundation brings its own edition of the data base, inside ICU, with its own reading of it.
@Suite struct FoundationTests {
  /// Zones that differ though both editions are the same: why, and up to when.
  ///
  /// Since 2024b `WET` is by default a link to `Europe/Lisbon`, as Foundation has it; Debian builds
  /// with the old zone of its own, which lacks Lisbon's winter time of before 1977 and its years on
  /// central European time up to 1996.
  private static let known = ["WET": "1996-10-27T01:00:00Z"]

  @Test(arguments: [1 as UInt64, 20_251_204])
  func `random instants of every zone show what Foundation's clocks show`(seed: UInt64) throws {
    let system = try systemEdition()
    print("seed \(seed), zones of \(system), Foundation's of \(TimeZone.timeZoneDataVersion)")
    var random = SeededGenerator(seed: seed)
    var differing: [String: [Instant]] = [:]
    var unknown: [String] = []
    for name in Zone.knownIdentifiers {
      guard let judge = TimeZone(identifier: name) else {
        unknown.append(name)
        continue
      }
      differing[name] = try differences(try Zone(name), judge, &random)
    }
    for (name, until) in Self.known {
      let end = try Instant(rfc3339: until)
      differing[name]?.removeAll { $0 < end }
    }
    let rest = differing.filter { !$0.value.isEmpty }
    if system == TimeZone.timeZoneDataVersion {
      #expect(rest.isEmpty && unknown.isEmpty)
    } else {
      // Another edition changes the rules of a few zones, and adds a few.
      print("zones that differ by edition:", rest.keys.sorted(), "unknown:", unknown)
      #expect(rest.count <= 12 && unknown.count <= 6)
    }
  }

  /// Those of forty random instants from 1970 to 2100 at which the two disagree.
  private func differences(
    _ zone: Zone, _ judge: TimeZone, _ random: inout SeededGenerator
  ) throws -> [Instant] {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = judge
    return try (0..<40).compactMap { _ in
      let seconds = Int.random(in: 0..<start2101.secondsSinceEpoch, using: &random)
      let instant = Instant(secondsSinceEpoch: seconds)
      let date = Date(timeIntervalSince1970: TimeInterval(seconds))
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second], from: date)
      guard let year = parts.year, let month = parts.month, let day = parts.day,
        let hour = parts.hour, let minute = parts.minute, let second = parts.second
      else { return instant }
      let civil = CivilDateTime(
        day: try Day(year: year, month: month, day: day),
        time: try WallTime(hour: hour, minute: minute, second: second))
      let offset = judge.secondsFromGMT(for: date)
      let isSame =
        zone.civil(at: instant) == civil
        && zone.offset(at: instant).secondsEastOfUTC == offset
      return isSame ? nil : instant
    }
  }

  /// The edition of the system's data, from the first line of its text form: `# version 2025b`.
  private func systemEdition() throws -> String {
    let text = String(decoding: try systemFile("tzdata.zi").prefix(40), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first)
    return try #require(line.split(separator: " ").last.map(String.init))
  }
}
