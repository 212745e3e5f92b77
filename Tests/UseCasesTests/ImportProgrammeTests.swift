import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import UseCases

struct ImportProgrammeTests {
  private let archive = MemoryArchive()
  private let intent = Intent(
    actor: Intent.Actor(name: "Lan", rights: [.plan]), door: .file,
    now: Build.instant("2025-12-01T12:00:00Z"))
  private let stated = Build.programme(
    films: [Build.film("mua-do", minutes: 124)],
    screenings: [
      Build.screening("A", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"]),
      Build.screening("B", at: "2025-12-12 21:00", in: Build.room("salle-1"), films: ["mua-do"]),
    ])

  @Test func `what a file states is kept, double bookings as contested`() throws {
    let outcome = try ImportProgramme(archive: archive)(intent, stated)
    #expect(outcome.before == nil && outcome.after == stated)
    #expect(outcome.contested.map(\.key.text) == ["B"])
    let stored = try ReadProgramme(archive: archive)(stated.week.key)
    #expect(stored.programme == stated && stored.held.map(\.screening.text) == ["A"])
  }

  @Test func `a second import changes nothing and is not logged`() throws {
    _ = try ImportProgramme(archive: archive)(intent, stated)
    let again = try ImportProgramme(archive: archive)(intent, stated)
    #expect(again.difference.isEmpty && again.logNumber == nil && again.contested.isEmpty)
  }

  @Test func `a file that names what is not there changes nothing and names every fault`() throws {
    var broken = stated
    broken.put(.screening(Build.screening("C", films: ["nothing"], guests: ["nobody"])))
    broken.put(.count(Build.count("c1", of: "Z", 3)))
    let refusal = #expect(throws: Refusal.self) {
      try ImportProgramme(archive: archive)(intent, broken)
    }
    guard case .scheduling(let faults) = refusal else {
      Issue.record("refused as \(String(describing: refusal))")
      return
    }
    #expect(faults.count == 3)
    #expect(try ListWeeks(archive: archive)().isEmpty)
  }

  @Test func `a file takes a contested screening to a free room`() throws {
    _ = try ImportProgramme(archive: archive)(intent, stated)
    var mended = stated
    mended.screenings[Build.code("B")]?.place = .auditorium(Build.room("salle-2"))
    let outcome = try ImportProgramme(archive: archive)(intent, mended)
    #expect(outcome.difference.screenings.count == 1)
    #expect(outcome.after.screenings[Build.code("B")]?.calendar.changedAt == intent.now)
    #expect(try ReadProgramme(archive: archive)(stated.week.key).contested.isEmpty)
  }

  @Test func `two screenings can swap their rooms in one file`() throws {
    var apart = stated
    apart.screenings[Build.code("B")]?.place = .auditorium(Build.room("salle-2"))
    _ = try ImportProgramme(archive: archive)(intent, apart)
    apart.screenings[Build.code("A")]?.place = .auditorium(Build.room("salle-2"))
    apart.screenings[Build.code("B")]?.place = .auditorium(Build.room("salle-1"))
    let outcome = try ImportProgramme(archive: archive)(intent, apart)
    #expect(outcome.contested.isEmpty && outcome.difference.screenings.count == 2)
  }

  @Test func `what was made of a week as it was is refused once the week is another`() throws {
    _ = try ImportProgramme(archive: archive)(intent, stated)
    var other = stated
    other.week.city = "Lyon"
    _ = try ImportProgramme(archive: archive)(intent, other)
    for seen in [SeenWeek(stated), SeenWeek(nil), SeenWeek(other, beside: [stated])] {
      #expect(throws: Refusal.weekChanged(stated.week.key)) {
        try ImportProgramme(archive: archive)(intent, stated, seen: seen)
      }
    }
    #expect(try ReadProgramme(archive: archive)(stated.week.key).programme == other)
    _ = try ImportProgramme(archive: archive)(intent, stated, seen: SeenWeek(other, beside: []))
    #expect(try ReadProgramme(archive: archive)(stated.week.key).programme == stated)
  }

  @Test func `a week of another festival is not written over`() throws {
    _ = try ImportProgramme(archive: archive)(intent, stated)
    var other = stated
    other.festival = Festival(key: Build.key("other"), name: Build.text("Other"))
    #expect(throws: Refusal.scheduling([.alreadyThere(ItemName(.week, "paris-2025"))])) {
      try ImportProgramme(archive: archive)(intent, other)
    }
  }

  @Test func `a week is begun once, in a festival that is there`() throws {
    let start = StartWeek(archive: archive)
    let week = stated.week
    #expect(throws: Refusal.scheduling([.unknown(.festival, "vietnam")])) {
      try start(intent, week, of: stated.festival.key)
    }
    try start(intent, stated.festival)
    #expect(try start(intent, week, of: stated.festival.key).logNumber == 2)
    #expect(throws: Refusal.scheduling([.alreadyThere(ItemName(.week, "paris-2025"))])) {
      try start(intent, week, of: stated.festival.key)
    }
    #expect(throws: Refusal.scheduling([.alreadyThere(ItemName(.festival, "vietnam"))])) {
      try start(intent, stated.festival)
    }
  }
}
