import CivilTime
import Foundation
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// Eight devices at the doors of three screenings; what they send comes again, late and in any order.
struct DoorTests {
  static let week: Key<FilmWeek> = Build.key("paris-2025")
  static let name = WeekName(festival: Build.key("vietnam"), week: week)
  static let codes = ["A", "B", "C"]
  static let now = Build.instant("2025-12-06T23:00:00Z")
  private static let environment = ProcessInfo.processInfo.environment
  private static let seeds = (0..<(environment["FILMWEEK_DOOR_SEEDS"].flatMap { Int($0) } ?? 3))
    .map { UInt64(1960 + $0) }

  func withDoors(_ body: (PostgresArchive) throws -> Void) throws {
    var cancelled = Build.screening("X", at: "2025-12-06 20:00")
    cancelled.status = .cancelled
    let screenings = Self.codes.map { Build.screening($0, at: "2025-12-06 20:00") } + [cancelled]
    try TestDatabase.lease { database in
      let archive = database.archive(connections: 8)
      try archive.take(Build.programme(screenings: screenings))
      try body(archive)
    }
  }

  /// What the devices saw that evening, in the order of their clocks, each clock wrong by up to
  /// two hours.
  static func evening(_ seed: UInt64, events count: Int) throws -> [DoorEvent] {
    var random = SeededGenerator(seed: seed)
    let start = Build.instant("2025-12-06T18:30:00Z")
    let skews = (0..<8).map { _ in Int.random(in: -120...120, using: &random) }
    return try (0..<count).map { number in
      let device = Int.random(in: 0..<8, using: &random)
      let minute = Int.random(in: 0..<90, using: &random) + skews[device]
      let isTicket = Int.random(in: 0..<10, using: &random) < 7
      var event = DoorEvent(
        key: try DoorEvent.Name(device: "gate-\(device)", event: "\(number)"),
        screening: codes.randomElement(using: &random) ?? "A",
        movement: Int.random(in: 0..<4, using: &random) == 0 ? .exit : .entry,
        subject: isTicket
          ? .ticket("T\(Int.random(in: 0..<(count / 3), using: &random))")
          : .clicks([1, 10, -1].randomElement(using: &random) ?? 1),
        at: start.adding(minutes: minute))
      event.door = device < 4 ? "" : "balcony"
      event.category = [nil, .paid, .press].randomElement(using: &random) ?? nil
      if Int.random(in: 0..<12, using: &random) == 0 { event.refusal = .full }
      return event
    }
  }

  /// What is kept, as `DoorTally` says it.
  static func kept(
    _ archive: PostgresArchive, _ code: String, _ figure: KeyPath<DoorFigures, Int> = \.people
  ) throws -> [DoorTally.Line: Int] {
    let lines = try archive.totals(of: name).filter { $0.screening.text == code }
    return Dictionary(
      uniqueKeysWithValues: lines.filter { $0[keyPath: figure] != 0 }.map {
        (DoorTally.Line(door: $0.door, category: $0.category), $0[keyPath: figure])
      })
  }

  static func expectSums(
    of events: [DoorEvent], in archive: PostgresArchive, _ comment: String
  ) throws {
    let totals = try archive.totals(of: name)
    for code in codes {
      let tally = DoorTally(of: events.filter { $0.screening == code })
      let lines = totals.filter { $0.screening.text == code }
      #expect(try kept(archive, code) == tally.lines, "\(comment), \(code)")
      let inside = try kept(archive, code, \.inside)
      #expect(inside == tally.insideByLine, "\(comment), \(code)")
      #expect(lines.reduce(0) { $0 + $1.refused } == tally.refused, "\(comment), \(code)")
    }
  }

