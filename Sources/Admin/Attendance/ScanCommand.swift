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
    @Argument(
      help: "The tickets or badges, as their codes say; - reads them from a scanner, a line each.")
    var ticket: [String] = []
    @Option(parsing: .unconditional, help: "So many without a ticket, -1 to take one back.")
    var clicks: Int?
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
    @OptionGroup var shift: ShiftOptions
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
      // A shift says which screening, so all that is named is tickets.
      let tickets = shift.shift == nil ? ticket : (screening.map { [$0] } ?? []) + ticket
      guard !tickets.isEmpty || clicks != nil else {
        throw Failure(
          .usage, "who came in, and where?",
          advice: "Give a screening and tickets, a screening and --clicks, or --file LOG.")
      }
      let post = try work.post(
        shift, screening: shift.shift == nil ? screening : nil, door: door)
      var isRefused = false
      if tickets == ["-"] {
        isRefused = try HandScanner(
          post: post, movement: exit ? .exit : .entry, category: category,
          device: device ?? desk.userName, write: write
        ).take(work)
      } else {
        for event in try events(tickets, at: post, desk)
        where try work.scan(event, at: post, write).refusal != nil { isRefused = true }
      }
      if write.dryRun {
        desk.tell("Only tried: nothing was changed.")
      } else {
        try work.tellRoom(of: post.screening, in: post.stored)
      }
      if isRefused { throw Failure(.conflict, lines: []) }
    }

    /// What is to be written down.
    private func events(
      _ tickets: [String], at post: DoorPost, _ desk: Desk
    ) throws(Failure) -> [DoorEvent] {
      let screening = post.screening
      let instant = try at.map { text throws(Failure) in
        try MomentInput.instant(text, of: screening, in: post.stored.programme)
      }
      let subjects =
        tickets.map { DoorEvent.Subject.ticket($0) } + (clicks.map { [.clicks($0)] } ?? [])
      let run = desk.runName
      return try subjects.enumerated().map { index, subject throws(Failure) in
        let name = event.map { index == 0 ? $0 : "\($0)-\(index)" }
        var event = DoorEvent(
          key: try value(
            try DoorEvent.Name(
              device: device ?? desk.userName,
              event: name ?? "\(run)-\(index)")),
          screening: screening.code.text, movement: exit ? .exit : .entry, subject: subject,
          at: instant ?? desk.now)
        event.door = post.door
        event.category = category
        return event
      }
    }
  }
}

extension Work {
  /// Lets one in or out, and says what became of it.
  func scan(
    _ event: DoorEvent, at post: DoorPost, _ write: WriteOptions
  ) throws(Failure) -> DoorVerdict {
    let (screening, stored) = (post.screening, post.stored)
    var event = event
    if screening.status == .cancelled { event.refusal = .cancelled }
    let verdict = try answer(in: stored.programme) { () throws(Refusal) in
      try TakeScans(doors: archive)(
        Intent(actor: post.actor, door: .command, now: desk.clock(), isRehearsal: write.dryRun),
        in: stored.name, event, at: screening.code)
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
      let zone = stored.programme.zone(of: screening)
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

  /// Says how full the room is, `388 of 431, 12 held until 19:50, 31 left`, and what the ledger says
  /// of its doors that is no longer so.
  fileprivate func tellRoom(
    of screening: Screening, in stored: StoredProgramme
  ) throws(Failure) {
    let totals = try answer { () throws(Refusal) in
      _ = try archive.sumUp(stored.name)
      return try archive.totals(of: stored.name)
    }.filter { $0.screening == screening.code }
    let title = stored.programme.title(of: screening, for: .english)
    desk.tell(
      "\(screening.code) \(title): "
        + RoomLine(screening, in: stored.programme, totals).text(at: desk.now))
    var closing = DoorClosing(stored.programme, by: desk.userName, at: desk.now)
    for line in closing.lines(totals) where line.partOf == nil {
      guard let said = line.supersedes.flatMap({ stored.programme.counts[$0] }) else { continue }
      let door = line.door.map { " of door \($0)" } ?? ""
      desk.inform(
        "note: the ledger says \(said.figure)\(door), and \(line.figure) came. Close it again: "
          + "filmweek attendance close \(screening.code)")
    }
  }
}
