import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek report list`.
struct ListReportsCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "list", "List the reports that were saved, newest first.",
    examples: ["report list", "report list --format csv"], aliases: ["ls"])

  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let week = try work.week()
    let saved = try answer { () throws(Refusal) in
      try ReadSavedReports(archive: work.archive).list(of: week.festival.key)
    }
    let lines = saved.map { recorded in
      let entry = recorded.entry
      return SavedReportLine(
        number: recorded.number, name: entry.items.first ?? "", week: entry.week, at: entry.at,
        actor: entry.actor, facts: Array(entry.items.dropFirst()))
    }
    desk.answer(
      .savedReports(lines, zone: week.week.zone), output, global,
      empty: "No report was saved yet. Save one: filmweek report save NAME")
  }
}

extension Listing where Item == SavedReportLine {
  fileprivate static func savedReports(_ lines: [SavedReportLine], zone: Zone) -> Listing {
    Listing(
      lines, as: AnswerForms(Answers.savedReports(lines)),
      columns: [
        .number("No", priority: 6) { $0.number },
        .text("For", priority: 5, wraps: true) { $0.name },
        .text("Week", priority: 2) { $0.week?.text },
        .text("Saved", priority: 4) { line in
          let civil = zone.civil(at: line.at)
          return "\(civil.day) \(civil.time.shortText)"
        },
        .text("By", priority: 1) { $0.actor },
        .text("What it said", priority: 3, wraps: true) { $0.facts.joined(separator: ", ") },
      ])
  }
}
