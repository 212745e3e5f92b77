import SchedulingDomain
import Tables

/// Tells what rows say beyond what they said when they were exported.
///
/// A cell as it was exported says nothing, so that a row without an edited cell does nothing,
/// whatever has become of its thing. A row with one is taken where its thing is still as it was.
struct SheetVersions {
  private let week: Key<FilmWeek>
  /// The rows that would be exported now, by kind and what they are about.
  private let current: [SheetKind: [String: [CurrentRow]]]

  init(_ programme: Programme) {
    week = programme.week.key
    var current: [SheetKind: [String: [CurrentRow]]] = [:]
    for sheet in SheetExport(of: programme).sheets {
      for row in sheet.rows {
        current[sheet.kind, default: [:]][row.identity, default: []].append(CurrentRow(row, sheet))
      }
    }
    self.current = current
  }

  /// How a row stands to its thing.
  enum Standing {
    /// It carries no version, or that of another thing, as a copied row does: all of it is said.
    case whole
    /// Nothing in it was edited.
    case asExported(isGone: Bool)
    /// Its edits are to be taken; what was not edited is silent.
    case edited(SheetRow)
    /// The same, but its thing is no longer as it was.
    case outdated(SheetRow, StaleRow)
  }

  func standing(
    of row: SheetRow, _ dates: DateColumn, _ moments: [SheetField: DateColumn]
  ) -> Standing {
    let kind = row.layout.kind
    guard let version = row[.rowVersion].flatMap({ RowVersion($0.text) }) else { return .whole }
    let identity = RowVersion.identity(
      kind.identity.map { field in row[field].flatMap { RowVersion.plain($0.text) } ?? "" })
    let subject = RowVersion.Subject(week: week, kind: kind, identity: identity)
    guard version.isAbout(subject) else { return .whole }
    let cells = exportedCells(row, dates, moments)
    let isSame = cells.filter { version.said($0.said, $0.heading) }
    let notes = row.layout.notes.filter { row[column: $0] != nil }
    let rows = current[kind]?[identity] ?? []
    guard isSame.count < cells.count || !notes.isEmpty else {
      return .asExported(isGone: rows.isEmpty)
    }
    var edited = row
    edited.isExported = true
    edited.silent = silent(Set(isSame.map(\.column)), cells, kind)
    if rows.contains(where: { $0.isStill(version, in: row.layout) }) {
      return .edited(edited)
    }
    let stale = StaleRow(row, cells, version, rows.first)
    return .outdated(edited, stale)
  }

  /// A cell of a column that is exported too.
  struct ExportedCell {
    let column: Int
    let heading: SheetHeading
    let cell: SheetCell
    /// The text as an export would have it, however an office program writes days and times.
    let said: String
  }

  private func exportedCells(
    _ row: SheetRow, _ dates: DateColumn, _ moments: [SheetField: DateColumn]
  ) -> [ExportedCell] {
    row.layout.uses.sorted { $0.key < $1.key }.compactMap { column, use in
      guard case .field(let field, let language, _) = use, field != .rowVersion,
        let cell = row[column: column], let plain = RowVersion.plain(cell.text)
      else { return nil }
      var said = plain
      switch field {
      case .date: said = dates.day(cell).map { "\($0)" } ?? plain
      case .start, .end, .from, .to:
        guard field == .start || field == .end || row.layout.kind == .hire else { break }
        if case .minutes(let minutes)? = TypedTime(plain), minutes < 1440 {
          said = CellValue.time(seconds: minutes * 60).text
        }
      default: said = moments[field]?.exported(cell) ?? plain
      }
      return ExportedCell(
        column: column, heading: SheetHeading(field, language), cell: cell, said: said)
    }
  }

  /// Cells that mean something only together: with one of them edited, the others speak too.
  private static let groups: [Set<SheetField>] = [
    [.latitude, .longitude], [.date, .start, .end, .from, .to], [.venue, .auditorium],
  ]

  private func silent(
    _ same: Set<Int>, _ cells: [ExportedCell], _ kind: SheetKind
  ) -> Set<Int> {
    // A line of the ledger is stated whole: it can't be changed, only be the same.
    guard kind != .attendance else { return [] }
    var speaking = Set(kind.identity)
    for cell in cells where !same.contains(cell.column) {
      for group in Self.groups where group.contains(cell.heading.field) {
        speaking.formUnion(group)
      }
    }
    return same.filter { column in
      !cells.contains { $0.column == column && speaking.contains($0.heading.field) }
    }
  }
}

/// A row as it would be exported now.
struct CurrentRow {
  private let version: RowVersion
  private let texts: [SheetHeading: String]

  init(_ row: WrittenSheet.Row, _ sheet: WrittenSheet) {
    version = row.version
    texts = Dictionary(
      zip(sheet.headings, row.cells).compactMap { heading, cell in
        RowVersion.plain(cell).map { (heading, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(heading: SheetHeading) -> String? { texts[heading] }

  /// Whether its thing is as a version has it, as far as the columns of a file go.
  ///
  /// Columns that were not exported then say nothing: a newer program may have more of them.
  func isStill(_ exported: RowVersion, in layout: SheetLayout) -> Bool {
    guard !exported.saidMore(than: version) else { return false }
    return layout.exported.allSatisfy { heading in
      texts[heading].map { exported.said($0, heading) } ?? true
    }
  }
}

extension SheetLayout {
  /// The columns that are exported too.
  fileprivate var exported: [SheetHeading] {
    uses.values.compactMap { use in
      guard case .field(let field, let language, _) = use else { return nil }
      return SheetHeading(field, language)
    }
  }
}
