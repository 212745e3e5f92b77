import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import UseCases

struct EditProgrammeTests {
  private let archive = MemoryArchive()
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  private func intent(
    rights: Set<Intent.Right> = Set(Intent.Right.allCases), request: Intent.Request? = nil,
    versionSeen: Int? = nil, isRehearsal: Bool = false
  ) -> Intent {
    Intent(
      actor: Intent.Actor(name: "Lan", rights: rights), door: .command,
      now: Build.instant("2025-12-01T12:00:00Z"), request: request, versionSeen: versionSeen,
      isRehearsal: isRehearsal)
  }

  init() throws {
    let programme = Build.programme(
      films: [Build.film("mua-do", minutes: 124)],
      screenings: [
        Build.screening(
          "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"])
      ])
    _ = try ImportProgramme(archive: archive)(intent(), programme)
  }

  private func edit(_ intent: Intent, _ edit: Edit) throws(Refusal) -> Outcome {
    try EditProgramme(archive: archive)(intent, in: week, action: "test") {
      _ throws(SchedulingRefusal) in edit
    }
  }

  private var stored: StoredProgramme {
    get throws { try ReadProgramme(archive: archive)(week) }
  }

  private var rival: Screening {
    Build.screening("X", at: "2025-12-12 22:00", minutes: 60, in: Build.room("salle-1"))
  }

  @Test func `a screening whose room is taken is refused with who is in the way until when`() throws
  {
    let refusal = SchedulingRefusal.auditoriumTaken(
      Build.code("X"), Build.room("salle-1"), by: Build.code("CL"), week: week,
      until: Build.zoned("2025-12-12 22:24").instant,
      freeFrom: Build.zoned("2025-12-12 22:24").instant, zone: Build.paris)
    #expect(throws: Refusal.scheduling([refusal])) {
      try edit(intent(), .add(.screening(rival)))
    }
    #expect(try stored.programme.screenings.count == 1)
  }

  @Test func `a screening that starts when the room is clear is kept with its claim`() throws {
    var later = rival
    later.timing = .time(start: Build.zoned("2025-12-12 22:24"), end: nil)
    let outcome = try edit(intent(), .add(.screening(later)))
    #expect(outcome.contested.isEmpty && outcome.logNumber == 2)
    #expect(try Set(stored.held.map(\.screening.text)) == ["CL", "X"])
  }

  @Test func `a film that grows too long leaves its screening contested, and says so`() throws {
    var later = rival
    later.timing = .time(start: Build.zoned("2025-12-12 22:30"), end: nil)
    _ = try edit(intent(), .add(.screening(later)))
    let outcome = try edit(intent(), .replace(.film(Build.film("mua-do", minutes: 155))))
    #expect(outcome.contested.map(\.key.text) == ["CL"])
    #expect(try stored.contested == [Build.code("CL")])
    let moved = Timing.time(start: Build.zoned("2025-12-12 22:55"), end: nil)
    let place = Place.auditorium(Build.room("salle-1"))
    _ = try edit(intent(), .move(Build.code("X"), moved, place))
    #expect(try stored.contested.isEmpty)
  }

  @Test func `a cancelled screening gives its room up, and takes it again when restored`() throws {
    _ = try edit(intent(), .cancel(Build.code("CL")))
    #expect(try stored.held.isEmpty)
    _ = try edit(intent(), .restore(Build.code("CL")))
    #expect(try stored.held.map(\.screening.text) == ["CL"])
  }

  @Test func `a rehearsal says what would be done and does nothing`() throws {
    let before = try stored
    let outcome = try edit(intent(isRehearsal: true), .cancel(Build.code("CL")))
    #expect(outcome.difference.screenings.count == 1 && outcome.logNumber == nil)
    #expect(try stored == before)
  }

  @Test func `a request that comes twice is done once`() throws {
    let request = Intent.Request(key: "r1", body: "cancel CL")
    let first = try edit(intent(request: request), .cancel(Build.code("CL")))
    let again = try edit(intent(request: request), .cancel(Build.code("CL")))
    #expect(!first.wasDoneBefore && again.wasDoneBefore)
    #expect(again.logNumber == first.logNumber && again.difference.isEmpty)
    #expect(throws: Refusal.requestReused(key: "r1")) {
      try edit(
        intent(request: Intent.Request(key: "r1", body: "else")), .restore(Build.code("CL")))
    }
  }

  @Test func `an edit of something that was changed since it was seen is refused`() throws {
    _ = try edit(intent(versionSeen: 1), .cancel(Build.code("CL")))
    #expect(throws: Refusal.stale(ItemName(.screening, "CL"), seen: 1, current: 2)) {
      try edit(intent(versionSeen: 1), .restore(Build.code("CL")))
    }
  }

  @Test func `who may only read changes nothing`() throws {
    #expect(throws: Refusal.notAllowed(.plan)) {
      try edit(intent(rights: [.read, .count]), .cancel(Build.code("CL")))
    }
  }

  @Test func `a week that is not there is said to be unknown`() throws {
    #expect(throws: Refusal.scheduling([.unknown(.week, "lyon")])) {
      try ReadProgramme(archive: archive)(Build.key("lyon"))
    }
  }

  @Test func `an edit that changes nothing writes no log`() throws {
    let film = Build.film("mua-do", minutes: 124)
    #expect(try edit(intent(), .replace(.film(film))).logNumber == nil)
    let log = try ReadLog(archive: archive)(of: Build.key("vietnam"), week: week, limit: 10)
    #expect(log.map(\.entry.action) == ["import"])
  }

  private func several(_ edits: [Edit], seen: [ItemName: Int] = [:]) throws(Refusal) -> Outcome {
    try EditProgramme(archive: archive).all(
      edits, intent(), in: week, action: "test", seen: seen)
  }

  @Test func `several edits are one entry of the log`() throws {
    var later = rival
    later.timing = .time(start: Build.zoned("2025-12-12 22:24"), end: nil)
    let outcome = try several([.add(.screening(later)), .cancel(Build.code("CL"))])
    #expect(outcome.logNumber == 2)
    #expect(Set(outcome.difference.screenings.map(\.key.text)) == ["CL", "X"])
  }

  @Test func `of several edits none is kept where one is refused`() throws {
    let before = try stored
    #expect(throws: Refusal.self) {
      try several([.replace(.film(Build.film("mua-do", minutes: 130))), .add(.screening(rival))])
    }
    let seen = [ItemName(.screening, "CL"): 7]
    #expect(throws: Refusal.stale(ItemName(.screening, "CL"), seen: 7, current: 1)) {
      try several(
        [.remove(ItemName(.film, "mua-do")), .cancel(Build.code("CL"))], seen: seen)
    }
    #expect(try stored == before)
  }

  @Test func `two that are moved into one room at one time are both refused`() throws {
    let other = Build.screening("Y", at: "2025-12-13 10:00", minutes: 60, in: Build.room("salle-2"))
    _ = try edit(intent(), .add(.screening(other)))
    let place = Place.auditorium(Build.room("salle-2"))
    let timing = Timing.time(start: Build.zoned("2025-12-11 20:00"), end: nil)
    #expect(throws: Refusal.self) {
      try several([.move(Build.code("CL"), timing, place), .move(Build.code("Y"), timing, place)])
    }
    #expect(try stored.held.count == 2)
  }

  /// `B` came by a file into the time of `CL`; `C` is in the afternoon, `D` late at night.
  private func contestedWeek() throws -> Programme {
    let room = Build.room("salle-1")
    var programme = try stored.programme
    for (code, start, minutes) in [("B", "21:30", 90), ("C", "14:00", 40), ("D", "23:30", 60)] {
      programme.put(
        .screening(Build.screening(code, at: "2025-12-12 \(start)", minutes: minutes, in: room)))
    }
    _ = try ImportProgramme(archive: archive)(intent(), programme)
    #expect(try stored.contested == [Build.code("B")])
    return programme
  }

  private func moving(_ code: String, to start: String) throws(Refusal) -> Outcome {
    let timing = Timing.time(start: Build.zoned("2025-12-12 \(start)"), end: nil)
    return try edit(
      intent(), .move(Build.code(code), timing, .auditorium(Build.room("salle-1"))))
  }

  @Test func `a screening is not moved into the time of one that is contested`() throws {
    _ = try contestedWeek()
    // B wants the room until 23:20 and D has it from 23:30 to 00:50.
    let refusal = SchedulingRefusal.auditoriumTaken(
      Build.code("C"), Build.room("salle-1"), by: Build.code("B"), week: week,
      until: Build.zoned("2025-12-12 23:20").instant,
      freeFrom: Build.zoned("2025-12-13 00:50").instant, zone: Build.paris)
    #expect(throws: Refusal.scheduling([refusal])) { try moving("C", to: "22:30") }
    #expect(throws: Never.self) { try moving("C", to: "18:40") }
  }

  @Test func `one that is contested is moved where it is free, and is changed where it stands`()
    throws
  {
    let programme = try contestedWeek()
    #expect(throws: Refusal.self) { try moving("B", to: "21:45") }
    var named = try #require(programme.screenings[Build.code("B")])
    named.title = Build.text("B as it is called now")
    #expect(try edit(intent(), .replace(.screening(named))).logNumber != nil)
    _ = try moving("B", to: "16:00")
    #expect(try stored.contested.isEmpty)
  }
}
