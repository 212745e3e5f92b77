import ArgumentParser
import CivilTime
import Reports
import SchedulingDomain
import Tables
import UseCases
import Wording

/// What every report understands.
struct ReportOptions: ParsableArguments {
  @Option(help: "The language: en, fr, vi.") var language = "en"

  @Option(name: [.long, .customLong("as")], help: "The form of the report.")
  var format: ReportFormat?

  @Flag(help: "Short for --format json.")
  var json = false

  @Option(help: "The file to write; - for standard output.", completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "As the ledger stood then: the end of a day, or a moment such as “12dec 20:30”.",
      valueName: "moment"))
  var asOf: String?

  @Option(help: ArgumentHelp("Of a report that was saved, by its number.", valueName: "number"))
  var saved: Int?

  @Option(
    help: ArgumentHelp(
      "Withhold figures of fewer people by country and category, and what would give them away.",
      valueName: "number"))
  var withholdBelow: Int?

  @Option(help: "Which table alone, as table, csv, tsv or ndjson.")
  var table: String?

  @Option(help: "Which picture, for svg and png, where there are several.")
  var picture: String?

  /// Whether the form has room for pictures.
  var hasPictures: Bool { [.html, .pdf, .svg, .png].contains(form) }

  var form: ReportFormat { format ?? (json ? .json : .table) }

  func validate() throws {
    if let number = withholdBelow, number < SmallCells<Int>.smallestThreshold {
      throw ValidationError(
        "--withhold-below takes \(SmallCells<Int>.smallestThreshold) or more: below two is one.")
    }
  }

  /// The language that was asked for.
  func spoken() throws(Failure) -> Wording.Language { try .spoken(language) }

  /// The moment up to which the ledger is read, the end of a day where only a day is given.
  func moment(in programme: Programme, at desk: Desk) throws(Failure) -> Instant? {
    guard let asOf else { return nil }
    let week = programme.week
    let today = week.clock.festivalDay(of: week.zone.civil(at: desk.now))
    guard let typed = try? DayInput(asOf) else {
      return try MomentInput.instant(asOf, in: week, now: desk.now)
    }
    let day = try typed.day(in: week.days, today: today)
    let midnight = CivilDateTime(day: day.adding(days: 1), time: .midnight)
    do throws(WallTimeRefusal) {
      let end = try week.zone.instant(of: midnight)
      return Instant(microsecondsSinceEpoch: end.microsecondsSinceEpoch - 1)
    } catch { throw Failure(.usage, Wording().words(for: error)) }
  }

  /// The reports on the programme of a week.
  func reports(on programme: Programme, at desk: Desk) throws(Failure) -> WeekReports {
    WeekReports(
      programme, language: try spoken(), asOf: try moment(in: programme, at: desk),
      withholdingBelow: withholdBelow)
  }

  /// The reports on the week as it was saved, which say so, else as it is now.
  func reports(from work: Work, at desk: Desk) throws(Failure) -> WeekReports {
    guard let number = saved else {
      return try reports(on: try work.stored().programme, at: desk)
    }
    let kept = try work.savedReport(number)
    var reports = try reports(on: kept.programme, at: desk)
    reports.saved = SavedMark(
      number: number, name: kept.name, at: kept.at,
      fingerprint: Fingerprint(of: WeekReports(kept.programme)).text)
    return reports
  }
}

extension Wording.Language {
  /// A language that reports speak, by its tag.
  static func spoken(_ text: String) throws(Failure) -> Self {
    let tag = try value(try LanguageTag(text))
    if let language = allCases.first(where: { $0.rawValue == tag.text.prefix(2).lowercased() }) {
      return language
    }
    throw Failure(
      .usage, "reports do not speak “\(text)”.",
      advice: "They speak \(allCases.map(\.rawValue).joined(separator: ", ")).")
  }
}

/// The forms of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, ndjson, csv, tsv, xlsx, html, svg, png, pdf
}
