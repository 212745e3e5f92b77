import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

extension WeekCommand {
  struct Copy: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "copy", "Begin a new edition with the houses, hires, sections and ways of an older one.",
      examples: ["week copy --key paris-2026 --name \"Paris 2026\" --from 2026-12-04"],
      about: "Hires are moved to the new days. Films, guests and screenings are not copied. The "
        + "older edition is the week that is worked on, or --week.")

    @Option(help: "The key of the new edition.") var key: String
    @Option(help: "Its name by language, or in English; else the older one's.") var name: [String] =
      []
    @Option(name: [.long, .customLong("first")], help: "Its first day, YYYY-MM-DD.") var from:
      String
    @Option(
      name: [.long, .customLong("last")],
      help: "Its last day, YYYY-MM-DD; else it has as many days as the older one.")
    var to: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let old = try work.week().week
      let key = try value(try Key<FilmWeek>(key))
      let first = try WeekFields.days(from, from).first
      let last = to ?? first.adding(days: old.days.count - 1).description
      let days = try WeekFields.days(from, last)
      let text = try LocalizedInput.text(name, onto: nil) ?? old.name
      let (outcome, leftOut) = try answer { () throws(Refusal) in
        try CopyWeek(archive: work.archive)(work.intent(write), from: old.key) {
          old throws(SchedulingRefusal) in
          old.edition(key: key, name: text, days: days)
        }
      }
      let notes = leftOut.map { "the hire \($0.key) is left out: clocks change on its new day" }
      work.report(outcome, write, notes: notes)
    }
  }
}

extension FilmWeek {
  /// Another edition like this one.
  fileprivate func edition(key: Key<FilmWeek>, name: LocalizedText, days: FestivalDays) -> FilmWeek
  {
    var week = FilmWeek(key: key, name: name, days: days, zone: zone)
    week.clock = clock
    week.city = city
    week.country = country
    week.partOf = partOf
    week.involvements = involvements
    week.turnaround = turnaround
    week.assumedLength = assumedLength
    return week
  }
}
