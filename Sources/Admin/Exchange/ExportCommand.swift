import ArgumentParser
import Exchange
import SchedulingDomain
import Tables
import UseCases

/// `filmweek export`.
struct ExportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "export", "Write the programme to a file, whole.",
    examples: [
      "export --output paris-2025.json", "export > paris-2025.json",
      "export --as schedule-xml --output schedule.xml",
    ],
    about: "The file says everything that is known; importing it again changes nothing. "
      + "A schedule (XML or JSON) holds what has a day, a time and an auditorium; apps for "
      + "visitors read it.")

  @Option(name: [.long, .customLong("format")], help: "In what form.") var `as` = FileForm.programme
  @OptionGroup var target: TargetOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let programme = try Work(desk, global).stored().programme
    if let form = `as`.schedule { return try write(programme, as: form, at: desk) }
    let counted = "\(programme.screenings.count) screenings, \(programme.films.count) films"
    try target.write(ProgrammeWriter.write(programme), at: desk, told: counted)
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