  @Test(arguments: seeds)
  func `events sent three times by eight devices at once, in any order, count as sent once`(
    _ seed: UInt64
  ) throws {
    let events = try Self.evening(seed, events: 600)
    try withDoors { archive in
      let receipts = try inThreads(8) { thread -> DoorReceipt in
        var random = SeededGenerator(seed: seed ^ UInt64(thread + 1))
        var receipt = DoorReceipt()
        for _ in 0..<3 {
          var rest = events.filter { $0.key.device == "gate-\(thread)" }.shuffled(using: &random)
          // Some of what a neighbour saw comes through this device too.
          rest += events.shuffled(using: &random).prefix(30)
          while !rest.isEmpty {
            let batch = Array(rest.prefix(Int.random(in: 1...40, using: &random)))
            rest.removeFirst(batch.count)
            let taken = try archive.take(batch, in: Self.name, at: Self.now)
            receipt.new += taken.new
            if Int.random(in: 0..<10, using: &random) == 0 { _ = try archive.sumUp(Self.name) }
          }
        }
        return receipt
      }
      #expect(receipts.reduce(0) { $0 + $1.new } == events.count, "seed \(seed)")
      _ = try archive.sumUp(Self.name)
      try Self.expectSums(of: events, in: archive, "seed \(seed)")
      _ = try archive.sumUp(Self.name)
      try Self.expectSums(of: events, in: archive, "seed \(seed), summed again")
    }
  }

  @Test func `a ticket counts once however often its bearer goes out and in`() throws {
    let entry = { (event: String, movement: DoorEvent.Movement, minute: Int) in
      DoorEvent(
        key: try DoorEvent.Name(device: "d", event: event), screening: "A", movement: movement,
        subject: .ticket("T1"), at: Self.now.adding(minutes: minute))
    }
    let events = [try entry("1", .entry, 0), try entry("2", .exit, 5), try entry("3", .entry, 9)]
    let tally = DoorTally(of: events + events.reversed())
    #expect((tally.people, tally.inside) == (1, 1))
    #expect(DoorTally(of: events.prefix(2)).inside == 0)
    try withDoors { archive in
      _ = try archive.take(events, in: Self.name, at: Self.now)
      _ = try archive.sumUp(Self.name)
      try Self.expectSums(of: events, in: archive, "once")
      let last = try archive.lastMovement(of: "T1", at: Build.code("A"), in: Self.name)
      #expect(last?.movement == .entry)
      #expect(try archive.lastMovement(of: "T2", at: Build.code("A"), in: Self.name) == nil)
    }
  }

  @Test func `scans of unknown codes and of cancelled screenings are kept as refused`() throws {
    let event = { (code: String) in
      DoorEvent(
        key: try DoorEvent.Name(device: "d", event: code), screening: code, movement: .entry,
        subject: .clicks(1), at: Self.now)
    }
    try withDoors { archive in
      let events = [try event("A"), try event("NOWHERE"), try event("no code"), try event("X")]
      let receipt = try archive.take(events, in: Self.name, at: Self.now)
      #expect(receipt == DoorReceipt(new: 4, refused: 3))
      #expect(try archive.take(events, in: Self.name, at: Self.now) == DoorReceipt())
      _ = try archive.sumUp(Self.name)
      let totals = try archive.totals(of: Self.name)
      #expect(totals.map(\.screening.text) == ["A", "X"])
      #expect(totals.map(\.people) == [1, 0])
      #expect(totals.map(\.refused) == [0, 1])
    }
  }

  @Test func `tickets can be forgotten for ever, and no sum changes, then or later`() throws {
    let events = try Self.evening(7, events: 200)
    let (early, late) = (events.prefix(150), events.dropFirst(150))
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(
        Build.programme(screenings: Self.codes.map { Build.screening($0) }))
      _ = try archive.take(Array(early), in: Self.name, at: Self.now)
      let readable = Statement<Void, Int>(
        "readable", "SELECT count(*) FROM filmweek.door_event WHERE ticket LIKE 'T%'",
        row: { (count: Int) in count })
      #expect(try Connection(database.administrator).row(readable) > 0)
      let count = try EraseTickets(keeper: archive)(.test(), in: Self.name, salt: "kept nowhere")
      #expect(count > 0)
      let entry = try #require(
        try ReadLog(archive: archive)(of: Self.name.festival, week: Self.week, limit: 1).first?
          .entry)
      #expect((entry.action, entry.size) == ("attendance forget-tickets", count))
      #expect(try Connection(database.administrator).row(readable) == 0)
      _ = try archive.sumUp(Self.name)
      try Self.expectSums(of: Array(early), in: archive, "forgotten")
      // The ledger's rule: what was sent before is left as it is, forgotten or not.
      #expect(try archive.take(Array(early), in: Self.name, at: Self.now).new == 0)
      let clicks = late.filter { if case .clicks = $0.subject { true } else { false } }
      _ = try archive.take(clicks, in: Self.name, at: Self.now)
      _ = try archive.sumUp(Self.name)
      try Self.expectSums(of: Array(early) + clicks, in: archive, "after")
    }
  }
}

