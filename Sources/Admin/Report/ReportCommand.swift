import ArgumentParser
import Exchange
import Reports
import SchedulingDomain
import UseCases
import Wording

/// `filmweek report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "report", "Reports on a film week.",
    examples: ["report attendance", "report attendance --format html --output report.html"],
    about: """
      Every report is a table for the terminal, json, ndjson, csv, tsv, a workbook (xlsx), a page \
      with pictures (html), one picture (svg, png) or a printed page (pdf), in en, fr or vi.
      """,
    verbs: [
      AttendanceReportCommand.self, OccupancyReportCommand.self, CountriesReportCommand.self,
      BoxOfficeReportCommand.self, FunderReportCommand.self, EditionsReportCommand.self,
      DossierCommand.self, SaveReportCommand.self, ListReportsCommand.self,
      CompareReportsCommand.self,
    ])
}

/// `filmweek report attendance`.
struct AttendanceReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "attendance", "Report what is claimed, what was counted, and what is missing.",
    examples: [
      "report attendance", "report attendance --format json --language fr",
      "report attendance --by country --withhold-below 5", "report attendance --as-of 2025-12-13",
    ],
    about: "Three totals that are never mixed: admissions, audience, persons.")

  @Option(help: "By what the audience is summed as well; repeatable.")
  var by: [AttendanceSum.Dimension] = []
  @OptionGroup var options: ReportOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let reports = try options.reports(from: work, at: desk)
    let programme = reports.programme
    let answers = Answers(programme, language: try options.spoken().tag)
    let moment = try options.moment(in: programme, at: desk)
    let forms = AnswerForms(answers.attendance(reports.summary)) {
      answers.attendanceReport(asOf: moment, withholdingBelow: options.withholdBelow)
    }
    // A page and a workbook have room for all of it.
    let isWhole = [.html, .pdf, .xlsx].contains(options.form) || options.table != nil
    let dimensions = by.isEmpty && isWhole ? AttendanceSum.Dimension.allCases : by
    // Of the past the ledger alone remembers, and the curve is only drawn.
    let isDrawn = options.asOf == nil && options.saved == nil && options.hasPictures
    let minutes = isDrawn ? try work.minutes(of: programme) : []
    try options.give(
      reports.attendance(by: dimensions, minutes: minutes), forms, at: desk, style: work.style)
  }
}

extension Work {
  /// In which minutes the doors counted people.
  func minutes(of programme: Programme) throws(Failure) -> [DoorMinute] {
    let week = WeekName(festival: programme.festival.key, week: programme.week.key)
    return try answer { () throws(Refusal) in
      _ = try archive.sumUp(week)
      return try archive.minutes(of: week)
    }
  }
}

/// `filmweek report occupancy`.
struct OccupancyReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "occupancy", "Report how full the houses were.",
    examples: ["report occupancy", "report occupancy --format xlsx --output occupancy.xlsx"],
    about: "Only where both seats and people are known; the others are listed apart.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let reports = try options.reports(from: work, at: desk)
    try options.give(reports.occupancy, at: desk, style: work.style)
  }
}

/// `filmweek report countries`.
struct CountriesReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "countries", "Report where films, guests and the audience come from.",
    examples: ["report countries", "report countries --withhold-below 5 --format html"],
    about: "Three different things, each with those of whom it is not known.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let reports = try options.reports(from: work, at: desk)
    try options.give(reports.countries, at: desk, style: work.style)
  }
}

/// `filmweek report box-office`.
struct BoxOfficeReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "box-office", "Report admissions by film and festival day, and the best of them.",
    examples: ["report box-office", "report box-office --format csv --table film_days"])

  @OptionGroup var options: ReportOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let reports = try options.reports(from: work, at: desk)
    try options.give(reports.boxOffice, at: desk, style: work.style)
  }
}
