import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek log`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show what was done, by whom and when.",
    discussion: "Examples:\n  filmweek log\n  filmweek log show 2",
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)
}

extension LogCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List what was done, newest first; what was undone, too.",
      examples: ["log list", "log list --limit 100 --format csv"],
      about: "A plain “filmweek log” does the same.", aliases: ["ls"])

    @Option(help: "At most so many entries.") var limit = 20
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      guard (1...10_000).contains(limit) else {
        throw Failure(.usage, "\(limit) is no number of entries.", advice: "Give 1 to 10000.")
      }
      let work = try Work(desk, global)
      let week = try work.week()
      let entries = try answer { () throws(Refusal) in
        try ReadLog(archive: work.archive)(
          of: week.festival.key, week: week.week.key, limit: limit)
      }
      desk.answer(
        .log(entries, zone: week.week.zone), output, global, empty: "Nothing was done yet.")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show one entry: what it changed, from what to what.", examples: ["log show 2"])

    @Argument(help: "The number of the entry.") var number: Int
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let week = try work.week()
      let detail = try answer { () throws(Refusal) in
        try ReadLog(archive: work.archive).entry(number, of: week.festival.key)
      }
      desk.answer(
        Card(detail, zone: week.week.zone), AnswerForms(Answers.log([LogLine(detail.recorded)])),
        output, global)
    }
  }
}

extension Listing where Item == RecordedEntry {
  static func log(_ entries: [RecordedEntry], zone: Zone) -> Listing {
    Listing(
      entries, as: AnswerForms(Answers.log(entries.map(LogLine.init))),
      columns: [
        .number("No", priority: 6) { $0.number },
        .text("When", priority: 3) { $0.entry.when(in: zone) },
        .text("Who", priority: 2) { $0.entry.actor },
        .text("Did", priority: 5) { $0.entry.action },
        .text("Undo", priority: 4) { $0.wayBack },
        .text("To what", priority: 1, wraps: true) { recorded in
          let entry = recorded.entry
          let shown = entry.items.prefix(3).joined(separator: ", ")
          return entry.size > 3 ? "\(shown) and \(entry.size - 3) more" : shown
        },
      ])
  }
}

extension Card {
  /// What an entry of the log did.
  init(_ detail: LogDetail, zone: Zone) {
    let entry = detail.recorded.entry
    self.init("Entry \(detail.recorded.number): \(entry.action)")
    line("Week", detail.after.map { "\($0.week.name.text()) (\($0.week.key))" })
    line("When", entry.when(in: zone))
    line("Who", entry.actor)
    line("Undo", detail.recorded.wayBack)
    if let before = detail.before, let after = detail.after {
      let difference = Difference(from: before, to: after)
      let text = DifferenceText(difference, before: before, after: after, limit: 200)
      line("Changed", text.summary)
      lines("", text.lines)
    } else {
      let more =
        entry.size > entry.items.count ? ["and \(entry.size - entry.items.count) more"] : []
      lines("Wrote", entry.items + more)
    }
  }
}

extension LogEntry {
  fileprivate func when(in zone: Zone) -> String {
    let civil = zone.civil(at: at)
    return "\(civil.day) \(civil.time.shortText)"
  }
}

extension RecordedEntry {
  /// How it can be undone: `possible`, `done by 14`, `after 86` where that must be undone first, `no`.
  fileprivate var wayBack: String {
    if let undoneBy { return "done by \(undoneBy)" }
    guard isReversible else { return "no" }
    switch obstacle {
    case nil: return "possible"
    case .entry(let number): return "after \(number)"
    case .other: return "no"
    }
  }
}

extension LogLine {
  fileprivate init(_ recorded: RecordedEntry) {
    let entry = recorded.entry
    self.init(
      number: recorded.number, at: entry.at, actor: entry.actor, door: entry.door.rawValue,
      action: entry.action, week: entry.week, items: entry.items, size: entry.size,
      undoes: recorded.undoes, undoneBy: recorded.undoneBy, undo: recorded.wayBack)
  }
}
