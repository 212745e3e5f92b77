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
      "import list.csv --week lumiere-2026 --create --zone Europe/Paris",
      "import list.csv --week mine --create --zone Europe/Paris --filled list-2.xlsx",
      "import --template --output week.xlsx",
    ],
    about: "A programme, a schedule of a conference system, or tables: a workbook (.xlsx), a CSV "
      + "file or a folder of them. What the file names is said anew as it has it; what it does not "
      + "name stays. "
      + "A second import of the same file changes nothing.")

  /// A programme of ten thousand screenings has some six megabytes.
  static let sizeLimit = 64 << 20

  @Argument(help: "The file or folder; - for standard input.", completion: .file())
  var path: String?
  @Option(name: [.long, .customLong("format")], help: "What the file is; else its content tells.")
  var `as`: FileForm?
  @OptionGroup var newWeek: NewWeekOptions
  @OptionGroup(title: "Tables") var tables: TableOptions
  @OptionGroup(title: "Empty tables") var template: TemplateOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  /// What is read; nothing for a template.
  var file: String { path ?? "-" }

  func validate() throws {
    if path == nil, !template.template { throw ValidationError("Name the file or folder.") }
  }

  func run(at desk: Desk) throws(Failure) {
    if template.template { return try template.write(as: `as`, at: desk) }
    let content = try FileContent(file)
    let form = `as` ?? content.form
    guard form.isTable || (tables.filled == nil && !tables.replace) else {
      throw Failure(.usage, "--filled and --replace are for tables.", advice: "Leave them out.")
    }
    switch form {
    case .programme, .scheduleXML, .scheduleJSON:
      try importProgramme(content.bytes(file), at: desk)
    case .table, .csv, .xlsx, .attendance:
      let importing = TableImport(
        file: file, content: content, kind: form == .attendance ? .attendance : nil,
        newWeek: newWeek, options: tables, write: write, global: global)
      try importing.run(at: desk)
    }
  }

  private func importProgramme(_ bytes: [UInt8], at desk: Desk) throws(Failure) {
    let name = file == "-" ? "standard input" : file
    if let form = (`as` ?? FileForm(of: bytes))?.schedule {
      return try take(bytes, as: form, from: name, at: desk)
    }
    let (programme, faults) = ProgrammeReader.read(bytes, fileName: name, now: desk.now)
    guard let programme, !faults.hasErrors else { throw Failure(refusing: faults) }
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
  case programme, table, csv, xlsx, attendance
  case scheduleXML = "schedule-xml"
  case scheduleJSON = "schedule-json"

  var isTable: Bool { [.table, .csv, .xlsx, .attendance].contains(self) }
}

/// What is to be imported: a file's bytes, or a folder.
enum FileContent {
  case bytes([UInt8])
  case folder

  init(_ path: String) throws(Failure) {
    do throws(FileError) {
      self = .bytes(try FileBytes.read(path, limit: ImportCommand.sizeLimit))
    } catch {
      guard case .isFolder = error else { throw Failure(error) }
      self = .folder
    }
  }

  /// What the content is by its beginning.
  var form: FileForm {
    guard case .bytes(let bytes) = self else { return .table }
    let start = bytes.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }.first
    switch start {
    case nil, UInt8(ascii: "{"): return FileForm(of: bytes) ?? .programme
    case UInt8(ascii: "<"): return .scheduleXML
    default: return .table
    }
  }

  func bytes(_ path: String) throws(Failure) -> [UInt8] {
    guard case .bytes(let bytes) = self else { throw Failure(.isFolder(path: path)) }
    return bytes
  }
}

extension Failure {
  /// The faults of a file that was to be imported, all at once.
  init(refusing faults: Faults) {
    let count = faults.errorCount == 1 ? "1 error" : "\(faults.errorCount) errors"
    self.init(.usage, lines: faults.rendered + ["\(count). Nothing was changed."])
  }
}
