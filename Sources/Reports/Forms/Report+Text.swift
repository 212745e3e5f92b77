import Tables
import Wording

extension Report {
  /// The report for a terminal; without a width nothing is left out.
  package func text(width: Int?, style: Style = .plain) -> String {
    let head =
      [style(.heading, printable(title))]
      + lead.flatMap {
        wrapped(printable($0), width: width ?? .max)
      }
    var parts = [head.map { $0 + "\n" }.joined()]
    for block in blocks {
      switch block {
      case .words(let sentences):
        parts.append(
          sentences.flatMap { wrapped(printable($0), width: width ?? .max) }
            .map { $0 + "\n" }.joined())
      case .table(let table):
        if !table.rows.isEmpty { parts.append(text(of: table, width: width, style: style)) }
      case .picture: break
      }
    }
    return parts.joined(separator: "\n")
  }

  private func text(of table: ReportTable, width: Int?, style: Style) -> String {
    let shown = table.columns.indices.filter { place in
      // A key is for programs, and a column without anything in it only takes room.
      if case .key = table.columns[place].kind { return false }
      return table.rows.contains { $0[place] != .empty }
    }
    var columns: [TextTable.Column] = []
    for place in shown {
      let column = table.columns[place]
      switch column.kind {
      case .text, .key:
        columns.append(.init(column.title, priority: column.priority, wrapsTitle: true))
      case .longText:
        columns.append(.init(column.title, priority: column.priority, wraps: true))
      case .number, .bar:
        columns.append(
          .init(
            column.title, alignment: .right, priority: column.priority, wrapsTitle: true))
      }
      if case .bar = column.kind { columns.append(.init("", priority: -1)) }
    }
    let rows = table.rows.map { row in
      shown.flatMap { place in
        guard case .bar = table.columns[place].kind else { return [words(for: row[place])] }
        return [words(for: row[place]), bar(row[place], in: table, place)]
      }
    }
    let rendering = TextTable(columns: columns, rows: rows).rendered(width: width, style: style)
    var text = style(.heading, printable(table.title)) + "\n" + rendering.text
    // The column of a bar has no title.
    let dropped = rendering.droppedColumns.filter { !$0.isEmpty }
    for note in [table.note, dropped.isEmpty ? nil : wording.noRoom(for: dropped)] {
      guard let note else { continue }
      text += wrapped(printable(note), width: width ?? .max)
        .map { style(.faint, $0) + "\n" }.joined()
    }
    return text
  }

  /// What stands in a cell, for people.
  func words(for cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): wording.grouped(number)
    case .money(let money): wording.amount(money)
    case .share(let share): wording.percent(share)
    case .more(let number): wording.more(number)
    case .moreMoney(let units, let currency): wording.more(units, currency)
    case .growth(let share): wording.change(share)
    case .points(let share): wording.points(share)
    case .unknown: wording.phrase(.notKnown)
    case .empty: ""
    }
  }

  /// A bar of up to ten columns: the whole for the largest number of its column, or for 100 %.
  private func bar(_ cell: ReportTable.Cell, in table: ReportTable, _ place: Int) -> String {
    guard let amount = cell.amount else { return "" }
    var most = table.rows.compactMap { $0[place].amount }.max() ?? 0
    if case .share = cell { most = max(1, most) }
    guard most > 0, amount > 0 else { return "" }
    let eighths = max(1, Int((amount / most * 80).rounded()))
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}
