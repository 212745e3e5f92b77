import CivilTime
import Exchange
import Reports
import Tables
import UseCases

/// In what form a report is given, and where to.
protocol ReportForms {
  var form: ReportFormat { get }
  /// The file to write; - for standard output.
  var output: String { get }
  /// Which table, and which picture, where there are several.
  var table: String? { get }
  var picture: String? { get }
}

extension ReportOptions: ReportForms {}

extension ReportForms {
  /// Gives a report in the form that was asked for.
  /// - Parameter forms: what programs read, where that is more than the report's own tables.
  func give(
    _ report: Report, _ forms: AnswerForms? = nil, at desk: Desk, style: Style
  ) throws(Failure) {
    let chosen = try table.map { name throws(Failure) in try report.table(named: name) }
    switch form {
    case .table:
      var report = report
      if let chosen { report.blocks = [.table(chosen)] }
      try write(Array(report.text(width: desk.terminal.width, style: style).utf8), at: desk)
    case .json: try write(forms?.json() ?? report.json, at: desk)
    case .ndjson:
      let own = table == nil ? forms?.ndjson() : nil
      if let own { return try write(own, at: desk) }
      try write(report.ndjson(of: chosen), at: desk)
    case .csv:
      let own = table == nil ? forms?.csv() : nil
      if let own { return try write(own, at: desk) }
      try write(report.values(of: chosen), at: desk)
    case .tsv:
      let own = table == nil ? forms?.tsv() : nil
      if let own { return try write(own, at: desk) }
      let tab = UInt8(ascii: "\t")
      try write(report.values(of: chosen, separator: tab), at: desk)
    case .html: try write(report.page(made: desk.now), at: desk)
    case .svg: try write(try chosenPicture(of: report).svg, at: desk)
    case .xlsx, .png, .pdf: try write(try bytes(of: report, at: desk), at: desk, isText: false)
    }
  }

  private func bytes(of report: Report, at desk: Desk) throws(Failure) -> [UInt8] {
    switch form {
    case .png:
      let picture = try chosenPicture(of: report)
      return try PictureTools(desk).png(picture.svg, width: picture.width, height: picture.height)
    case .pdf: return try PictureTools(desk).pdf(report.page(made: desk.now))
    default: return try report.workbookBytes(of: report.asOf ?? desk.now)
    }
  }

  private func write(_ bytes: [UInt8], at desk: Desk, isText: Bool = true) throws(Failure) {
    if output == "-" {
      guard isText || desk.terminal.width == nil else {
        throw Failure(
          .usage, "\(form.rawValue) is nothing to read on a terminal.",
          advice: "Name a file: --output report.\(form.rawValue)")
      }
      return desk.terminal.write(bytes)
    }
    do throws(FileError) {
      try FileBytes.write(output, bytes)
    } catch { throw Failure(error) }
    desk.inform("wrote \(output)")
  }

  private func chosenPicture(of report: Report) throws(Failure) -> Picture {
    let pictures = report.pictures
    let found = picture.map { name in pictures.first { $0.id == name } } ?? pictures.first
    if let found { return found }
    guard report.isDrawn else {
      throw Failure(
        .usage, "this report has no pictures.",
        advice: "report attendance, occupancy, countries, box-office and editions have.")
    }
    guard let picture, !pictures.isEmpty else {
      throw Failure(
        .notFound, "there is nothing to draw yet.",
        advice: "Count something first: filmweek attendance count CODE NUMBER")
    }
    throw .noPart("picture", picture, of: pictures.map(\.id))
  }
}

extension Report {
  /// The table that is named, or which there are.
  fileprivate func table(named name: String) throws(Failure) -> ReportTable {
    if let found = tables.first(where: { $0.id == name }) { return found }
    throw .noPart("table", name, of: tables.map(\.id))
  }

  /// The report as a workbook, or why it can't be one.
  func workbookBytes(of moment: Instant) throws(Failure) -> [UInt8] {
    do throws(WorkbookWritingRefusal) {
      return try workbook(of: moment)
    } catch .file(let error) {
      throw Failure(error)
    } catch { throw Failure(.failure, "the tables can't be written as a workbook: \(error)") }
  }
}

extension Failure {
  fileprivate static func noPart(_ kind: String, _ name: String, of known: [String]) -> Failure {
    Failure(
      .notFound, "the report has no \(kind) “\(name)”.",
      advice: known.isEmpty
        ? "It has none yet." : "There are: \(known.joined(separator: ", ")).")
  }
}
