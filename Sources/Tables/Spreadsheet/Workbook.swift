/// An .xlsx workbook: its sheets, whose rows are read one after the other.
///
/// ECMA-376, both forms. What it can't or won't read is reported as a fault.
package struct Workbook {
  package struct Sheet: Hashable, Sendable {
    package let name: String
    package let isHidden: Bool
    /// From 0, in the workbook's order.
    let place: Int
    let part: String
  }

  /// Those with cells, in the workbook's order; charts are left out.
  package let sheets: [Sheet]
  let archive: ZipArchive
  let dates: DateSystem
  let strings: SharedStrings
  let formats: CellFormats

  /// Nil, with a fault, where the file can't be read as a workbook.
  package init?(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits(), faults: Faults) {
    do throws(WorkbookRefusal) {
      try self.init(checked: bytes, limits: limits)
    } catch {
      faults.report(error.fault())
      return nil
    }
  }

  /// The rows of a sheet, from its beginning.
  package func rows(of sheet: Sheet, faults: Faults) -> SheetReader {
    SheetReader(sheet, of: self, faults: faults)
  }

  private init(checked bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookRefusal) {
    archive = try Self.archive(bytes, limits: limits)
    guard let name = try Relationships(of: "", in: archive).part(of: "officeDocument"),
      let part = try archive.part(name)
    else { throw try Self.refusal(without: archive) }
    let relationships = try Relationships(of: name, in: archive)
    let contents = try WorkbookContents(part, relationships)
    guard !contents.sheets.isEmpty else { throw .noSheets }
    sheets = contents.sheets
    dates = contents.dates
    let strings = try Self.part("sharedStrings", of: relationships, in: archive)
    self.strings = if let strings { try SharedStrings(strings) } else { SharedStrings() }
    let styles = try Self.part("styles", of: relationships, in: archive)
    formats = if let styles { try CellFormats(styles) } else { CellFormats() }
  }

  /// Nil where the workbook has none of this kind, as it may.
  private static func part(
    _ kind: String, of relationships: Relationships, in archive: ZipArchive
  ) throws(WorkbookRefusal) -> ZipPart? {
    guard let name = relationships.part(of: kind) else { return nil }
    return try archive.part(name)
  }

  private static func archive(
    _ bytes: [UInt8], limits: WorkbookLimits
  ) throws(WorkbookRefusal) -> ZipArchive {
    switch OfficeFileKind(bytes) {
    case .package: try ZipArchive(bytes, limits: limits)
    case .protectedWorkbook: throw .passwordProtected
    case let kind: throw .otherKind(kind)
    }
  }

  /// For a zip file that names no workbook: another kind of document, or a workbook without it.
  private static func refusal(without archive: ZipArchive) throws(WorkbookRefusal)
    -> WorkbookRefusal
  {
    let mediaType = try archive.part("mimetype")?.next()
    let kind = OfficeFileKind.ofPackage(
      names: archive.names, mediaType: mediaType.map { String(decoding: $0, as: UTF8.self) })
    guard kind == .otherPackage, archive.names.contains(where: { $0.hasPrefix("xl/") }) else {
      return .otherKind(kind)
    }
    return .missingPart("xl/workbook.xml")
  }
}

/// What the part `workbook.xml` says.
private struct WorkbookContents {
  var sheets: [Workbook.Sheet] = []
  var dates = DateSystem.from1900

  init(_ part: ZipPart, _ relationships: Relationships) throws(WorkbookRefusal) {
    var names: Set<String> = []
    // Two sheets with one content would make a small file endless.
    var parts: Set<String> = []
    let stream = try XMLStream(part)
    while let event = try stream.next() {
      switch event {
      case .start("workbookPr", let attributes) where attributes.isTrue("date1904"):
        dates = .from1904
      case .start("sheet", let attributes):
        guard let name = attributes["name"], let id = attributes["id"] else { continue }
        guard names.insert(name.lowercased()).inserted else { throw .repeatedSheet(name) }
        guard let part = relationships.part(withID: id, of: "worksheet") else { continue }
        guard parts.insert(part.lowercased()).inserted else { throw .repeatedPart(part) }
        let isHidden = attributes["state"].map { $0 != "visible" } ?? false
        sheets.append(
          Workbook.Sheet(name: name, isHidden: isHidden, place: sheets.count, part: part))
      default: break
      }
    }
  }
}
