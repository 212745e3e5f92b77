import CivilTime
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

struct RaceTests {
  private static let week: Key<FilmWeek> = Build.key("paris-2025")
  private static let clients = 16
  /// How much is tried; `Scripts/trial` asks for more.
  private static let rounds = Trial.count("FILMWEEK_RACE_ROUNDS", or: 8)

  /// How many pairs of claims on one room overlap, by a count that needs no exclusion constraint.
  private func overlaps(in database: TestDatabase) throws -> Int {
    let pairs = Statement<Void, Int>(
      "overlapping_pairs",
      """
      SELECT count(*) FROM filmweek.occupancy a JOIN filmweek.occupancy b
        ON (a.festival, a.venue, a.auditorium) = (b.festival, b.venue, b.auditorium)
        AND a.ctid < b.ctid AND lower(a.span) < upper(b.span) AND lower(b.span) < upper(a.span)
      """, row: { (count: Int) in count })
    return try Connection(database.administrator).row(pairs)
  }

  /// A screening of an hour or two at some quarter hour of one of two days.
  private static func wish(
    _ code: ScreeningCode, _ random: inout SeededGenerator
  ) -> Screening {
    let hour = Int.random(in: 10...22, using: &random)
    let quarter = Int.random(in: 0...3, using: &random) * 15
    let time = "\(hour):\(quarter < 10 ? "0" : "")\(quarter)"
    let day = ["2025-12-05", "2025-12-06"].randomElement(using: &random) ?? "2025-12-05"
    let room = ["salle-1", "salle-2"].randomElement(using: &random) ?? "salle-1"
    var screening = Build.screening(
      "X", at: "\(day) \(time)", minutes: Int.random(in: 60...120, using: &random),
      in: Build.room(room))
    screening = Screening(code: code, like: screening)
    return screening
  }

  @Test(arguments: Trial.seeds)
  func `however many want a room at once, one gets it and the others are told who`(
    seed: UInt64
  ) throws {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: Self.clients)
      try archive.take(Build.programme())
      let answers = try inThreads(Self.clients) { client in
        var random = SeededGenerator(seed: seed &* 100 &+ UInt64(client))
        var answers: [Refusal?] = []
        for _ in 0..<Self.rounds {
          do throws(Refusal) {
            _ = try EditProgramme(archive: archive)(.test(), in: Self.week, action: "screening add")
            {
              programme throws(SchedulingRefusal) in
              .add(.screening(Self.wish(programme.freeCode, &random)))
            }
            answers.append(nil)
          } catch { answers.append(error) }
        }
        return answers
      }.flatMap(\.self)
      let stored = try archive.stored(Self.week)
      #expect(try overlaps(in: database) == 0, "seed \(seed)")
      #expect(answers.count == Self.clients * Self.rounds)
      #expect(stored.programme.screenings.count == answers.count { $0 == nil }, "seed \(seed)")
      #expect(stored.held.count == stored.programme.screenings.count, "seed \(seed)")
      for case let refusal? in answers {
        guard case .scheduling(let refusals) = refusal,
          case .auditoriumTaken(_, _, let holder, Self.week, _, _, _)? = refusals.first
        else {
          Issue.record("seed \(seed): not told who is in the way: \(refusal)")
          continue
        }
        #expect(stored.programme.screenings[holder] != nil, "seed \(seed)")
      }
      let log = try ReadLog(archive: archive)(
        of: Build.key("vietnam"), week: Self.week, limit: 100_000)
      #expect(log.map(\.number) == (1...log.count).reversed(), "the log has gaps")
    }
  }

  @Test func `of editors who all saw the same version one is kept, the others are told`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 4)
      try archive.take(Build.programme(screenings: [Build.screening("CL")]))
      for round in 1...10 {
        let answers = try inThreads(4) { editor in
          var screening = Build.screening("CL")
          screening.remarks.note = "round \(round), editor \(editor)"
          do throws(Refusal) {
            _ = try EditProgramme(archive: archive)(
              .test(versionSeen: round), in: Self.week, action: "screening edit"
            ) { _ throws(SchedulingRefusal) in .replace(.screening(screening)) }
            return nil as Refusal?
          } catch { return error }
        }
        #expect(answers.count { $0 == nil } == 1)
        let stale = Refusal.stale(ItemName(.screening, "CL"), seen: round, current: round + 1)
        #expect(answers.count { $0 == stale } == 3)
      }
    }
  }

  @Test(arguments: [
    Edit.cancel(Build.code("CL")), .add(.film(Build.film("cu-li"))),
    .remove(ItemName(.film, "mua-do")),
  ])
  func `of two who undo an entry at once one does, and the other is told`(edit: Edit) throws {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 4)
      let film = Build.film("mua-do")
      try archive.take(Build.programme(films: [film], screenings: [Build.screening("CL")]))
      var number = try archive.edit(edit, in: Self.week).logNumber
      for _ in 1...5 {
        let undone = try #require(number)
        let answers = try inThreads(2) { _ in
          do throws(Refusal) {
            let undoing = try UndoWork(archive: archive)(.test(), in: Self.week, entry: undone)
            return (undoing.outcome.logNumber, nil as Refusal?)
          } catch { return (nil, error) }
        }
        number = answers.compactMap(\.0).first
        #expect(answers.count { $0.0 != nil } == 1)
        #expect(answers.compactMap(\.1) == [.undo(.undone(undone, by: number ?? 0))])
      }
    }
  }

  @Test func `requests with one key at once are done once`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 6)
      try archive.take(Build.programme())
      let request = Intent.Request(key: "r1", body: "add film")
      let answers = try inThreads(6) { _ in
        try archive.edit(
          .add(.film(Build.film("mua-do"))), in: Self.week, .test(request: request))
      }
      #expect(Set(answers.map(\.logNumber)) == [2])
      #expect(answers.count { !$0.wasDoneBefore } == 1)
    }
  }
}

extension Screening {
  /// A screening as another is, under its own code.
  fileprivate init(code: ScreeningCode, like other: Screening) {
    self.init(code: code, kind: other.kind, changedAt: other.calendar.changedAt)
    status = other.status
    timing = other.timing
    place = other.place
    parts = other.parts
  }
}
