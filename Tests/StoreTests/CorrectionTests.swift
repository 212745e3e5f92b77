import FilmWeekSchema
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// A line of the ledger is corrected once, whoever is how fast.
struct CorrectionTests {
  private static let week: Key<FilmWeek> = Build.key("paris-2025")

  private static func correction(_ key: String, _ figure: Int, of other: String) -> Count {
    var line = Build.count(key, of: "CL", figure)
    line.supersedes = Build.key(other)
    return line
  }

  private func start(_ archive: any Archive) throws {
    try archive.take(
      Build.programme(screenings: [Build.screening("CL", at: "2025-12-12 20:00", minutes: 90)]))
    try archive.edit(.add(.count(Build.count("c0", of: "CL", 80))), in: Self.week)
  }

  @Test
  func `of two who correct one line at one moment one is kept, and the other is told by whom`()
    throws
  {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 2)
      try start(archive)
      for round in 1...8 {
        let answers = try inThreads(2) { editor in
          do throws(Refusal) {
            _ = try EditProgramme(archive: archive)(
              .test(), in: Self.week, action: "attendance correct"
            ) { _ throws(SchedulingRefusal) in
              .add(
                .count(
                  Self.correction("c\(round)-\(editor)", 80 + editor, of: Self.corrected(round))))
            }
            return nil as Refusal?
          } catch { return error }
        }
        let kept = try #require(answers.firstIndex { $0 == nil })
        let told = Refusal.scheduling(
          .correctedBefore(Build.key(Self.corrected(round)), by: Build.key("c\(round)-\(kept)")))
        #expect(answers.compactMap(\.self) == [told])
        // The next round corrects the correction.
        try archive.edit(
          .add(.count(Self.correction("c\(round)", 90, of: "c\(round)-\(kept)"))), in: Self.week)
      }
      #expect(try archive.stored(Self.week).programme.attendance.admissions == nil)
      #expect(try archive.stored(Self.week).programme.attendance.audience == 90)
    }
  }

  private static func corrected(_ round: Int) -> String { "c\(round - 1)" }

  @Test func `the database refuses a second correction, whatever the program thought`() throws {
    try TestDatabase.lease { database in
      try start(database.archive())
      try database.archive().edit(
        .add(.count(Self.correction("a", 81, of: "c0"))), in: Self.week)
      let before = try database.archive().stored(Self.week).programme
      var blind = before
      blind.put(.count(Self.correction("b", 82, of: "c0")))
      let difference = Difference(from: before, to: blind)
      #expect(throws: Refusal.archive(.ruleBroken("attendance_count_corrected_once"))) {
        try database.archive().write { session throws(Refusal) in
          try session.write(
            difference, in: WeekName(festival: Build.key("vietnam"), week: Self.week))
        }
      }
      #expect(try database.archive().stored(Self.week).programme == before)
    }
  }

  @Test func `lines that were corrected twice before stay as they are, and are corrected no more`()
    throws
  {
    try TestDatabase.leaseEmpty { database in
      let older = Array(Migrations.all.prefix { $0.name != "money" })
      _ = try Migrator(database.administrator, migrations: older).migrate()
      try Connection(database.administrator).execute(script: Self.correctedTwice)
      _ = try Migrator(database.administrator).migrate()
      let programme = try database.archive().stored(Self.week).programme
      #expect(programme.counts.count == 6)
      // The later correction of each stands, by the moment it speaks of, of equals by its key.
      #expect(programme.attendance.weekTallies.map(\.figure) == [30 + 50])
      let third = Self.weekLine("x", 99, of: "c0")
      #expect(throws: Refusal.self) {
        try database.archive().edit(.add(.count(third)), in: Self.week)
      }
      let blind = programme.with(.count(third))
      #expect(throws: Refusal.archive(.ruleBroken("attendance_count_corrected_once"))) {
        try database.archive().write { session throws(Refusal) in
          try session.write(
            Difference(from: programme, to: blind),
            in: WeekName(festival: Build.key("vietnam"), week: Self.week))
        }
      }
      // Triggers guard the ledger again.
      let change = #expect(throws: DatabaseError.self) {
        try Connection(database.administrator).execute(
          script: "UPDATE filmweek.attendance_count SET figure = 1")
      }
      #expect(change?.report?.message?.contains("never changed") == true)
    }
  }

  private static func weekLine(_ key: String, _ figure: Int, of other: String) -> Count {
    var line = Count(
      key: Build.key(key), scope: .week, figure: Figure(unchecked: figure), method: .clicker,
      recordedAt: Build.instant("2025-12-14T00:00:00Z"))
    line.supersedes = Build.key(other)
    return line
  }

  /// `b` corrects `c0` as `a` does, by a later moment; `e` and `d` are of one moment.
  private static let correctedTwice = """
    SET search_path = filmweek;
    INSERT INTO festival VALUES ('vietnam', 1, '{"en": "Vietnamese Film Week"}');
    INSERT INTO week_address VALUES ('paris-2025', 'vietnam');
    INSERT INTO film_week VALUES ('vietnam', 'paris-2025', 1, '{"en": "Paris 2025"}', NULL,
      '2025-12-05', '2025-12-12', 'Europe/Paris', '06:00', NULL, NULL, NULL, '[]', 15, 120);
    INSERT INTO attendance_count (
      festival, week, count, figure, precision, method, subject, moment, door, recorded_at,
      supersedes)
    SELECT 'vietnam', 'paris-2025', line.count, line.figure, 'exact', 'clicker', 'audience',
      'start', line.door, line.at::timestamptz, line.supersedes
    FROM (VALUES
      ('c0', 10, 'north', '2025-12-12T20:00Z', NULL),
      ('b', 30, 'north', '2025-12-12T22:00Z', 'c0'), ('a', 20, 'north', '2025-12-12T21:00Z', 'c0'),
      ('c1', 10, 'south', '2025-12-12T20:00Z', NULL),
      ('d', 40, 'south', '2025-12-12T21:00Z', 'c1'), ('e', 50, 'south', '2025-12-12T21:00Z', 'c1')
    ) AS line (count, figure, door, at, supersedes);
    """
}
