import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

extension AttendanceCommand {
  struct Doors: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "doors", "Show what the doors have counted so far: who came, who is inside now.",
      examples: ["attendance doors", "attendance doors CL --format json"])

    @Argument(help: "Only of this screening: code or title.") var screening: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let code = try screening.map { name throws(Failure) in
        try stored.programme.screeningFinder.find(name).code
      }
      let totals = try answer { () throws(Refusal) in
        _ = try work.archive.sumUp(stored.name)
        return try work.archive.totals(of: stored.name)
      }
      let zone = stored.programme.week.zone
      let shown = totals.filter { code == nil || $0.screening == code }
      desk.answer(
        Listing(
          shown, as: AnswerForms(stored.answers.doors(shown)),
          columns: [
            .text("Of", priority: 5) { $0.screening.text },
            .text("Door", priority: 4) { $0.door },
            .text("Terms", priority: 2) { $0.category?.rawValue },
            .number("Came", priority: 6) { $0.people },
            .number("Inside", priority: 5) { $0.inside },
            .number("Refused", priority: 1) { $0.refused },
            .text("Last", priority: 3) { zone.civil(at: $0.lastAt).time.description },
          ]), output, global,
        empty: "Nobody came through a door yet: filmweek attendance scan CODE TICKET")
    }
  }

  struct Close: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "close", "Close the count of the doors of a screening and write it into the ledger.",
      examples: ["attendance close CL --by Lan", "attendance close CL --door balcony --by Minh"],
      about: "Each door becomes a line of its own, and doors add up. A door that was closed before "
        + "is corrected by the new line.")

    @Argument(help: "The screening: code or title.") var screening: String
    @Option(help: "Only this door.") var door: String?
    @Option(help: "Who signs for it.") var by: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let screening = try stored.programme.screeningFinder.find(screening)
      let totals = try answer { () throws(Refusal) in
        _ = try work.archive.sumUp(stored.name)
        return try work.archive.totals(of: stored.name)
      }.filter { $0.screening == screening.code && (door == nil || $0.door == door) }
      guard !totals.isEmpty else {
        throw Failure(
          .notFound,
          "nobody came through \(door.map { "the door “\($0)”" } ?? "a door") of "
            + "\(screening.code) yet.",
          advice: "Write down what was counted otherwise: filmweek attendance count "
            + "\(screening.code) NUMBER")
      }
      for name in Set(totals.map(\.door)).sorted() {
        let line = try line(totals.filter { $0.door == name }, of: screening, stored, desk)
        guard let line else {
          desk.tell("\(screening.code)\(name.isEmpty ? "" : ", door \(name)"): closed as it stands")
          continue
        }
        desk.tell(CountWords(stored.programme).echo(line, of: screening))
        try work.add(count: line, to: stored, "attendance close", write)
      }
    }

    /// The line of the ledger for one door; nil where the ledger says so already.
    private func line(
      _ totals: [DoorFigures], of screening: Screening, _ stored: StoredProgramme, _ desk: Desk
    ) throws(Failure) -> SchedulingDomain.Count? {
      let programme = stored.programme
      let people = totals.reduce(0) { $0 + $1.people }
      let door = totals.first.flatMap { $0.door.isEmpty ? nil : $0.door }
      let method: SchedulingDomain.Count.Method =
        totals.contains { $0.clicked != 0 } ? .clicker : .ticketScan
      let replaced = Set(programme.counts.values.compactMap(\.supersedes))
      let earlier = programme.counts.values.filter {
        $0.scope == .screening(screening.code) && $0.door == door && $0.method == method
          && $0.moment == .start && !replaced.contains($0.key) && $0.category == nil
      }.max { ($0.recordedAt, $0.key) < ($1.recordedAt, $1.key) }
      if earlier?.figure.value == people { return nil }
      var draft = SchedulingDomain.Count(
        key: try programme.freeCountKey(screening.code.text),
        scope: .screening(screening.code), figure: try value(try Figure(max(people, 0))),
        method: method, recordedAt: desk.now)
      draft.door = door
      draft.countedBy = by
      draft.countedAt = totals.map(\.lastAt).max()
      draft.supersedes = earlier?.key
      return draft
    }
  }

  struct TurnedAway: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "turned-away", "Write down how many were turned away at the door; never part of a count.",
      examples: ["attendance turned-away CL 35"])

    @Argument(help: "The screening: code or title.") var screening: String
    @Argument(help: "How many.") var number: Int
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let code = try stored.programme.screeningFinder.find(screening).code
      let figure = try value(try Figure(number))
      try work.edit(stored, "attendance turned-away", write) { now throws(SchedulingRefusal) in
        var screening = try now.known(code)
        screening.actuality.turnedAway = figure
        return .replace(.screening(screening))
      }
    }
  }

  struct ForgetTickets: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "forget-tickets", "Make the tickets that doors have seen unreadable, for ever.",
      examples: ["attendance forget-tickets --confirm paris-2025"],
      about: "Counts stay as they are. This can't be undone.")

    @Option(help: ArgumentHelp("The key of the week, to be sure.", valueName: "week"))
    var confirm: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let week = try work.week()
      guard confirm == week.week.key.text || write.dryRun else {
        throw Failure(
          .usage, "this makes the tickets of \(week.week.key) unreadable for ever.",
          advice: "If that is meant: filmweek attendance forget-tickets --confirm \(week.week.key)")
      }
      let name = WeekName(festival: week.festival.key, week: week.week.key)
      guard !write.dryRun else { return desk.tell("Only tried: nothing was changed.") }
      var random = SystemRandomNumberGenerator()
      let salt = (0..<4).map { _ in String(random.next(), radix: 36) }.joined()
      let count = try answer { () throws(Refusal) in
        try EraseTickets(keeper: work.archive)(work.intent(write), in: name, salt: salt)
      }
      desk.tell("\(week.week.name.text()) (\(week.week.key))")
      desk.tell("  tickets forgotten in \(Wording().grouped(count)) events; this can't be undone")
    }
  }
}
