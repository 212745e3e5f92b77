import ArgumentParser
import Exchange
import Wording

/// What is said of empty tables that are to be filled in.
struct TemplateOptions: ParsableArguments {
  @Flag(help: "Write empty tables to fill in: a workbook, or CSV with --as csv.")
  var template = false

  @Option(help: "The sheet to write alone: screenings, films, …") var only: String?

  @Option(help: "The language of the headings: en, fr, vi.") var language = "en"

  @Option(help: "The file or folder to write; - for standard output.", completion: .file())
  var output = "-"
}

extension TemplateOptions {
  /// Writes the empty tables.
  func write(as form: FileForm?, at desk: Desk) throws(Failure) {
    guard let language = Wording.Language(rawValue: language.lowercased()) else {
      throw Failure(
        .usage, "“\(language)” is no language of filmweek.", advice: "Write en, fr or vi.")
    }
    let isCSV = form == .csv || form == nil && (output == "-" || output.hasSuffix(".csv"))
    guard form == nil || form == .csv || form == .xlsx || form == .table else {
      throw Failure(.usage, "there is no template of that form.", advice: "Write csv or xlsx.")
    }
    let files = try SheetFiles(templatesIn: language, only: only)
    try files.write(as: isCSV ? .csv : .workbook, to: output, at: desk, told: "empty tables")
  }
}
