import Admin
import CivilTime
import Foundation
import TestSupport
import Testing

/// The life of calendar entries over many edits and releases, as other programs see it.
struct CalendarLifeTests {
  private static let houses = [
    ("paris", "Europe/Paris"), ("york", "America/New_York"), ("hanoi", "Asia/Ho_Chi_Minh"),
  ]

  /// A week over the ends of two summer times, in houses of three zones.
  private func week() -> TestDesk {
    let desk = TestDesk(width: nil)
    var lines = [
      "festival add Autumn --key autumn",
      "week add Autumn --key week --from 2025-10-24 --to 2025-11-03 --zone Europe/Paris",
    ]
    for (house, zone) in Self.houses {
      lines.append(
        "venue add \(house) --key \(house) --zone \(zone) --address \"1, \(house) street\"")
      lines += [1, 2].map { "auditorium add \(house) \"Room \($0)\" --key \($0)" }
    }
    lines += (1...4).map { "film add \"Film \($0)\" --key f\($0) --runtime \(80 + 10 * $0)" }
    lines += (1...3).map { "guest add \"Guest \($0)\" --key g\($0)" }
    for number in 0..<9 {
      let house = Self.houses[number % 3].0
      lines.append(
        "screening add --code S\(number) --film f\(number % 4 + 1) --day \(24 + number % 7)oct "
          + "--start \(10 + number):00 --venue \(house) --auditorium \(number % 2 + 1)")
    }
    for line in lines {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
    }
    return desk
  }

  private func edit(_ random: inout SeededGenerator, _ number: Int) -> String {
    let code = "S\(Int.random(in: 0..<9, using: &random))"
    let house = random.one(of: Self.houses.map(\.0), or: "paris")
    let time = "\(Int.random(in: 0...23, using: &random)):\(random.one(of: ["00", "30"], or: "00"))"
    let day = "2025-\(random.one(of: ["10-25", "10-26", "10-31", "11-01", "11-02"], or: "10-25"))"
    let edits = [
      "screening move \(code) --day \(day) --start \(time)",
      "screening move \(code) --venue \(house) --auditorium \(Int.random(in: 1...2, using: &random))",
      "screening cancel \(code)", "screening restore \(code)", "screening restore \(code)",
      "screening edit \(code) --qa \(Int.random(in: 10...40, using: &random))",
      "screening edit \(code) --audio vi --subtitles fr", "screening edit \(code) --note internal",
      "screening edit \(code) --public-note en=\"Note \(number)\"",
      "appearance add g\(Int.random(in: 1...3, using: &random)) \(code) --role director",
      "film edit f\(Int.random(in: 1...4, using: &random)) --runtime \(80 + number)",
      "film edit f1 --synopsis en=\"Story \(number)\"", "screening move \(code) --day ?",
      "screening remove \(code)", "venue edit \(house) --address \"\(number) street\"",
      "screening add --code N\(number) --film f1 --day \(day) --start \(time)",
    ]
    return edits.randomElement(using: &random) ?? ""
  }

