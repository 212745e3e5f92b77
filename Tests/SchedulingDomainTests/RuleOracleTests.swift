import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// Random weeks held against rules that are written a second time, pair by pair, in plain minutes.
struct RuleOracleTests {
  private struct Show {
    let code: String
    let start: Int
    let length: Int
    let house: Int
    let room: Int
    let film: Int
    let guests: Set<Int>
    var end: Int { start + length }
  }

  private struct Week {
    var shows: [Show]
    /// Minutes from the first house to the second, and from there to the third; the rest is unknown.
    var ways: [Int]
    /// When each guest comes and leaves.
    var stays: [(from: Int, to: Int)]
    /// When each guest is away in between.
    var aways: [(from: Int, to: Int)]
    /// When each house is hired, and when its first room is blocked.
    var hires: [[(from: Int, to: Int)]]
    var blocks: [(from: Int, to: Int)]
    var repeatGap: Int
  }

  private static let minutes = 4 * 1440

  private static func week(_ random: inout SeededGenerator) -> Week {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let shows = (0..<80).map { index in
      Show(
        code: "S\(index)", start: number(0...minutes), length: number(1...180),
        house: number(0...2), room: number(1...2), film: number(0...9),
        guests: Set((0..<5).filter { _ in number(0...4) == 0 }))
    }
    return Week(
      shows: shows, ways: [number(1...60), number(1...60)],
      stays: (0..<5).map { _ in
        let from = number(0...2000)
        return (from, from + number(1000...4000))
      },
      aways: (0..<5).map { _ in
        let from = number(0...minutes)
        return (from, from + number(1...600))
      },
      hires: (0..<3).map { _ in
        (0..<3).map { _ in
          let from = number(0...minutes)
          return (from, from + number(300...2000))
        }
      },
      blocks: (0..<3).map { _ in
        let from = number(0...minutes)
        return (from, from + number(30...400))
      }, repeatGap: number(60...600))
  }

  private static func zoned(_ minute: Int) -> ZonedTime {
    // Clocks go forward in this week, in the night to 29 March 2026: minutes are real ones.
    let instant = Build.zoned("2026-03-27 00:00").instant.adding(minutes: minute)
    let civil = Build.paris.civil(at: instant)
    return Build.zoned("\(civil.day) \(civil.time)")
  }

  private static func house(_ index: Int) -> String { ["alpha", "beta", "gamma"][index] }

  private static func programme(_ week: Week) throws -> Programme {
    var programme = Build.programme(
      films: (0..<10).map { Build.film("film-\($0)", minutes: 90) },
      guests: (0..<5).map { index in
        var guest = Build.guest("guest-\(index)")
        guest.visit.arrival = .time(zoned(week.stays[index].from))
        guest.visit.departure = .time(zoned(week.stays[index].to))
        guest.visit.away = [Build.away(zoned(week.aways[index].from), zoned(week.aways[index].to))]
        return guest
      })
    programme.week.rules.repeatGap = try RepeatGap(week.repeatGap)
    for index in 0..<3 {
      var venue = Venue(key: Build.key(house(index)), name: Build.text(house(index)))
      venue.auditoria = [1, 2].map { Auditorium(key: Build.key("room-\($0)")) }
      programme.put(.venue(venue))
      for (place, hire) in week.hires[index].enumerated() {
        programme.put(
          .hire(
            try Hire(
              key: Build.key("hire-\(index)-\(place)"), venue: venue.key, start: zoned(hire.from),
              end: zoned(hire.to))))
      }
      programme.put(
        .hire(
          try Hire(
            key: Build.key("block-\(index)"), venue: venue.key, auditorium: Build.key("room-1"),
            start: zoned(week.blocks[index].from), end: zoned(week.blocks[index].to),
            use: .blocked)))
    }
    programme.put(.travel(Build.travel("alpha", "beta", week.ways[0])))
    programme.put(.travel(Build.travel("gamma", "beta", week.ways[1])))
    for show in week.shows { programme.put(.screening(screening(show))) }
    return programme
  }