extension DoorTests {
  @Test func `two doors that see one ticket at once let its bearer in once`() throws {
    try withDoors { archive in
      let verdicts = try inThreads(8) { thread -> DoorVerdict in
        let event = DoorEvent(
          key: try DoorEvent.Name(device: "gate-\(thread)", event: "1"), screening: "A",
          movement: .entry, subject: .ticket("T1"), at: Self.now.adding(seconds: thread))
        return try archive.take(event, in: Self.name, at: Self.now)
      }
      #expect(verdicts.count { $0.refusal == nil } == 1)
      #expect(verdicts.count { $0.refusal == .alreadyInside } == 7)
      #expect(verdicts.count { $0.isNew } == 8)
      _ = try archive.sumUp(Self.name)
      let totals = try archive.totals(of: Self.name)
      #expect(totals.reduce(0) { $0 + $1.people } == 1)
      #expect(totals.reduce(0) { $0 + $1.refused } == 7)
    }
  }

  @Test func `one scan is judged as a log of it is`() throws {
    try withDoors { archive in
      let take = { (code: String, event: String, movement: DoorEvent.Movement) in
        try archive.take(
          DoorEvent(
            key: try DoorEvent.Name(device: "d", event: event), screening: code,
            movement: movement, subject: .ticket("T1"), at: Self.now), in: Self.name,
          at: Self.now)
      }
      #expect(try take("NOWHERE", "1", .entry).refusal == .unknown)
      #expect(try take("X", "2", .entry).refusal == .cancelled)
      #expect(try take("A", "3", .entry).refusal == nil)
      #expect(try take("A", "3", .entry).isNew == false)
      let out = try take("A", "4", .exit)
      #expect((out.refusal, out.earlier) == (nil, nil))
      let again = try take("A", "5", .entry)
      #expect(again.refusal == nil)
      #expect(again.earlier?.movement == .exit)
    }
  }

