/// Why a file can't be read as an .xlsx workbook.
package enum WorkbookRefusal: Error, Hashable, Sendable {
  case passwordProtected
  /// It is something else that people take for an .xlsx file.
  case otherKind(OfficeFileKind)
  /// It begins like a workbook, and its end or middle is missing or wrong.
  case damaged(part: String?)
  case missingPart(String)
  case tooLargeInside(bytes: UInt64, limit: UInt64)
  /// A part unpacks to so many times its size that nobody's data does.
  case packedTooTightly(part: String, times: UInt64)
  case tooManyParts(Int)
  case tooManyTexts(limit: Int)
  case tooManyMergedRanges(limit: Int)
  case unsafePartName(String)
  case repeatedPart(String)
  /// XML that declares a document type, as office programs never do and attackers must.
  case declaresDocumentType(part: String)
  case nestedTooDeeply(part: String)
  case repeatedSheet(String)
  case noSheets
  /// A cell or row that isn't where its address says.
  case wrongAddress(String)
}

extension WorkbookRefusal {
  package var message: String {
    switch self {
    case .passwordProtected: "the workbook is protected with a password"
    case .otherKind(let kind): "this is \(kind.name)"
    case .damaged(nil): "the workbook is damaged: a part of the file is missing or wrong"
    case .damaged(let part?): "the workbook is damaged in its part \(part)"
    case .missingPart(let part): "the workbook has no part \(part)"
    case .tooLargeInside(let bytes, let limit):
      "unpacked, the workbook would have \(bytes >> 20) MiB; at most \(limit >> 20) are read"
    case .packedTooTightly(let part, let times):
      "the workbook's part \(part) unpacks to \(times) times its size, as no spreadsheet does"
    case .tooManyParts(let count): "the workbook has \(count) parts, more than any spreadsheet"
    case .tooManyTexts(let limit): "the workbook has more than \(limit) texts"
    case .tooManyMergedRanges(let limit): "the sheet has more than \(limit) merged cells"
    case .unsafePartName(let name): "the workbook holds a part with the name \"\(name)\""
    case .repeatedPart(let name): "the workbook holds or uses the part \(name) twice"
    case .declaresDocumentType(let part):
      "the workbook's part \(part) declares a document type, as no spreadsheet does"
    case .nestedTooDeeply(let part):
      "the workbook's part \(part) is nested deeper than any spreadsheet"
    case .repeatedSheet(let name): "two sheets have the name \"\(name)\""
    case .noSheets: "the workbook has no sheet with cells"
    case .wrongAddress(let address): "a cell is out of its place: \"\(address)\""
    }
  }

  package var advice: String {
    switch self {
    case .passwordProtected:
      "Open it, remove the password (File > Info > Protect Workbook) and save it without one."
    case .otherKind(let kind): kind.advice
    case .damaged, .missingPart:
      "Fetch or copy the file again, or open it in a spreadsheet program and save it as .xlsx."
    case .tooLargeInside, .tooManyTexts, .tooManyMergedRanges:
      "Keep the sheets that are needed, and save them as a workbook of their own."
    case .packedTooTightly, .tooManyParts, .unsafePartName, .repeatedPart,
      .declaresDocumentType, .nestedTooDeeply:
      "It was not read. If you trust it, open it in a spreadsheet program and save it as .xlsx."
    case .repeatedSheet: "Rename one of the two."
    case .noSheets: "Put the table on a sheet, and save the workbook."
    case .wrongAddress: "Open the workbook in a spreadsheet program and save it as .xlsx."
    }
  }

  func fault(at position: SourcePosition? = nil) -> Fault {
    Fault(position: position, message: message, advice: advice)
  }
}
