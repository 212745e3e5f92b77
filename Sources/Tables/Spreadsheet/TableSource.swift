/// A workbook, a text file or a folder of text files, as named tables of rows.
package struct TableSource {
  package struct Table {
    /// The sheet's name, or the file's without its ending.
    package let name: String
    /// A sheet that isn't shown.
    package let isHidden: Bool
    fileprivate let origin: Origin
    fileprivate let faults: Faults
  }

  fileprivate enum Origin {
    case sheet(Workbook.Sheet, Workbook)
    /// In UTF-8.
    case text([UInt8], SourcePosition.Part?)
  }

  /// In the workbook's order; those of a folder by name.
  package let tables: [Table]
}

extension TableSource {
  /// Reads a file by its content, whatever its name says; nil, with a fault, where it can't.
  ///
  /// `name` is the file's, and names the table of a file that has only one.
  package init?(_ bytes: [UInt8], name: String, faults: Faults) {
    let kind = OfficeFileKind(bytes)
    guard kind != .text else {
      guard !Self.isDamagedWorkbook(bytes, named: name) else {
        faults.report(WorkbookRefusal.damaged(part: nil).fault(at: nil))
        return nil
      }
      tables = [Table(text: bytes, file: name, part: nil, faults: faults)]
      return
    }
    guard let workbook = Workbook(bytes, faults: faults) else { return nil }
    tables = workbook.sheets.map { sheet in
      Table(
        name: sheet.name, isHidden: sheet.isHidden, origin: .sheet(sheet, workbook),
        faults: faults)
    }
  }

  /// Whether a file that is called a workbook holds bytes that no text has.
  private static func isDamagedWorkbook(_ bytes: [UInt8], named name: String) -> Bool {
    let isCalledWorkbook = [".xlsx", ".xlsm"].contains { name.lowercased().hasSuffix($0) }
    guard isCalledWorkbook else { return false }
    switch TextEncoding(of: bytes) {
    case .utf16LittleEndian, .utf16BigEndian: return false
    case .utf8, .windows1252, .windows1258: return bytes.contains { $0 < 0x09 }
    }
  }

  /// The text files of a folder, each of them a table; nil, with a fault, where they can't be.
  package init?(files: [(name: String, bytes: [UInt8])], faults: Faults) {
    var names: Set<String> = []
    var tables: [Table] = []
    for file in files {
      let table = Table(
        text: file.bytes, file: file.name, part: .file(file.name), faults: faults)
      let place = SourcePosition(line: 1, column: 1, byteOffset: 0, part: .file(file.name))
      if !names.insert(table.name.lowercased()).inserted {
        faults.error(
          at: place, "two files are named \"\(table.name)\" but for their endings",
          advice: "Rename or remove one of the two.")
      }
      let kind = OfficeFileKind(file.bytes)
      if kind != .text, kind != .empty {
        faults.report(WorkbookRefusal.otherKind(kind).fault(at: place))
      }
      tables.append(table)
    }
    if tables.isEmpty {
      faults.error(
        at: nil, "the folder has no files that end in .csv or .tsv",
        advice: "Save each sheet as CSV into it, or give a workbook (.xlsx).")
    }
    guard !faults.hasErrors else { return nil }
    self.tables = tables
  }
}

extension TableSource.Table {
  /// Text in whatever encoding; that a guess was needed is said.
  fileprivate init(
    text bytes: [UInt8], file: String, part: SourcePosition.Part?, faults: Faults
  ) {
    let last = file.split(separator: "/").last ?? file[...]
    let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last
    name = String(stem.isEmpty ? last : stem)
    isHidden = false
    let encoding = TextEncoding(of: bytes)
    if encoding.isGuess {
      faults.report(
        Fault(
          severity: .notice,
          position: SourcePosition(line: 1, column: 1, byteOffset: 0, part: part),
          message: "the file is not in UTF-8 and was read as \(encoding.name)",
          advice: "If letters look wrong, give the .xlsx, or save it as \"CSV UTF-8\"."))
    }
    origin = .text(encoding.utf8(bytes), part)
    self.faults = faults
  }

  /// The rows that hold anything, from the first, those above the headings included.
  ///
  /// Each call begins anew, and reports anew what is wrong with the rows, unless it is `silent`.
  package func rows(silent: Bool = false) -> TableRows {
    let faults = silent ? Faults(file: nil) : faults
    return rows(faults)
  }

  private func rows(_ faults: Faults) -> TableRows {
    switch origin {
    case .sheet(let sheet, let workbook):
      TableRows(workbook.rows(of: sheet, faults: faults))
    case .text(let bytes, let part):
      TableRows(CSVReader(bytes, part: part, faults: faults))
    }
  }
}
