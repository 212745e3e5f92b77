import CivilTime
import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// A programme exported as sheets, edited as text, and read again.
struct ExportedSheets {
  /// By sheet, in the order in which they are written.
  var files: [(name: String, bytes: [UInt8])]

  init(of programme: Programme) {
    files = SheetExport(of: programme).sheets.map { sheet in
      ("\(sheet.kind.rawValue).csv", sheet.csv(hasByteOrderMark: true))
    }
  }

  /// One sheet in which the first of some text is another.
  init(of programme: Programme, _ kind: SheetKind, _ edits: [(String, String)]) throws {
    let sheet = SheetExport(of: programme).sheet(kind)
    var text = String(decoding: sheet.csv(hasByteOrderMark: false), as: UTF8.self)
    for (old, new) in edits {
      let range = try #require(text.firstRange(of: old), "\(old) is not in\n\(text)")
      text.replaceSubrange(range, with: new)
    }
    files = [("\(kind.rawValue).csv", Array(text.utf8))]
  }

  func read(into programme: Programme, map: [String] = []) throws -> ReadSheet {
    let faults = Faults(file: "week")
    let source = try #require(TableSource(files: files, faults: faults))
    return try ReadSheet(
      source, faults, into: .week(programme), map: map, answers: SheetAnswers())
  }

  /// What the programme is after these sheets were taken in.
  func taken(into programme: Programme, map: [String] = []) throws -> Programme {
    try programme.merging(try read(into: programme, map: map).programme())
  }
}

/// A programme that ships.
enum Sample: CaseIterable {
  case paris, goldenHorse

  var programme: Programme {
    get throws {
      switch self {
      case .paris: try Paris.programme()
      case .goldenHorse: try GoldenHorse.programme()
      }
    }
  }
}
