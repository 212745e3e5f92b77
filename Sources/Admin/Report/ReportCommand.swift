import ArgumentParser
import Exchange
import Reports
import SchedulingDomain
import UseCases
import Wording

/// `filmweek report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "report", "Reports on a film week.", examples: ["report attendance"],
    verbs: [AttendanceReportCommand.self])
}

/// `filmweek report attendance`.
struct AttendanceReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "attendance", "Report what is claimed, what was counted, and what is missing.",
    examples: ["report attendance", "report attendance --format json --language fr"],
    about: "Three totals that are never mixed: admissions, audience, persons.")

  @Option(help: "The language of titles and definitions: en, fr, vi.") var language = "en"
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let tag = try value(try LanguageTag(language))
    let programme = try work.stored().programme
    let answers = Answers(programme, language: tag)
    let forms = AnswerForms(answers.attendance, json: { answers.attendanceReport })
    guard !desk.answer(forms, output) else { return }
    let report = AttendanceReport(programme, language: Wording.Language(tag))
    let text = report.text(width: desk.terminal.width, style: work.style)
    desk.terminal.write(Array(text.utf8))
  }
}
