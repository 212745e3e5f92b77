import ArgumentParser
import Exchange
import SchedulingDomain
import Tables
import UseCases

/// `filmweek import`.
struct ImportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "import", "Take a programme in from a file: all of it or nothing.",
    examples: [
      "import programme.json --dry-run", "import programme.json",
      "import schedule.xml --week nuit-2026 --create --zone Europe/Paris",
    ],
    about: "What the file names is said anew as it has it; what it does not name stays. "
      + "A second import of the same file changes nothing.")

  /// A programme of ten thousand screenings has some six megabytes.
  static let sizeLimit = 64 << 20

  @Argument(help: "The file; - for standard input.", completion: .file()) var file: String
  @Option(name: [.long, .customLong("format")], help: "What the file is; else its content tells.")
  var `as`: FileForm?
  @OptionGroup var newWeek: NewWeekOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(file, limit: Self.sizeLimit)
    } catch { throw Failure(error) }
    let name = file == "-" ? "standard input" : file
    if let form = (`as` ?? FileForm(of: bytes))?.schedule {
      return try take(bytes, as: form, from: name, at: desk)
    }
    let (programme, faults) = ProgrammeReader.read(bytes, fileName: name, now: desk.now)
    guard let programme, !faults.hasErrors else {
      let count = faults.errorCount == 1 ? "1 error" : "\(faults.errorCount) errors"
      let summary = "\(count). Nothing was changed."
      throw Failure(
        .usage, lines: faults.rendered + [summary])
    }
    for line in faults.rendered { desk.inform(line) }
    if let wanted = global.week, wanted != programme.week.key.text {
      throw Failure(
        .usage, "the file is the programme of \(programme.week.key), not of \(wanted).",
        advice: "Leave --week out, or give the file of that week.")
    }
    let work = try Work(desk, global)
    try work.backUp(before: programme, write)
    let outcome = try answer(in: programme) { () throws(Refusal) in
      try ImportProgramme(archive: work.archive)(work.intent(write), programme)
    }
    work.report(outcome, write)
  }
}

/// The forms of file that hold a programme.
enum FileForm: String, CaseIterable, ExpressibleByArgument {
  case programme
  case scheduleXML = "schedule-xml"
  case scheduleJSON = "schedule-json"
}
