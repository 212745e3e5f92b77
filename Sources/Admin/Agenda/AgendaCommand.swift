import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek agenda`.
struct AgendaCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "agenda", "Show what happens when and where, day by day.",
    examples: ["agenda", "agenda 12dec", "agenda today --language fr"],
    about: "A show after midnight stands in the festival day of the evening before. "
      + "What has no day yet stands at the end.")

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
    let agenda = Agenda(
      stored, screenings: screenings, days: days, now: desk.now,
      language: try value(try LanguageTag(language)))
    desk.terminal.write(Array(agenda.text(width: desk.terminal.width, style: work.style).utf8))
  }
}

/// A day that may be chosen, as a word or an option.
struct DayChoice: ParsableArguments {
  @Argument(help: "The day: a date, a weekday, a day number or today; else all.")
  var day: [String] = []
  @Option(help: "The same as the argument.") var date: String?

  /// The days that are meant; nil for all.
  func days(in week: FilmWeek, now: Instant) throws(Failure) -> [Day]? {
    let text = date ?? day.spoken
    guard !text.isEmpty else { return nil }
    let today = week.clock.festivalDay(of: week.zone.civil(at: now))
    return try DayInput(text).days(in: week.days, today: today)
  }
}
