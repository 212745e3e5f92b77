import ArgumentParser

/// The program.
struct FilmWeekCommand: ParsableCommand {
  static let _errorPrefix = "error: "

  static let configuration = CommandConfiguration(
    commandName: "filmweek",
    abstract: "Plan a film week, publish it, account for it.",
    discussion: """
      Two to begin with:
        filmweek import programme.json
        filmweek agenda

      Things are named by code, key or any unambiguous name, without case or accents. Days are given \
      as a date, a weekday, a day number of the week, or today. More is in the organiser's \
      handbook, Documentation/handbook.md, and in the manual page of each command.
      """,
    version: "filmweek 0.1.0",
    subcommands: [OverviewCommand.self, ManualCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Everyday",
        subcommands: [
          AgendaCommand.self, GridCommand.self, NowCommand.self, ConflictsCommand.self,
          CalendarCommand.self, ReleaseCommand.self, ReportCommand.self, SheetCommand.self,
          LogCommand.self, UndoCommand.self,
        ]),
      CommandGroup(
        name: "Planning",
        subcommands: [
          FestivalCommand.self, WeekCommand.self, NounCommand<VenueNoun>.self,
          NounCommand<AuditoriumNoun>.self, NounCommand<HireNoun>.self,
          NounCommand<TravelNoun>.self, NounCommand<FilmNoun>.self, NounCommand<PrintNoun>.self,
          NounCommand<PackageNoun>.self, NounCommand<SectionNoun>.self,
          NounCommand<OrganisationNoun>.self, NounCommand<GuestNoun>.self, ScreeningCommand.self,
          AppearanceCommand.self, NounCommand<HoldNoun>.self, AttendanceCommand.self,
        ]),
      CommandGroup(
        name: "Data",
        subcommands: [ImportCommand.self, ExportCommand.self, DatabaseCommand.self]),
    ])
}
