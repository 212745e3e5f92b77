import CivilTime
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// What the database refuses by itself, whatever program asks.
struct GuardTests {
  /// A database with the same week's programme in two festivals.
  private func withTwoFestivals(_ body: (TestDatabase) throws -> Void) throws {
    try TestDatabase.lease { database in
      for (festival, week) in [("vietnam", "paris-2025"), ("asian", "vesoul-2026")] {
        var made = try RandomProgramme.withNouns(seed: 7)
        let house = try #require(made.venues.values.first { !$0.auditoria.isEmpty })
        let room = Auditorium.Reference(venue: house.key, auditorium: house.auditoria[0].key)
        // Chance may place nothing, and a room must be held.
        made.put(.screening(Build.screening("HELD", at: "2030-01-05 20:00", minutes: 90, in: room)))
        let programme = made.moved(to: Build.key(festival), Build.key(week))
        try fill(database.archive(), with: programme)
      }
      try body(database)
    }
  }

  /// A week with something in every table: released, asked for by a request, seen at its doors.
  private func fill(_ archive: PostgresArchive, with programme: Programme) throws {
    let name = WeekName(festival: programme.festival.key, week: programme.week.key)
    try archive.take(programme)
    let request = Intent.Request(key: "r", body: "release")
    try archive.release(name.week, .test(request: request))
    let screening = programme.screenings.values.first { $0.status != .cancelled }
    let code = try #require(screening?.code)
    let shift = try Shift(
      key: Build.key("door-b"), post: .screening(code), door: "", name: "Door B",
      span: Span(start: DoorTests.now, end: DoorTests.now.adding(minutes: 60)))
    _ = try AddShift(archive: archive)(.test(), shift, in: name)
    _ = try archive.open("no code", from: "phone", at: DoorTests.now)
    let event = DoorEvent(
      key: try DoorEvent.Name(device: "d", event: "1"), screening: code.text, movement: .entry,
      subject: .ticket("T1"), at: DoorTests.now)
    _ = try archive.take([event], in: name, at: DoorTests.now)
    _ = try archive.sumUp(name)
  }

  /// What became of SQL that the program's role runs for a festival.
  private func run(_ sql: String, _ database: TestDatabase, for festival: String?) throws
    -> DatabaseError?
  {
    var connection = try Connection(database.settings)
    do {
      try connection.unitOfWork { transaction in
        if let festival { try transaction.setLocal("filmweek.festival", festival) }
        try transaction.execute(script: sql)
      }
      return nil
    } catch let error as DatabaseError {
      return error
    }
  }

  /// The tables that are guarded per festival: all that name one, but those by which a week is found.
  private static let tables = Statement<Void, (name: String, isGuarded: Bool)>(
    "guarded_tables",
    """
    SELECT relname::text, relrowsecurity AND relforcerowsecurity
    FROM pg_class AS class
    WHERE relnamespace = 'filmweek'::regnamespace AND relkind = 'r'
      AND relname NOT IN ('festival', 'week_address') AND EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = class.oid AND attname = 'festival')
    """, row: { (name: String, isGuarded: Bool) in (name, isGuarded) })

  @Test func `a session sees its own festival only, and without one nothing`() throws {
    try withTwoFestivals { database in
      let connection = try Connection(database.settings)
      let counted = Statement<String, Int>(
        "rows_seen",
        """
        SELECT (xpath('/row/n/text()', query_to_xml(
          format('SELECT count(*) AS n FROM filmweek.%I', $1::text), false, true, '')))[1]::text::bigint
        """, row: { (count: Int) in count })
      let whose = Statement<String, Bool>(
        "whose_rows",
        """
        SELECT (xpath('/row/n/text()', query_to_xml(format(
          'SELECT bool_and(festival = current_setting(''filmweek.festival'')) AS n FROM filmweek.%I',
          $1::text), false, true, '')))[1]::text::boolean
        """, row: { (isOwn: Bool) in isOwn })
      let found = try Connection(database.administrator).rows(Self.tables)
      #expect(found.count > 30 && found.allSatisfy(\.isGuarded))
      let tables = found.map(\.name)
      for table in tables {
        #expect(try connection.row(counted, table) == 0, "\(table) without a festival")
      }
      for festival in ["vietnam", "asian"] {
        try connection.execute(script: "SET filmweek.festival = '\(festival)'")
        for table in tables {
          #expect(try connection.row(counted, table) > 0, "\(table) of \(festival)")
          #expect(try connection.row(whose, table), "\(table) of \(festival)")
        }
      }
    }
  }

  @Test func `a session writes nothing of another festival`() throws {
    try withTwoFestivals { database in
      let stranger = "INSERT INTO filmweek.week_film SELECT 'asian', 'vesoul-2026', 'film-0'"
      guard case .notPermitted? = try run(stranger, database, for: "vietnam") else {
        Issue.record("a row of another festival was written")
        return
      }
      let update = "UPDATE filmweek.film SET original_title = 'X' WHERE festival = 'asian'"
      #expect(try run(update, database, for: "vietnam") == nil)
      let titles = try database.archive().stored(Build.key("vesoul-2026")).programme.films.values
      #expect(!titles.contains { $0.originalTitle == "X" })
      guard
        case .notPermitted? = try run(
          "UPDATE filmweek.film SET festival = 'asian'", database, for: "vietnam")
      else {
        Issue.record("a film was given away")
        return
      }
    }
  }

