import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// An auditorium stays in its house as long as something is in it, in whatever week.
struct RoomsInUseTests {
  private let archive = MemoryArchive()
  private let intent = Intent(
    actor: Intent.Actor(name: "Lan", rights: [.plan]), door: .file,
    now: Build.instant("2025-12-01T12:00:00Z"))

  private let room = ItemName(.auditorium, "pathe-palace/salle-2")

  private func week(_ key: String, screenings: [Screening]) -> Programme {
    let plain = Build.programme(screenings: screenings)
    var programme = Programme(
      festival: plain.festival,
      week: FilmWeek(
        key: Build.key(key), name: Build.text(key), days: plain.week.days, zone: Build.paris))
    for item in plain.items { programme.put(item) }
    return programme
  }

  private func losing(_ room: Int, of programme: Programme) -> Programme {
    var next = programme
    next.venues[Build.key("pathe-palace")]?.auditoria.remove(at: room)
    return next
  }

  @Test func `a file can't take a room that another week is in`() throws {
    let used = Build.screening("A", at: "2025-12-12 20:00", minutes: 90, in: Build.room("salle-2"))
    _ = try ImportProgramme(archive: archive)(intent, week("first", screenings: [used]))
    let stated = losing(1, of: week("second", screenings: []))
    let refusal = #expect(throws: Refusal.self) {
      try ImportProgramme(archive: archive)(intent, stated)
    }
    guard
      case .scheduling([.usedInOtherWeek(room, Build.key("first"), by: [ItemName(.screening, "A")])]
      ) =
        refusal
    else {
      Issue.record("refused as \(String(describing: refusal))")
      return
    }
    #expect(try ListWeeks(archive: archive)().map(\.week.key.text) == ["first"])
    // The other room is free, so it may go.
    _ = try ImportProgramme(archive: archive)(intent, losing(0, of: week("second", screenings: [])))
  }

  @Test func `a file can't take a room from a screening that it does not name`() throws {
    let used = Build.screening("A", at: "2025-12-12 20:00", minutes: 90, in: Build.room("salle-2"))
    _ = try ImportProgramme(archive: archive)(intent, week("first", screenings: [used]))
    let refusal = #expect(throws: Refusal.self) {
      try ImportProgramme(archive: archive)(
        intent, losing(1, of: week("first", screenings: [])))
    }
    guard case .scheduling(let faults) = refusal,
      faults == [.stillNamed(room, by: [ItemName(.screening, "A")])]
    else {
      Issue.record("refused as \(String(describing: refusal))")
      return
    }
  }

  @Test func `a week that begins in a festival that is there does not begin the festival`() throws {
    let first = try ImportProgramme(archive: archive)(intent, week("first", screenings: []))
    #expect(first.difference.festival?.old == nil && first.difference.festival?.new != nil)
    let second = try ImportProgramme(archive: archive)(intent, week("second", screenings: []))
    #expect(second.difference.festival == nil)
    var renamed = week("third", screenings: [])
    renamed.festival.name = Build.text("Another name")
    let third = try ImportProgramme(archive: archive)(intent, renamed)
    #expect(third.difference.festival?.old == first.after.festival)
  }
}
