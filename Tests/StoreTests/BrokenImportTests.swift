import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// A return of 2,500 lines, whose server process is ended in the middle.
struct BrokenImportTests {
  private static let week: Key<FilmWeek> = Build.key("paris-2025")

  /// Ends the process that writes one line among the others.
  private static let ending = """
    CREATE FUNCTION filmweek.end_here() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_terminate_backend(pg_backend_pid());
      RETURN NEW;
    END
    $$;
    CREATE TRIGGER ending AFTER INSERT ON filmweek.attendance_count FOR EACH ROW
      WHEN (NEW.count = 'line-2000') EXECUTE FUNCTION filmweek.end_here();
    """

  @Test func `of an import whose server process ends nothing is kept, and it can be repeated`()
    throws
  {
    try TestDatabase.lease { database in
      let archive = database.archive()
      let empty = Build.programme(screenings: [
        Build.screening("CL", at: "2025-12-12 20:00", minutes: 90)
      ])
      try archive.take(empty)
      var full = empty
      for number in 1...2_500 {
        var line = Build.count("line-\(number)", of: "CL", 1, by: .boxOffice)
        line.door = "desk \(number)"
        line.gross = try Money(minorUnits: 1_050, Currency("EUR"))
        full.put(.count(line))
      }
      let administrator = try Connection(database.administrator)
      try administrator.execute(script: Self.ending)
      #expect(throws: Refusal.self) { try archive.take(full) }
      #expect(try archive.stored(Self.week).programme == empty)
      let festival: Key<Festival> = Build.key("vietnam")
      let log = ReadLog(archive: archive)
      #expect(try log(of: festival, week: nil, limit: 9).map(\.number) == [1])

      try administrator.execute(script: "DROP TRIGGER ending ON filmweek.attendance_count")
      #expect(try archive.take(full).difference.counts.count == 2_500)
      #expect(try archive.stored(Self.week).programme.counts == full.counts)
      #expect(try log(of: festival, week: nil, limit: 9).map(\.number) == [2, 1])
      #expect(try archive.take(full).difference.isEmpty)
    }
  }
}
