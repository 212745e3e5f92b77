import ArgumentParser
import CivilTime
import Tables

/// `filmweek manual`: for those who package the program.
struct ManualCommand: AdminCommand {
  static let configuration: CommandConfiguration = {
    var configuration = CommandConfiguration.verb(
      "manual", "Write the manual pages, made of the commands themselves.",
      examples: ["manual", "manual filmweek-film"],
      about: "Each page is also what --help says. With --output, all of them go to a folder.")
    configuration.shouldDisplay = false
    return configuration
  }()

  @Argument(help: "The page.") var page = "filmweek"
  @Option(help: "A folder to write all pages to.", completion: .directory) var output: String?
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    guard let program = CommandInfo.program else {
      throw Failure(.failure, "the commands can't be read.")
    }
    let pages = ManualPage.all(of: program, day: Zone.utc.civil(at: desk.now).day)
    guard let output else {
      guard let found = pages.first(where: { $0.name == page }) else {
        let names = pages.map(\.name).joined(separator: ", ")
        throw Failure(.notFound, "there is no page “\(page)”.", advice: "There are: \(names).")
      }
      return desk.terminal.write(Array(found.text.utf8))
    }
    do throws(FileError) {
      try FolderBytes.put(
        pages.map { (name: "\($0.name).1", bytes: Array($0.text.utf8)) }, into: output)
    } catch { throw Failure(error) }
    desk.inform("wrote \(pages.count) pages to \(output)")
  }
}