  @Test func `the minutes of the sums are those of a replay`() throws {
    let events = try Self.evening(11, events: 500)
    try withDoors { archive in
      for part in [events.prefix(200), events[200...]] {
        _ = try archive.take(Array(part), in: Self.name, at: Self.now)
        _ = try archive.sumUp(Self.name)
      }
      let minutes = try archive.minutes(of: Self.name)
      for code in Self.codes {
        let kept = minutes.filter { $0.screening.text == code }
        let tally = DoorTally(of: events.filter { $0.screening == code })
        #expect(
          Dictionary(uniqueKeysWithValues: kept.map { ($0.minute, $0.people) }) == tally.minutes)
        #expect(kept.reduce(0) { $0 + $1.people } == tally.people)
      }
    }
  }

  @Test func `a sum that is young is not made again, and one that is asked for is`() throws {
    let event = { (name: String) in
      DoorEvent(
        key: try DoorEvent.Name(device: "d", event: name), screening: "A", movement: .entry,
        subject: .clicks(1), at: Self.now)
    }
    try withDoors { archive in
      _ = try archive.take([try event("1")], in: Self.name, at: Self.now)
      #expect(try archive.sumUp(Self.name, pause: 250) == 1)
      _ = try archive.take([try event("2")], in: Self.name, at: Self.now)
      #expect(try archive.sumUp(Self.name, pause: 3_600_000) == 0)
      #expect(try archive.totals(of: Self.name).first?.people == 1)
      #expect(try archive.sumUp(Self.name) == 1)
      #expect(try archive.totals(of: Self.name).first?.people == 2)
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `who follows the doors is woken by a sum that found something new`() throws {
    try withDoors { archive in
      let events = try Self.evening(1960, events: 30)
      var seen: [Int] = []
      // Without a notice it would look again only after an hour.
      try archive.follow(Self.name, longest: 3_600_000) { () throws(Refusal) in
        seen.append(try archive.totals(of: Self.name).reduce(0) { $0 + $1.people })
        guard seen.count == 1 else { return false }
        _ = try archive.take(events, in: Self.name, at: Self.now)
        _ = try archive.sumUp(Self.name)
        return true
      }
      #expect(seen.count == 2 && seen.first == 0 && seen.last != 0, "\(seen)")
    }
  }

  @Test func `what another server has summed up is summed up anew, and then no more`() throws {
    let events = try Self.evening(1961, events: 300)
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(
        Build.programme(screenings: Self.codes.map { Build.screening($0, at: "2025-12-06 20:00") }))
      _ = try archive.take(Array(events.prefix(200)), in: Self.name, at: Self.now)
      _ = try archive.sumUp(Self.name)
      let server = try Connection(database.administrator)
      let foreign = Statement<Void, Int>(
        "foreign",
        "SELECT count(*) FROM filmweek.door_event WHERE xact > pg_current_xact_id()::text::bigint",
        row: { (count: Int) in count })
      // A dump of a server that has come further, one of a copy of this very server too.
      for other in ["server + 1", "server"] {
        try server.execute(
          script: """
            UPDATE filmweek.door_event SET xact = xact + 1000000000;
            UPDATE filmweek.door_summary SET horizon = horizon + 1000000000, server = \(other)
            """)
        let count = other == "server" ? 300 : 250
        _ = try archive.take(Array(events.prefix(count)), in: Self.name, at: Self.now)
        _ = try archive.sumUp(Self.name)
        try Self.expectSums(of: Array(events.prefix(count)), in: archive, other)
        #expect(try server.row(foreign) == 0, "\(other): all would be summed up again and again")
      }
    }
  }

  @Test func `a ticket is as long as can be found again, and no longer`() throws {
    #expect(throws: ValueRefusal.emptyText("ticket")) { try DoorEvent.Subject(ticket: "") }
    #expect(throws: ValueRefusal.self) {
      try DoorEvent.Subject(ticket: String(repeating: "ế", count: 86))
    }
    let longest = try DoorEvent.Subject(ticket: String(repeating: "x", count: 256))
    try withDoors { archive in
      let event = { (name: String, subject: DoorEvent.Subject) in
        DoorEvent(
          key: try DoorEvent.Name(device: "d", event: name), screening: "A", movement: .entry,
          subject: subject, at: Self.now)
      }
      let events = [
        try event("1", longest), try event("2", .ticket(String(repeating: "x", count: 257))),
      ]
      #expect(throws: Refusal.archive(.ruleBroken("door_event_ticket_short"))) {
        try archive.take(events, in: Self.name, at: Self.now)
      }
      let receipt = try archive.take([events[0]], in: Self.name, at: Self.now)
      #expect(receipt.new == 1)
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `a scan whose answer is lost is sent again, and hears what it would have heard`() throws {
    try TestDatabase.lease { database in
      let archive = database.archive()
      try archive.take(Build.programme(screenings: [Build.screening("A", at: "2025-12-06 20:00")]))
      let waiting = Statement<Void, Int>(
        "waiting_scans",
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
        row: { (count: Int) in count })
      let held = Statement<Void, Int>(
        "held_tickets",
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
        row: { (count: Int) in count })
      let verdicts = try inThreads(2) { thread -> DoorVerdict? in
        guard thread == 0 else {
          var server = try Connection(database.administrator)
          try server.unitOfWork { transaction in
            try transaction.execute(
              script: "SELECT pg_advisory_xact_lock(hashtextextended('vietnam paris-2025 A T1', 0))"
            )
            while try transaction.row(waiting) == 0 {}
            // The first call ends without a word; that it was kept is what the second one finds.
            try transaction.execute(
              script: """
                SELECT pg_terminate_backend(pid) FROM pg_locks
                WHERE locktype = 'advisory' AND NOT granted
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
                INSERT INTO filmweek.door_event (festival, week, device, event, screening, door,
                  movement, ticket, at, received_at)
                VALUES ('vietnam', 'paris-2025', 'd', '1', 'A', '', 'entry', 'T1', now(), now())
                """)
          }
          return nil
        }
        let watcher = try Connection(database.administrator)
        while try watcher.row(held) == 0 {}
        let event = DoorEvent(
          key: try DoorEvent.Name(device: "d", event: "1"), screening: "A", movement: .entry,
          subject: .ticket("T1"), at: Self.now)
        return try archive.take(event, in: Self.name, at: Self.now)
      }
      #expect(verdicts[0] == DoorVerdict(refusal: nil, earlier: nil, isNew: true))
      _ = try archive.sumUp(Self.name)
      #expect(try archive.totals(of: Self.name).map(\.people) == [1])
    }
  }
}