  @Test(arguments: [2025, 2026] as [UInt64])
  func
    `through any edits and releases entries keep their UID, count up when they change, and are right`(
      seed: UInt64
    ) throws
  {
    var random = SeededGenerator(seed: seed)
    let desk = week()
    let feeds = ["", "--venue hanoi", "--film f1", "--guest g1", "--screening S0", "--rich"]
    var known: [String: [String: Entry]] = [:]
    for round in 1...5 {
      let now = "2025-09-0\(round)T12:00:00Z"
      for number in 0..<12 { desk.run(edit(&random, round * 20 + number), now: now) }
      let released = desk.run("release create --yes", now: now)
      #expect(released.status == .done, "\(released.notes)")
      let starts = try starts(desk)
      for feed in feeds {
        let text = desk.run("calendar export \(feed)").output
        #expect(desk.run("calendar export \(feed)", now: "2025-10-01T00:00:00Z").output == text)
        let entries = try CalendarJudge.icalendar.entries(text)
        if feed.isEmpty {
          let others = try CalendarJudge.libical.entries(text)
          #expect(others.mapValues(\.sequence) == entries.mapValues(\.sequence))
          #expect(others.mapValues(\.face.start) == entries.mapValues(\.face.start))
          #expect(others.mapValues(\.face.end) == entries.mapValues(\.face.end))
        }
        for (uid, entry) in entries {
          #expect(entry.stamp == entry.modified)
          if let week = known[""]?[uid], !feed.isEmpty, feed != "--rich" {
            #expect(entry == week, "seed \(seed): \(uid) is another in \(feed)")
          }
          if let start = starts[uid] { #expect(entry.face.start == start, "seed \(seed): \(uid)") }
        }
        check(entries, after: known[feed] ?? [:], at: now, grows: feed != "--venue hanoi", feed)
        known[feed] = entries
      }
    }
  }

  private func check(
    _ entries: [String: Entry], after known: [String: Entry], at now: String, grows: Bool,
    _ feed: String
  ) {
    let stamp = now.filter { $0 != "-" && $0 != ":" }
    for (uid, before) in known {
      guard let entry = entries[uid] else {
        #expect(!grows, "\(uid) is gone from \(feed)")
        continue
      }
      if entry.face == before.face {
        #expect(entry == before, "\(uid) counts up without a change")
      } else {
        #expect(entry.sequence == before.sequence + 1 && entry.stamp == stamp, "\(uid)")
      }
    }
    for (uid, entry) in entries where known[uid] == nil && feed.isEmpty {
      #expect(entry.stamp == stamp, "\(uid)")
    }
  }

  /// When each screening starts, in seconds since 1970, from what the program answers.
  private func starts(_ desk: TestDesk) throws -> [String: String] {
    struct Answer: Decodable {
      struct Row: Decodable {
        var uid: String
        var start: String?
      }
      var screenings: [Row]
    }
    let json = desk.run("screening list --format json").output
    let rows = try JSONDecoder().decode(Answer.self, from: Data(json.utf8)).screenings
    return Dictionary(
      uniqueKeysWithValues: try rows.compactMap { row in
        try row.start.map { (row.uid, String(try Instant(rfc3339: $0).secondsSinceEpoch)) }
      })
  }

  @Test func `a program that subscribed at the first release shows the right thing after each`()
    throws
  {
    let desk = try TestDesk.planned(width: nil)
    let subscriber = try Subscriber()
    defer { subscriber.remove() }
    func shown() throws -> [String] {
      try subscriber.lines(
        after: desk.run("calendar export").output, from: "2025-12-05", to: "2025-12-06")
    }
    desk.run("release create --yes", now: "2025-11-01T09:00:00Z")
    let first = try shown()
    let red = "Red Rain|TENTATIVE"
    #expect(first.contains("2025-12-05 20:00|2025-12-05 22:04|\(red)|Salle 1, Pathé Palace"))
    #expect(
      first.contains(
        "2025-12-05 21:00|2025-12-05 22:30|The Abandoned Field|CONFIRMED|Salle 2, Pathé Palace"))
    desk.run("screening cancel A2")
    desk.run("screening move A1 --start 19:30 --auditorium 2")
    #expect(try shown() == first, "what is not released is not seen")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let second = try shown()
    #expect(second.count == first.count)
    #expect(second.contains("2025-12-05 19:30|2025-12-05 21:34|\(red)|Salle 2, Pathé Palace"))
    #expect(
      second.contains(
        "2025-12-05 21:00|2025-12-05 22:30|The Abandoned Field|CANCELLED|Salle 2, Pathé Palace"))
    desk.run("screening move A1 --start 20:00 --auditorium 1")
    desk.run("screening restore A2")
    desk.run("release create --yes", now: "2025-11-03T09:00:00Z")
    #expect(try shown() == first)
  }
}
