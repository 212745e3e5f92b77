import SchedulingDomain
import Tables

/// What a sheet was read as, in words.
struct SheetWords {
  let line: String

  init(_ sheet: LoadedSheet) {
    let layout = sheet.layout
    var taken: [String] = []
    var kept: [String] = []
    var unused: [String] = []
    for (column, use) in layout.uses.sorted(by: { $0.key < $1.key }) {
      let heading = layout.headings[column] ?? ""
      switch use {
      case .field(let field, let language, _):
        let name = field.rawValue + (language.map { "_\($0)" } ?? "")
        let isSame = heading.lowercased() == name
        taken.append(isSame ? name : "\(heading) -> \(name)")
      case .note: kept.append("\"\(heading)\"")
      case .leftOut: unused.append("\"\(heading)\"")
      }
    }
    let count = "\(sheet.rows.count) row\(sheet.rows.count == 1 ? "" : "s")"
    var words =
      "\(layout.table.name): \(count) of \(layout.kind.rawValue), headings on row "
      + "\(layout.headingRow). Read as: \(taken.joined(separator: ", "))"
    if !kept.isEmpty { words += "; kept as notes: \(kept.joined(separator: ", "))" }
    if !unused.isEmpty { words += "; left out: \(unused.joined(separator: ", "))" }
    line = words
  }
}
