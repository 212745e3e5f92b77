import SchedulingDomain
import Tables

/// What a sheet was read as, in words.
struct SheetWords {
  private let sheet: LoadedSheet
  private let taken: [String]
  private let kept: [String]
  private let unused: [String]
  /// Whether every heading is one of our own names, as in what was exported.
  private let isOurs: Bool

  private init(_ sheet: LoadedSheet) {
    self.sheet = sheet
    var taken: [String] = []
    var kept: [String] = []
    var unused: [String] = []
    var isOurs = true
    for (column, use) in sheet.layout.uses.sorted(by: { $0.key < $1.key }) {
      let heading = sheet.layout.headings[column] ?? ""
      let isSame = heading.lowercased() == use.name
      if !isSame { isOurs = false }
      switch use {
      case .field: taken.append(isSame ? heading.lowercased() : "\(heading) -> \(use.name ?? "")")
      case .note: kept.append("\"\(heading)\"")
      case .leftOut: unused.append("\"\(heading)\"")
      }
    }
    (self.taken, self.kept, self.unused) = (taken, kept, unused)
    self.isOurs = isOurs
  }

  /// A line for each sheet; several of our own headings are one together, without empty ones.
  static func lines(_ sheets: [LoadedSheet]) -> [String] {
    let words = sheets.map { SheetWords($0) }
    let ours = words.filter(\.isOurs)
    guard ours.count > 1 else { return words.map(\.line) }
    let counts = ours.filter { !$0.sheet.rows.isEmpty }
      .map { "\($0.rows) of \($0.sheet.layout.kind.rawValue)" }
    return ["our own headings: \(counts.isEmpty ? "no rows" : counts.joined(separator: ", "))"]
      + words.filter { !$0.isOurs }.map(\.line)
  }

  private var rows: String { "\(sheet.rows.count) row\(sheet.rows.count == 1 ? "" : "s")" }

  private var line: String {
    var words =
      "\(sheet.layout.table.name): \(rows) of \(sheet.layout.kind.rawValue), headings on row "
      + "\(sheet.layout.headingRow). Read as: \(taken.joined(separator: ", "))"
    if !kept.isEmpty { words += "; kept as notes: \(kept.joined(separator: ", "))" }
    if !unused.isEmpty { words += "; left out: \(unused.joined(separator: ", "))" }
    return words
  }
}
