import SchedulingDomain
import TestSupport
import Testing
import UseCases

struct LedgerContractTests {
  private let festival: Key<Festival> = Build.key("vietnam")
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  private func start(_ archive: any Archive) throws {
    let screening = Build.screening("CL", at: "2025-12-12 20:00", minutes: 90)
    try archive.take(Build.programme(screenings: [screening]))
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a line of the ledger is added, and neither changed nor removed`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      try start(archive)
      let line = Build.count("c1", of: "CL", 80)
      try archive.edit(.add(.count(line)), in: week)
      let before = try archive.stored(week).programme
      var changed = before
      changed.counts[line.key] = Build.count("c1", of: "CL", 81)
      var without = before
      without.counts = [:]
      for next in [changed, without] {
        #expect(throws: Refusal.scheduling(.ledgerIsFinal(line.key))) {
          try archive.write { session throws(Refusal) in
            try session.write(
              Difference(from: before, to: next), in: WeekName(festival: festival, week: week))
          }
        }
      }
      #expect(try archive.stored(week).programme.counts == [line.key: line])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `the log counts in each festival and tells the newest first`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      try start(archive)
      try StartWeek(archive: archive)(
        .test(), Festival(key: Build.key("asian"), name: Build.text("Asian")))
      try archive.edit(.cancel(Build.code("CL")), in: week)
      try archive.edit(.restore(Build.code("CL")), in: week)
      let log = ReadLog(archive: archive)
      let last = try log(of: festival, week: week, limit: 2)
      #expect(last.map(\.number) == [3, 2] && last.map(\.entry.action) == ["test", "test"])
      #expect(last.first?.entry.items == ["screening CL"] && last.first?.entry.size == 1)
      #expect(try log(of: festival, week: nil, limit: 9).map(\.number) == [3, 2, 1])
      #expect(try log(of: Build.key("asian"), week: nil, limit: 9).map(\.number) == [1])
      #expect(try log(of: Build.key("asian"), week: week, limit: 9).isEmpty)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a request that comes twice is answered as before`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      try start(archive)
      let request = Intent.Request(key: "r1", body: "cancel CL")
      let first = try archive.edit(.cancel(Build.code("CL")), in: week, .test(request: request))
      let again = try archive.edit(.cancel(Build.code("CL")), in: week, .test(request: request))
      #expect(again.wasDoneBefore && again.logNumber == first.logNumber)
      let other = Intent.Request(key: "r1", body: "restore CL")
      #expect(throws: Refusal.requestReused(key: "r1")) {
        try archive.edit(.restore(Build.code("CL")), in: week, .test(request: other))
      }
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a rehearsal and a refused edit leave nothing behind`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      try start(archive)
      let before = try archive.stored(week)
      let rehearsed = try archive.edit(
        .cancel(Build.code("CL")), in: week, .test(isRehearsal: true))
      #expect(rehearsed.difference.screenings.count == 1)
      #expect(throws: Refusal.self) { try archive.edit(.restore(Build.code("CL")), in: week) }
      #expect(try archive.stored(week) == before)
      #expect(try ReadLog(archive: archive)(of: festival, week: nil, limit: 9).count == 1)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an edit of what was changed since it was seen is refused as stale`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      try start(archive)
      try archive.edit(.cancel(Build.code("CL")), in: week, .test(versionSeen: 1))
      #expect(throws: Refusal.stale(ItemName(.screening, "CL"), seen: 1, current: 2)) {
        try archive.edit(.restore(Build.code("CL")), in: week, .test(versionSeen: 1))
      }
      #expect(
        try archive.edit(.restore(Build.code("CL")), in: week, .test(versionSeen: 2)).logNumber == 3
      )
    }
  }
}
