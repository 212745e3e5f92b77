import SchedulingDomain
import Tables

/// Rows about lines that are in the ledger already.
extension SheetReading {
  /// Reads a row about a line of the ledger: it says the same, or corrects the line that stands now.
  func restate(
    _ known: Count, _ scope: Count.Scope, _ figure: Figure, _ method: Count.Method,
    _ row: SheetRow, _ countCell: SheetCell
  ) {
    // A row with an id may be of a line that was corrected since, and say what that one said.
    let lines = row[.id] == nil ? [newest(known)] : [known, newest(known)]
    let errors = faults.errorCount
    var said = known
    for line in lines {
      said = line.stating(figure, under: line.key)
      readDetails(of: &said, row)
      guard faults.errorCount == errors else { return }
      let isOfSame = row[.id] != nil || said.isOfSame(as: line)
      guard line.scope == scope, line.method == method, isOfSame else {
        return error(
          countCell, "the line \(line.key) of the ledger is about something else",
          advice: "Give this row an id of its own, or correct the line: filmweek attendance "
            + "correct \(line.key) \(figure.value) --reason …")
      }
      if said.saysSame(as: line), line.key != known.key || said.supersedes == line.supersedes {
        if line.key == known.key, said.remarks != line.remarks { remarkedOtherwise += 1 }
        sums.add(line)
        return put(.count(known))
      }
    }
    correct(known, with: said, countCell)
  }

  /// Keeps what a row says otherwise, and writes it as a correcting line where a person says why.
  private func correct(_ known: Count, with said: Count, _ cell: SheetCell) {
    let line = newest(known)
    corrections.append(LedgerCorrection(said, line, at: cell.position))
    sums.add(said)
    guard let reason = answers.correction, let key = freeKey(of: known.key) else { return }
    var correcting = said.stating(said.figure, under: key)
    correcting.recordedAt = now
    correcting.supersedes = line.key
    correcting.remarks = Remarks(note: reason, sources: said.remarks.sources)
    put(.count(correcting))
  }

  /// The line that stands for one that may have been corrected, more than once.
  func newest(_ line: Count) -> Count {
    var line = line
    var seen: Set<Key<Count>> = []
    while seen.insert(line.key).inserted, let next = successors[line.key] { line = next }
    return line
  }

  /// The first key that is free for a correction: of `cl-1` it is `cl-2`.
  private func freeKey(of key: Key<Count>) -> Key<Count>? {
    var stem = key.text
    if let sign = stem.lastIndex(of: "-"), Int(stem[stem.index(after: sign)...]) != nil {
      stem = String(stem[..<sign])
    }
    return (1...10_000).lazy.compactMap { try? Key<Count>("\(stem.prefix(70))-\($0)") }
      .first { self.programme.counts[$0] == nil && self.places[ItemName(.count, $0)] == nil }
  }

  /// Whether a figure is a whole number below nothing, as a refund is written.
  func isBelowNothing(_ cell: SheetCell) -> Bool {
    let digits = cell.text.filter { !$0.isWhitespace }.replacing("−", with: "-")
    return Int(digits).map { $0 < 0 } ?? false
  }

  /// A refund is no line: it is in the figure of the screening.
  func refuseRefund(
    _ cell: SheetCell, _ row: SheetRow, _ scope: Count.Scope?, _ method: Count.Method?
  ) {
    let known = programme.counts.values.filter { $0.scope == scope && $0.method == method }
      .sorted { $0.key < $1.key }.map { newest($0).key }.first
    error(
      cell, "\"\(cell.text)\" is less than nothing: a refund is no count",
      advice: known.map {
        "Take it off the row of the screening and import that with --correct, or correct the line: "
          + "filmweek attendance correct \($0) NUMBER --gross AMOUNT --reason refund"
      } ?? "Take it off the row of the screening.")
  }
}
