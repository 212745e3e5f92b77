import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// Entries as the table has them: those of older programs, and those that can't be read.
struct KeptEntryTests {
  private let festival: Key<Festival> = Build.key("vietnam")
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  private func withEntry(
    _ sql: String, _ body: (any Archive) throws -> Void
  ) throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(Build.programme(screenings: [Build.screening("CL")]))
      try Connection(database.administrator).execute(
        script: """
          INSERT INTO filmweek.log_entry VALUES ('vietnam', 2, '2025-12-01', 'Lan', 'command',
            'screening edit', 'paris-2025', '{screening CL}', 1);
          """ + sql)
      try body(archive)
    }
  }

  @Test func `an entry of an older program is listed and can't be undone`() throws {
    try withEntry("") { archive in
      let log = try ReadLog(archive: archive)(of: festival, week: week, limit: 1)
      #expect(log.map(\.number) == [2] && log.map(\.isReversible) == [false])
      #expect(throws: Refusal.undo(.keepsNothing(2, action: "screening edit"))) {
        try archive.undo(nil, in: week)
      }
      let detail = try ReadLog(archive: archive).entry(2, of: festival)
      #expect(detail.before == nil && detail.recorded.entry.items == ["screening CL"])
    }
  }

  @Test func `an entry whose text can't be read says so`() throws {
    try withEntry(
      "INSERT INTO filmweek.log_reversal VALUES ('vietnam', 2, '{screening CL}', NULL, '{}')"
    ) { archive in
      let refusal = #expect(throws: Refusal.self) { try archive.undo(2, in: week) }
      guard case .archive(.other(let words))? = refusal else {
        Issue.record("refused as \(String(describing: refusal))")
        return
      }
      #expect(words.hasPrefix("what entry 2 keeps can't be read: "))
    }
  }

  @Test func `an entry keeps a programme of what it wrote, as people can read it`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(Build.programme(films: [Build.film("mua-do"), Build.film("cu-li")]))
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 124))), in: week)
      try archive.edit(.add(.guest(Build.guest("lan"))), in: week)
      let kept = Statement<Void, String>(
        "kept_things",
        """
        SELECT concat_ws(' | ', number, array_to_string(things, ', '), body ->> 'schema',
          body #>> '{films,0,key}', json_array_length(body -> 'films'), body -> 'guests')
        FROM filmweek.log_reversal WHERE number > 1 ORDER BY number
        """, row: { (kept: String) in kept })
      #expect(
        try Connection(database.administrator).rows(kept) == [
          "2 | film mua-do | filmweek-programme/1 | mua-do | 1 | []",
          "3 | guest lan | filmweek-programme/1 | 0 | []",
        ])
    }
  }
}
