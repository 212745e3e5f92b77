import CivilTime
import Postgres
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// A person is taken out of everything that is kept.
struct WithdrawalTests {
  private let festival: Key<Festival> = Build.key("vietnam")
  private let week: Key<FilmWeek> = Build.key("paris-2025")
  private let key: Key<Guest> = Build.key("dang-thai-huyen")

  /// A week that names one guest wherever a week can.
  private func programme() throws -> Programme {
    var guest = try Guest(key: key, name: "Đặng Thái Huyền")
    guest.sortName = "Huyền (Đặng Thái)"
    guest.email = "huyen@example.org"
    guest.phone = "+84 90 98 76 54"
    guest.diet = "no fish"
    guest.country = try Country("VN")
    guest.visit.status = .accepted
    guest.visit.groups = ["Crew of Red Rain"]
    guest.visit.away = [Build.away("2025-12-06 09:00", "2025-12-06 12:00", note: "doctor")]
    var companion = Build.guest("lan")
    companion.visit.companionOf = key
    companion.visit.handler = "Đặng Thái Huyền"
    companion.remarks.note = "Call huyen@example.org (+84 90 98 76 54)."
    var film = Build.film("mua-do", minutes: 124)
    film.directors = ["Đặng Thái Huyền", "Someone Else"]
    film.credits = [try Credit(role: "idea", names: ["đặng thái huyền"])]
    film.synopsis = Build.text("Đặng Thái Huyền's film; not of Đặng Thái Huyềnh.")
    var screening = Build.screening(
      "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"])
    screening.appearances = [
      Appearance(
        guest: key, role: .director, part: .qa, remarks: Remarks(note: "Đặng Thái Huyền agreed")),
      Appearance(guest: companion.key, role: .attendee),
    ]
    screening.holds = [
      try Hold(for: "Đặng Thái Huyền", seats: Seats(2), order: Figure(1), seat: "A1-A2")
    ]
    var programme = Build.programme(
      films: [film], guests: [guest, companion], screenings: [screening])
    programme.week.waivers = [
      try Waiver(conflict: "guest-absent:CL:\(key)", reason: "Đặng Thái Huyền is on the way")
    ]
    var count = Build.count("c", of: "CL", 12)
    count.countedBy = "Đặng Thái Huyền"
    programme.put(.count(count))
    return programme
  }

  /// Fills an archive: the week, two releases, a saved report, a name and a number of before.
  private func fill(_ archive: any Archive) throws {
    var first = try programme()
    first.guests[key]?.name = "Huyền Đặng cũ"
    first.guests[key]?.phone = "0123456789"
    try archive.take(first)
    try archive.release(week, note: "for Đặng Thái Huyền")
    let guest = try #require(try programme().guests[key])
    let request = Intent.Request(key: "r", body: "guest edit huyen --email huyen@example.org")
    try archive.edit(.replace(.guest(guest)), in: week, .test(request: request))
    try archive.release(week, .test(now: "2025-12-02T12:00:00Z"))
    _ = try SaveReport(archive: archive)(.test(), of: week, name: "Đặng Thái Huyền") { _ in [] }
    try archive.edit(.move(Build.code("CL"), .open, .open), in: week)
  }

  @discardableResult
  private func erase(
    _ archive: any Archive, isRehearsal: Bool = false
  ) throws -> Withdrawal {
    try EraseGuest(archive: archive)(
      .test(now: "2025-12-03T12:00:00Z", isRehearsal: isRehearsal), key, of: festival)
  }

  @Test(arguments: ArchiveKind.allCases)
  func `somebody of whom nothing is known stands in, and the rest is as it was`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      try fill(archive)
      let before = try archive.stored(week).programme
      let done = try erase(archive)
      #expect(done.standIn == Build.key("withdrawn-guest"))
      #expect(done.releases == 2)
      let after = try archive.stored(week).programme
      #expect(after.guests[key] == nil)
      let standIn = try #require(after.guests[done.standIn])
      #expect(standIn.name == "withdrawn guest" && !standIn.isPublic)
      #expect(standIn.country?.code == "VN" && standIn.visit.status == .accepted)
      #expect(standIn.email == nil && standIn.visit.away == [] && standIn.visit.groups == [])
      let (old, new) = (before.screenings[Build.code("CL")], after.screenings[Build.code("CL")])
      #expect(new?.appearances.map(\.role) == old?.appearances.map(\.role))
      #expect(new?.appearances.first?.guest == done.standIn)
      #expect(new?.timing == old?.timing && new?.holds.map(\.seat) == ["A1-A2"])
      #expect(new?.holds.map(\.holder) == ["withdrawn guest"])
      #expect(after.guests[Build.key("lan")]?.visit.companionOf == done.standIn)
      #expect(after.films[Build.key("mua-do")]?.directors == ["withdrawn guest", "Someone Else"])
      #expect(after.counts.values.map(\.figure) == before.counts.values.map(\.figure))
      #expect(after.guests.count == before.guests.count)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `releases say that they were changed, can be read, and the log says by whom`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      try fill(archive)
      let reader = ReadReleases(archive: archive)
      let before = try reader(of: week)
      let done = try erase(archive)
      let heads = try reader(of: week)
      #expect(heads.map(\.withdrawn?.firstHash) == before.map(\.hash))
      #expect(heads.allSatisfy { $0.withdrawn?.at == Build.instant("2025-12-03T12:00:00Z") })
      for head in heads {
        let programme = try reader.state(.release(head.number), of: week).programme
        #expect(programme.guests[done.standIn] != nil && programme.guests[key] == nil)
      }
      let log = try ReadLog(archive: archive)(of: festival, week: nil, limit: 50)
      #expect(log.first?.number == done.logNumber && log.first?.entry.action == "guest erase")
      #expect(log.first?.entry.items == ["guest withdrawn-guest"])
      #expect(!log.flatMap(\.entry.items).contains("guest \(key)"))
      let saved = try #require(try ReadSavedReports(archive: archive)(5, of: festival))
      #expect(saved.programme.guests[done.standIn] != nil)
      // What was done before can still be undone, and what is gone stays gone.
      try archive.undo(nil, in: week)
      #expect(try archive.stored(week).programme.guests[key] == nil)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a rehearsal keeps everything, and a second person gets another stand-in`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      try fill(archive)
      let before = try archive.stored(week)
      let tried = try erase(archive, isRehearsal: true)
      #expect(try archive.stored(week) == before)
      #expect(try ReadReleases(archive: archive)(of: week).allSatisfy { $0.withdrawn == nil })
      #expect(try erase(archive) == tried)
      let second = try EraseGuest(archive: archive)(.test(), Build.key("lan"), of: festival)
      #expect(second.standIn == Build.key("withdrawn-guest-2"))
      #expect(try archive.stored(week).programme.guests.count == 2)
      #expect(throws: Refusal.self) { try erase(archive) }
    }
  }

  /// Columns of a festival in which a pattern is found anywhere, whatever their type.
  private func places(of pattern: String, in database: TestDatabase) throws -> [String] {
    let statement = Statement<String, String>(
      "places",
      """
      WITH c AS MATERIALIZED (
        SELECT c.table_name, c.column_name, c.data_type
        FROM information_schema.columns AS c
        JOIN information_schema.columns AS f USING (table_schema, table_name)
        WHERE c.table_schema = 'filmweek' AND f.column_name = 'festival')
      SELECT c.table_name || '.' || c.column_name FROM c
      WHERE (xpath('/row/n/text()', query_to_xml(format(
          'SELECT count(*) AS n FROM filmweek.%I WHERE festival = ''vietnam'' AND '
            || CASE c.data_type WHEN 'bytea' THEN 'convert_from(%I, ''UTF8'')' ELSE '%I::text' END
            || ' ~* %L', c.table_name, c.column_name, $1::text), false, true, '')))[1]::text::int > 0
      ORDER BY 1
      """, row: { (place: String) in place })
    return try Connection(database.administrator).rows(statement, pattern)
  }

  @Test func `no column of the schema holds a name, an address or a number afterwards`() throws {
    let pattern =
      "Đặng Thái Huyền(?!h)|Huyền Đặng cũ|Huyền \\(Đặng Thái|huyen@example"
      + "|98 76 54|0123456789|dang-thai-huyen"
    try TestDatabase.lease { database in
      let archive = database.archive()
      try fill(archive)
      // Another festival that has invited them keeps what it has.
      let other = try programme().moved(to: Build.key("asian"), Build.key("vesoul-2026"))
      try archive.take(other)
      let before = try places(of: pattern, in: database)
      for place in [
        "appearance.guest", "attendance_count.counted_by", "film.directors", "film.synopsis",
        "film_week.waivers", "guest.email", "handled_request.body", "log_entry.items",
        "log_reversal.body", "release.body", "release.note", "screening_hold.holder",
        "week_guest.handler",
      ] { #expect(before.contains(place), "\(place) is not tried") }
      let done = try erase(archive)
      let left = try places(of: pattern, in: database)
      #expect(left == [])
      #expect(done.keptWords == [])
      #expect(done.places.contains("film 1") && done.places.contains("attendance_count 1"))
      #expect(try archive.stored(Build.key("vesoul-2026")).programme == other)
    }
  }

  @Test func `who is called as somebody else is, or by one word, is left in others' texts`() throws
  {
    try TestDatabase.lease { database in
      let archive = database.archive()
      var programme = try programme()
      programme.put(.guest(try Guest(key: Build.key("other"), name: "Ms Đặng Thái Huyền")))
      try archive.take(programme)
      let done = try erase(archive)
      #expect(done.keptWords == ["Đặng Thái Huyền"])
      let after = try archive.stored(week).programme
      #expect(after.guests[Build.key("other")]?.name == "Ms Đặng Thái Huyền")
      #expect(after.guests[done.standIn]?.name == "withdrawn guest")
      let lan = try EraseGuest(archive: archive)(.test(), Build.key("lan"), of: festival)
      #expect(lan.keptWords == ["lan"])
    }
  }

  @Test func `the program's role can withdraw a guest, and still change no release itself`() throws
  {
    try TestDatabase.lease { database in
      try fill(database.archive())
      var connection = try Connection(database.settings)
      #expect(throws: DatabaseError.self) {
        try connection.unitOfWork { transaction in
          try transaction.setLocal("filmweek.festival", "vietnam")
          try transaction.setLocal("filmweek.withdrawing", "on")
          try transaction.execute(script: "UPDATE filmweek.release SET note = 'other'")
        }
      }
    }
  }

  @Test func `a name that ends in a quotation mark goes out of texts and releases too`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      let name = "Nguyễn Văn A \"Tony\""
      var companion = Build.guest("lan")
      companion.remarks.note = "Comes with \(name)."
      let tony = try Guest(key: Build.key("tony"), name: name)
      try archive.take(Build.programme(guests: [tony, companion]))
      try archive.release(week)
      _ = try EraseGuest(archive: archive)(.test(), tony.key, of: festival)
      let now = try archive.stored(week).programme
      let released = try ReadReleases(archive: archive).state(.release(1), of: week).programme
      for programme in [now, released] {
        let note = programme.guests[companion.key]?.remarks.note
        #expect(note == "Comes with withdrawn guest.")
      }
    }
  }

  @Test func `a request about a guest after which nothing was different is forgotten too`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(try programme())
      let same = try #require(try archive.stored(week).programme.guests[key])
      let request = Intent.Request(key: "r", body: "guest\u{1F}edit\u{1F}dang-thai-huyen")
      let done = try archive.edit(.replace(.guest(same)), in: week, .test(request: request))
      #expect(done.logNumber == nil)
      _ = try erase(archive)
      #expect(try places(of: "dang-thai-huyen", in: database) == [])
    }
  }
}
