import SchedulingDomain
import Spelling
import Tables

/// What rows of counts come to.
struct ReturnSums {
  /// People, and amounts in minor units.
  struct Sum {
    var people = 0
    var gross: [Currency: Int] = [:]

    mutating func add(_ count: Count) {
      people += count.figure.value
      if let money = count.gross { gross[money.currency, default: 0] += money.minorUnits }
    }
  }

  /// Of all rows, and of those since the last row of totals.
  private(set) var all = Sum()
  private(set) var sinceTotal = Sum()
  /// How many rows of totals there were.
  private(set) var totals = 0

  mutating func add(_ count: Count) {
    guard count.partOf == nil else { return }
    all.add(count)
    sinceTotal.add(count)
  }

  mutating func passTotal() {
    totals += 1
    sinceTotal = Sum()
  }
}

extension SheetReading {
  /// Whether a row is a total of others: the word stands where a film, a day or a room would.
  func isTotal(_ row: SheetRow) -> Bool {
    let fields: [SheetField] = [.film, .screening, .date, .start, .venue, .auditorium]
    let said = fields.compactMap { row[$0] }
    let notes = row[.film] == nil ? row.layout.notes.compactMap { row[column: $0] } : []
    if (said + notes).contains(where: { isTotalWord($0) }) { return true }
    // "Total Mưa đỏ" has no time; a film that is called so has.
    return row[.start] == nil
      && said.contains { cell in
        Self.totalWords.contains { Headings.plain(cell.text).hasPrefix($0 + " ") }
          && !isFilm(cell)
      }
  }

  private func isTotalWord(_ cell: SheetCell) -> Bool {
    Self.totalWords.contains(Headings.plain(cell.text)) && !isFilm(cell)
  }

  private func isFilm(_ cell: SheetCell) -> Bool {
    if case .known = films.meaning(of: cell.text) { true } else { false }
  }

  /// Holds a row of totals against the rows above, and leaves it out.
  func checkTotal(_ row: SheetRow) {
    defer { sums.passTotal() }
    let isNamed = [SheetField.film, .screening, .date, .start, .venue, .auditorium]
      .compactMap { row[$0] }.contains { !isTotalWord($0) }
    // Of "Total Mưa đỏ" it is not known which rows it sums.
    guard !isNamed, !faults.hasErrors else { return }
    let (all, part) = (sums.all, sums.sinceTotal)
    if let cell = row[.count], let said = Int(cell.text.filter { !$0.isWhitespace }),
      said != all.people, said != part.people
    {
      warn(cell, "the total says \(cell.text), and the rows above come to \(all.people)")
    }
    for cell in row.layout.grossColumns.compactMap({ row[column: $0] }) where !cell.isOpen {
      guard let money = amount(cell, row) else { continue }
      let sums = [all, part].map { $0.gross[money.currency] ?? 0 }
      guard !sums.contains(money.minorUnits),
        let sum = try? Money(minorUnits: sums[0], money.currency)
      else { continue }
      warn(cell, "the total says \(money), and the rows above come to \(sum)")
    }
  }

  private func warn(_ cell: SheetCell, _ message: String) {
    faults.warning(
      at: cell.position, message, advice: "Look whether a row is missing or stands twice.")
  }

  /// Says what of the rows of counts was passed over.
  func noteReturns() {
    if sums.totals > 0 {
      notice(
        nil,
        sums.totals == 1
          ? "a row of totals was held against the rows above and left out"
          : "\(sums.totals) rows of totals were held against the rows above and left out")
    }
    if remarkedOtherwise > 0 {
      notice(
        nil,
        "\(remarkedOtherwise) row\(remarkedOtherwise == 1 ? "" : "s") of lines in the ledger differ "
          + "in what is remarked alone: the lines stay as they are")
    }
  }

  /// As they are folded.
  private static let totalWords: Set = [
    "total", "totaux", "totals", "sous total", "sous totaux", "subtotal", "sub total",
    "grand total", "total general", "tong", "tong cong", "tong so", "cong",
  ]
}
