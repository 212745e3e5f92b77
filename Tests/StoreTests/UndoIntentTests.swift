import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Who undoes what, once, and on which week.
struct UndoIntentTests {
  private let festival: Key<Festival> = Build.key("vietnam")
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  private func withWeek(_ kind: ArchiveKind, _ body: (any Archive) throws -> Void) throws {
    try kind.withArchive { archive in
      try archive.take(
        Build.programme(films: [Build.film("mua-do")], screenings: [Build.screening("CL")]))
      try body(archive)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `another's last entry must be named`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      try archive.edit(.cancel(Build.code("CL")), in: week)
      let minh = Intent.test(by: "Minh")
      let refusal = #expect(throws: Refusal.self) { try archive.undo(nil, in: week, minh) }
      guard case .undo(.someoneElses(let last))? = refusal else {
        Issue.record("not told whose it is: \(String(describing: refusal))")
        return
      }
      #expect(last.number == 2 && last.entry.actor == "Lan")
      try archive.undo(2, in: week, minh)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a rehearsal undoes nothing, and a request that comes twice is done once`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      try archive.edit(.cancel(Build.code("CL")), in: week)
      let before = try archive.stored(week)
      let tried = try archive.undo(2, in: week, .test(isRehearsal: true))
      #expect(tried.outcome.difference.screenings.count == 1 && tried.outcome.logNumber == nil)
      #expect(try archive.stored(week) == before)
      let request = Intent.Request(key: "r1", body: "undo 2")
      let first = try archive.undo(2, in: week, .test(request: request))
      let again = try archive.undo(2, in: week, .test(request: request))
      #expect(again.outcome.wasDoneBefore && again.outcome.logNumber == first.outcome.logNumber)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `who may not plan may not undo`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      #expect(throws: Refusal.notAllowed(.plan)) {
        try archive.undo(1, in: week, .test(rights: [.count, .read]))
      }
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what another week said of a film since stands in the way`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let film = ItemName(.film, "mua-do")
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 124))), in: week)
      let there = try archive.stored(week).programme.week
      let other = FilmWeek(
        key: Build.key("lyon"), name: there.name, days: there.days, zone: there.zone)
      _ = try StartWeek(archive: archive)(.test(), other, of: festival)
      try archive.edit(.add(.screening(Build.screening("CL"))), in: other.key)
      let longer = Item.film(Build.film("mua-do", minutes: 125))
      #expect(throws: Refusal.scheduling(.knownInOtherWeek(film, week))) {
        try archive.edit(.add(longer), in: other.key)
      }
      let known = Item.film(Build.film("mua-do", minutes: 124))
      _ = try EditProgramme(archive: archive).all(
        [.add(known), .replace(longer)], .test(), in: other.key, action: "film add", seen: [:])
      #expect(throws: Refusal.undo(.saidElsewhere(2, film, by: 5))) {
        try archive.undo(2, in: week)
      }
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 126))), in: other.key)
      #expect(throws: Refusal.undo(.changedSince(5, film, by: 6))) {
        try archive.undo(5, in: other.key)
      }
      try archive.undo(6, in: other.key)
      // Screenings are a week's own, whatever their codes.
      try archive.edit(.cancel(Build.code("CL")), in: other.key)
      let cancelled = try archive.edit(.cancel(Build.code("CL")), in: week)
      try archive.undo(8, in: other.key)
      try archive.undo(cancelled.logNumber, in: other.key)
      #expect(try archive.stored(week).programme.screenings.values.first?.status == .confirmed)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a new week that only names the festival does not stand in the way`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      var stated = try archive.stored(week).programme
      let before = stated.festival
      stated.festival.name = Build.text("Vietnamese films")
      try archive.take(stated)
      for key in ["lyon", "nice"] {
        let other = FilmWeek(
          key: Build.key(key), name: stated.week.name, days: stated.week.days, zone: Build.paris)
        if key == "nice" {
          try archive.take(Programme(festival: stated.festival, week: other))
        } else {
          _ = try StartWeek(archive: archive)(.test(), other, of: festival)
        }
      }
      try archive.undo(2, in: week)
      #expect(try archive.festivals() == [before])
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an entry tells what was before and after it, whatever came later`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      for minutes in [124, 125, 126] {
        try archive.edit(.replace(.film(Build.film("mua-do", minutes: minutes))), in: week)
      }
      let film: Key<Film> = Build.key("mua-do")
      for (number, lengths) in [(2, (nil, 124)), (3, (124, 125)), (4, (125, 126))]
        as [(Int, (Int?, Int?))]
      {
        let detail = try ReadLog(archive: archive).entry(number, of: festival)
        #expect(detail.before?.films[film]?.runningTime?.value == lengths.0)
        #expect(detail.after?.films[film]?.runningTime?.value == lengths.1)
        #expect(detail.recorded.number == number)
      }
      #expect(try ReadLog(archive: archive).entry(1, of: festival).before == nil)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what was done again is the last deed, however long ago it was undone`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      let film: Key<Film> = Build.key("mua-do")
      try archive.edit(.replace(.film(Build.film("mua-do", minutes: 124))), in: week)
      try archive.undo(2, in: week)
      for number in 0..<40 {
        try archive.edit(.add(.guest(Build.guest("guest-\(number)"))), in: week)
      }
      let again = try archive.undo(3, in: week)
      #expect(again.outcome.after.films[film]?.runningTime?.value == 124)
      #expect(try archive.undo(nil, in: week).entry?.number == again.outcome.logNumber)
      #expect(try archive.stored(week).programme.films[film]?.runningTime == nil)
      #expect(try archive.undo(nil, in: week).entry?.number == 43)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `an entry about a door is passed over, and by its number has no way back`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      try archive.edit(.add(.guest(Build.guest("lan"))), in: week)
      let start = Build.instant("2025-12-06T18:00:00Z")
      let shift = try Shift(
        key: Build.key("door-b"), post: .screening(Build.code("CL")), door: "", name: "Door B",
        span: Span(start: start, end: start.adding(minutes: 60)))
      let name = WeekName(festival: festival, week: week)
      _ = try AddShift(archive: archive)(.test(), shift, in: name)
      let nothing = Refusal.undo(.keepsNothing(3, action: "attendance shift add door-b"))
      #expect(throws: nothing) { try archive.undo(3, in: week) }
      #expect(try archive.undo(nil, in: week).entry?.number == 2)
    }
  }
}
