import FilmWeekSchema
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

struct MigratorTests {
  @Test func `two migrators at once apply each migration once`() throws {
    try TestDatabase.leaseEmpty { database in
      let applied = try inThreads(2) { _ in
        let migrator = Migrator(database.administrator)
        try migrator.createRoles()
        return try migrator.migrate().map(\.number)
      }
      #expect(applied.flatMap(\.self).sorted() == Migrations.all.map(\.number))
      let status = try Migrator(database.administrator).status()
      #expect(status.applied.map(\.name) == Migrations.all.map(\.name))
      #expect(status.pending.isEmpty && status.edited.isEmpty)
      #expect(try Migrator(database.administrator).migrate().isEmpty)
    }
  }

  @Test func `a member of the owner's role migrates, who is no superuser`() throws {
    try TestDatabase.leaseEmpty { database in
      let name = "filmweek_member_\(UInt64.random(in: .min ... .max))"
      let administrator = try Connection(database.administrator)
      try administrator.execute(
        script: "CREATE ROLE \(name) LOGIN; GRANT filmweek_owner TO \(name)")
      var settings = database.administrator
      settings["user"] = name
      #expect(try Migrator(settings).migrate().count == Migrations.all.count)
      #expect(try database.archive().weeks().count == 0)
      try administrator.execute(script: "DROP OWNED BY \(name); DROP ROLE \(name)")
    }
  }

