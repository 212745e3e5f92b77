import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Going back to a release, on both archives.
struct RollBackTests {
  private let week: Key<FilmWeek> = Build.key("paris-2025")
  private let code = Build.code("CL")

  private var programme: Programme {
    Build.programme(
      films: [Build.film("mua-do", minutes: 124), Build.film("cu-li", minutes: 90)],
      guests: [Build.guest("lan")],
      screenings: [
        Build.screening(
          "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"],
          guests: ["lan"]),
        Build.screening("X", at: "2025-12-11 20:00", minutes: 60, in: Build.room("salle-1")),
      ])
  }

  /// Gives `body` each archive in turn, with the week released once.
  private func withRelease(_ kind: ArchiveKind, _ body: (any Archive) throws -> Void) throws {
    try kind.withArchive { archive in
      try archive.take(programme)
      try archive.release(week)
      try body(archive)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `the programme goes back to a release, and forward again`(kind: ArchiveKind) throws {
    try withRelease(kind) { archive in
      try archive.edit(.move(code, .open, .open), in: week)
      try archive.edit(.cancel(Build.code("X")), in: week)
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 130))), in: week)
      try archive.edit(.add(.film(Build.film("tuong"))), in: week)
      try archive.edit(.add(.screening(Build.screening("N", films: ["tuong"]))), in: week)
      let before = try archive.stored(week).programme
      let outcome = try archive.rollBack(week, to: 1)
      let released = try ReadReleases(archive: archive).state(.release(1), of: week).programme
      #expect(outcome.after.unstamped == released.unstamped)
      #expect(try archive.stored(week).programme.unstamped == released.unstamped)
      #expect(try archive.stored(week).held.count == 2)
      try archive.undo(outcome.logNumber, in: week)
      #expect(try archive.stored(week).programme.unstamped == before.unstamped)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what a later release made public is cancelled, not removed`(kind: ArchiveKind) throws {
    try withRelease(kind) { archive in
      let later = Build.screening("N", at: "2025-12-10 18:00", minutes: 60)
      try archive.edit(.add(.screening(later)), in: week)
      try archive.release(week, .test(now: "2025-12-03T12:00:00Z"))
      try archive.rollBack(week, to: 1)
      #expect(try archive.stored(week).programme.screenings[later.code]?.status == .cancelled)
      let third = try archive.release(week, .test(now: "2025-12-04T12:00:00Z")).programme
      #expect(third.screenings[later.code]?.calendar.sequence == 1)
      #expect(third.screenings[code]?.calendar.sequence == 0)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a screening whose auditorium is gone has no place to go back to`(kind: ArchiveKind) throws {
    try withRelease(kind) { archive in
      try archive.edit(.move(code, .open, .venue(Build.key("pathe-palace"))), in: week)
      try archive.edit(.move(Build.code("X"), .open, .open), in: week)
      var house = try #require(programme.venues[Build.key("pathe-palace")])
      house.auditoria.removeFirst()
      try archive.edit(.replace(.venue(house)), in: week)
      let before = try archive.stored(week)
      #expect {
        try archive.rollBack(week, to: 1)
      } throws: { error in
        guard case .scheduling(let faults) = error as? Refusal else { return false }
        return Set(faults)
          == Set(
            [code, Build.code("X")].map {
              .dangling(
                .auditorium, "pathe-palace/salle-1", namedBy: ItemName(.screening, $0))
            })
      }
      #expect(try archive.stored(week) == before)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `houses, guests and the ledger do not go back, and a guest who is gone comes back`(
    kind: ArchiveKind
  ) throws {
    try withRelease(kind) { archive in
      var house = try #require(programme.venues[Build.key("le-grand-rex")])
      house.name = Build.text("Le Rex")
      try archive.edit(.replace(.venue(house)), in: week)
      try archive.edit(.add(.count(Build.count("c1", of: "CL", 80))), in: week)
      var closing = try #require(try archive.stored(week).programme.screenings[code])
      closing.appearances = []
      try archive.edit(.replace(.screening(closing)), in: week)
      try archive.edit(.remove(ItemName(.guest, "lan")), in: week)
      try archive.rollBack(week, to: 1)
      let after = try archive.stored(week).programme
      #expect(after.venues[house.key] == house && after.counts.count == 1)
      #expect(after.guests[Build.key("lan")]?.name == "lan")
      #expect(after.screenings[code]?.appearances.count == 1)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `there is no going back to a release that is not there`(kind: ArchiveKind) throws {
    try withRelease(kind) { archive in
      #expect(throws: Refusal.release(.unknown(2, last: 1))) { try archive.rollBack(week, to: 2) }
    }
  }
}

extension Archive {
  /// Takes a week back to a release.
  @discardableResult
  fileprivate func rollBack(_ week: Key<FilmWeek>, to number: Int) throws -> Outcome {
    try RollBack(archive: self)(.test(), in: week, to: number)
  }
}
