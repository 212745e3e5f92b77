import CivilTime
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// Codes that open doors, in memory and in the database alike.
struct ShiftTests {
  private static let name = DoorTests.name
  private static let begin = Build.instant("2025-12-06T18:00:00Z")

  private func shift(_ key: String, from minutes: Int = 0, length: Int = 300) throws -> Shift {
    let start = Self.begin.adding(minutes: minutes)
    return try Shift(
      key: Build.key(key), post: .screening(Build.code("A")), door: "balcony", name: "Door B",
      span: Span(start: start, end: start.adding(minutes: length)))
  }

  private func code(_ digits: String) -> ShiftCode {
    ShiftCode(digits: digits, salt: Array(digits.utf8))
  }

  private func withBooks(_ body: (any Keeper) throws -> Void) throws {
    let programme = Build.programme(screenings: [Build.screening("A", at: "2025-12-06 20:00")])
    let memory = MemoryArchive()
    try memory.take(programme)
    try body(memory)
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(programme)
      try body(archive)
    }
  }

  @Test func `a code opens its shift from its beginning to its end, and no longer`() throws {
    try withBooks { keeper throws in
      let shift = try shift("door-b")
      #expect(try keeper.adding(shift, code("123456"), in: Self.name))
      let open = { (minutes: Int) in
        try keeper.open("123456", from: "lan", at: Self.begin.adding(minutes: minutes))
      }
      #expect(try open(-1) == nil)
      #expect(try open(0) == OpenShift(week: Self.name, shift: shift))
      #expect(try open(299)?.shift.name == "Door B")
      #expect(try open(300) == nil)
      #expect(try keeper.ending(shift.key, in: Self.name, at: Self.begin.adding(minutes: 60)))
      #expect(
        try keeper.ending(shift.key, in: Self.name, at: Self.begin.adding(minutes: 61)) == false)
      #expect(try open(90) == nil)
      #expect(
        try keeper.shifts(of: Self.name).map(\.endedAt) == [Self.begin.adding(minutes: 60)])
    }
  }

  @Test func `after ten wrong codes the right one opens nothing for a quarter of an hour`() throws {
    try withBooks { keeper throws in
      #expect(try keeper.adding(try shift("door-b"), code("123456"), in: Self.name))
      for number in 0..<10 {
        #expect(try keeper.open("00000\(number)", from: "phone", at: Self.begin) == nil)
      }
      #expect(try keeper.open("123456", from: "phone", at: Self.begin.adding(minutes: 14)) == nil)
      #expect(try keeper.open("123456", from: "other", at: Self.begin) != nil)
      #expect(try keeper.open("123456", from: "phone", at: Self.begin.adding(minutes: 15)) != nil)
      // Right codes count for nothing, however many.
      for _ in 0..<12 {
        #expect(
          try keeper.open("123456", from: "phone", at: Self.begin.adding(minutes: 16)) != nil)
      }
    }
  }

  @Test func `a code that opens a shift is given to no other`() throws {
    try withBooks { keeper throws in
      #expect(try keeper.adding(try shift("one"), code("123456"), in: Self.name))
      #expect(
        try keeper.adding(try shift("two"), code("123456"), in: Self.name) == false)
      let given = try #require(
        try AddShift(archive: keeper)(.test(), try shift("three"), in: Self.name))
      #expect(given.count == 6 && given.allSatisfy(\.isNumber))
      #expect(try keeper.open(given, from: "lan", at: Self.begin)?.shift.key.text == "three")
    }
  }

  @Test func `nothing in the database says what opens a shift`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(
        Build.programme(screenings: [Build.screening("A", at: "2025-12-06 20:00")]))
      let digits = try #require(
        try AddShift(archive: archive)(.test(), try shift("door-b"), in: Self.name))
      let whole = Statement<Void, String>(
        "shift_text", "SELECT shift::text FROM filmweek.shift", row: { (text: String) in text })
      let rows = try Connection(database.administrator).rows(whole)
      #expect(rows.count == 1)
      #expect(rows.allSatisfy { !$0.contains(digits) })
    }
  }

  @Test func `a shift that is asked for twice by one request is added, and ended, once`() throws {
    try withBooks { keeper throws in
      let ask = { (body: String) in Intent.test(request: .init(key: body, body: body)) }
      let add = AddShift(archive: keeper)
      #expect(try add(ask("add"), try shift("door-b"), in: Self.name) != nil)
      #expect(try add(ask("add"), try shift("door-b-2"), in: Self.name) == nil)
      #expect(try keeper.shifts(of: Self.name).map(\.key.text) == ["door-b"])
      let end = EndShift(archive: keeper)
      #expect(try end(ask("end"), Build.key("door-b"), in: Self.name))
      #expect(try end(ask("end"), Build.key("door-b"), in: Self.name))
      let log = try ReadLog(archive: keeper)(of: Self.name.festival, week: DoorTests.week, limit: 9)
      #expect(
        log.map(\.entry.action)
          == ["attendance shift end door-b", "attendance shift add door-b", "import"])
    }
  }

  @Test func `a shift whose entry can't be written is not there, and a rehearsed one neither`()
    throws
  {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(
        Build.programme(screenings: [Build.screening("A", at: "2025-12-06 20:00")]))
      let add = AddShift(archive: archive)
      #expect(try add(.test(isRehearsal: true), try shift("tried"), in: Self.name) != nil)
      try Connection(database.administrator).execute(
        script: "REVOKE INSERT ON filmweek.log_reversal FROM filmweek_app")
      #expect(throws: Refusal.self) { try add(.test(), try shift("door-b"), in: Self.name) }
      #expect(try archive.shifts(of: Self.name).isEmpty)
    }
  }
}

extension Archive {
  /// Writes a shift down that is opened by a code; false where that code opens another one.
  func adding(_ shift: Shift, _ code: ShiftCode, in week: WeekName) throws -> Bool {
    try write { session throws(Refusal) in try session.add(shift, code, in: week, by: .test()) }
  }

  /// Ends a shift; false where it had ended.
  func ending(_ shift: Key<Shift>, in week: WeekName, at now: Instant) throws -> Bool {
    try write { session throws(Refusal) in try session.end(shift, in: week, at: now) }
  }
}
