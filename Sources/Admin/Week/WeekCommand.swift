import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

/// `filmweek week`.
struct WeekCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "week", "Film weeks: days, zone, who stands behind them.",
    examples: ["week list", "week use paris-2025"],
    verbs: [Add.self, List.self, Show.self, Edit.self, Use.self, Copy.self])
}

extension WeekCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Add a film week to a festival.",
      examples: [
        "week add \"Paris 2026\" --from 2026-12-04 --to 2026-12-11 --zone Europe/Paris --city Paris"
      ], aliases: ["create"])

    @Argument(help: "Its name in English.") var englishName: [String]
    @Option(help: "Its key; else one is made of the name.") var key: String?
    @Option(name: [.long, .customLong("first")], help: "The first day, YYYY-MM-DD.") var from:
      String
    @Option(name: [.long, .customLong("last")], help: "The last day, YYYY-MM-DD.") var to: String
    @Option(help: "Its time zone, such as Europe/Paris.") var zone: String
    @OptionGroup var fields: WeekFields
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let festival = try work.festival(global.festival)
      var week = FilmWeek(
        key: try Key<FilmWeek>.made(given: key, from: englishName.spoken),
        name: try LocalizedInput.neededText([englishName.spoken], field: "name"),
        days: try WeekFields.days(from, to), zone: try WeekFields.zone(zone))
      try fields.apply(to: &week)
      let outcome = try answer { () throws(Refusal) in
        try StartWeek(archive: work.archive)(work.intent(write), week, of: festival.key)
      }
      work.report(outcome, write)
    }
  }

  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change what is given of the film week.",
      examples: ["week edit --theme fr=\"Itinéraire de lumière\" --turnaround 20"])

    @Option(name: [.long, .customLong("first")], help: "The first day, YYYY-MM-DD.") var from:
      String?
    @Option(name: [.long, .customLong("last")], help: "The last day, YYYY-MM-DD.") var to: String?
    @Option(help: "Its time zone, such as Europe/Paris.") var zone: String?
    @OptionGroup var fields: WeekFields
    @OptionGroup var clear: ClearOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      var write = write
      let work = try Work(desk, global)
      let stored = try work.stored()
      var week = stored.programme.week
      week.days = try WeekFields.days(
        from ?? week.days.first.description, to ?? week.days.last.description)
      if let zone { week.zone = try WeekFields.zone(zone) }
      try fields.apply(to: &week)
      try clear.apply(to: &week, WeekFields.clearable)
      write.ifVersion = write.ifVersion ?? stored.versions[ItemName(.week, week.key)]
      let changed = week
      try work.edit(stored, "week edit", write) { _ throws(SchedulingRefusal) in .week(changed) }
    }
  }

  struct Use: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "use", "Choose the week that commands work on when none is named.",
      examples: ["week use paris-2025"])

    @Argument(help: "The week: key or name.") var name: [String]
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let entry = try Work(desk, global).weeks().finder.find(name.spoken)
      try desk.weekMemory.remember(entry.week.key.text)
      desk.tell("From now on: \(entry.week.name.text()) (\(entry.week.key))")
    }
  }
}
