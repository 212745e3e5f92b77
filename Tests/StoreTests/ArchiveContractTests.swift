import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import UseCases

struct ArchiveContractTests {
  private let paris: Key<FilmWeek> = Build.key("paris-2025")
  private let lyon: Key<FilmWeek> = Build.key("lyon-2026")
  private let festival: Key<Festival> = Build.key("vietnam")

  private var programme: Programme {
    Build.programme(
      films: [Build.film("mua-do", minutes: 124), Build.film("cu-li")],
      guests: [Build.guest("lan")],
      screenings: [
        Build.screening(
          "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"],
          guests: ["lan"]),
        Build.screening("X"),
      ])
  }

  /// Another week of the same festival with one screening of `mua-do` a year later.
  private func otherWeek() throws -> Programme {
    let days = try FestivalDays(first: Build.day("2026-12-04"), last: Build.day("2026-12-09"))
    var other = Programme(
      festival: programme.festival,
      week: FilmWeek(key: lyon, name: Build.text("Lyon"), days: days, zone: Build.paris))
    other.venues = programme.venues
    other.films = programme.films.filter { $0.key.text == "mua-do" }
    other.put(
      .screening(
        Build.screening(
          "CL", at: "2026-12-05 20:00", in: Build.room("salle-1"), films: ["mua-do"])))
    return other
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an empty archive has no festivals, no weeks and no programme`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      let (weeks, festivals) = (try archive.weeks(), try archive.festivals())
      #expect(weeks.isEmpty && festivals.isEmpty)
      #expect(throws: Refusal.scheduling(.unknown(.week, "paris-2025"))) {
        try archive.stored(paris)
      }
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what was imported is kept with its claims, each thing in its first version`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      let outcome = try archive.take(programme)
      #expect(outcome.logNumber == 1 && outcome.before == nil)
      let stored = try archive.stored(paris)
      #expect(stored.programme == programme)
      #expect(stored.held == programme.screenings.values.compactMap { programme.claim(of: $0) })
      #expect(stored.others.isEmpty)
      #expect(Set(stored.versions.values) == [1])
      #expect(stored.versions.count == 9)
      #expect(try archive.take(programme).logNumber == nil)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `weeks are listed by first day, with festivals that have none`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      let empty = Festival(key: Build.key("asian"), name: Build.text("Asian"))
      try archive.take(try otherWeek())
      try archive.take(programme)
      try StartWeek(archive: archive)(.test(), empty)
      #expect(try archive.weeks().map(\.week.key) == [paris, lyon])
      #expect(try archive.weeks().map(\.festival.key) == [festival, festival])
      #expect(try archive.festivals().map(\.key.text) == ["asian", "vietnam"])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what two weeks share is said in both, and stays while one has it`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      try archive.take(programme)
      try archive.take(try otherWeek())
      #expect(try archive.stored(lyon).others == archive.stored(paris).held)
      #expect(try archive.stored(paris).versions[ItemName(.film, "mua-do")] == 2)
      #expect(try archive.stored(paris).versions[ItemName(.screening, "CL")] == 1)
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 90))), in: paris)
      #expect(
        try archive.stored(lyon).programme.films[Build.key("mua-do")]?.runningTime?.value == 90)

      try archive.edit(.remove(ItemName(.screening, "CL")), in: lyon)
      try archive.edit(.remove(ItemName(.film, "mua-do")), in: lyon)
      #expect(try archive.stored(lyon).programme.films.isEmpty && archive.stored(lyon).held.isEmpty)
      #expect(
        try archive.stored(paris).programme.films[Build.key("mua-do")]?.runningTime?.value == 90)

      try archive.edit(.remove(ItemName(.film, "cu-li")), in: paris)
      try archive.edit(.add(.film(Build.film("cu-li", minutes: 7))), in: lyon)
      #expect(try archive.stored(lyon).versions[ItemName(.film, "cu-li")] == 1)
      #expect(try archive.stored(paris).programme.films[Build.key("cu-li")] == nil)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a week that another festival has is refused`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      try archive.take(programme)
      var stranger = programme
      stranger.festival = Festival(key: Build.key("asian"), name: Build.text("Asian"))
      #expect(throws: Refusal.scheduling(.alreadyThere(ItemName(.week, paris)))) {
        try archive.take(stranger)
      }
      #expect(try archive.festivals().count == 1)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `two screenings change rooms in one import`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      let rooms = [Build.room("salle-1"), Build.room("salle-2")]
      var week = Build.programme(
        screenings: zip(["A", "B"], rooms).map {
          Build.screening($0, at: "2025-12-12 20:00", minutes: 90, in: $1)
        })
      try archive.take(week)
      week.screenings[Build.code("A")]?.place = .auditorium(rooms[1])
      week.screenings[Build.code("B")]?.place = .auditorium(rooms[0])
      #expect(try archive.take(week).contested.isEmpty)
      let held = try archive.stored(paris).held
      #expect(
        Set(held.map { "\($0.screening) \($0.auditorium.auditorium)" })
          == ["A salle-2", "B salle-1"])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an import keeps a screening whose room is taken, without a claim`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      let week = Build.programme(
        screenings: ["B", "A"].map {
          Build.screening($0, at: "2025-12-12 20:00", minutes: 90, in: Build.room("salle-1"))
        })
      #expect(
        try archive.take(week).contested.map(\.key.text) == ["B"])
      let stored = try archive.stored(paris)
      #expect(stored.contested == [Build.code("B")] && stored.held.map(\.screening.text) == ["A"])
      try archive.edit(.cancel(Build.code("A")), in: paris)
      #expect(try archive.stored(paris).held.map(\.screening.text) == ["B"])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an auditorium that a venue gives up goes with the screening that leaves it`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      try archive.take(programme)
      var next = programme
      next.venues[Build.key("pathe-palace")]?.auditoria.removeFirst()
      next.screenings[Build.code("CL")]?.place = .auditorium(Build.room("salle-2"))
      try archive.take(next)
      let stored = try archive.stored(paris)
      #expect(stored.programme.venues == next.venues)
      #expect(stored.held.map(\.auditorium) == [Build.room("salle-2")])
    }
  }
}
