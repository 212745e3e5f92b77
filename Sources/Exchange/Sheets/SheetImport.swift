package import CivilTime
package import SchedulingDomain
package import Tables

/// Reads tables as offices write them into a film week: a workbook, a folder of CSV, one CSV.
///
/// The sheets and columns are described in Documentation/formats/tables.md.
package enum SheetImport {
  /// The week that the tables are about.
  package enum Target: Sendable {
    case week(Programme)
    case new(SheetWeek)
  }

  /// What was read.
  package struct Result {
    /// What the tables state, put onto what the week had; nil where something is wrong.
    package let stated: Programme?
    package let questions: [SheetQuestion]
    /// What was taken for what, a line each.
    package let readAs: [String]
    package let faults: Faults
  }

  /// - Parameter others: the festival's other weeks, whose houses, films and guests are known too.
  package static func read(
    _ source: TableSource, into target: Target, others: [Programme] = [], map: SheetMap,
    answers: SheetAnswers, faults: Faults, now: Instant
  ) -> Result {
    let sheets = sheets(of: source, map, faults)
    let readAs = sheets.map { SheetWords($0).line }
    guard let base = base(target, others, sheets, answers.dateOrder, faults) else {
      return Result(stated: nil, questions: [], readAs: readAs, faults: faults)
    }
    let reading = SheetReading(base, answers: answers, faults: faults, now: now)
    let isNew = if case .new = target { true } else { false }
    // The days of a new week are those of its dates, and can't tell how the dates are meant.
    reading.read(sheets, knowsDays: !isNew || sheets.contains { $0.layout.kind == .week })
    return Result(
      stated: faults.hasErrors ? nil : reading.stated, questions: reading.questions,
      readAs: readAs, faults: faults)
  }

  private static func sheets(
    of source: TableSource, _ map: SheetMap, _ faults: Faults
  ) -> [LoadedSheet] {
    var sheets: [LoadedSheet] = []
    for table in source.tables where !table.isHidden {
      if let layout = SheetLayout(table, map: map) {
        sheets.append(LoadedSheet(layout, faults: faults))
      } else {
        faults.report(unread(table, isOnly: source.tables.count == 1))
      }
    }
    if sheets.isEmpty, !faults.hasErrors {
      faults.error(
        at: nil, "no sheet has headings that are known here",
        advice: "Name columns such as date, start, venue and film, or say --map \"COLUMN=field\".")
    }
    return sheets
  }

  /// What stands before the tables are read: the week, and what else the festival knows.
  private static func base(
    _ target: Target, _ others: [Programme], _ sheets: [LoadedSheet], _ order: DateOrder?,
    _ faults: Faults
  ) -> Programme? {
    guard !sheets.isEmpty else { return nil }
    let own: Programme? =
      switch target {
      case .week(let programme): programme
      case .new(let week): week.programme(sheets, order: order, faults)
      }
    guard var base = own else { return nil }
    for other in others {
      base.venues.merge(other.venues) { own, _ in own }
      base.films.merge(other.films) { own, _ in own }
      base.guests.merge(other.guests) { own, _ in own }
    }
    return base
  }

  private static func unread(_ table: TableSource.Table, isOnly: Bool) -> Fault {
    var rows = table.rows()
    let message =
      rows.next() == nil
      ? "the sheet \"\(table.name)\" is empty"
      : "the sheet \"\(table.name)\" has no headings that are known here"
    return Fault(
      severity: isOnly ? .error : .notice, position: nil, message: message,
      advice: isOnly
        ? "Name columns such as date, start, venue and film, or say --map \"COLUMN=field\"."
        : "It was left out.")
  }
}

extension SheetReading {
  /// Reads sheets in the order in which they need each other.
  func read(_ sheets: [LoadedSheet], knowsDays: Bool) {
    let order: [SheetKind] = [
      .week, .venues, .films, .guests, .screenings, .appearances, .attendance, .packages, .prints,
      .hire, .travel, .holds,
    ]
    for kind in order {
      for sheet in sheets where sheet.layout.kind == kind { read(sheet, knowsDays: knowsDays) }
    }
    if sharedSlots > 0, !answers.joinsRows {
      notice(
        nil,
        "\(sharedSlots) row\(sharedSlots == 1 ? " has" : "s have") the room and start of a row "
          + "above, and are screenings of their own",
        advice: "If they are films shown together: --one-screening.")
    }
    if let first = codesCounted.first, let last = codesCounted.last {
      notice(
        nil,
        first == last
          ? "one screening had no code and was given \(first)"
          : "\(codesCounted.count) screenings had no code and were given \(first) to \(last)",
        advice: "Write the codes into the table, so that it can be imported again.")
    }
  }

  private func read(_ sheet: LoadedSheet, knowsDays: Bool) {
    let dates = dates(of: sheet, knowsDays: knowsDays)
    if !sheet.mergedColumns.isEmpty {
      notice(
        sheet.rows.first?.row.position(ofColumn: 0),
        "merged cells of \(sheet.mergedColumns.joined(separator: ", ")) hold for each of their rows"
      )
    }
    if sheet.layout.kind == .screenings {
      for row in sheet.rows {
        if let code = row[.code].flatMap({ try? ScreeningCode($0.text) }) {
          codesGiven.insert(code)
        }
      }
    }
    lastDay = nil
    for row in sheet.rows {
      switch sheet.layout.kind {
      case .week: readWeek(row)
      case .venues: readVenue(row)
      case .films: readFilm(row)
      case .guests: readGuest(row)
      case .screenings: readScreening(row, dates)
      case .appearances: readAppearance(row)
      case .attendance: readCount(row)
      case .packages, .prints, .hire, .travel, .holds: keepRow(row)
      }
    }
  }

  /// The column of dates; an order that can't be told is asked for.
  private func dates(of sheet: LoadedSheet, knowsDays: Bool) -> DateColumn {
    let cells = sheet.rows.compactMap { $0[.date] }.filter { !$0.isOpen }
    let days = knowsDays ? programme.week.days : nil
    var column = DateColumn(cells, days: days, answer: answers.dateOrder)
    if let doubt = column.doubt {
      ask(
        .dateOrder(
          text: doubt.cell.text, place: "\(doubt.cell.position)", dayFirst: doubt.dayFirst,
          monthFirst: doubt.monthFirst))
      column = DateColumn(cells, days: days, answer: .dayFirst)
    }
    return column
  }
}
