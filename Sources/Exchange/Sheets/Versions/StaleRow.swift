import SchedulingDomain
package import Tables

/// An edited row about a thing that is no longer as it was when the row was exported.
package struct StaleRow: Sendable {
  package let position: SourcePosition
  /// Such as `screening CL`.
  package let thing: String
  /// Whether the thing is not there any longer.
  package let isGone: Bool
  /// What the row and the programme say, where they differ.
  package let cells: [Difference]

  /// One cell, with both values.
  package struct Difference: Sendable {
    package let position: SourcePosition?
    package let column: String
    /// Nil for an empty cell.
    package let here: String?
    /// Nil where nothing is said any longer.
    package let now: String?
    package let isEdited: Bool
  }

  init(
    _ row: SheetRow, _ cells: [SheetVersions.ExportedCell], _ version: RowVersion,
    _ current: CurrentRow?
  ) {
    let kind = row.layout.kind
    let first = cells.first { !version.said($0.said, $0.heading) }
    position = first?.cell.position ?? row.row.position(ofColumn: 0)
    let identity = kind.identity.compactMap { row[$0]?.text }.joined(separator: ", ")
    thing = "\(kind.singular) \(identity)"
    isGone = current == nil
    var differences: [Difference] = []
    for cell in cells where current != nil && current?[cell.heading] != cell.said {
      differences.append(
        Difference(
          position: cell.cell.position, column: cell.cell.heading, here: cell.said,
          now: current?[cell.heading], isEdited: !version.said(cell.said, cell.heading)))
    }
    for (column, use) in row.layout.uses.sorted(by: { $0.key < $1.key }) {
      guard row[column: column] == nil, case .field(let field, let language, _) = use,
        let now = current?[SheetHeading(field, language)],
        !version.said(now, SheetHeading(field, language))
      else { continue }
      differences.append(
        Difference(
          position: row.row.position(ofColumn: column),
          column: row.layout.headings[column] ?? field.rawValue, here: nil, now: now,
          isEdited: false))
    }
    self.cells = differences
  }
}

extension StaleRow {
  /// One line for the row and one for each cell that differs.
  package func lines(file: String) -> [String] {
    let fault = Fault(
      position: position,
      message: isGone
        ? "\(thing) was removed since this was exported, and the row was edited"
        : "\(thing) has changed since this was exported, and the row was edited",
      advice: isGone
        ? "To bring it back, empty its row_version." : "Export anew, and edit that.")
    return [fault.rendered(file: file)] + cells.map { "  " + $0.words }
  }
}

extension StaleRow.Difference {
  /// `start: "20:00" in the file, "21:00" now`.
  package var words: String {
    func quoted(_ text: String?) -> String {
      guard let text else { return "nothing" }
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
      return "\"\(line.count > 60 ? line.prefix(59) + "…" : line[...])\""
    }
    return printable(
      "\(column): \(quoted(here)) in the file\(isEdited ? ", edited there" : ""), "
        + "\(quoted(now)) now")
  }
}

extension SheetKind {
  /// One thing of a sheet of this kind.
  var singular: String {
    switch self {
    case .week: "the week's"
    case .venues: "house"
    case .films: "film"
    case .guests: "guest"
    case .screenings: "screening"
    case .appearances: "appearance"
    case .attendance: "count"
    case .sections: "section"
    case .organisations: "organisation"
    case .packages: "package"
    case .prints: "print"
    case .hire: "hire"
    case .travel: "way"
    case .holds: "hold"
    }
  }
}
