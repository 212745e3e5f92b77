import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// What follows late on the day itself.
///
/// Rooms of Pathé Palace need 20 minutes between two.
struct DelayTests {
  private let programme = Build.programme(
    guests: [Build.guest("lan")],
    screenings: [
      Build.screening("A", at: "2025-12-05 18:00", minutes: 90, in: Build.room("salle-1")),
      Build.screening("B", at: "2025-12-05 20:00", minutes: 90, in: Build.room("salle-1")),
      Build.screening("C", at: "2025-12-05 22:00", minutes: 60, in: Build.room("salle-1")),
      Build.screening("D", at: "2025-12-05 20:00", minutes: 60, in: Build.room("salle-2")),
    ])

  private func delays(
    _ start: String, end: String? = nil, _ change: (inout Programme) -> Void = { _ in }
  ) -> [Delay] {
    var late = programme
    change(&late)
    let code = Build.code("A")
    late.screenings[code]?.actuality.start = Build.zoned("2025-12-05 \(start)").instant
    late.screenings[code]?.actuality.end = end.map { Build.zoned("2025-12-05 \($0)").instant }
    return late.delays(after: code)
  }

  /// Code and minutes of each delay.
  private func told(_ delays: [Delay]) -> [String] {
    delays.map { "\($0.screening) \($0.minutes)" }
  }

  @Test(arguments: [("18:00", []), ("18:10", []), ("18:11", ["B 1"]), ("18:25", ["B 15", "C 5"])])
  func `what runs late passes on what the pauses do not take up`(start: String, late: [String]) {
    #expect(told(delays(start)) == late)
  }

  @Test func `an end that is known counts, whatever the start`() {
    #expect(delays("18:30", end: "19:40").isEmpty)
    #expect(told(delays("18:00", end: "20:00")) == ["B 20", "C 10"])
  }

  @Test func `doors open before the start, so they wait too`() {
    let found = delays("18:05") { programme in
      programme.screenings[Build.code("B")]?.parts.insert(
        Part(.doors, length: Build.minutes(15)), at: 0)
    }
    #expect(told(found) == ["B 5"])
  }

  @Test func `a guest who is still elsewhere is waited for, without a pause`() {
    let found = delays("19:00") { programme in
      for code in ["A", "D"] {
        programme.screenings[Build.code(code)]?.appearances = [
          Appearance(guest: Build.key("lan"), role: .speaker)
        ]
      }
    }
    #expect(told(found) == ["B 50", "D 30", "C 40"])
    let until = Build.zoned("2025-12-05 20:30").instant
    #expect(
      found[1].cause
        == .guest(Build.key("lan"), at: Build.code("A"), until: until, way: nil))
    #expect(found[0].cause == .room(after: Build.code("A")))
  }

  /// A guest of A is wanted in another house at 20:00, 25 minutes away.
  private func faraway(from begun: String, wantedFor part: Part.Kind?) -> [String] {
    let parts = [Part(.doors, length: Build.minutes(30)), Part(.film, length: Build.minutes(60))]
    let found = delays(begun) { programme in
      programme.put(.travel(Build.travel("pathe-palace", "le-grand-rex", 25)))
      programme.screenings[Build.code("A")]?.parts = [
        Part(.introduction, length: Build.minutes(10)), Part(.film, length: Build.minutes(80)),
      ]
      programme.screenings[Build.code("A")]?.appearances = [
        Appearance(guest: Build.key("lan"), role: .speaker, part: part)
      ]
      programme.put(
        .screening(
          Build.screening(
            "E", at: "2025-12-05 20:00", in: Build.room("salle-1", of: "le-grand-rex"),
            parts: parts, guests: ["lan"])))
    }
    return told(found.filter { $0.screening == Build.code("E") })
  }

  @Test(arguments: [("18:00", []), ("18:05", []), ("18:06", ["E 1"]), ("18:40", ["E 35"])])
  func `a guest who comes from another house needs the way, too`(begun: String, late: [String]) {
    #expect(faraway(from: begun, wantedFor: nil) == late)
  }

  @Test func `a guest who was there for the words before the film is free after them`() {
    #expect(faraway(from: "18:40", wantedFor: .introduction) == [])
    #expect(faraway(from: "19:26", wantedFor: .introduction) == ["E 1"])
  }

  @Test func `what runs over its hire is seen at the times that it really has`() {
    var late = programme.with(
      .hire(Build.hire("h", "2025-12-05 17:00", "2025-12-05 23:20", room: "salle-1")))
    let code = Build.code("A")
    late.screenings[code]?.actuality.start = Build.zoned("2025-12-05 18:41").instant
    #expect(late.conflicts.allSatisfy { $0.kind != .venueClosed })
    let found = late.running(after: code).conflicts.filter { $0.kind == .venueClosed }
    #expect(found.map(\.id) == ["venue-closed:C"])
    // C runs from 22:21, after B from 20:31 to 22:01 and the pause.
    #expect(found.map(\.minutesShort) == [1])
  }

  /// B needs 20 minutes after A, and was announced 10 after it, which somebody has accepted.
  @Test(arguments: [("18:20", []), ("18:23", ["B 3"])])
  func `what was announced too close is late only by what runs late`(
    begun: String, late: [String]
  ) {
    let found = delays(begun) { programme in
      programme.screenings[Build.code("A")]?.timing = .time(
        start: Build.zoned("2025-12-05 18:20"), end: nil)
      programme.screenings[Build.code("C")] = nil
    }
    #expect(told(found) == late)
  }

  @Test func `what has begun already, or is cancelled, or of another day, is not late`() {
    let found = delays("19:00") { programme in
      programme.screenings[Build.code("B")]?.status = .cancelled
      programme.screenings[Build.code("C")]?.timing = .time(
        start: Build.zoned("2025-12-06 10:00"), end: nil)
    }
    #expect(found.isEmpty)
    let begun = delays("19:00") { programme in
      programme.screenings[Build.code("B")]?.actuality.start =
        Build.zoned("2025-12-05 20:55").instant
    }
    #expect(told(begun) == ["C 45"])
  }
}
