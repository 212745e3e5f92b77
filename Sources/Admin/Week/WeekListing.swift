import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

extension WeekCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the film weeks, by first day.", examples: ["week list", "week list --json"],
      aliases: ["ls"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      desk.answer(
        .weeks(try Work(desk, global).weeks()), output, global,
        empty: Failure.noWeekYet.lines.dropFirst().joined(separator: "\n"))
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show a film week and how much is in it.", examples: ["week show paris 2025"])

    @Argument(help: "The week: key or name; else the one in use.") var name: [String] = []
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      var global = global
      if !name.isEmpty { global.week = name.spoken }
      let programme = try Work(desk, global).stored().programme
      let entry = WeekEntry(festival: programme.festival, week: programme.week)
      desk.answer(Card(programme), .weeks([entry]), output, global)
    }
  }
}

extension Listing where Item == WeekEntry {
  static func weeks(_ weeks: [WeekEntry]) -> Listing {
    Listing(
      weeks, as: .weeks(weeks),
      columns: [
        .text("Key", priority: 4) { $0.week.key.text },
        .text("Name", priority: 5, wraps: true) { $0.week.name.text() },
        .text("From", priority: 3) { $0.week.days.first.description },
        .text("To", priority: 3) { $0.week.days.last.description },
        .text("Zone", priority: 0) { $0.week.zone.identifier },
        .text("Festival", priority: 1) { $0.festival.key.text },
      ])
  }
}

extension Card {
  /// What is known of a film week.
  init(_ programme: Programme) {
    let week = programme.week
    self.init("\(week.name.text())  (\(week.key))")
    lines("Names", week.name.labelled)
    lines("Theme", week.theme?.labelled ?? [])
    line("Festival", "\(programme.festival.name.text()) (\(programme.festival.key))")
    line("Days", "\(week.days.first) to \(week.days.last), \(week.days.count) days")
    line("Zone", "\(week.zone), a day begins at \(week.clock.dayStarts)")
    line("Place", [week.city, week.country?.code].compactMap(\.self).joined(separator: ", "))
    line("Part of", week.partOf)
    lines("Behind it", week.involvements.map { "\($0.name): \($0.role)" })
    line("Turnaround", "\(week.turnaround) min between two screenings in a room")
    line("Assumed", "\(week.assumedLength) min where a length is not known")
    for (heading, lines) in week.rules.lines { self.lines(heading, lines) }
    let waived = week.waivers.count
    line("Waived", waived == 0 ? nil : "\(waived) conflict\(waived == 1 ? "" : "s")")
    let dated = programme.screenings.values.count { $0.timing.day != nil }
    let timed = programme.screenings.values.count { $0.timing.start != nil }
    line(
      "Holds",
      "\(programme.films.count) films, \(programme.venues.count) venues, "
        + "\(programme.guests.count) guests, \(programme.counts.count) lines of attendance")
    line(
      "Programme",
      "\(programme.screenings.count) screenings and events: \(dated) with a day, \(timed) with a "
        + "clock time")
    remarks(week.remarks)
  }
}

extension AnswerForms {
  /// Film weeks in the forms that programs read.
  static func weeks(_ weeks: [WeekEntry]) -> AnswerForms {
    AnswerForms(Answers.weeks(weeks.map { (festival: $0.festival.key, week: $0.week) }))
  }
}
