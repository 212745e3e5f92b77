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
    /// Edited rows about things that have changed since they were exported.
    package let stale: [StaleRow]
    /// Rows that say otherwise than the line of the ledger they are about.
    package let corrections: [LedgerCorrection]
    /// What the week has and the sheets of its kind have no row for.
    package let absent: [ItemName]
    /// The tables as they were read, to be given back.
    package let filled: FilledTables
  }

  /// - Parameters:
  ///   - others: the festival's other weeks, whose houses, films and guests are known too.
  ///   - kind: what every sheet is about, where that is known; told by its headings otherwise.
  ///   - progress: called with the number of all rows; what it returns is called after each of them.
  package static func read(
    _ source: TableSource, into target: Target, others: [Programme] = [],
    as kind: SheetKind? = nil, map: SheetMap, answers: SheetAnswers, faults: Faults, now: Instant,
    progress: (Int) -> () -> Void = { _ in {} }
  ) -> Result {
    let sheets = sheets(of: source, kind, map, faults)
    let readAs = SheetWords.lines(sheets)
    guard let base = base(target, others, sheets, answers.dateOrder, faults) else {
      return Result(
        stated: nil, questions: [], readAs: readAs, faults: faults, stale: [], corrections: [],
        absent: [],
        filled: FilledTables(source, sheets))
    }
    var own: Programme?
    if case .week(let programme) = target { own = programme }
    let isVersioned = sheets.contains { $0.layout.column(.rowVersion) != nil }
    let reading = SheetReading(
      base, versions: isVersioned ? own.map(SheetVersions.init) : nil, answers: answers,
      faults: faults, now: now)
    reading.didRead = progress(sheets.reduce(0) { $0 + $1.rows.count })
    // The days of a new week are those of its screenings, and can't tell how their dates are meant.
    reading.read(sheets, knowsDays: own != nil || sheets.contains { $0.layout.kind == .week })
    let isWhole =
      !faults.hasErrors && reading.staleRows.isEmpty
      && (reading.corrections.isEmpty || answers.correction != nil)
    return Result(
      stated: isWhole ? reading.stated : nil, questions: reading.questions, readAs: readAs,
      faults: faults, stale: reading.staleRows, corrections: reading.corrections,
      absent: own.map { absent(from: sheets, $0, reading.named) } ?? [],
      filled: FilledTables(source, sheets, reading))
  }

  /// Things of the week, in order, whose kind has a sheet and which no row names.
  private static func absent(
    from sheets: [LoadedSheet], _ own: Programme, _ named: Set<ItemName>
  ) -> [ItemName] {
    let kinds = Set(sheets.map(\.layout.kind))
    let names = Dictionary(grouping: own.items.map(\.name), by: \.kind)
    return removable.filter { kinds.contains($0.sheet) }
      .flatMap { names[$0.item] ?? [] }.filter { !named.contains($0) }
  }

  /// Kinds of sheets whose rows are things that can be removed; who names others comes first.
  private static let removable: [(sheet: SheetKind, item: Item.Kind)] = [
    (.screenings, .screening), (.prints, .print), (.packages, .package), (.films, .film),
    (.hire, .hire), (.travel, .travel), (.venues, .venue), (.guests, .guest),
    (.sections, .section), (.organisations, .organisation),
  ]

  private static func sheets(
    of source: TableSource, _ kind: SheetKind?, _ map: SheetMap, _ faults: Faults
  ) -> [LoadedSheet] {
    var sheets: [LoadedSheet] = []
    for table in source.tables where !table.isHidden {
      if let layout = SheetLayout(table, as: kind, map: map) {
        sheets.append(LoadedSheet(layout, faults: faults))
      } else {
        faults.report(unread(table, kind, map, isOnly: source.tables.count == 1))
      }
    }
    if kind == .attendance, !sheets.isEmpty, sheets.allSatisfy(\.rows.isEmpty) {
      faults.error(
        at: nil, "there are headings and no rows below them",
        advice: "Give the file with the rows; a return of nothing has a row with the count 0.")
    }
    if sheets.isEmpty, !faults.hasErrors {
      faults.error(
        at: nil, "no sheet has headings that are known here",
        advice: headingAdvice(kind))
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
      // What another week says of them is not said of this one.
      base.films.merge(other.films.mapValues(\.forAnotherWeek)) { own, _ in own }
      base.guests.merge(other.guests.mapValues(\.forAnotherWeek)) { own, _ in own }
    }
    return base
  }

  private static func headingAdvice(_ kind: SheetKind?) -> String {
    kind == .attendance
      ? "Name columns such as screening and count, or film, date, start and count; or say "
        + "--map \"COLUMN=count\"."
      : "Name columns such as date, start, venue and film, or say --map \"COLUMN=field\"."
  }

  private static func unread(
    _ table: TableSource.Table, _ kind: SheetKind?, _ map: SheetMap, isOnly: Bool
  ) -> Fault {
    var rows = table.rows()
    var message = "the sheet \"\(table.name)\" has no headings that are known here"
    var advice = headingAdvice(kind)
    if rows.next() == nil {
      message = "the sheet \"\(table.name)\" is empty"
    } else if kind == .attendance,
      let (known, unknown) = SheetLayout.nearest(table, to: .attendance, map: map)
    {
      (message, advice) = lacking(known, unknown, of: table.name)
    }
    return Fault(
      severity: isOnly ? .error : .notice, position: nil, message: message,
      advice: isOnly ? advice : "It was left out.")
  }

  /// What is missing among the headings of a return, and which column may be it.
  private static func lacking(
    _ known: [SheetField], _ unknown: [String], of table: String
  ) -> (message: String, advice: String) {
    let isCounted = known.contains(.count)
    let message =
      "the headings of \"\(table)\" say \(known.map(\.rawValue).joined(separator: ", ")), and none "
      + (isCounted ? "of which screening that is" : "how many came")
    let field = isCounted ? "film" : "count"
    guard let first = unknown.first else { return (message, "Add a column \(field).") }
    let others = unknown.map { "\"\($0)\"" }.joined(separator: ", ")
    return (
      message,
      unknown.count == 1
        ? "If it is \(others): --map \"\(first)=\(field)\"."
        : "If it is one of \(others), say which, as in --map \"\(first)=\(field)\"."
    )
  }
}

