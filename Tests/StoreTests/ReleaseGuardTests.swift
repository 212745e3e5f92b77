import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// What the database itself promises of releases, whatever program asks.
struct ReleaseGuardTests {
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  private func withRelease(_ body: (TestDatabase) throws -> Void) throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(Build.programme(screenings: [Build.screening("CL"), Build.screening("X")]))
      try archive.release(week)
      try body(database)
    }
  }

  private func refusal(of sql: String, on database: TestDatabase) throws -> DatabaseError? {
    var connection = try Connection(database.administrator)
    do {
      try connection.unitOfWork { transaction in try transaction.execute(script: sql) }
      return nil
    } catch let error as DatabaseError { return error }
  }

  @Test(arguments: [
    "UPDATE filmweek.release SET note = 'other'", "DELETE FROM filmweek.release",
    "TRUNCATE filmweek.release CASCADE", "DELETE FROM filmweek.released_screening",
    "UPDATE filmweek.released_screening SET calendar_uid = 'x'",
  ])
  func `a release is never changed, even by a superuser`(sql: String) throws {
    try withRelease { database in
      let refused = try refusal(of: sql, on: database)
      #expect("\(String(describing: refused))".contains("are added, never changed"), "\(sql)")
    }
  }

  @Test func `a released screening can't be deleted`() throws {
    try withRelease { database in
      let refused = try refusal(
        of: "DELETE FROM filmweek.screening WHERE screening = 'CL'", on: database)
      guard case .foreignKeyViolation? = refused else {
        Issue.record("\(String(describing: refused))")
        return
      }
    }
  }

  @Test(arguments: [
    // A number is left out.
    """
    INSERT INTO filmweek.release (festival, week, number, at, actor, conflicts, screenings, body, hash)
    SELECT festival, week, 3, at, actor, conflicts, screenings, body, hash FROM filmweek.release
    """,
    // The hash is that of something else.
    """
    INSERT INTO filmweek.release (festival, week, number, at, actor, conflicts, screenings, body, hash)
    SELECT festival, week, 2, at, actor, conflicts, screenings, '{}', hash FROM filmweek.release
    """,
  ])
  func `a number left out and a wrong hash are refused`(sql: String) throws {
    try withRelease { database in
      let refused = try refusal(of: sql, on: database)
      #expect(refused != nil, "\(sql)")
    }
  }

  @Test func `the hash is that of the text that was frozen`() throws {
    try withRelease { database in
      let kept = Statement<Void, (body: String, hash: String)>(
        "kept_release", "SELECT body::text, hash FROM filmweek.release",
        row: { (body: String, hash: String) in (body, hash) })
      let (body, hash) = try Connection(database.administrator).row(kept)
      let judged = try runTool("sha256sum", [], input: body).standardOutput.prefix(64)
      #expect(hash == judged)
      #expect(try ReadReleases(archive: database.archive())(of: week).map(\.hash) == [hash])
    }
  }

  @Test func `a release that is no longer what was frozen is not shown`() throws {
    try withRelease { database in
      try Connection(database.administrator).execute(
        script: """
          ALTER TABLE filmweek.release DISABLE TRIGGER only_grows;
          ALTER TABLE filmweek.release DROP CONSTRAINT release_hash_of_body;
          UPDATE filmweek.release SET body = replace(body::text, '"CL"', '"CM"')::json;
          """)
      let refused = #expect(throws: Refusal.self) {
        try ReadReleases(archive: database.archive()).state(.last, of: week)
      }
      #expect(
        refused
          == .archive(.other("release 1 is not what was frozen: its hash is another")))
    }
  }

  @Test func `releases that are made at once are numbered one after the other, or are one`() throws
  {
    try withRelease { database in
      let archive = database.archive(connections: 8)
      let numbers = try inThreads(8) { number in
        let code = Build.code(number.isMultiple(of: 2) ? "CL" : "X")
        try archive.edit(.cancel(code), in: week)
        return try archive.release(week, .test(now: "2025-12-03T12:00:0\(number)Z")).head.number
      }
      let heads = try ReadReleases(archive: archive)(of: week)
      #expect(heads.map(\.number) == Array(1...heads.count) && (2...3).contains(heads.count))
      #expect(numbers.allSatisfy { (2...heads.count).contains($0) })
      let last = try ReadReleases(archive: archive).state(.last, of: week).programme
      #expect(last.screenings.values.allSatisfy { $0.status == .cancelled })
      let working = try archive.stored(week).programme
      #expect(last == working)
    }
  }
}
