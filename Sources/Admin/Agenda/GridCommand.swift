import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek grid`.
struct GridCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "grid", "Show halls side by side against the time of day.",
    examples: ["grid 12dec", "grid 8", "grid"],
    about:
      "On a terminal of less than 60 columns the agenda stands in; so it does where no time is "
      + "known yet.")

  @OptionGroup var choice: DayChoice
  @Option(help: "The language of titles: en, fr, vi.") var language = "en"
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let stored = try work.stored()
    let programme = stored.programme
    let days = try choice.days(in: programme.week, now: desk.now)
    let screenings = programme.screeningsInOrder.filter { screening in
      guard let days else { return true }
      return screening.timing.festivalDay(programme.week.clock).map(days.contains) ?? false
    }
    guard output.form == .table else {
      _ = desk.answer(AnswerForms(stored.answers.screenings(screenings)), output)
      return
    }
    let tag = try value(try LanguageTag(language))
    let grids = DayGrid.grids(of: screenings, in: stored, language: tag)
    let width = desk.terminal.width ?? 120
    let text: String
    if !grids.isEmpty, width >= 60 {
      text = grids.map { $0.text(width: width, style: work.style) }.joined(separator: "\n")
    } else {
      let agenda = Agenda(
        stored, screenings: screenings, days: days, now: desk.now, language: tag)
      text = agenda.text(width: desk.terminal.width, style: work.style)
    }
    desk.terminal.write(Array(text.utf8))
  }
}