  @Test func `ledger and log are refused every change, to a superuser too`() throws {
    try withTwoFestivals { database in
      let administrator = try Connection(database.administrator)
      for table in ["attendance_count", "log_entry", "log_reversal"] {
        for sql in [
          "UPDATE filmweek.\(table) SET festival = festival", "DELETE FROM filmweek.\(table)",
          "TRUNCATE filmweek.\(table) CASCADE",
        ] {
          try expectForbidden(sql, database)
          let error = #expect(throws: DatabaseError.self) {
            try administrator.execute(script: sql)
          }
          #expect(error?.report?.sqlState == "23001", "\(sql)")
        }
      }
    }
  }

  @Test func `the program's role changes rows, and no more`() throws {
    try TestDatabase.lease { database in
      for sql in [
        "DROP TABLE filmweek.film", "CREATE TABLE filmweek.x (y int)",
        "CREATE TABLE public.x (y int)", "TRUNCATE filmweek.screening CASCADE",
        "ALTER TABLE filmweek.film DISABLE ROW LEVEL SECURITY", "SET LOCAL ROLE filmweek_owner",
        "DELETE FROM filmweek.week_address", "DELETE FROM filmweek.schema_migration",
      ] {
        try expectForbidden(sql, database)
      }
    }
  }

  private func expectForbidden(_ sql: String, _ database: TestDatabase) throws {
    guard case .notPermitted? = try run(sql, database, for: "vietnam") else {
      Issue.record("the program's role may: \(sql)")
      return
    }
  }

  @Test func `a reserved address is refused`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      for slug in ["admin", "api", "calendar", "healthz", "readyz", "metrics", "assets"] {
        var programme = Build.programme()
        let week = programme.week
        programme.week = FilmWeek(
          key: Build.key(slug), name: week.name, days: week.days, zone: week.zone)
        #expect(throws: Refusal.archive(.ruleBroken("week_address_slug_check"))) {
          try archive.take(programme)
        }
      }
    }
  }

  @Test func `what is named is not deleted, and no half of a time is written`() throws {
    try TestDatabase.lease { database in
      try database.archive().take(try RandomProgramme.withNouns(seed: 7))
      let said = [
        ("DELETE FROM filmweek.section", "week_film_festival_week_section_fkey"),
        ("DELETE FROM filmweek.organisation", "week_film_festival_week_rights_holder_fkey"),
        ("DELETE FROM filmweek.package", "screening_festival_week_package_fkey"),
        ("DELETE FROM filmweek.print", "screening_print_festival_week_print_fkey"),
        ("UPDATE filmweek.travel SET to_venue = from_venue", "travel_leads_somewhere"),
        ("UPDATE filmweek.hire SET end_at = start_at", "hire_end_after_start"),
        (
          "UPDATE filmweek.print SET checked_time = '10:00', checked_zone = NULL",
          "print_checked_whole"
        ),
        (
          "UPDATE filmweek.week_film SET embargo_day = NULL, embargo_time = '10:00',"
            + " embargo_zone = 'Europe/Paris', embargo_at = now()", "week_film_embargo_whole"
        ),
        (
          "UPDATE filmweek.week_guest SET arrival_time = NULL, arrival_occurrence = 'first'",
          "week_guest_arrival_whole"
        ),
        (
          "UPDATE filmweek.week_guest SET visa = NULL, visa_note = 'x'",
          "week_guest_visa_before_note"
        ),
      ]
      for (statement, constraint) in said {
        let error = try run(statement, database, for: "festival-7")
        #expect(error?.report?.constraint == constraint, "\(statement)")
      }
    }
  }

  @Test func `a text in languages is an object of texts, none empty, in form C`() throws {
    try TestDatabase.lease { database in
      for json in [
        "'{}'", #"'{"en": ""}'"#, #"'{"en": 1}'"#, #"'{"en": ["a"]}'"#, #"'["a"]'"#,
        #"U&'{"vi": "e\0301"}'"#,
      ] {
        let sql = "INSERT INTO filmweek.festival (festival, name) VALUES ('x', \(json))"
        guard case .checkViolation? = try run(sql, database, for: "x") else {
          Issue.record("taken: \(json)")
          continue
        }
      }
      let mark = #"'{"en": "a\n\u0301b"}'"#
      let sql = "INSERT INTO filmweek.festival (festival, name) VALUES ('x', \(mark))"
      #expect(try run(sql, database, for: "x") == nil, "a mark after a line break is in form C")
    }
  }
}

extension Programme {
  /// The same programme as another festival's week.
  func moved(to festival: Key<Festival>, _ key: Key<FilmWeek>) -> Programme {
    let owner = Festival(key: festival, name: self.festival.name)
    let week = FilmWeek(key: key, name: week.name, days: week.days, zone: week.zone)
    var moved = Programme(festival: owner, week: week)
    for item in items { moved.put(item) }
    return moved
  }
}
