import ArgumentParser
import Reports
import SchedulingDomain
import UseCases

/// `filmweek report editions`.
struct EditionsReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "editions", "Report up to four editions side by side.",
    examples: ["report editions", "report editions paris-2025 --format html"],
    about:
      "Without names, the last four weeks of the festival. Change is that of the last week held against "
      + "the one before.")

  @Argument(help: "The film weeks, by key or name.") var weeks: [String] = []
  @OptionGroup var options: ReportOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    var reports: [WeekReports] = []
    for entry in try chosen(by: work) {
      let stored = try answer { () throws(Refusal) in
        try ReadProgramme(archive: work.archive)(entry.week.key)
      }
      reports.append(try options.reports(on: stored.programme, at: desk))
    }
    try options.give(EditionsReport(reports, at: desk.now).report, at: desk, style: work.style)
  }

  private func chosen(by work: Work) throws(Failure) -> [WeekEntry] {
    guard weeks.count <= EditionsReport.limit else {
      throw Failure(.usage, "at most \(EditionsReport.limit) editions stand side by side.")
    }
    let all = try work.weeks()
    guard weeks.isEmpty else {
      return try weeks.map { name throws(Failure) in try all.finder.find(name) }
    }
    let festival = try work.week().festival.key
    let own = all.filter { $0.festival.key == festival }
      .sorted { $0.week.days.first < $1.week.days.first }
    return Array(own.suffix(EditionsReport.limit))
  }
}
