import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// What can be undone, on both archives.
struct UndoContractTests {
  private let festival: Key<Festival> = Build.key("vietnam")
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  @Test(arguments: ArchiveKind.allCases)
  func `an addition, a change and a removal are undone, and done again`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      var longer = Build.film("cu-li", minutes: 95)
      longer.synopsis = Build.text("A tamarin.")
      let edits: [Edit] = [
        .add(.guest(Build.guest("huyen"))), .replace(.film(longer)),
        .remove(ItemName(.guest, "lan")), .cancel(Build.code("X")),
        .move(Build.code("CL"), .open, .open),
      ]
      for edit in edits {
        let before = try archive.stored(week).programme
        let done = try archive.edit(edit, in: week)
        let undone = try archive.undo(nil, in: week)
        #expect(undone.entry?.number == done.logNumber)
        #expect(try archive.stored(week).programme.unstamped == before.unstamped, "\(edit)")
        let again = try archive.undo(undone.outcome.logNumber, in: week)
        #expect(again.outcome.after.unstamped == done.after.unstamped, "\(edit)")
        try archive.undo(again.outcome.logNumber, in: week)
      }
      #expect(try archive.stored(week).programme.unstamped == smallWeek.unstamped)
      #expect(try archive.stored(week).held.count == 2)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what calendars keep is newer after an undoing, and its number waits for a release`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let code = Build.code("CL")
      try archive.edit(.move(code, .open, .open), in: week)
      let later = Intent.test(now: "2025-12-02T12:00:00Z")
      let moved = try archive.undo(nil, in: week, later).outcome.after.screenings[code]
      #expect(moved?.calendar.sequence == 0 && moved?.calendar.changedAt == later.now)
      try archive.edit(.remove(ItemName(.screening, code)), in: week)
      let back = try archive.undo(nil, in: week, later).outcome.after.screenings[code]
      #expect(back?.calendar == moved?.calendar && back?.timing == moved?.timing)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an import into a week is undone whole`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      var stated = smallWeek
      stated.week.theme = Build.text("Light")
      stated.festival.name = Build.text("Vietnamese films")
      stated.films[Build.key("mua-do")]?.runningTime = Build.minutes(130)
      stated.venues[Build.key("le-grand-rex")]?.auditoria.removeLast()
      stated.put(.film(Build.film("tuong", minutes: 80)))
      stated.put(
        .screening(
          Build.screening(
            "N", at: "2025-12-10 18:00", in: Build.room("salle-2"), films: ["tuong"])))
      try archive.take(stated)
      #expect(try archive.stored(week).held.count == 3)
      let undone = try archive.undo(2, in: week)
      #expect(undone.outcome.after.unstamped == smallWeek.unstamped)
      let stored = try archive.stored(week)
      #expect(stored.programme.unstamped == smallWeek.unstamped)
      #expect(stored.programme.festival == smallWeek.festival && stored.held.count == 2)
      try archive.undo(3, in: week)
      #expect(try archive.stored(week).programme.unstamped == stated.unstamped)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an entry in the middle is undone where nothing stands on it`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      try archive.edit(.cancel(Build.code("CL")), in: week)
      try archive.edit(.replace(.film(Build.film("cu-li", minutes: 91))), in: week)
      try archive.undo(2, in: week)
      let after = try archive.stored(week).programme
      #expect(after.screenings[Build.code("CL")]?.status == .confirmed)
      #expect(after.films[Build.key("cu-li")]?.runningTime?.value == 91)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an entry whose thing was changed since is not undone before that`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      for minutes in [91, 92, 93] {
        try archive.edit(.replace(.film(Build.film("cu-li", minutes: minutes))), in: week)
      }
      let film = ItemName(.film, "cu-li")
      #expect(throws: Refusal.undo(.changedSince(2, film, by: 4))) {
        try archive.undo(2, in: week)
      }
      try archive.undo(4, in: week)
      // What was undone stands in nobody's way, nor does the undoing.
      #expect(throws: Refusal.undo(.changedSince(2, film, by: 3))) {
        try archive.undo(2, in: week)
      }
      try archive.undo(3, in: week)
      try archive.undo(2, in: week)
      #expect(try archive.stored(week).programme == smallWeek)
      #expect(throws: Refusal.undo(.undone(3, by: 6))) { try archive.undo(3, in: week) }
      let log = try ReadLog(archive: archive)(of: festival, week: week, limit: 9)
      #expect(log.map(\.number) == [7, 6, 5, 4, 3, 2, 1])
      #expect(log.map(\.undoneBy) == [nil, nil, nil, 5, 6, 7, nil])
      #expect(log.map(\.isReversible) == [true, true, true, true, true, true, false])
      #expect(log.first?.entry.action == "undo 2")
      // Done again, it is as if it had never been undone.
      try archive.undo(7, in: week)
      let again = try ReadLog(archive: archive)(of: festival, week: week, limit: 9)
      #expect(again.map(\.undoneBy) == [nil, 8, nil, nil, 5, 6, nil, nil])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an entry is not undone while something needs what would go`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      try archive.edit(.add(.film(Build.film("tuong"))), in: week)
      try archive.edit(.add(.screening(Build.screening("N", films: ["tuong"]))), in: week)
      let screening = ItemName(.screening, "N")
      #expect(
        throws: Refusal.undo(
          .builtUpon(2, .dangling(.film, "tuong", namedBy: screening), by: 3))
      ) { try archive.undo(2, in: week) }
      try archive.edit(.remove(screening), in: week)
      try archive.edit(.remove(ItemName(.film, "tuong")), in: week)
      #expect(
        throws: Refusal.undo(
          .builtUpon(4, .dangling(.film, "tuong", namedBy: screening), by: 5))
      ) { try archive.undo(4, in: week) }
      try archive.undo(5, in: week)
      try archive.undo(4, in: week)
      #expect(try archive.stored(week).programme.screenings[Build.code("N")] != nil)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a screening goes back only into a room that is free`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let code = Build.code("CL")
      try archive.edit(.move(code, .open, .open), in: week)
      let other = Build.screening(
        "N", at: "2025-12-12 21:00", minutes: 60, in: Build.room("salle-1"))
      try archive.edit(.add(.screening(other)), in: week)
      let refusal = #expect(throws: Refusal.self) { try archive.undo(2, in: week) }
      guard case .scheduling(let reasons)? = refusal,
        case .auditoriumTaken(code, _, other.code, week, _, _, _)? = reasons.first
      else {
        Issue.record("not told who is in the way: \(String(describing: refusal))")
        return
      }
      #expect(try archive.stored(week).programme.screenings[code]?.place == .open)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `who moves a screening does not stand in the way of its film's undoing`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 130))), in: week)
      try archive.edit(.move(Build.code("CL"), .open, .open), in: week)
      try archive.undo(2, in: week)
      #expect(try archive.stored(week).programme.films == smallWeek.films)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `beginnings and lines of the ledger stay`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      #expect(throws: Refusal.undo(.beginning(1, ItemName(.week, week), isEmpty: false))) {
        try archive.undo(1, in: week)
      }
      try archive.edit(.add(.count(Build.count("c1", of: "CL", 80))), in: week)
      #expect(throws: Refusal.undo(.ledger(2, [Build.key("c1")]))) {
        try archive.undo(2, in: week)
      }
      var stated = smallWeek
      stated.put(.film(Build.film("tuong")))
      stated.put(.count(Build.count("c2", of: "CL", 81)))
      try archive.take(stated)
      #expect(throws: Refusal.undo(.ledger(3, [Build.key("c2")]))) {
        try archive.undo(3, in: week)
      }
      #expect(throws: Refusal.undo(.noEntry(9))) { try archive.undo(9, in: week) }
      var empty = smallWeek.week
      empty = FilmWeek(
        key: Build.key("lyon"), name: empty.name, days: empty.days, zone: empty.zone)
      _ = try StartWeek(archive: archive)(.test(), empty, of: festival)
      #expect(throws: Refusal.undo(.beginning(4, ItemName(.week, "lyon"), isEmpty: true))) {
        try archive.undo(nil, in: empty.key)
      }
    }
  }
}
