import ArgumentParser
import CivilTime
import Reports
import SchedulingDomain
import Tables
import UseCases
import Wording

/// `filmweek report dossier`.
struct DossierCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "dossier", "Write a folder for an embassy, a ministry or a funder.",
    examples: ["report dossier --for embassy --output public --language fr,vi,en"],
    about: """
      A summary page, the tables as a workbook, the pictures, and how we counted; a folder for each \
      language where there are several. It is replaced whole each time.
      """)

  @Option(name: .customLong("for"), help: "For whom it is: it stands on the first page.")
  var addressee: String
  @Option(help: "The languages, such as fr,vi,en.") var language = "en"
  @Option(help: "The folder to write.", completion: .directory) var output: String
  @Option(help: "What went well, in your words.") var highlights: String?
  @Option(help: "What was said, in whose words.") var quotes: String?
  @Option(help: "Whom to thank.") var thanks: String?
  @Option(
    help: ArgumentHelp("Withhold figures of fewer people by country.", valueName: "number"))
  var withholdBelow: Int?
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let programme = try work.stored().programme
    let minutes = try work.minutes(of: programme)
    let languages = try language.split(separator: ",").map { text throws(Failure) in
      try Wording.Language.spoken(String(text))
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for spoken in languages {
      let folder = languages.count > 1 ? spoken.rawValue + "/" : ""
      let reports = WeekReports(
        programme, language: spoken, withholdingBelow: withholdBelow)
      for file in try self.files(reports.dossier(words, minutes: minutes, made: desk.now), at: desk)
      {
        files.append((folder + file.path, file.bytes))
      }
    }
    do throws(FileError) {
      try FolderBytes.replace(output, with: files)
    } catch { throw Failure(error) }
    let start = languages.count > 1 ? "\(languages[0].rawValue)/summary.html" : "summary.html"
    desk.inform("wrote \(output): \(files.count) files. Begin with \(output)/\(start)")
  }

  private var words: DossierWords {
    DossierWords(
      addressee: addressee, highlights: highlights, quotes: quotes, thanks: thanks)
  }

  private func files(
    _ dossier: Dossier, at desk: Desk
  ) throws(Failure) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [
      ("summary.html", dossier.report.page(made: desk.now)),
      ("tables.xlsx", try dossier.tables.workbookBytes(of: desk.now)),
      ("how-we-counted.txt", dossier.howWeCounted),
    ]
    let tools = PictureTools(desk)
    var failure: Failure?
    for picture in dossier.report.pictures {
      files.append(("pictures/\(picture.id).svg", picture.svg))
      guard tools.canDraw, failure == nil else { continue }
      do throws(Failure) {
        let points = try tools.png(picture.svg, width: picture.width, height: picture.height)
        files.append(("pictures/\(picture.id).png", points))
      } catch { failure = error }
    }
    if let failure {
      desk.inform("note: pictures are SVG only. \(failure.lines.joined(separator: " "))")
    }
    if !tools.canDraw, !dossier.report.pictures.isEmpty {
      desk.inform("note: no program here makes PNG, so pictures are SVG only: see librsvg2-bin")
    }
    return files
  }
}