extension SheetReading {
  /// Reads sheets in the order in which they need each other.
  func read(_ sheets: [LoadedSheet], knowsDays: Bool) {
    let order: [SheetKind] = [
      .week, .venues, .hire, .travel, .sections, .organisations, .films, .packages, .prints,
      .guests, .screenings, .holds, .appearances, .attendance,
    ]
    for kind in order {
      for sheet in sheets where sheet.layout.kind == kind { read(sheet, knowsDays: knowsDays) }
      if kind == .packages { putPackages() }
    }
    if sharedSlots > 0, !answers.joinsRows {
      notice(
        nil,
        "\(sharedSlots) row\(sharedSlots == 1 ? " has" : "s have") the room and start of a row "
          + "above, and \(sharedSlots == 1 ? "is a screening of its" : "are screenings of their") own",
        advice: "If they are films shown together: --one-screening.")
    }
    if let (start, place) = nightStarts.first {
      let evening = programme.week.clock.festivalDay(of: start)
      let more = nightStarts.count - 1
      notice(
        place,
        "\(start.time) of \(inWords(start.day)) is in the night of the festival day "
          + inWords(evening)
          + (more == 0 ? "" : ", and \(more) more start\(more == 1 ? " is" : "s are") in a night"),
        advice: "If the night after that day is meant: write 24:30 for 00:30.")
    }
    if let first = codesCounted.first, let last = codesCounted.last {
      notice(
        nil,
        first == last
          ? "one screening had no code and was given \(first)"
          : "\(codesCounted.count) screenings had no code and were given \(first) to \(last)",
        advice: "Write the codes into the table, so that it can be imported again; --filled "
          + "FILE.xlsx gives it back with them.")
    }
    noteReturns()
    if goneRows > 0 {
      notice(
        nil,
        "\(goneRows) row\(goneRows == 1 ? " says" : "s say") nothing new of what is no longer "
          + "there, and \(goneRows == 1 ? "was" : "were") left out",
        advice: "To bring such a thing back, empty its row_version.")
    }
  }

  private func read(_ sheet: LoadedSheet, knowsDays: Bool) {
    let makesWeek = sheet.layout.kind == .screenings
    let days = knowsDays || !makesWeek ? programme.week.days : nil
    let dates = dates(sheet.rows.compactMap { $0[.date] }.filter { !$0.isOpen }, days: days)
    learnMoments(of: sheet, days: days)
    learnAmounts(of: sheet)
    if !sheet.mergedColumns.isEmpty {
      notice(
        sheet.firstMerged,
        "merged cells of \(sheet.mergedColumns.joined(separator: ", ")) hold for each of their rows"
      )
    }
    for column in sheet.columnsOfWords {
      notice(
        column.position,
        "most of \"\(column.heading)\" has no number in it: the column is kept as notes",
        advice: "If it is \(column.field): --map \"\(column.heading)=\(column.field)\".")
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
      compare(row, dates)
      didRead()
    }
  }

  /// Reads what a row says beyond what it said when it was exported.
  private func compare(_ row: SheetRow, _ dates: DateColumn) {
    switch versions?.standing(of: row, dates, moments) ?? .whole {
    case .whole: read(row, dates)
    case .asExported(let isGone): leaveAsExported(row, dates, isGone: isGone)
    case .edited(let edited): read(edited, dates)
    case .outdated(let edited, let stale): take(stale) { read(edited, dates) }
    }
  }

  private func read(_ row: SheetRow, _ dates: DateColumn) {
    switch row.layout.kind {
    case .week: readWeek(row)
    case .venues: readVenue(row)
    case .films: readFilm(row)
    case .guests: readGuest(row)
    case .screenings: readScreening(row, dates)
    case .appearances: readAppearance(row)
    case .attendance: readCount(row, dates)
    case .sections: readSection(row)
    case .organisations: readOrganisation(row)
    case .packages: readPackage(row)
    case .prints: readPrint(row)
    case .hire: readHire(row, dates)
    case .travel: readTravel(row)
    case .holds: readHold(row)
    }
  }
}
