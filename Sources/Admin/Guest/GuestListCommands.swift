import ArgumentParser
import Reports
import SchedulingDomain
import UseCases
import Wording

/// `filmweek guest arrivals`.
struct GuestArrivalsCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "arrivals", "List who comes when and how, and who fetches them.",
    examples: [
      "guest arrivals", "guest arrivals 5dec", "guest arrivals --leaving",
      "guest arrivals 5dec --as xlsx --output arrivals.xlsx",
    ], about: "For staff: it has telephone numbers.")

  @Argument(help: "Only on this day.") var day: [String] = []
  @Flag(help: "Who leaves instead.") var leaving = false
  @OptionGroup var options: GuestListOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let occasion = try work.occasion()
    let day = day.isEmpty ? nil : try occasion.day(day.spoken)
    let lists = try options.lists(of: occasion.programme)
    try options.give(
      leaving ? lists.departures(on: day) : lists.arrivals(on: day), at: desk, style: work.style)
  }
}

/// `filmweek guest rooming`.
struct GuestRoomingCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "rooming", "List who sleeps where, from when until when, and with whom.",
    examples: ["guest rooming", "guest rooming --as xlsx --output rooming.xlsx"],
    about: """
      For the hotel: it says nothing of what guests eat. One who comes with somebody and has no \
      hotel of their own shares that guest's room.
      """)

  @OptionGroup var options: GuestListOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let lists = try options.lists(of: try work.stored().programme)
    try options.give(lists.rooming, at: desk, style: work.style)
  }
}

/// `filmweek guest badges`.
struct GuestBadgesCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "badges", "List what stands on each guest's badge, a label a row, by family name.",
    examples: ["guest badges", "guest badges --as xlsx --output badges.xlsx --language fr"])

  @OptionGroup var options: GuestListOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let lists = try options.lists(of: try work.stored().programme)
    try options.give(lists.badges, at: desk, style: work.style)
  }
}

/// `filmweek guest meals`.
struct GuestMealsCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "meals", "Count what guests eat, day by day.",
    examples: ["guest meals", "guest meals --as xlsx --output meals.xlsx"],
    about: "For the kitchen: nobody is named but those of whom it is not known when they come.")

  @OptionGroup var options: GuestListOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let lists = try options.lists(of: try work.stored().programme)
    try options.give(lists.meals, at: desk, style: work.style)
  }
}

/// In what form and language a list of guests is given.
struct GuestListOptions: ParsableArguments, ReportForms {
  @Option(help: "The language: en, fr, vi.") var language = "en"

  @Option(name: [.long, .customLong("as")], help: "The form of the list.")
  var format: Form?

  @Flag(help: "Short for --format json.")
  var json = false

  @Option(help: "The file to write; - for standard output.", completion: .file())
  var output = "-"

  /// The forms of a list, which has no pictures.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case table, json, ndjson, csv, tsv, xlsx, html, pdf

    var ofReport: ReportFormat {
      switch self {
      case .table: .table
      case .json: .json
      case .ndjson: .ndjson
      case .csv: .csv
      case .tsv: .tsv
      case .xlsx: .xlsx
      case .html: .html
      case .pdf: .pdf
      }
    }
  }

  var form: ReportFormat { format?.ofReport ?? (json ? .json : .table) }
  var table: String? { nil }
  var picture: String? { nil }

  func lists(of programme: Programme) throws(Failure) -> GuestLists {
    GuestLists(programme, language: Wording.Language(try value(try LanguageTag(language))))
  }
}
