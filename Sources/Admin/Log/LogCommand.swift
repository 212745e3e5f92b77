import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek log`.
struct LogCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "log", "Show what was done, by whom and when, newest first.",
    examples: ["log", "log --limit 100 --format csv"])

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

extension Listing where Item == RecordedEntry {
  static func log(_ entries: [RecordedEntry], zone: Zone) -> Listing {
    Listing(
      entries, as: AnswerForms(Answers.log(entries.map(LogLine.init))),
      columns: [
        .number("No", priority: 5) { $0.number },
        .text("When", priority: 3) { recorded in
          let civil = zone.civil(at: recorded.entry.at)
          return "\(civil.day) \(civil.time.shortText)"
        },
        .text("Who", priority: 2) { $0.entry.actor },
        .text("Did", priority: 4) { $0.entry.action },
        .text("To what", priority: 1, wraps: true) { recorded in
          let entry = recorded.entry
          let shown = entry.items.prefix(3).joined(separator: ", ")
          return entry.size > 3 ? "\(shown) and \(entry.size - 3) more" : shown
        },
      ])
  }
}

extension LogLine {
  fileprivate init(_ recorded: RecordedEntry) {
    let entry = recorded.entry
    self.init(
      number: recorded.number, at: entry.at, actor: entry.actor, door: entry.door.rawValue,
      action: entry.action, week: entry.week, items: entry.items, size: entry.size)
  }
}
