import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct GuestRuleTests {
  private let salle1 = Build.room("salle-1")
  private let rex = Build.room("salle-1", of: "le-grand-rex")

  /// A guest at one house until 21:00, and at the other from then on.
  private func programme(gap: Int, _ travels: [Travel] = [], guests: [String] = ["huyen"])
    -> Programme
  {
    let start = Build.zoned("2025-12-12 21:00").civil.adding(minutes: gap)
    let programme = Build.programme(
      guests: guests.map(Build.guest),
      screenings: [
        Build.screening("A", at: "2025-12-12 20:00", minutes: 60, in: salle1, guests: guests),
        Build.screening(
          "B", at: "\(start.day) \(start.time)", minutes: 60, in: rex, guests: guests),
      ])
    return travels.reduce(programme) { $0.with(.travel($1)) }
  }

  @Test(arguments: [(0, 40), (39, 1), (40, nil), (41, nil)])
  func `the way to the next house takes its time`(gap: Int, short: Int?) {
    let travel = Build.travel("pathe-palace", "le-grand-rex", 40)
    let conflicts = programme(gap: gap, [travel]).conflicts
    #expect(conflicts.map(\.id) == (short == nil ? [] : ["guest-travel-short:A+B"]))
    #expect(conflicts.first?.minutesShort == short)
    #expect(conflicts.allSatisfy { $0.guests == [Build.key("huyen")] && $0.severity == .warning })
  }

  @Test func `the way back counts where only that is known, and one's own way before it`() {
    let back = Build.travel("le-grand-rex", "pathe-palace", 40)
    #expect(programme(gap: 39, [back]).conflicts.count == 1)
    let there = Build.travel("pathe-palace", "le-grand-rex", 30)
    #expect(programme(gap: 39, [back, there]).conflicts.isEmpty)
  }

  @Test func `a hole in the ways is told once, however many guests fall into it`() {
    let conflicts = programme(gap: 30, guests: ["huyen", "lan", "minh"]).conflicts
    #expect(conflicts.map(\.id) == ["data-gap:travel:le-grand-rex/pathe-palace"])
    #expect(conflicts.map(\.severity) == [.notice])
    #expect(programme(gap: 240).conflicts.isEmpty)
  }

  @Test(arguments: [
    ("2025-12-12", 0), ("2025-12-13", 1), ("2025-12-12 20:00", 0), ("2025-12-12 20:01", 1),
  ])
  func `nobody appears before they arrive`(arrival: String, found: Int) {
    var guest = Build.guest("huyen")
    guest.visit.arrival = moment(arrival)
    let conflicts = appearance(guest).conflicts
    #expect(conflicts.map(\.id) == Array(repeating: "guest-absent:A:huyen", count: found))
  }

  @Test(arguments: [
    ("2025-12-12", 1), ("2025-12-13", 0), ("2025-12-13 00:30", 0), ("2025-12-13 00:29", 1),
  ])
  func `nobody appears after they leave`(departure: String, found: Int) {
    var guest = Build.guest("huyen")
    guest.visit.departure = moment(departure)
    #expect(appearance(guest, minutes: 270).conflicts.count == found)
  }

  @Test(arguments: [
    (Visit.Status.invited, 0), (.accepted, 0), (.declined, 1), (.cancelled, 1),
  ])
  func `a guest who does not come can't appear`(status: Visit.Status, found: Int) {
    var guest = Build.guest("huyen")
    guest.visit.status = status
    #expect(appearance(guest).conflicts.count { $0.kind == .guestAbsent } == found)
  }

  @Test(arguments: [
    ("2025-12-12 18:00", "2025-12-12 20:00", 0), ("2025-12-12 18:00", "2025-12-12 20:01", 1),
    ("2025-12-12 21:00", "2025-12-12 22:00", 0), ("2025-12-12 20:59", "2025-12-12 22:00", 1),
    ("2025-12-12 20:20", "2025-12-12 20:21", 1), ("2025-12-01 00:00", "2025-12-20 00:00", 1),
  ])
  func `nobody appears while they are away, and who is back just then does`(
    from: String, to: String, found: Int
  ) {
    var guest = Build.guest("huyen")
    guest.visit.away = [Build.away("2025-12-11 20:00", "2025-12-11 21:00"), Build.away(from, to)]
    let conflicts = appearance(guest).conflicts
    #expect(conflicts.map(\.id) == Array(repeating: "guest-absent:A:huyen", count: found))
  }

  @Test(arguments: [
    ("2025-12-12 00:00", "2025-12-13 00:00", 1), ("2025-12-12 00:00", "2025-12-12 23:59", 0),
    ("2025-12-12 00:01", "2025-12-13 00:00", 0), ("2025-12-11 00:00", "2025-12-14 00:00", 1),
  ])
  func `a day without a time is missed by whoever is away for all of it`(
    from: String, to: String, found: Int
  ) {
    var guest = Build.guest("huyen")
    guest.visit.away = [Build.away(from, to)]
    var programme = appearance(guest)
    programme.screenings[Build.code("A")]?.timing = .day(Build.day("2025-12-12"))
    #expect(programme.conflicts.count { $0.kind == .guestAbsent } == found)
  }

  @Test(arguments: [
    ("02:30", Occurrence.first, 1), ("02:00", .second, 1), ("02:30", .second, 0),
  ])
  func `the hour that comes twice counts twice, and a time in another zone by its own clocks`(
    start: String, occurrence: Occurrence, found: Int
  ) throws {
    // Away from the first 02:00 for an hour and a half; by the clocks of Tokyo from 09:00 to 10:30.
    let tokyo = try Zone("Asia/Tokyo")
    let ends = ["09:00", "10:30"].map { Build.zoned("2026-10-25 \($0)", in: tokyo) }
    var guest = Build.guest("huyen")
    guest.visit.away = [try TimeAway(from: ends[0], to: ends[1])]
    var programme = appearance(guest)
    programme.screenings[Build.code("A")]?.timing = .time(
      start: Build.zoned("2026-10-25 \(start)", occurrence: occurrence), end: nil)
    #expect(programme.conflicts.count { $0.kind == .guestAbsent } == found)
  }

  @Test(arguments: [("2025-12-10", 1), ("2025-12-11", 0), ("2025-12-12", 0)])
  func `a guest who leaves before they arrive is told, wherever they appear`(
    departure: String, found: Int
  ) {
    var guest = Build.guest("huyen")
    guest.visit.arrival = moment("2025-12-11")
    guest.visit.departure = moment(departure)
    let conflicts = Build.programme(guests: [guest]).conflicts
    #expect(conflicts.map(\.id) == Array(repeating: "guest-absent:huyen", count: found))
    #expect(conflicts.allSatisfy { $0.severity == .warning })
  }

  @Test func `who is wanted at the questions may be away during the film`() {
    var guest = Build.guest("huyen")
    guest.visit.away = [Build.away("2025-12-12 19:00", "2025-12-12 22:00")]
    var screening = Build.screening(
      "A", at: "2025-12-12 20:00", in: salle1,
      parts: [Part(.film, length: Build.minutes(120)), Part(.qa, length: Build.minutes(30))])
    screening.appearances = [Appearance(guest: guest.key, role: .director, part: .qa)]
    #expect(Build.programme(guests: [guest], screenings: [screening]).conflicts.isEmpty)
    screening.appearances = [Appearance(guest: guest.key, role: .director)]
    #expect(Build.programme(guests: [guest], screenings: [screening]).conflicts.count == 1)
  }

  @Test(arguments: [Screening.Kind.interview, .photocall, .dinner])
  func `what needs neither film nor room takes a guest's time too`(kind: Screening.Kind) {
    let events = [("I1", "2025-12-12 14:00"), ("I2", "2025-12-12 14:29")].map { code, start in
      var event = Build.screening(code, at: start, minutes: 30, guests: ["huyen"])
      event.kind = kind
      return event
    }
    let programme = Build.programme(guests: [Build.guest("huyen")], screenings: events)
    let found = programme.conflicts.filter { $0.kind == .guestInTwoPlaces }
    #expect(found.map(\.id) == ["guest-in-two-places:I1+I2"])
  }

  @Test func `an appearance that was declined is none`() {
    var programme = programme(gap: -30)
    #expect(programme.conflicts.map(\.kind) == [.guestInTwoPlaces])
    programme.screenings[Build.code("B")]?.appearances = [
      Appearance(guest: Build.key("huyen"), role: .speaker, status: .declined)
    ]
    #expect(programme.conflicts.isEmpty)
  }

  @Test(arguments: [(120, ["guest-in-two-places:B+A"]), (130, [])])
  func `who is wanted at the questions only is free during the film`(film: Int, found: [String]) {
    let parts = [
      Part(.film, length: Build.minutes(film)), Part(.qa, length: Build.minutes(30)),
    ]
    var first = Build.screening("A", at: "2025-12-12 20:00", in: salle1, parts: parts)
    first.appearances = [Appearance(guest: Build.key("huyen"), role: .director, part: .qa)]
    let second = Build.screening(
      "B", at: "2025-12-12 20:30", minutes: 100, in: Build.room("salle-2"), guests: ["huyen"])
    let programme = Build.programme(guests: [Build.guest("huyen")], screenings: [first, second])
    #expect(programme.conflicts.map(\.id) == found)
  }

  /// RR2 ends at a time in one house, CL begins at 20:00 in another, 25 minutes away; its doors
  /// open at 19:30.
  @Test(arguments: [("19:14", nil), ("19:35", nil), ("19:36", 1), ("19:50", 15)])
  func `nobody is wanted while the doors are open`(end: String, short: Int?) throws {
    var first = Build.screening("RR2", at: "2025-12-12 17:16", in: rex, guests: ["huyen"])
    first.timing = .time(
      start: Build.zoned("2025-12-12 17:16"), end: Build.zoned("2025-12-12 \(end)"))
    let second = Build.screening(
      "CL", at: "2025-12-12 20:00", in: salle1,
      parts: [Part(.doors, length: Build.minutes(30)), Part(.film, length: Build.minutes(90))],
      guests: ["huyen"])
    let conflicts = Build.programme(guests: [Build.guest("huyen")], screenings: [first, second])
      .with(.travel(Build.travel("pathe-palace", "le-grand-rex", 25))).conflicts
    #expect(conflicts.map(\.id) == (short == nil ? [] : ["guest-travel-short:RR2+CL"]))
    #expect(conflicts.first?.minutesShort == short)
    let free = Build.zoned("2025-12-12 20:00").instant.adding(minutes: short ?? 0)
    #expect(conflicts.first.map { $0.violation.encounter?.freeFrom == free } != false)
  }

  private func appearance(_ guest: Guest, minutes: Int = 60) -> Programme {
    Build.programme(
      guests: [guest],
      screenings: [
        Build.screening(
          "A", at: "2025-12-12 20:00", minutes: minutes, in: salle1, guests: ["huyen"])
      ])
  }

  private func moment(_ text: String) -> DayOrTime {
    text.contains(" ") ? .time(Build.zoned(text)) : .day(Build.day(text))
  }
}
