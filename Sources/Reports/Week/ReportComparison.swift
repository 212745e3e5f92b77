import SchedulingDomain
import Wording

/// What has changed between two readings of one week, and why.
package struct ReportComparison {
  private let before: WeekReports
  private let after: WeekReports
  private var wording: Wording { after.wording }

  package init(from before: WeekReports, to after: WeekReports) {
    self.before = before
    self.after = after
  }

  /// Totals side by side, and each screening whose figure differs with the lines that made it so.
  /// - Parameter names: what the two readings are called.
  package func report(_ names: (before: String, after: String)) -> Report {
    var report = Report(
      noun: "report-comparison", week: after.programme.week.key.text,
      title: wording.labelled("\(names.before) → \(names.after)", after.weekName), wording: wording)
    let week = after.programme.week
    report.lead = [wording.days(week.days.first, to: week.days.last)]
    report.zone = week.zone
    report.show(totals(names))
    let changes = changes
    report.show(table(changes.filter { $0.figures.before != $0.figures.after }, names))
    report.show(money(changes, names))
    if changes.isEmpty { report.say([wording.nothingChanged]) }
    return report
  }

  private func totals(_ names: (before: String, after: String)) -> ReportTable {
    var table = ReportTable(
      "totals", wording.words(.totals),
      [
        .init("total", "", .key), .init("name", wording.words(.total), priority: 3),
        .init("before", names.before, .number, priority: 2),
        .init("after", names.after, .number, priority: 2),
        .init("difference", wording.words(.change), .number, priority: 3),
      ])
    for total in AttendanceTotal.allCases {
      let figures = (before.figure(of: total), after.figure(of: total))
      table.row([
        .text(total.rawValue), .text(wording.words(total.word)), .known(figures.0),
        .known(figures.1), difference(figures.0, figures.1),
      ])
    }
    let takings = (taken(before), taken(after))
    for currency in Set(takings.0.currencies + takings.1.currencies).sorted() {
      table.row(
        [
          .text("gross_\(currency.code.lowercased())"),
          .text("\(wording.words(.gross)), \(currency)"),
        ] + cells(takings.0, takings.1, currency))
    }
    return table
  }

  private struct Change {
    let line: AttendanceSummary.Line
    let figures: (before: Int?, after: Int?)
    let takings: (before: Takings, after: Takings)
    let why: [String]
  }

  /// Screenings whose figure in the audience or gross differs; the differences add up to those of
  /// the whole.
  private var changes: [Change] {
    let old = Dictionary(
      before.takingPlace.map { ($0.screening.code, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(after.summary.lines.map(\.screening.code))
    let gone = before.summary.lines.filter { !known.contains($0.screening.code) }
    return (after.summary.lines + gone).compactMap { line in
      let code = line.screening.code
      let figures = (
        before: old[code]?.standing?.figure,
        after: known.contains(code) && line.takesPlace ? line.standing?.figure : nil
      )
      let takings = (
        before: old[code].flatMap { before.summary.takings(of: $0) } ?? Takings(),
        after: (known.contains(code) && line.takesPlace ? after.summary.takings(of: line) : nil)
          ?? Takings()
      )
      guard figures.before != figures.after || takings.before.amounts != takings.after.amounts
      else { return nil }
      return Change(
        line: line, figures: figures, takings: takings,
        why: why(line, wasTakingPlace: old[code] != nil))
    }
  }

  /// The lines of the ledger that came since, and what else explains it.
  private func why(_ line: AttendanceSummary.Line, wasTakingPlace: Bool) -> [String] {
    let code = line.screening.code
    var reasons: [String] = []
    if wasTakingPlace != line.takesPlace {
      reasons.append(wording.name(of: line.screening.status))
    }
    let ledger = after.asOf.map { moment in
      after.programme.counts.values.filter { $0.recordedAt <= moment }
    }
    let earlier = before.asOf
    let lines = (ledger ?? Array(after.programme.counts.values)).filter { count in
      let isNew =
        before.programme.counts[count.key] == nil || earlier.map { count.recordedAt > $0 } ?? false
      let replaced = count.supersedes.flatMap { after.programme.counts[$0]?.scope }
      return isNew && (count.scope == .screening(code) || replaced == .screening(code))
    }
    for count in lines.sorted(by: { ($0.recordedAt, $0.key) < ($1.recordedAt, $1.key) }) {
      reasons.append(words(for: count))
    }
    return reasons
  }

  /// A line of the ledger in words: `cl-2: 421, clicker, in place of cl-1 (counted twice)`.
  private func words(for count: Count) -> String {
    var words = wording.labelled(
      count.key.text, "\(wording.figure(count.figure.value, count.precision)), ")
    words += wording.name(of: count.method)
    if let gross = count.gross { words += ", " + wording.money(gross) }
    if let replaced = count.supersedes { words += wording.inPlace(of: replaced.text) }
    if let door = count.door { words += ", \(door)" }
    if let who = count.countedBy { words += ", \(who)" }
    if let note = count.remarks.note { words += " (\(note))" }
    return words
  }

  private func table(
    _ changes: [Change], _ names: (before: String, after: String)
  ) -> ReportTable {
    var table = ReportTable(
      "changes", wording.words(.change),
      [
        .init("code", wording.words(.code), priority: 4),
        .init("title", wording.words(.title), .longText, priority: 1),
        .init("before", names.before, .number, priority: 2),
        .init("after", names.after, .number, priority: 2),
        .init("difference", wording.words(.change), .number, priority: 3),
        .init("why", wording.words(.why), .longText, priority: 3),
      ])
    for change in changes {
      table.row([
        .text(change.line.screening.code.text), .text(after.title(change.line)),
        .known(change.figures.before), .known(change.figures.after),
        difference(change.figures.before ?? 0, change.figures.after ?? 0),
        .text(wording.series(change.why)),
      ])
    }
    return table
  }

  /// What was taken at screenings, where that differs: a row a currency.
  private func money(
    _ changes: [Change], _ names: (before: String, after: String)
  ) -> ReportTable {
    var table = ReportTable(
      "gross_changes", wording.words(.changeOfGross),
      [
        .init("code", wording.words(.code), priority: 4),
        .init("title", wording.words(.title), .longText, priority: 1),
        .init("currency", wording.words(.currency), priority: 2),
        .init("before", names.before, .number, priority: 2),
        .init("after", names.after, .number, priority: 2),
        .init("difference", wording.words(.change), .number, priority: 3),
        .init("why", wording.words(.why), .longText, priority: 3),
      ])
    for change in changes {
      let (before, after) = change.takings
      for currency in Set(before.currencies + after.currencies).sorted()
      where before.amounts[currency]?.minorUnits != after.amounts[currency]?.minorUnits {
        table.row(
          [
            .text(change.line.screening.code.text), .text(self.after.title(change.line)),
            .text(currency.code),
          ] + cells(before, after, currency) + [.text(wording.series(change.why))])
      }
    }
    return table
  }

  /// What was taken in a currency before and after, and how much more; nothing stated is nothing.
  private func cells(
    _ before: Takings, _ after: Takings, _ currency: Currency
  ) -> [ReportTable.Cell] {
    let units = [before, after].map { $0.amounts[currency]?.minorUnits ?? 0 }
    return [
      .gross(before, currency), .gross(after, currency), .moreMoney(units[1] - units[0], currency),
    ]
  }

  /// What was taken at all that took place.
  private func taken(_ reports: WeekReports) -> Takings {
    reports.takingPlace.compactMap { reports.summary.takings(of: $0) }
      .reduce(into: Takings()) { $0.add($1) }
  }

  private func difference(_ before: Int?, _ after: Int?) -> ReportTable.Cell {
    guard let before, let after else { return .empty }
    return .more(after - before)
  }
}
