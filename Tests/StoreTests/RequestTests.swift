import CivilTime
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// Requests that arrive twice, on both archives.
struct RequestTests {
  private let festival: Key<Festival> = Build.key("vietnam")
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  private func asking(_ key: String, body: String = "") -> Intent {
    .test(request: Intent.Request(key: key, body: body))
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a request after which nothing was different does nothing later either`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let film: Key<Film> = Build.key("mua-do")
      let same = Edit.replace(.film(Build.film("mua-do", minutes: 124)))
      #expect(try archive.edit(same, in: week, asking("q1")).logNumber == nil)
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 80))), in: week)
      let again = try archive.edit(same, in: week, asking("q1"))
      #expect(again.wasDoneBefore && again.logNumber == nil)
      #expect(try archive.stored(week).programme.films[film]?.runningTime?.value == 80)
      #expect(throws: Refusal.requestReused(key: "q1")) {
        try archive.edit(same, in: week, asking("q1", body: "another"))
      }
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a rehearsal leaves its request new`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let longer = Edit.replace(.film(Build.film("mua-do", minutes: 125)))
      let request = Intent.Request(key: "q", body: "")
      try archive.edit(longer, in: week, .test(request: request, isRehearsal: true))
      #expect(try archive.edit(longer, in: week, .test(request: request)).logNumber == 2)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `the release that a request made is the one it is told again`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let first = try archive.release(week, asking("r1"))
      try archive.edit(.cancel(Build.code("CL")), in: week)
      #expect(try archive.release(week, asking("r2")).head.number == 2)
      try archive.edit(.restore(Build.code("CL")), in: week)
      let again = try archive.release(week, asking("r1"))
      #expect(again.wasDoneBefore && !again.isNew)
      #expect(again.head == first.head && again.programme == first.programme)
      #expect(try ReadReleases(archive: archive)(of: week).count == 2)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a festival, a week and an edition that are asked for twice are made once`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      let start = StartWeek(archive: archive)
      let owner = Build.programme().festival
      for _ in 1...2 { try start(asking("festival"), owner) }
      let there = Build.programme().week
      let made = try start(asking("week"), there, of: owner.key)
      let again = try start(asking("week"), there, of: owner.key)
      #expect(again.wasDoneBefore && again.logNumber == made.logNumber)
      let copy = CopyWeek(archive: archive)
      let edition = { (old: FilmWeek) throws(SchedulingRefusal) -> FilmWeek in
        FilmWeek(key: Build.key("paris-2026"), name: old.name, days: old.days, zone: old.zone)
      }
      let copied = try copy(asking("copy"), from: there.key, edition).outcome
      let repeated = try copy(asking("copy"), from: there.key, edition).outcome
      #expect(repeated.wasDoneBefore && repeated.logNumber == copied.logNumber)
      #expect(try archive.weeks().map(\.week.key.text).sorted() == ["paris-2025", "paris-2026"])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a report is saved, and a guest taken out, once for each request`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let save = SaveReport(archive: archive)
      let first = try save(asking("save"), of: week, name: "embassy") { _ in [] }
      try archive.edit(.cancel(Build.code("CL")), in: week)
      #expect(try save(asking("save"), of: week, name: "embassy") { _ in [] } == first)
      let erase = EraseGuest(archive: archive)
      let gone = try erase(asking("erase"), Build.key("lan"), of: festival)
      let again = try erase(asking("erase"), Build.key("lan"), of: festival)
      #expect(again.standIn == gone.standIn && again.logNumber == gone.logNumber)
    }
  }

  @Test func `tickets are forgotten once for each request`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(Build.programme(screenings: [Build.screening("A")]))
      let erase = EraseTickets(keeper: archive)
      for (number, expected) in [(1, 1), (2, 1)] {
        let event = DoorEvent(
          key: try DoorEvent.Name(device: "d", event: "\(number)"), screening: "A",
          movement: .entry, subject: .ticket("T\(number)"), at: DoorTests.now)
        _ = try archive.take([event], in: DoorTests.name, at: DoorTests.now)
        let count = try erase(asking("forget"), in: DoorTests.name, salt: "\(number)")
        #expect(count == expected)
      }
      let last = try archive.lastMovement(of: "T2", at: Build.code("A"), in: DoorTests.name)
      #expect(last != nil, "the second ticket can still be read")
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `who may not do something is refused, whatever it is called in the log`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let name = WeekName(festival: festival, week: week)
      let reader = Intent.test(rights: [.read])
      let counter = Intent.test(rights: [.read, .count])
      let start = Build.instant("2025-12-06T18:00:00Z")
      let shift = try Shift(
        key: Build.key("door-b"), post: .screening(Build.code("CL")), door: "", name: "Door B",
        span: Span(start: start, end: start.adding(minutes: 60)))
      let other = try archive.stored(week).programme
      let planned: [(String, () throws -> Void)] = [
        (
          "an edit that is called a count",
          {
            _ = try EditProgramme(archive: archive)(counter, in: week, action: "attendance x") {
              _ throws(SchedulingRefusal) in .cancel(Build.code("CL"))
            }
          }
        ),
        (
          "several edits",
          {
            _ = try EditProgramme(archive: archive).all(
              [], counter, in: week, action: "attendance x", seen: [:])
          }
        ),
        ("an import", { _ = try ImportProgramme(archive: archive)(counter, other) }),
        ("a rollback", { _ = try RollBack(archive: archive)(counter, in: week, to: 1) }),
        ("a release", { _ = try archive.release(week, counter) }),
        (
          "a saved report",
          { _ = try SaveReport(archive: archive)(counter, of: week, name: "x") { _ in [] } }
        ),
        ("a festival", { try StartWeek(archive: archive)(counter, other.festival) }),
        ("a week", { _ = try StartWeek(archive: archive)(counter, other.week, of: festival) }),
        (
          "an edition",
          {
            _ = try CopyWeek(archive: archive)(counter, from: week) {
              old throws(SchedulingRefusal) in old
            }
          }
        ),
        ("a shift", { _ = try AddShift(archive: archive)(counter, shift, in: name) }),
        ("its end", { _ = try EndShift(archive: archive)(counter, shift.key, in: name) }),
        (
          "a withdrawal",
          { _ = try EraseGuest(archive: archive)(counter, Build.key("lan"), of: festival) }
        ),
      ]
      for (what, act) in planned {
        #expect(throws: Refusal.notAllowed(.plan), "\(what)") { try act() }
      }
      #expect(throws: Refusal.notAllowed(.count)) {
        try EditProgramme(archive: archive).adding(reader, in: week, action: "x") {
          _ throws(SchedulingRefusal) in []
        }
      }
      #expect(throws: Refusal.notAllowed(.count)) {
        try EditProgramme(archive: archive)(
          reader, needing: .count, in: week, action: "attendance turned-away"
        ) { _ throws(SchedulingRefusal) in .cancel(Build.code("CL")) }
      }
    }
  }
}
