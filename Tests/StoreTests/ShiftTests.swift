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
      #expect(try keeper.add(shift, code("123456"), in: Self.name, by: .test()))
      let open = { (minutes: Int) in
        try keeper.open("123456", from: "lan", at: Self.begin.adding(minutes: minutes))
      }
      #expect(try open(-1) == nil)
      #expect(try open(0) == OpenShift(week: Self.name, shift: shift))
      #expect(try open(299)?.shift.name == "Door B")
      #expect(try open(300) == nil)
      #expect(try keeper.end(shift.key, in: Self.name, at: Self.begin.adding(minutes: 60)))
      #expect(try keeper.end(shift.key, in: Self.name, at: Self.begin.adding(minutes: 61)) == false)
      #expect(try open(90) == nil)
      #expect(
        try keeper.shifts(of: Self.name).map(\.endedAt) == [Self.begin.adding(minutes: 60)])
    }
  }

  @Test func `after ten wrong codes the right one opens nothing for a quarter of an hour`() throws {
    try withBooks { keeper throws in
      #expect(try keeper.add(try shift("door-b"), code("123456"), in: Self.name, by: .test()))
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
      #expect(try keeper.add(try shift("one"), code("123456"), in: Self.name, by: .test()))
      #expect(
        try keeper.add(try shift("two"), code("123456"), in: Self.name, by: .test()) == false)
      let given = try AddShift(keeper: keeper)(
        .test(), try shift("three"), in: Self.name)
      #expect(given.count == 6 && given.allSatisfy(\.isNumber))
      #expect(try keeper.open(given, from: "lan", at: Self.begin)?.shift.key.text == "three")
    }
  }

  @Test func `nothing in the database says what opens a shift`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(
        Build.programme(screenings: [Build.screening("A", at: "2025-12-06 20:00")]))
      let digits = try AddShift(keeper: archive)(.test(), try shift("door-b"), in: Self.name)
      let whole = Statement<Void, String>(
        "shift_text", "SELECT shift::text FROM filmweek.shift", row: { (text: String) in text })
      let rows = try Connection(database.administrator).rows(whole)
      #expect(rows.count == 1)
      #expect(rows.allSatisfy { !$0.contains(digits) })
    }
  }
}
