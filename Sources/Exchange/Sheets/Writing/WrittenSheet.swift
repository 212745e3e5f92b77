import SchedulingDomain
package import Tables

/// A sheet as it is written: the headings of its columns, and a row for each thing.
package struct WrittenSheet: Sendable {
  package let kind: SheetKind
  package let headings: [SheetHeading]
  package let rows: [Row]

  /// One row: what its columns say, what it is about, and what it will be compared with one day.
  package struct Row: Sendable {
    /// As many as there are headings.
    package let cells: [CellValue]
    /// What tells the row's thing from others of the sheet.
    let identity: String
    let version: RowVersion
  }

  init<Thing>(
    _ kind: SheetKind, of week: Key<FilmWeek>, _ columns: [SheetColumn<Thing>], _ things: [Thing]
  ) {
    let headings = columns.map(\.heading)
    self.kind = kind
    self.headings = headings
    let places = kind.identity.map { headings.firstIndex(of: SheetHeading($0)) }
    rows = things.map { thing in
      let cells = columns.map { $0.value(thing) }
      let identity = RowVersion.identity(
        places.map { place in place.flatMap { RowVersion.plain(cells[$0]) } ?? "" })
      return Row(
        cells: cells, identity: identity,
        version: RowVersion(
          of: RowVersion.Subject(week: week, kind: kind, identity: identity),
          zip(headings, cells).compactMap { heading, cell in
            RowVersion.plain(cell).map { (heading, $0) }
          }))
    }
  }

  /// A sheet that nothing stands in yet.
  init(_ kind: SheetKind, headings: [SheetHeading]) {
    self.kind = kind
    self.headings = headings
    rows = []
  }
}

extension SheetKind {
  /// The columns that together tell what a row is about, and are never a change of it.
  var identity: [SheetField] {
    switch self {
    case .week: [.field]
    case .venues: [.venue, .auditorium]
    case .films: [.film]
    case .guests: [.guest]
    case .screenings: [.code]
    case .appearances: [.guest, .screening, .role, .part]
    case .attendance: [.id]
    case .sections: [.section]
    case .organisations: [.organisation]
    case .packages: [.package, .order]
    case .prints: [.print]
    case .hire: [.hire]
    case .travel: [.from, .to]
    case .holds: [.screening, .holder]
    }
  }
}

extension CellValue {
  init(_ text: String?) { self = text.map(CellValue.text) ?? .empty }

  init(_ number: (some BoundedNumber)?) {
    self = number.map { .number(Double($0.value)) } ?? .empty
  }

  /// A list, as ``SheetCell/items`` reads it.
  init(_ items: [some CustomStringConvertible]) {
    self = items.isEmpty ? .empty : .text(items.map(\.description).joined(separator: " | "))
  }

  /// Degrees; as text where a spreadsheet, which keeps fifteen digits, would change them.
  init(degrees: Double) {
    let digits = degrees.description.count { $0.isNumber }
    self = digits > 15 ? .text(degrees.description) : .number(degrees)
  }
}
