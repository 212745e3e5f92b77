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
      examples: ["attendance doors", "attendance doors CL --format json"],
      about:
        "With --watch it goes on showing, at most four times a second, until it is interrupted.")

    @Argument(help: "Only of this screening: code or title.") var screening: String?
    @Flag(help: "Go on, and show each change.") var watch = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let code = try screening.map { name throws(Failure) in
        try stored.programme.screeningFinder.find(name).code
      }
      var shown: [DoorFigures]?
      let show = { (pause: Int) throws(Refusal) in
        _ = try work.archive.sumUp(stored.name, pause: pause)
        let totals = try work.archive.totals(of: stored.name)
          .filter { code == nil || $0.screening == code }
        guard totals != shown else { return }
        if shown != nil, desk.terminal.width != nil {
          // From the upper left corner of an empty screen.
          desk.terminal.write(Array("\u{1B}[H\u{1B}[2J".utf8))
        }
        shown = totals
        answer(totals, of: stored, at: desk)
      }
      try Admin.answer { () throws(Refusal) in
        guard watch else { return try show(0) }
        try work.archive.follow(stored.name, longest: 1_000) { () throws(Refusal) in
          try show(TakeScans.pause)
          return true
        }
      }
    }

    private func answer(_ figures: [DoorFigures], of stored: StoredProgramme, at desk: Desk) {
      let programme = stored.programme
      desk.answer(
        Listing(
          figures, as: AnswerForms(stored.answers.doors(figures)),
          columns: [
            .text("Of", priority: 5) { $0.screening.text },
            .text("Door", priority: 4) { $0.door },
            .text("Terms", priority: 2) { $0.category?.rawValue },
            .number("Came", priority: 6) { $0.people },
            .number("Inside", priority: 5) { $0.inside },
            .number("Refused", priority: 1) { $0.refused },
            .text("Last", priority: 3) { figure in
              let zone = programme.screenings[figure.screening].map(programme.zone)
              return (zone ?? programme.week.zone).civil(at: figure.lastAt).time.description
            },
          ]), output, global,
        empty: "Nobody came through a door yet: filmweek attendance scan CODE TICKET")
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
      about:
        "Once the week is over: counts stay as they are, but a ticket that is forgotten is let in "
        + "again. This can't be undone.")

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
      let today = week.week.clock.festivalDay(of: week.week.zone.civil(at: desk.now))
      guard today > week.week.days.last else {
        throw Failure(
          .conflict,
          "the week runs until \(week.week.days.last): a ticket that is forgotten now would "
            + "be let in again.",
          advice: "Do it when the week is over.")
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