  private static func screening(_ show: Show) -> Screening {
    var screening = Build.screening(
      show.code, in: Build.room("room-\(show.room)", of: house(show.house)),
      films: ["film-\(show.film)"],
      parts: [Part(.film, length: Build.minutes(show.length))],
      guests: show.guests.sorted().map { "guest-\($0)" })
    screening.timing = .time(start: zoned(show.start), end: nil)
    return screening
  }

  private static func way(_ week: Week, _ from: Int, _ to: Int) -> Int? {
    switch Set([from, to]) {
    case [0, 1]: week.ways[0]
    case [1, 2]: week.ways[1]
    case [0, 2]: nil
    default: 0
    }
  }

  private static func pairs(_ week: Week) -> Set<String> {
    var found: Set<String> = []
    for one in week.shows {
      for other in week.shows where one.code != other.code {
        let comesFirst =
          one.start != other.start
          ? one.start < other.start : Build.code(one.code) < Build.code(other.code)
        guard comesFirst else { continue }
        let pair = "\(one.code)+\(other.code)"
        let gap = other.start - one.end
        if one.house == other.house, one.room == other.room, gap < 15 {
          found.insert((gap < 0 ? "auditorium-taken:" : "turnaround-short:") + pair)
        }
        if !one.guests.isDisjoint(with: other.guests) {
          let way = way(week, one.house, other.house)
          if gap < 0 {
            found.insert("guest-in-two-places:" + pair)
          } else if let way, gap < way {
            found.insert("guest-travel-short:" + pair)
          } else if way == nil, gap < 240 {
            found.insert("data-gap:travel:alpha/gamma")
          }
        }
        if one.film == other.film, other.start - one.start < week.repeatGap {
          found.insert("repeat-too-close:\(pair):film-\(one.film)")
        }
      }
    }
    return found
  }

  private static func singles(_ week: Week) -> Set<String> {
    var found: Set<String> = []
    for show in week.shows {
      let hours = (show.start..<show.end)
      let isInside = hours.allSatisfy { minute in
        week.hires[show.house].contains { $0.from <= minute && minute < $0.to }
      }
      if !isInside { found.insert("venue-closed:\(show.code)") }
      let block = week.blocks[show.house]
      if show.room == 1, hours.contains(where: { block.from <= $0 && $0 < block.to }) {
        found.insert("auditorium-blocked:\(show.code):block-\(show.house)")
      }
      for guest in show.guests {
        let stay = week.stays[guest]
        let away = week.aways[guest]
        if show.start < stay.from || show.end > stay.to
          || hours.contains(where: { away.from <= $0 && $0 < away.to })
        {
          found.insert("guest-absent:\(show.code):guest-\(guest)")
        }
      }
    }
    return found
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the rules find what comparing everything with everything finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let week = Self.week(&random)
    let expected = Self.pairs(week).union(Self.singles(week))
    let found = try Self.programme(week).conflicts.map(\.id)
    #expect(found.count == Set(found).count, "seed \(seed)")
    #expect(Set(found).subtracting(expected) == [], "seed \(seed)")
    #expect(expected.subtracting(found) == [], "seed \(seed)")
    #expect(Set(expected.map { $0.prefix { $0 != ":" } }).count >= 8, "seed \(seed) is too tame")
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a change that is looked at by itself leaves what looking at everything finds`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let week = Self.week(&random)
    var book = RuleBook(try Self.programme(week))
    for step in 0..<40 {
      let moved = Self.week(&random).shows[Int.random(in: 0..<80, using: &random)]
      var screening = Self.screening(moved)
      switch step % 5 {
      case 1: screening.status = .cancelled
      case 2: screening.timing = .open
      case 3: screening.place = .venue(Build.key(Self.house(moved.house)))
      default: break
      }
      book.put(screening)
      let whole = book.programme.conflicts
      #expect(book.conflicts == whole, "seed \(seed), step \(step)")
      #expect(
        book.conflicts(of: screening.code)
          == whole.filter { $0.screenings.contains(screening.code) }, "seed \(seed), step \(step)")
    }
  }
}
