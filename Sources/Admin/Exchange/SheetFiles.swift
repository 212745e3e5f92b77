import CivilTime
import Exchange
import Tables
import Wording

/// Sheets on their way into a folder of CSV, one CSV file, or a workbook.
struct SheetFiles {
  /// In what form sheets are written.
  enum Form { case csv, workbook }

  /// One sheet in both forms.
  struct Content {
    let name: String
    let csv: (_ hasByteOrderMark: Bool) -> [UInt8]
    let workbook: WorkbookWriter.Sheet
  }

  let contents: [Content]
  /// The moment that a workbook says it was made, in seconds since 1970.
  let created: Int
  /// Whether one sheet alone was asked for, which is then a file and not a folder.
  let isOne: Bool

  init(_ contents: [Content], only: String?, created: Int) throws(Failure) {
    self.created = created
    isOne = only != nil
    guard let only else {
      self.contents = contents
      return
    }
    self.contents = contents.filter { $0.name == only.lowercased() }
    guard self.contents.isEmpty else { return }
    throw Failure(
      .usage, "“\(only)” is no sheet.",
      advice: "There are: \(contents.map(\.name).joined(separator: ", ")).")
  }

  func write(as form: Form, to output: String, at desk: Desk, told: String) throws(Failure) {
    switch form {
    case .workbook: try target(output).write(try workbook(at: desk), at: desk, told: told)
    case .csv:
      if output == "-" || isOne {
        // The sheet that is asked for, else the one that most people mean.
        guard let sheet = contents.first(where: { $0.name == "screenings" }) ?? contents.first
        else { return }
        if !isOne {
          desk.inform(
            "note: one sheet, \(sheet.name); another: --only NAME; all of "
              + "them: --output FOLDER")
        }
        return try target(output).write(sheet.csv(output != "-"), at: desk, told: told)
      }
      do throws(FileError) {
        try FolderBytes.put(contents.map { ("\($0.name).csv", $0.csv(true)) }, into: output)
      } catch { throw Failure(error) }
      desk.inform("wrote \(output): \(told), a file a sheet")
    }
  }

  private func target(_ output: String) -> TargetOptions {
    var target = TargetOptions()
    target.output = output
    return target
  }

  private func workbook(at desk: Desk) throws(Failure) -> [UInt8] {
    let faults = Faults(file: nil)
    do throws(WorkbookWritingRefusal) {
      let bytes = try WorkbookWriter(sheets: contents.map(\.workbook), created: created)
        .bytes(faults: faults)
      for line in faults.rendered { desk.inform(line) }
      return bytes
    } catch { throw Failure(error) }
  }
}

extension SheetFiles {
  /// The sheets of a programme.
  init(_ export: SheetExport, only: String?) throws(Failure) {
    let contents = export.sheets.map { sheet in
      Content(
        name: sheet.kind.rawValue, csv: { sheet.csv(hasByteOrderMark: $0) },
        workbook: sheet.workbookSheet)
    }
    try self.init(contents, only: only, created: export.newest.secondsSinceEpoch)
  }

  /// Empty sheets, to be filled in.
  init(templatesIn language: Wording.Language, only: String?) throws(Failure) {
    let contents = SheetExport.kinds.map { kind in
      let template = SheetTemplate(kind, in: language)
      return Content(
        name: kind.rawValue, csv: { template.csv(hasByteOrderMark: $0) },
        workbook: template.workbookSheet)
    }
    try self.init(contents, only: only, created: 0)
  }
}

extension Failure {
  init(_ refusal: WorkbookWritingRefusal) {
    switch refusal {
    case .file(let error): self.init(error)
    case .tooManyRows(let sheet, let count, let limit):
      self.init(
        .failure, "the sheet \(sheet) has \(count) rows; a workbook holds \(limit).",
        advice: "Write CSV: --as csv.")
    default: self.init(.failure, "the workbook can't be written: \(refusal)")
    }
  }
}
