import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Releases of a week, on both archives.
struct ReleaseContractTests {
  private let week: Key<FilmWeek> = Build.key("paris-2025")
  private let code = Build.code("CL")

  @Test(arguments: ArchiveKind.allCases)
  func `releases count up, and what they froze stays whatever is done later`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let first = try archive.release(week, note: "the grid")
      #expect(first.isNew && first.head.number == 1 && first.head.note == "the grid")
      try archive.edit(.move(code, .open, .open), in: week)
      let second = try archive.release(week, .test(now: "2025-12-03T12:00:00Z"))
      try archive.edit(.cancel(code), in: week)
      let reader = ReadReleases(archive: archive)
      #expect(try reader(of: week) == [first.head, second.head])
      #expect(try reader.state(.release(1), of: week).programme == first.programme)
      #expect(try reader.state(.last, of: week).programme == second.programme)
      #expect(try reader.state(.shown, of: week).programme.screenings[code]?.status == .confirmed)
      #expect(try reader.state(.working, of: week).programme.screenings[code]?.status == .cancelled)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `the working programme knows what calendars were told, and is no newer for it`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let before = try archive.stored(week).versions
      let first = try archive.release(week)
      var stored = try archive.stored(week)
      #expect(stored.programme == first.programme && stored.versions == before)
      try archive.edit(.move(code, .open, .open), in: week)
      let second = try archive.release(week, .test(now: "2025-12-03T12:00:00Z"))
      stored = try archive.stored(week)
      #expect(stored.programme == second.programme)
      #expect(stored.programme.screenings[code]?.calendar.sequence == 1)
      #expect(
        stored.programme.screenings[Build.code("X")] == first.programme.screenings[Build.code("X")])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `where nothing is different there is no new release`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let first = try archive.release(week)
      let again = try archive.release(week, .test(now: "2025-12-04T12:00:00Z"))
      #expect(!again.isNew && again.head == first.head)
      #expect(try ReadReleases(archive: archive)(of: week).count == 1)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `before the first release the working programme is shown, and there is no last one`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let reader = ReadReleases(archive: archive)
      let shown = try reader.state(.shown, of: week)
      #expect(shown.programme == smallWeek && shown.release == nil)
      #expect(throws: Refusal.release(.none)) { try reader.state(.last, of: week) }
      #expect(throws: Refusal.release(.unknown(3, last: nil))) {
        try reader.state(.release(3), of: week)
      }
      let tried = try archive.release(week, .test(isRehearsal: true))
      #expect(tried.isNew && tried.head.number == 1)
      #expect(try reader(of: week).isEmpty)
      #expect(try archive.stored(week).programme == smallWeek)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what cannot be is released only where that is wanted, and the release says so`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      var stated = smallWeek
      stated.put(
        .screening(
          Build.screening("Y", at: "2025-12-11 20:30", minutes: 60, in: Build.room("salle-1"))))
      try archive.take(stated)
      #expect {
        try archive.release(week, takesConflicts: false)
      } throws: { error in
        guard case .release(.open(let conflicts, let contested)) = error as? Refusal else {
          return false
        }
        return conflicts.map(\.kind) == [.auditoriumTaken] && contested == [Build.code("Y")]
      }
      #expect(try archive.release(week).head.conflicts == ["auditorium-taken:X+Y"])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what was released is cancelled, never removed, so its code is not used again`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let name = ItemName(.screening, code)
      try archive.edit(.remove(name), in: week)
      try archive.undo(nil, in: week)
      try archive.release(week)
      #expect(throws: Refusal.release(.stillPublic(code))) {
        try archive.edit(.remove(name), in: week)
      }
      let added = try archive.edit(
        .add(.screening(Build.screening("N", at: "2025-12-10 18:00", minutes: 60))), in: week)
      try archive.release(week, .test(now: "2025-12-03T12:00:00Z"))
      #expect(throws: Refusal.release(.stillPublic(Build.code("N")))) {
        try archive.undo(added.logNumber, in: week)
      }
      #expect(throws: Refusal.scheduling(.alreadyThere(name))) {
        try archive.edit(.add(.screening(Build.screening("CL"))), in: week)
      }
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a release on what was seen is refused where something was done since`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let seen = try archive.release(week, .test(isRehearsal: true)).version
      try archive.edit(.cancel(code), in: week)
      #expect(throws: Refusal.stale(ItemName(.week, week), seen: seen, current: seen + 1)) {
        try archive.release(week, .test(versionSeen: seen))
      }
      #expect(try archive.release(week, .test(versionSeen: seen + 1)).isNew)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a request that comes twice makes one release`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let request = Intent.Request(key: "r", body: "release")
      let first = try archive.release(week, .test(request: request))
      try archive.edit(.cancel(code), in: week)
      let again = try archive.release(week, .test(request: request))
      #expect(!again.isNew && again.head == first.head)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a release can't be undone, and what was done before it still can`(kind: ArchiveKind) throws
  {
    try withWeek(kind) { archive in
      try archive.edit(.cancel(code), in: week)
      try archive.release(week)
      #expect(throws: Refusal.undo(.keepsNothing(3, action: "release create"))) {
        try archive.undo(nil, in: week)
      }
      try archive.undo(2, in: week)
      #expect(try archive.stored(week).programme.screenings[code]?.status == .confirmed)
    }
  }
}

extension Archive {
  /// Releases a week.
  @discardableResult
  func release(
    _ week: Key<FilmWeek>, _ intent: Intent = .test(), note: String? = nil,
    takesConflicts: Bool = true
  ) throws -> Released {
    try CreateRelease(archive: self)(intent, of: week, note: note, takesConflicts: takesConflicts)
  }
}
