import ArgumentParser
import Exchange
import Pages
import SchedulingDomain
import Tables
import UseCases
import Wording

/// `filmweek export`.
struct ExportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "export", "Write the programme to a file, or the timetable as pages for any web host.",
    examples: [
      "export --output paris-2025.json", "export > paris-2025.json",
      "export --as site --output public --site-url https://example.org",
      "export --as schedule-xml --output schedule.xml", "export --as xlsx --output week.xlsx",
      "export --as csv --output tables", "export --as csv --only films > films.csv",
    ],
    about: """
      As programme, the file says everything that is known; importing it again changes nothing. It is \
      of the working programme, and so are tables; everything else is of the last release, once \
      there is one.
      As site, a folder holds pages in English, French and Vietnamese with their calendars: what is \
      public only, no script needed. It is replaced whole each time.
      As schedule, a file (XML or JSON) holds what has a day, a time and an auditorium: apps for \
      visitors read it. As ics, a calendar of the week: calendar export has more to choose from. Both \
      hold what is public only, unless you say --internal. As json-ld, the public screenings as \
      search engines read them.
      As csv or xlsx, a sheet for each noun, to be edited and imported again: what somebody else \
      changed meanwhile is never undone by it.
      """)

  /// What can be written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case programme, csv, xlsx, ics, site
    case jsonLD = "json-ld"
    case scheduleXML = "schedule-xml"
    case scheduleJSON = "schedule-json"

    /// The state that is meant where none is named: what is taken in again is worked on.
    var usualVersion: ProgrammeVersion {
      switch self {
      case .programme, .csv, .xlsx: .working
      case .ics, .site, .jsonLD, .scheduleXML, .scheduleJSON: .shown
      }
    }

    /// Whether it is for visitors, and can be written for staff too.
    var isOfTwoKinds: Bool {
      switch self {
      case .ics, .scheduleXML, .scheduleJSON: true
      case .programme, .csv, .xlsx, .site, .jsonLD: false
      }
    }
  }

  @Option(name: [.long, .customLong("format")], help: "In what form.") var `as` = Form.programme
  @Option(
    name: .customLong("site-url"),
    help: "Where the site will stand, so that calendars can be subscribed to with one click.")
  var siteURL: String?
  @Option(help: "With csv or xlsx, one sheet alone: screenings, films, …") var only: String?
  @OptionGroup var readers: ReaderOptions
  @OptionGroup var version: VersionOptions
  @OptionGroup var target: TargetOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    guard only == nil || self.as == .csv || self.as == .xlsx else {
      throw Failure(.usage, "--only is for csv and xlsx.", advice: "Say --as csv.")
    }
    guard !readers.isInternal || self.as.isOfTwoKinds else {
      throw Failure(
        .usage, "--internal is for ics and schedules.",
        advice: "Leave it out: tables and the programme hold everything, pages never do.")
    }
    let work = try Work(desk, global)
    let state = try work.state(try version.named ?? self.as.usualVersion)
    let programme = state.programme
    let counted = "\(programme.screenings.count) screenings, \(programme.films.count) films"
    switch self.as {
    case .programme:
      try target.write(ProgrammeWriter.write(programme), at: desk, told: counted)
    case .site:
      let steps = try work.steps(to: state)
      let earlier = try work.earlierReleases(than: state)
      try SiteExport(state, steps: steps, earlier: earlier, url: siteURL, now: desk.now)
        .write(to: target.output, at: desk)
    case .csv, .xlsx:
      let files = try SheetFiles(SheetExport(of: programme), only: only)
      try files.write(
        as: self.as == .csv ? .csv : .workbook, to: target.output, at: desk, told: counted)
    case .ics:
      let calendar = try CalendarExport(
        of: readers.shown(state), at: desk, site: try SiteExport.address(siteURL))
      try target.write(calendar.bytes, at: desk, told: "a calendar of \(programme.week.key)")
    case .jsonLD:
      let data = WeekData.document(
        of: PublicWeek(of: programme), in: .english, at: try SiteExport.address(siteURL))
      try target.write(data, at: desk, told: "\(programme.screenings.count) screenings")
    case .scheduleXML: try write(readers.shown(state).programme, as: .xml, at: desk)
    case .scheduleJSON: try write(readers.shown(state).programme, as: .json, at: desk)
    }
  }
}

/// For whom a file is.
struct ReaderOptions: ParsableArguments {
  @Flag(
    name: .customLong("internal"),
    help: "For staff: what is not public too, such as rehearsals, dinners and who merely attends.")
  var isInternal = false

  /// What they may read of a state.
  func shown(_ state: ProgrammeState) -> ProgrammeState {
    var shown = state
    shown.programme = self.shown(state.programme)
    return shown
  }

  /// What they may read of a programme.
  func shown(_ programme: Programme) -> Programme {
    isInternal ? programme : programme.publicProjection
  }
}

/// Where a file goes.
struct TargetOptions: ParsableArguments {
  @Option(help: "The file to write; - for standard output.", completion: .file())
  var output = "-"

  /// Writes it there, whole or not at all, and says so.
  func write(_ bytes: [UInt8], at desk: Desk, told: String) throws(Failure) {
    guard output != "-" else { return desk.terminal.write(bytes) }
    do throws(FileError) {
      try FileBytes.write(output, bytes)
    } catch { throw Failure(error) }
    desk.inform("wrote \(output): \(told)")
  }
}