  @Test func `the program's role can look, and is forbidden to migrate`() throws {
    try TestDatabase.leaseEmpty { database in
      let refusal = #expect(throws: ArchiveFailure.self) {
        try Migrator(database.settings).migrate()
      }
      guard case .forbidden? = refusal else {
        Issue.record("not forbidden: \(String(describing: refusal))")
        return
      }
      let pending = try Migrator(database.settings).status().pending
      #expect(pending.count == Migrations.all.count)
    }
  }

  @Test func `a week that an older program kept is read with nothing new said of it`() throws {
    try TestDatabase.leaseEmpty { database in
      let older = Array(Migrations.all.prefix { $0.number <= 6 })
      _ = try Migrator(database.administrator, migrations: older).migrate()
      try Connection(database.administrator).execute(script: Self.olderWeek)
      _ = try Migrator(database.administrator).migrate()
      var expected = Build.programme(
        films: [Build.film("mua-do")], guests: [Build.guest("lan")],
        screenings: [
          Build.screening(
            "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"],
            guests: ["lan"])
        ])
      expected.venues[Build.key("le-grand-rex")] = nil
      expected.venues[Build.key("pathe-palace")]?.auditoria.removeLast()
      expected.venues[Build.key("pathe-palace")]?.auditoria[0].name = nil
      expected.venues[Build.key("pathe-palace")]?.auditoria[0].turnaround = nil
      #expect(try database.archive().stored(Build.key("paris-2025")).programme == expected)
    }
  }

  @Test func `minutes of screenings that were summed before an upgrade are there after it`() throws
  {
    try TestDatabase.leaseEmpty { database in
      let steps = { (number: Int) in Array(Migrations.all.prefix { $0.number <= number }) }
      let administrator = try Connection(database.administrator)
      _ = try Migrator(database.administrator, migrations: steps(6)).migrate()
      try administrator.execute(script: Self.olderWeek)
      _ = try Migrator(database.administrator, migrations: steps(13)).migrate()
      try administrator.execute(script: Self.olderDoors)
      _ = try Migrator(database.administrator).migrate()
      let archive = database.archive()
      let name = WeekName(festival: Build.key("vietnam"), week: Build.key("paris-2025"))
      _ = try archive.sumUp(name)
      #expect(try archive.minutes(of: name).map(\.people) == [2, 1])
      #expect(try archive.totals(of: name).map(\.people) == [3])
    }
  }

  /// What the doors had seen and summed up by the thirteenth migration's program: a ticket that is
  /// longer than one may be now came twice.
  private static let olderDoors = """
    SET search_path = filmweek;
    INSERT INTO door_event (festival, week, device, event, screening, door, movement, ticket, at,
        received_at)
      SELECT 'vietnam', 'paris-2025', 'd', said.event, 'CL', '', 'entry', said.ticket,
        said.at::timestamptz, said.at::timestamptz
      FROM (VALUES
        ('1', 'T1', '2025-12-12T18:50:10Z'), ('2', repeat('x', 300), '2025-12-12T18:50:20Z'),
        ('3', repeat('x', 300), '2025-12-12T18:51:00Z'), ('4', 'T2', '2025-12-12T18:52:00Z')
      ) AS said (event, ticket, at);
    INSERT INTO door_total VALUES ('vietnam', 'paris-2025', 'CL', '', '', 3, 0, 3, 0,
      '2025-12-12T18:52:00Z');
    INSERT INTO door_summary VALUES ('vietnam', 'paris-2025', 4000000000);
    """

  /// A week as the sixth migration's program wrote it.
  private static let olderWeek = """
    SET search_path = filmweek;
    INSERT INTO festival VALUES ('vietnam', 1, '{"en": "Vietnamese Film Week"}');
    INSERT INTO week_address VALUES ('paris-2025', 'vietnam');
    INSERT INTO film_week VALUES ('vietnam', 'paris-2025', 1, '{"en": "Paris 2025"}', NULL,
      '2025-12-05', '2025-12-12', 'Europe/Paris', '06:00', NULL, NULL, NULL, '[]', 15, 120);
    INSERT INTO venue (festival, venue, name)
      VALUES ('vietnam', 'pathe-palace', '{"en": "pathe-palace"}');
    INSERT INTO auditorium (festival, venue, auditorium, position, opening_hours, formats)
      VALUES ('vietnam', 'pathe-palace', 'salle-1', 0, '[]', '{}');
    INSERT INTO film (festival, film, original_title, other_titles, directors, credits, countries,
        languages, formats, awards)
      VALUES ('vietnam', 'mua-do', 'mua-do', '{}', '{}', '[]', '{}', '{}', '{}', '{}');
    INSERT INTO guest (festival, guest, name, languages) VALUES ('vietnam', 'lan', 'lan', '{}');
    INSERT INTO week_venue VALUES ('vietnam', 'paris-2025', 'pathe-palace');
    INSERT INTO week_film VALUES ('vietnam', 'paris-2025', 'mua-do');
    INSERT INTO week_guest VALUES ('vietnam', 'paris-2025', 'lan');
    INSERT INTO screening (festival, week, screening, kind, audience, status, day, start_time,
        start_zone, start_at, venue, auditorium, subtitles, sequence, changed_at)
      VALUES ('vietnam', 'paris-2025', 'CL', 'screening', 'public', 'confirmed', '2025-12-12',
        '20:00', 'Europe/Paris', '2025-12-12T19:00Z', 'pathe-palace', 'salle-1', '{}', 0,
        '2025-11-01T00:00Z');
    INSERT INTO screening_film VALUES ('vietnam', 'paris-2025', 'CL', 0, 'mua-do');
    INSERT INTO appearance VALUES ('vietnam', 'paris-2025', 'CL', 0, 'lan', 'speaker');
    """

  @Test func `a migration that was edited after it was applied is refused`() throws {
    try TestDatabase.lease { database in
      let first = Migrations.all[0]
      let other = Migration(number: 1, name: first.name, sql: first.sql + "\n-- edited\n")
      let migrator = Migrator(
        database.administrator, migrations: [other] + Migrations.all.dropFirst())
      let edited = try migrator.status().edited
      #expect(edited.map(\.number) == [1])
      let refusal = #expect(throws: ArchiveFailure.self) { try migrator.migrate() }
      #expect(
        refusal == .other("migration 1 (festivals) is not the one that was applied"))
    }
  }
}
