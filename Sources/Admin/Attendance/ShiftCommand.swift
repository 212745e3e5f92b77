import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

/// `filmweek attendance shift`.
struct ShiftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shift", abstract: "Shifts: who stands at which door, opened by six digits.",
    discussion: """
      Whoever has the code scans and clicks with it and needs no other name. It is told once, and \
      dies at the end of the shift.

      Examples:
        filmweek attendance shift add CL --door balcony --name "Door B"
        filmweek attendance shift list
      """,
    subcommands: [Add.self, List.self, End.self], defaultSubcommand: Add.self)
}

extension ShiftCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Give a door to somebody, and show the code that opens the shift.",
      examples: [
        "attendance shift add CL --door balcony --name \"Door B\"",
        "attendance shift add --date 12dec --name \"Front door\" --from 18:00 --until 23:30",
      ],
      about: "It begins now and ends with the festival day, unless told otherwise. A shift of a "
        + "whole day is about what people go in to at the time.", aliases: ["create"])

    @Argument(help: "The screening: code or title; else give --date.") var screening: String?
    @Option(help: "All of this day: a date, a weekday, a day number or today.") var date: String?
    @Option(help: "At which door.") var door: String?
    @Option(help: "Who stands there.") var name: String
    @Option(help: "From when: 18:00, \"12dec 18:00\" or an RFC 3339 instant.") var from: String?
    @Option(help: "Until when, in the same way.") var until: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let shift = try shift(
        in: stored, desk,
        try answer { () throws(Refusal) in
          try work.archive.shifts(of: stored.name)
        })
      let code = try answer(in: stored.programme) { () throws(Refusal) in
        try AddShift(archive: work.archive)(work.intent(write), shift, in: stored.name)
      }
      let zone = stored.programme.week.zone
      let end = zone.civil(at: shift.span.end)
      desk.tell("\(stored.programme.week.name.text()) (\(stored.name.week))")
      guard let code else {
        return desk.tell(
          "  this shift was added by the same request before; its code was told then")
      }
      desk.tell(
        "  \(shift.name) (\(shift.key)): \(shift.place), until "
          + "\(Wording().shortDay(end.day)) \(end.time.shortText)")
      guard !write.dryRun else { return desk.tell("Only tried: nothing was changed.") }
      desk.tell("  code \(code)  (it is not shown again)")
      desk.tell("use: filmweek attendance click --shift \(code)")
    }

    private func shift(
      in stored: StoredProgramme, _ desk: Desk, _ known: [Shift]
    ) throws(Failure) -> Shift {
      let programme = stored.programme
      let post = try post(in: programme, desk)
      let start = try from.map { text throws(Failure) in
        try MomentInput.instant(text, in: programme.week, now: desk.now)
      }
      let end = try until.map { text throws(Failure) in
        try MomentInput.instant(text, in: programme.week, now: desk.now)
      }
      guard let end = end ?? programme.end(of: post) else {
        throw Failure(.usage, "until when is the shift?", advice: "Give it: --until 23:30")
      }
      guard let span = try? Span(start: start ?? desk.now, end: end) else {
        throw Failure(
          .usage, "the shift would end before it begins.",
          advice: "Give both: --from \"12dec 18:00\" --until \"12dec 23:30\"")
      }
      let keys = Set(known.map(\.key))
      let stem = Key<Shift>(from: name)?.text ?? "shift"
      let key = (1...(keys.count + 1)).lazy.compactMap { number in
        try? Key<Shift>(number == 1 ? "\(stem.prefix(70))" : "\(stem.prefix(70))-\(number)")
      }.first { !keys.contains($0) }
      guard let key else { throw Failure(.failure, "no key is left for “\(stem)”.") }
      return try value(
        try Shift(key: key, post: post, door: door ?? "", name: name, span: span))
    }

    private func post(in programme: Programme, _ desk: Desk) throws(Failure) -> Shift.Post {
      switch (screening, date) {
      case (let name?, nil): return .screening(try programme.screeningFinder.find(name).code)
      case (nil, let date?):
        let today = programme.week.clock.festivalDay(
          of: programme.week.zone.civil(at: desk.now))
        return .day(try DayInput(date).day(in: programme.week.days, today: today))
      default:
        throw Failure(
          .usage, "what is the shift about?", advice: "Give a screening, or a day: --date today")
      }
    }
  }

  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the shifts; what opens them is kept nowhere.",
      examples: ["attendance shift list"], aliases: ["ls"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let shifts = try answer { () throws(Refusal) in
        try work.archive.shifts(of: stored.name)
      }
      let zone = stored.programme.week.zone
      let moment = { (instant: Instant) in
        let civil = zone.civil(at: instant)
        return "\(Wording().shortDay(civil.day)) \(civil.time.shortText)"
      }
      desk.answer(
        Listing(
          shifts, as: AnswerForms(stored.answers.shifts(shifts)),
          columns: [
            .text("Key", priority: 3) { $0.key.text }, .text("Name", priority: 6) { $0.name },
            .text("At", priority: 5) { $0.place },
            .text("From", priority: 2) { moment($0.span.start) },
            .text("Until", priority: 4) { moment($0.endedAt ?? $0.span.end) },
            .text("Open", priority: 1) { $0.isOpen(at: desk.now) ? "open" : nil },
          ]), output, global,
        empty: "There are no shifts yet: filmweek attendance shift add CODE --name NAME")
    }
  }

  struct End: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "end", "End a shift before its time; its code then opens nothing.",
      examples: ["attendance shift end door-b"], aliases: ["remove"])

    @Argument(help: "The shift: key or name.") var shift: String
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let shifts = try answer { () throws(Refusal) in
        try work.archive.shifts(of: stored.name)
      }
      let found = try Finder(
        "shift", noun: "attendance shift",
        shifts.map { .init(key: $0.key.text, names: [$0.name], item: $0) }
      ).find(shift)
      let wasOpen = try answer(in: stored.programme) { () throws(Refusal) in
        try EndShift(archive: work.archive)(work.intent(write), found.key, in: stored.name)
      }
      desk.tell("\(stored.programme.week.name.text()) (\(stored.name.week))")
      desk.tell(
        write.dryRun
          ? "Only tried: nothing was changed."
          : "  \(found.name) (\(found.key)) \(wasOpen ? "is ended" : "had ended before")")
    }
  }
}

extension Shift {
  /// What it watches, and where.
  var place: String {
    let post =
      switch post {
      case .screening(let code): code.text
      case .day(let day): Wording().shortDay(day)
      }
    return door.isEmpty ? post : "\(post), door \(door)"
  }
}
