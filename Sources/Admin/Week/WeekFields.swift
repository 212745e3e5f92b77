import ArgumentParser
import CivilTime
import SchedulingDomain
import Spelling
import Tables
import Wording

/// What can be said of a film week.
struct WeekFields: ParsableArguments {
  @Option(help: "A name by language, fr=Semaine; repeatable.") var name: [String] = []
  @Option(help: "The theme by language; repeatable.") var theme: [String] = []
  @Option(help: "The city.") var city: String?
  @Option(help: "The country, FR.") var country: String?
  @Option(name: .customLong("part-of"), help: "The larger programme it belongs to.")
  var partOf: String?
  @Option(name: .customLong("day-starts"), help: "When a festival day begins; 06:00 unless said.")
  var dayStarts: String?
  @Option(help: "Minutes that a room needs between two screenings.") var turnaround: Int?
  @Option(
    name: .customLong("assumed-length"),
    help: "Minutes for which a room is held where the length is not known.")
  var assumedLength: Int?
  @Option(help: "Who stands behind it and as what, \"AVSE Global|co-organiser\"; repeatable.")
  var organiser: [String] = []
  @OptionGroup var rules: RuleOptions
  @OptionGroup var remarks: RemarkOptions

  /// Says what was given; the list of organisers is replaced whole.
  func apply(to week: inout FilmWeek) throws(Failure) {
    week.name = try LocalizedInput.neededText(name, onto: week.name, field: "name")
    week.theme = try LocalizedInput.text(theme, onto: week.theme)
    if let city { week.city = city }
    if let country { week.country = try value(try Country(country)) }
    if let partOf { week.partOf = partOf }
    if let dayStarts { week.clock = FestivalClock(dayStarts: try Self.time(dayStarts)) }
    if let turnaround { week.turnaround = try value(try Pause(turnaround)) }
    if let assumedLength { week.assumedLength = try value(try RunningTime(assumedLength)) }
    if !organiser.isEmpty {
      week.involvements = try organiser.map { text throws(Failure) in
        let parts = text.split(separator: "|").map { String($0).trimmed }
        return try value(
          try Involvement(name: parts.first ?? "", role: parts.count > 1 ? parts[1] : "organiser"))
      }
    }
    try rules.apply(to: &week.rules)
    remarks.apply(to: &week.remarks)
  }

  /// What an edit can take away.
  static var clearable: KeyValuePairs<String, (inout FilmWeek) -> Void> {
    [
      "theme": { $0.theme = nil }, "city": { $0.city = nil }, "country": { $0.country = nil },
      "part-of": { $0.partOf = nil }, "organiser": { $0.involvements = [] },
      "severity": { week in
        week.rules.severities = [:]
        week.rules.ignored = []
      }, "audience-language": { $0.rules.audienceLanguages = [] },
      "repeat-gap": { $0.rules.repeatGap = nil }, "rating-hours": { $0.rules.ratingHours = [:] },
      "exclusive-section": { $0.rules.exclusiveSections = [] },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }

  static func zone(_ text: String) throws(Failure) -> Zone {
    do throws(ZoneRefusal) {
      return try Zone(text)
    } catch {
      let near = suggestion(for: text, among: Zone.knownIdentifiers)
      throw Failure(
        .usage, "there is no time zone “\(text)”.",
        advice: near.map { "Did you mean “\($0)”?" } ?? "Give one such as Europe/Paris.")
    }
  }

  static func days(_ first: String, _ last: String) throws(Failure) -> FestivalDays {
    let (first, last) = (try day(first), try day(last))
    return try value(try FestivalDays(first: first, last: last))
  }

  private static func day(_ text: String) throws(Failure) -> Day {
    do throws(CivilTimeRefusal) {
      return try Day(text)
    } catch { throw Failure(.usage, Wording().words(for: error)) }
  }

  private static func time(_ text: String) throws(Failure) -> WallTime {
    do throws(CivilTimeRefusal) {
      return try WallTime(text)
    } catch { throw Failure(.usage, Wording().words(for: error)) }
  }
}
