import ArgumentParser
import SchedulingDomain
import UseCases

/// `filmweek` alone: where things stand, and what can be done next.
struct OverviewCommand: AdminCommand {
  static let name = "overview"

  static let configuration: CommandConfiguration = {
    var configuration = CommandConfiguration.verb(
      name, "Say which week is worked on, and what can be done next.", examples: ["overview"],
      about: "A plain “filmweek” does the same.")
    configuration.shouldDisplay = false
    return configuration
  }()

  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let weeks = try work.weeks()
    guard !weeks.isEmpty else {
      for line in Self.beginning(hasFestival: try !work.festivals().isEmpty) { desk.say(line) }
      return
    }
    let stored: StoredProgramme
    do throws(Failure) { stored = try work.stored() } catch {
      // Several weeks, none of them chosen: which there are is the answer.
      guard global.week == nil, error.status == .usage else { throw error }
      for line in error.lines { desk.say(line.replacing("error: which", with: "Which")) }
      return
    }
    for line in Self.lines(on: stored.programme, contested: stored.contested.count) {
      desk.tell(line)
    }
    if weeks.count > 1 {
      desk.tell("  filmweek week use KEY         another of the \(weeks.count) weeks")
    }
    for line in Self.more { desk.say(line) }
  }

  private static func beginning(hasFestival: Bool) -> [String] {
    var lines = [
      "There is no film week yet. How to begin:",
      "  filmweek festival add \"NAME\"               who holds it",
      "  filmweek week add \"NAME\" --from DAY --to DAY --zone Europe/Paris",
      "  filmweek import FILE                       your spreadsheet, or a programme",
    ]
    if hasFestival { lines.remove(at: 1) }
    return lines + more
  }

  private static let more = ["", "All commands: filmweek --help"]

  private static func lines(on programme: Programme, contested: Int) -> [String] {
    let week = programme.week
    let undated = programme.screenings.values.count { $0.timing.day == nil }
    let counts = [
      "\(programme.films.count) films", "\(programme.screenings.count) screenings and events",
      undated == 0 ? nil : "\(undated) without a day yet",
      contested == 0 ? nil : "\(contested) contested",
    ].compactMap(\.self)
    return [
      "\(week.name.text()) (\(week.key)), \(week.days.first) to \(week.days.last)",
      "  " + counts.joined(separator: ", "), "",
      "  filmweek agenda               what happens when and where",
      "  filmweek now                  what is on, and what comes next",
      "  filmweek conflicts            what cannot be, or had better not be",
      "  filmweek screening add …      a film, a day, a room, as far as known",
      "  filmweek export --as site …   the timetable as pages",
    ]
  }
}
