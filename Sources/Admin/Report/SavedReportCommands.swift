import ArgumentParser
import CivilTime
import Reports
import SchedulingDomain
import UseCases
import Wording

/// `filmweek report save`.
struct SaveReportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "save", "Freeze the reports as they are now, under a number.",
    examples: ["report save \"for the embassy\""],
    about: """
      All that reports are made of is kept in the log, which only grows. With --saved NUMBER every \
      report can be made of it again.
      """)

  @Argument(help: "For whom or for what.") var name: String
  @Flag(help: "Say what would be done, and do nothing.") var dryRun = false
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    guard !name.trimmed.isEmpty else {
      throw Failure(.usage, "a saved report needs a name.", advice: "Say for whom: \"embassy\"")
    }
    let work = try Work(desk, global)
    let week = try work.week()
    let intent = Intent(
      actor: Intent.Actor(name: desk.userName, rights: Set(Intent.Right.allCases)),
      door: .command, now: desk.now, isRehearsal: dryRun)
    let saved = try answer { () throws(Refusal) in
      try SaveReport(archive: work.archive)(intent, of: week.week.key, name: name) {
        Self.facts(WeekReports($0))
      }
    }
    let facts = Self.facts(WeekReports(saved.programme)).joined(separator: ", ")
    guard !dryRun else { return desk.tell("would save “\(name)”: \(facts)") }
    desk.tell("report \(saved.number), “\(name)”: \(facts)")
    desk.tell("  filmweek report attendance --saved \(saved.number)")
    desk.tell("  filmweek report compare \(saved.number)")
  }

  /// What the report says, in brief.
  private static func facts(_ reports: WeekReports) -> [String] {
    let wording = Wording()
    func figure(_ name: String, _ number: Int?) -> String {
      "\(name) \(number.map { wording.grouped($0) } ?? wording.phrase(.notKnown))"
    }
    let summary = reports.summary
    return [
      figure("admissions", summary.admissions), figure("audience", summary.audience),
      figure("persons", summary.persons), "fingerprint \(Fingerprint(of: reports).text)",
    ]
  }
}

/// `filmweek report compare`.
struct CompareReportsCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "compare", "Say what has changed since a report was saved, and why.",
    examples: ["report compare 2", "report compare 2 3"])

  @Argument(help: "The number of the saved report.") var number: Int
  @Argument(help: "The number of a later one; else as it is now.") var later: Int?
  @OptionGroup var options: ReportOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let before = try work.savedReport(number)
    let language = try options.spoken()
    let second: (programme: Programme, name: String)
    if let later {
      let saved = try work.savedReport(later)
      second = (saved.programme, "\(later)")
    } else {
      let week = before.programme.week.key
      let now = try answer { () throws(Refusal) in try ReadProgramme(archive: work.archive)(week) }
      second = (now.programme, Wording(language).words(.now))
    }
    let comparison = ReportComparison(
      from: WeekReports(before.programme, language: language),
      to: WeekReports(
        second.programme, language: language,
        asOf: try options.moment(in: second.programme, at: desk)))
    try options.give(
      comparison.report(("\(number) “\(before.name)”", second.name)), at: desk, style: work.style)
  }
}

extension Work {
  /// The report that was saved under a number of the week's festival.
  func savedReport(_ number: Int) throws(Failure) -> SavedReport {
    let festival = try week().festival.key
    let saved = try answer { () throws(Refusal) in
      try ReadSavedReports(archive: archive)(number, of: festival)
    }
    if let saved { return saved }
    throw Failure(
      .notFound, "no report was saved under \(number).",
      advice: "See filmweek report list; save one: filmweek report save NAME")
  }
}

/// A short mark of all figures of a report, to see whether two are the same; it is no seal.
struct Fingerprint {
  let text: String

  init(of reports: WeekReports) {
    let whole = reports.attendance(by: AttendanceSum.Dimension.allCases).json
    // FNV-1a of 64 bits.
    let hash = whole.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
