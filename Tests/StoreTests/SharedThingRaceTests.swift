import CivilTime
import Postgres
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Rooms are refused to the second who comes; guests and prints are not, but nobody is left unaware.
struct SharedThingRaceTests {
  private static let week: Key<FilmWeek> = Build.key("paris-2025")
  private static let clients = 16
  private static let rounds = Trial.count("FILMWEEK_RACE_ROUNDS", or: 4)
  private static let lengths = ["film-60": 60, "film-90": 90, "film-120": 120]

  private static var programme: Programme {
    var programme = Build.programme(
      films: lengths.map { Build.film($0, minutes: $1) },
      guests: (0..<4).map { Build.guest("guest-\($0)") })
    for film in lengths.keys {
      programme.put(.print(Print(key: Build.key("print-of-\(film)"), film: Build.key(film))))
    }
    return programme
  }

  /// A film from its one print, with a guest or two, in one of four rooms on one of two days.
  private static func wish(
    _ code: ScreeningCode, _ random: inout SeededGenerator
  ) -> Screening {
    let film = random.one(of: lengths.keys.sorted(), or: "film-60")
    let day = random.one(of: ["2025-12-05", "2025-12-06"], or: "2025-12-05")
    let quarter = random.one(of: ["00", "15", "30", "45"], or: "00")
    let room = Build.room(
      random.one(of: ["salle-1", "salle-2"], or: "salle-1"),
      of: random.one(of: ["pathe-palace", "le-grand-rex"], or: "pathe-palace"))
    let guests = Set((0..<2).map { _ in "guest-\(Int.random(in: 0..<4, using: &random))" })
    var screening = Build.screening(
      code.text, at: "\(day) \(Int.random(in: 10...22, using: &random)):\(quarter)", in: room,
      films: [film], guests: guests.sorted())
    screening.prints = [Build.key("print-of-\(film)")]
    return screening
  }

  /// What an addition came to: the pairs that its own view showed, or why it was refused.
  private enum Answer {
    case added(Set<String>)
    case refused(Refusal)
  }

  private static func add(
    to archive: any Archive, _ random: inout SeededGenerator
  ) throws -> Answer {
    do throws(Refusal) {
      var code: ScreeningCode?
      let outcome = try EditProgramme(archive: archive)(
        .test(), in: week, action: "screening add"
      ) { programme throws(SchedulingRefusal) in
        code = programme.freeCode
        return .add(.screening(wish(programme.freeCode, &random)))
      }
      return .added(code.map { pairs(RuleBook(outcome.after).conflicts(of: $0)) } ?? [])
    } catch { return .refused(error) }
  }

  /// Every two screenings that want one guest or one print at once, as conflicts say it.
  private static func pairs(_ conflicts: [Conflict]) -> Set<String> {
    var pairs: Set<String> = []
    for conflict in conflicts {
      let wanted: [String]
      switch conflict.kind {
      case .guestInTwoPlaces: wanted = conflict.guests.map(\.text)
      case .printInTwoPlaces where conflict.screenings.count == 2:
        wanted = conflict.prints.map(\.text)
      default: continue
      }
      let codes = conflict.screenings.map(\.text).sorted().joined(separator: " ")
      pairs.formUnion(wanted.map { "\(codes) \($0)" })
    }
    return pairs
  }

  /// The same, and rooms taken twice, by SQL that knows none of the rules.
  private func pairs(of things: String, in database: TestDatabase) throws -> [String] {
    let pairs = Statement<Void, String>(
      "pairs_of_things",
      """
      WITH stay AS (
        SELECT screening, thing, start_at AS began,
          start_at + running_minutes * interval '1 minute' AS ended
        FROM filmweek.screening JOIN filmweek.screening_film USING (festival, week, screening)
          JOIN filmweek.film USING (festival, film)
          JOIN (\(things)) AS wanted (screening, thing) USING (screening))
      SELECT concat_ws(' ', a.screening, b.screening, a.thing) FROM stay a JOIN stay b
        ON a.thing = b.thing AND a.screening COLLATE "C" < b.screening COLLATE "C"
        AND a.began < b.ended AND b.began < a.ended
      """, row: { (pair: String) in pair })
    return try Connection(database.administrator).rows(pairs)
  }

  @Test(arguments: Trial.seeds)
  func `no room is taken twice, and whoever doubles a guest or a print is told so`(
    seed: UInt64
  ) throws {
    try TestDatabase.lease { database in
      let archive = database.archive(connections: Self.clients)
      try archive.take(Self.programme)
      let answers = try inThreads(Self.clients) { client in
        var random = SeededGenerator(seed: seed &* 100 &+ UInt64(client))
        return try (0..<Self.rounds).map { _ in try Self.add(to: archive, &random) }
      }.flatMap(\.self)
      var told: Set<String> = []
      var added = 0
      for answer in answers {
        switch answer {
        case .added(let pairs):
          told.formUnion(pairs)
          added += 1
        case .refused(let refusal):
          guard case .scheduling(let refusals) = refusal, case .auditoriumTaken? = refusals.first
          else {
            Issue.record("seed \(seed): \(refusal)")
            continue
          }
        }
      }
      let programme = try archive.stored(Self.week).programme
      #expect(programme.screenings.count == added, "seed \(seed)")
      let rooms = "SELECT screening, venue || ' ' || auditorium FROM filmweek.screening"
      #expect(try pairs(of: rooms, in: database) == [], "seed \(seed)")
      let doubled = try pairs(
        of: """
          SELECT screening, guest FROM filmweek.appearance
          UNION ALL SELECT screening, print FROM filmweek.screening_print
          """, in: database)
      #expect(Set(doubled) == Self.pairs(programme.conflicts), "seed \(seed)")
      #expect(Set(doubled) == told, "seed \(seed): somebody was not told")
      #expect(doubled.contains { $0.contains("guest") }, "seed \(seed): nothing was tried")
      #expect(doubled.contains { $0.contains("print") }, "seed \(seed): nothing was tried")
    }
  }
}
