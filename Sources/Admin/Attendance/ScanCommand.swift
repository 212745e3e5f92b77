import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import Tables
import UseCases
import Wording

extension AttendanceCommand {
  struct Scan: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "scan", "Let people in at a door, one by one, or take in the log of a scanner.",
      examples: [
        "attendance scan CL T-0417", "attendance scan CL --clicks 10 --door balcony",
        "attendance scan --file gate-a.csv --map \"Gate=door\" --dry-run",
      ],
      about: "What is sent twice counts once. A ticket counts once, however often its bearer goes "
        + "out and in. Tickets stay apart from the ledger: see attendance close and "
        + "attendance forget-tickets.")

    @Argument(help: "The screening: code or title.") var screening: String?
    @Argument(help: "The tickets or badges, as their codes say.") var ticket: [String] = []
    @Option(help: "So many without a ticket, -1 to take one back.") var clicks: Int?
    @Option(help: "At which door.") var door: String?
    @Flag(help: "They go out.") var exit = false
    @Option(help: "On what terms they came.") var category: SchedulingDomain.Count.Category?
    @Option(help: "When: 20:20 on the screening's day, or an RFC 3339 instant.") var at: String?
    @Option(help: "The device that saw it.") var device: String?
    @Option(help: "The device's own name for it, so that it counts once.") var event: String?
    @Option(help: "The log of a scanner, as CSV.", completion: .file()) var file: String?
    @Option(help: ArgumentHelp("What a column of the log is.", valueName: "column=field"))
    var map: [String] = []
    @Option(
      name: .customLong("device-clock"),
      help: "What the device's clock shows now, where it is wrong: an RFC 3339 instant.")
    var deviceClock: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      if let file {
        guard screening == nil, ticket.isEmpty, clicks == nil else {
          throw Failure(
            .usage, "a log says itself which screenings and tickets it saw.",
            advice: "Give the file alone: filmweek attendance scan --file \(shellWord(file))")
        }
        return try ScanLog(
          file: file, map: map, device: device ?? desk.userName, deviceClock: deviceClock,
          write: write
        ).take(work)
      }
      guard let screening, !ticket.isEmpty || clicks != nil else {
        throw Failure(
          .usage, "who came in, and where?",
          advice: "Give a screening and tickets, a screening and --clicks, or --file LOG.")
      }
      let stored = try work.stored()
      let found = try stored.programme.screeningFinder.find(screening)
      let events = try events(of: found, in: stored.programme, desk)
      var isRefused = false
      for event in events {
        let verdict = try work.scan(event, of: found, in: stored, write)
        if verdict.refusal != nil { isRefused = true }
      }
      desk.tell(
        write.dryRun
          ? "Only tried: nothing was changed." : try work.roomLine(of: found, in: stored))
      if isRefused { throw Failure(.conflict, lines: []) }
    }

    /// What is to be written down.
    private func events(
      of screening: Screening, in programme: Programme, _ desk: Desk
    ) throws(Failure) -> [DoorEvent] {
      let instant = try at.map { text throws(Failure) in
        try CountedAt.instant(text, of: screening, in: programme)
      }
      let subjects =
        ticket.map { DoorEvent.Subject.ticket($0) } + (clicks.map { [.clicks($0)] } ?? [])
      return try subjects.enumerated().map { index, subject throws(Failure) in
        let name = event.map { index == 0 ? $0 : "\($0)-\(index)" }
        var event = DoorEvent(
          key: try value(
            try DoorEvent.Name(
              device: device ?? desk.userName,
              event: name ?? "\(desk.now.microsecondsSinceEpoch)-\(index)")),
          screening: screening.code.text, movement: exit ? .exit : .entry, subject: subject,
          at: instant ?? desk.now)
        event.door = door ?? ""
        event.category = category
        return event
      }
    }
  }
}

extension Work {
  /// Lets one in or out, and says what became of it.
  fileprivate func scan(
    _ event: DoorEvent, of screening: Screening, in stored: StoredProgramme, _ write: WriteOptions
  ) throws(Failure) -> DoorVerdict {
    var event = event
    if screening.status == .cancelled { event.refusal = .cancelled }
    let verdict = try answer(in: stored.programme) { () throws(Refusal) in
      try TakeScans(doors: archive)(intent(write), in: stored.name, event, at: screening.code)
    }
    let who =
      switch event.subject {
      case .ticket(let ticket): ticket
      case .clicks(let clicks): "\(clicks)"
      }
    guard verdict.isNew else {
      desk.tell("known: \(who) was written down before; nothing was counted again")
      return verdict
    }
    switch verdict.refusal {
    case nil: desk.tell("\(event.movement == .entry ? "in" : "out"): \(who)")
    case .alreadyInside:
      let zone = stored.programme.zone(at: screening.place)
      let since = verdict.earlier.map { earlier in
        let door = earlier.door.isEmpty ? "" : ", door \(earlier.door)"
        return " since \(zone.civil(at: earlier.at).time)\(door)"
      }
      desk.inform("refused: \(who) is inside already\(since ?? "")")
    case .some(let refusal):
      desk.inform("refused: \(who), \(Wording().reason(of: refusal))")
    }
    return verdict
  }

