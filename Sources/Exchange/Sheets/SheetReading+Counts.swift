import CivilTime
import SchedulingDomain
import Tables

extension SheetReading {
  /// A line of the ledger; one without an id gets a key made of what it is about.
  func readCount(_ row: SheetRow, _ dates: DateColumn) {
    guard !isTotal(row) else { return checkTotal(row) }
    guard let countCell = row[.count], row[.method] != nil || knowsMethod(of: row) else {
      return leaveOut(row)
    }
    let method = row[.method].map { choice(SheetChoices.methods, $0) } ?? answers.method
    let scope = scope(row, dates, countCell)
    guard !isBelowNothing(countCell) else { return refuseRefund(countCell, row, scope, method) }
    let figure: Figure? = whole(countCell)
    var key: Key<Count>?
    if let scope, let method { key = countKey(row, scope, method, countCell) }
    if let key, let scope, let figure, let method, let known = programme.counts[key] {
      return restate(known, scope, figure, method, row, countCell)
    }
    // What is missing is stood in for, so that the faults of the rest are found as well.
    guard let standIn = Key<Count>(from: "x") else { return }
    var count = Count(
      key: key ?? standIn, scope: scope ?? .week, figure: figure ?? Figure(unchecked: 0),
      method: method ?? .reported, recordedAt: now)
    readDetails(of: &count, row)
    if key != nil, scope != nil, figure != nil, method != nil {
      sums.add(count)
      put(.count(count))
    }
  }

  func readDetails(of count: inout Count, _ row: SheetRow) {
    let scope = count.scope
    count.precision = choice(row[.precision], SheetChoices.precisions) ?? count.precision
    set(&count.category, row[.category]) { self.choice($0, SheetChoices.countCategories) }
    count.moment = choice(row[.moment], SheetChoices.moments) ?? count.moment
    set(&count.door, row[.door]) { self.text($0) }
    set(&count.country, row[.country]) { self.country($0.text, $0) }
    set(&count.countries, row[.countries]) { self.whole($0) }
    set(&count.sampleSize, row[.sampleSize]) { self.whole($0) }
    set(&count.countedBy, row[.countedBy]) { self.text($0) }
    set(&count.countedAt, row[.countedAt]) { self.instant($0, scope) }
    gross(row).put(into: &count.gross)
    set(&count.supersedes, row[.supersedes]) { self.key($0) }
    set(&count.partOf, row[.partOf]) { self.key($0) }
    set(&count.remarks.sources, row[.source]) { self.names($0) }
    keepNotes(&count.remarks, row)
  }

  private func choice<Choice>(_ cell: SheetCell?, _ words: ChoiceWords<Choice>) -> Choice? {
    guard let cell, !cell.isOpen else { return nil }
    return choice(words, cell)
  }

  /// Of what a row speaks: the screening that it names or describes, or the whole week.
  private func scope(
    _ row: SheetRow, _ dates: DateColumn, _ countCell: SheetCell
  ) -> Count.Scope? {
    if let cell = row[.screening] { return screening(named: cell).map { .screening($0.code) } }
    if row[.scope].map({ Headings.plain($0.text) == "week" }) == true { return .week }
    let fields: [SheetField] = [.film, .date, .start, .venue, .auditorium]
    guard row[.scope] == nil, fields.contains(where: { row[$0] != nil }) else {
      error(
        countCell, "it is not said what was counted",
        advice: "Give the code of a screening, its film, date and time, or the scope \"week\".")
      return nil
    }
    return screening(describedBy: row, dates, countCell).map { .screening($0.code) }
  }

  func countKey(
    _ row: SheetRow, _ scope: Count.Scope, _ method: Count.Method, _ countCell: SheetCell
  ) -> Key<Count>? {
    if let cell = row[.id] {
      guard let key: Key<Count> = key(cell) else { return nil }
      return isFirst(ItemName(.count, key), at: cell.position) ? key : nil
    }
    let fields: [SheetField] = [
      .screening, .scope, .method, .category, .moment, .door, .country, .countedAt, .countedBy,
    ]
    var words = fields.map { row[$0]?.text }
    // What the row describes has its code, and what is known of the whole table its method.
    if case .screening(let code) = scope { words[0] = words[0] ?? code.text }
    words[2] = words[2] ?? method.rawValue
    let stem = words.compactMap(\.self).joined(separator: " ")
    for number in 1...10_000 {
      let text = number == 1 ? stem : "\(stem.prefix(70)) \(number)"
      guard let key = Key<Count>(from: text) else { break }
      // A correction may have taken the key that would be that of another door.
      if let line = programme.counts[key], line.door != row[.door]?.text { continue }
      let name = ItemName(.count, key)
      if let first = places[name] {
        guard method != .boxOffice else {
          error(
            countCell, "nothing tells this row from the one at \(first): one would hide the other",
            advice: "Map the column that tells them apart, such as --map \"Guichet=door\"; add "
              + "them up where they are tickets of several prices; or give each an id.")
          return nil
        }
      } else {
        places[name] = countCell.position
        return key
      }
    }
    error(countCell, "no key can be made for this count", advice: "Give one in a column id.")
    return nil
  }

  /// A moment with its offset, or a wall time where the screening is.
  private func instant(_ cell: SheetCell, _ scope: Count.Scope) -> Instant? {
    let text = cell.text.replacing(" ", with: "T")
    if let instant = try? Instant(rfc3339: text) { return instant }
    var zone = programme.week.zone
    if case .screening(let code) = scope, let screening = programme.screenings[code] {
      zone = programme.zone(at: screening.place)
    }
    if let civil = try? CivilDateTime(text), let zoned = try? ZonedTime(civil, in: zone) {
      return zoned.instant
    }
    error(
      cell, "\"\(cell.text)\" is no moment", advice: "Write it as in 2025-12-08T20:20.")
    return nil
  }
}
