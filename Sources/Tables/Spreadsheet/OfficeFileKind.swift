/// What a file is by its content, whatever its name says.
package enum OfficeFileKind: Hashable, Sendable {
  /// A zip file; whether it is a workbook shows inside.
  case package
  case protectedWorkbook
  case excel97
  case openDocument
  case binaryWorkbook
  case numbers
  case otherOffice
  case otherPackage
  case webPage
  case xml
  case pdf
  case picture
  case empty
  /// Text, as far as the first bytes tell.
  case text

  /// By the first bytes; the container of old office files is looked through for what it holds.
  package init(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .package
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = Self.inContainer(bytes)
    } else if bytes.count > 4, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]),
      bytes[3] == 0
    {
      self = .excel97
    } else {
      self = Self.ofText(bytes)
    }
  }

  /// An OLE container: names of its streams are UTF-16, and stand in its directory.
  private static func inContainer(_ bytes: [UInt8]) -> OfficeFileKind {
    if bytes.holds(utf16: "EncryptedPackage") { return .protectedWorkbook }
    return bytes.holds(utf16: "Workbook") || bytes.holds(utf16: "Book") ? .excel97 : .otherOffice
  }

  private static func ofText(_ bytes: [UInt8]) -> OfficeFileKind {
    let start = String(decoding: bytes.prefix(256), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let kinds: [(start: String, kind: OfficeFileKind)] = [
      ("<!doctype html", .webPage), ("<html", .webPage), ("<table", .webPage), ("<?xml", .xml),
      ("%pdf-", .pdf),
    ]
    if let known = kinds.first(where: { start.hasPrefix($0.start) }) { return known.kind }
    let isPicture =
      bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
    return isPicture ? .picture : .text
  }

  /// What a zip file is that has no workbook in it, by the names of its parts in lower case.
  static func ofPackage(names: some Sequence<String>, mediaType: String?) -> OfficeFileKind {
    if mediaType?.hasPrefix("application/vnd.oasis.opendocument") == true { return .openDocument }
    for name in names {
      if name == "xl/workbook.bin" { return .binaryWorkbook }
      if name.hasSuffix("document.iwa") { return .numbers }
      if name == "word/document.xml" || name == "ppt/presentation.xml" { return .otherOffice }
    }
    return .otherPackage
  }
}

extension OfficeFileKind {
  var name: String {
    switch self {
    case .package, .otherPackage: "a zip file without a workbook in it"
    case .protectedWorkbook: "a workbook with a password"
    case .excel97: "a workbook of Excel 97 to 2003 (.xls)"
    case .openDocument: "an OpenDocument file (.ods)"
    case .binaryWorkbook: "a binary workbook (.xlsb)"
    case .numbers: "a document of Apple Numbers"
    case .otherOffice: "an office document, but no workbook"
    case .webPage: "a web page, whatever its name says"
    case .xml: "an XML file, not a workbook"
    case .pdf: "a PDF file"
    case .picture: "a picture"
    case .empty: "an empty file"
    case .text: "no workbook, but perhaps text"
    }
  }

  var advice: String {
    switch self {
    case .excel97, .openDocument, .binaryWorkbook, .webPage, .xml, .protectedWorkbook:
      "Open it in Excel or LibreOffice and save it as .xlsx (\"Excel Workbook\")."
    case .numbers: "In Numbers, choose File > Export To > Excel."
    case .empty: "Save it again from the program that wrote it."
    case .text: "If it is comma-separated, give its name the ending .csv."
    case .package, .otherPackage, .otherOffice, .pdf, .picture:
      "Give a workbook (.xlsx) or comma-separated values (.csv)."
    }
  }
}

extension [UInt8] {
  /// Whether the text stands anywhere as UTF-16, as the directories of OLE containers write it.
  fileprivate func holds(utf16 text: String) -> Bool {
    let wanted: [UInt8] = text.utf8.flatMap { letter -> [UInt8] in [letter, 0] }
    guard let first = wanted.first, count >= wanted.count else { return false }
    for start in stride(from: 0, through: count - wanted.count, by: 2) where self[start] == first {
      if self[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }
}