  /// How full the room is: `388 inside of 431, 12 held, 31 left`.
  fileprivate func roomLine(
    of screening: Screening, in stored: StoredProgramme
  ) throws(Failure) -> String {
    let totals = try answer { () throws(Refusal) in try archive.totals(of: stored.name) }
    let inside = totals.filter { $0.screening == screening.code }.reduce(0) { $0 + $1.inside }
    let wording = Wording()
    let title = "\(screening.code) \(stored.programme.title(of: screening, for: .english))"
    guard let seats = stored.programme.capacity(of: screening)?.value else {
      return "\(title): \(wording.grouped(inside)) inside"
    }
    let held = screening.seatsHeld
    let left = seats - held - inside
    var line = "\(title): \(wording.grouped(inside)) inside of \(wording.grouped(seats))"
    if held > 0 { line += ", \(wording.grouped(held)) held" }
    if left > 0 { return line + ", \(wording.grouped(left)) left" }
    return line
      + (held > 0 ? ". Full. Ask the house manager about the held seats." : ". Full. Stop.")
  }
}

/// The log of a scanner on its way in: read once to find its faults, and once to keep it.
struct ScanLog {
  let file: String
  let map: [String]
  let device: String
  let deviceClock: String?
  let write: WriteOptions

  func take(_ work: Work) throws(Failure) {
    let stored = try work.stored()
    let count = try check(work, stored)
    guard !write.dryRun else {
      return work.desk.tell("\(Wording().grouped(count)) events. Only tried: nothing was changed.")
    }
    let receipt = try send(work, stored, of: count)
    let wording = Wording()
    work.desk.tell("\(stored.programme.week.name.text()) (\(stored.name.week))")
    work.desk.tell(
      "  \(wording.grouped(receipt.new)) new events, \(wording.grouped(count - receipt.new)) known "
        + "before; \(wording.grouped(receipt.refused)) of the new ones let nobody pass")
    work.desk.tell("See them: filmweek attendance doors")
  }

  /// Reads the whole log; how many events it has.
  private func check(_ work: Work, _ stored: StoredProgramme) throws(Failure) -> Int {
    let faults = Faults(file: file == "-" ? "standard input" : file)
    guard file != "-" else {
      throw Failure(.usage, "a log is read twice, so it must be a file.")
    }
    var count = 0
    try forEachBatch(work, stored, faults) { count += $0.count }
    for line in faults.rendered where !faults.hasErrors { work.desk.inform(line) }
    if faults.hasErrors { throw Failure(refusing: faults) }
    return count
  }

  private func send(
    _ work: Work, _ stored: StoredProgramme, of count: Int
  ) throws(Failure) -> DoorReceipt {
    var trouble: Failure?
    let progress = Progress(work.desk, of: count, unit: "events")
    defer { progress.end() }
    do throws(Failure) {
      return try answer { () throws(Refusal) in
        try TakeScans(doors: work.archive)(work.intent(write), in: stored.name) {
          take throws(Refusal) in
          progress.restart()
          var refusal: Refusal?
          do throws(Failure) {
            try forEachBatch(work, stored, Faults(file: file)) { events in
              guard refusal == nil else { return }
              do throws(Refusal) { try take(events) } catch { refusal = error }
              progress.advance(by: events.count)
            }
          } catch { trouble = error }
          if let refusal { throw refusal }
          if trouble != nil { throw .archive(.other("the log can't be read any longer")) }
        }
      }
    } catch { throw trouble ?? error }
  }

  private func forEachBatch(
    _ work: Work, _ stored: StoredProgramme, _ faults: Faults, _ body: ([DoorEvent]) -> Void
  ) throws(Failure) {
    let log = DoorLog(
      faults: faults, zone: stored.programme.week.zone, device: device, shift: try shift(work),
      map: try columns())
    do throws(FileError) {
      let chunks = try CSVChunks(file)
      while let chunk = try chunks.next() { body(log.events(in: chunk)) }
    } catch { throw Failure(error) }
  }

  /// How many seconds the device's clock is behind ours.
  private func shift(_ work: Work) throws(Failure) -> Int {
    guard let deviceClock else { return 0 }
    guard let shown = try? Instant(rfc3339: deviceClock) else {
      throw Failure(
        .usage, "“\(deviceClock)” is no instant.", advice: "Give it as 2025-12-12T20:20:00+01:00.")
    }
    return Int((work.desk.now.microsecondsSinceEpoch - shown.microsecondsSinceEpoch) / 1_000_000)
  }

  private func columns() throws(Failure) -> DoorLog.Map {
    var columns: DoorLog.Map = [:]
    for entry in map {
      guard let sign = entry.lastIndex(of: "=") else {
        throw Failure(
          .usage, "“\(entry)” does not say what a column is.",
          advice: "Write --map \"COLUMN=field\", such as --map \"Gate=door\".")
      }
      columns[String(entry[..<sign]).trimmed] = String(entry[entry.index(after: sign)...]).trimmed
    }
    return columns
  }
}
