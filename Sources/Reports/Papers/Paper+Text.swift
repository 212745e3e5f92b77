import Tables

extension Paper {
  /// How many columns a sheet of paper has where no terminal says otherwise.
  fileprivate static let paperWidth = 80

  /// The sheets for a terminal; for a pipe, each on a page of its own.
  package func text(width: Int?, style: Style = .plain) -> String {
    let columns = width ?? Self.paperWidth
    let rule = String(repeating: "=", count: min(columns, Self.paperWidth)) + "\n\n"
    return sheets.map { $0.text(width: columns, style: style) }
      .joined(separator: width == nil ? "\u{C}" : "\n" + rule)
  }
}

extension Paper.Sheet {
  fileprivate func text(width: Int, style: Style) -> String {
    var text = lines(kind, width: width) { style(.faint, $0) }
    text += lines(title, width: width) { style(.heading, $0) }
    for line in lead { text += lines(line, width: width) { style(.heading, $0) } }
    if let mark { text += lines("*** \(mark) ***", width: width) { style(.fatal, $0) } }
    var isUnderHeading = false
    for block in blocks {
      text += (isUnderHeading ? "" : "\n") + self.text(of: block, width: width, style: style)
      if case .heading = block { isUnderHeading = true } else { isUnderHeading = false }
    }
    return text + "\n" + lines(foot, width: width) { style(.faint, $0) }
  }

  private func text(of block: Paper.Block, width: Int, style: Style) -> String {
    switch block {
    case .heading(let heading): lines(heading, width: width) { style(.heading, $0) }
    case .facts(let facts): text(of: facts, width: width, style: style)
    case .words(let sentences): sentences.map { lines($0, width: width) { $0 } }.joined()
    case .table(let table):
      lines(table.title, width: width) { style(.heading, $0) }
        + table.text(width: width, style: style)
    case .tally(let tally): tally.text(width: width)
    case .blanks(let labels):
      labels.map { label in
        let head = printable(label) + " "
        let room = min(30, max(8, width - displayWidth(of: head)))
        return head + String(repeating: "_", count: room) + "\n"
      }.joined(separator: "\n")
    }
  }

  /// Values beside their labels, or below them where there is little room.
  private func text(of facts: [Paper.Fact], width: Int, style: Style) -> String {
    let beside = min(26, facts.map { displayWidth(of: printable($0.label)) }.max() ?? 0) + 2
    let isNarrow = width - beside < 24
    let indent = isNarrow ? 2 : beside
    var text = ""
    for fact in facts {
      let label = printable(fact.label)
      let values = wrapped(printable(fact.value), width: width - indent)
      let filling = indent - displayWidth(of: label)
      if isNarrow || filling < 1 {
        text += style(.faint, label) + "\n"
      } else {
        text += style(.faint, label) + String(repeating: " ", count: filling)
      }
      for (place, value) in values.enumerated() {
        let isBelow = place > 0 || isNarrow || filling < 1
        text += (isBelow ? String(repeating: " ", count: indent) : "") + value + "\n"
      }
    }
    return text
  }

  private func lines(
    _ text: String, width: Int, _ decorated: (String) -> String
  ) -> String {
    wrapped(printable(text), width: width).map { decorated($0) + "\n" }.joined()
  }
}

extension PaperTable {
  fileprivate func text(width: Int, style: Style) -> String {
    let places = shown
    let wide = zip(places, leastWidths(of: places)).map { place, least -> TextTable.Column in
      let column = columns[place]
      return switch column.kind {
      case .short: .init(column.title, priority: column.priority)
      case .text: .init(column.title, priority: column.priority, minimumWidth: least, wraps: true)
      case .number: .init(column.title, alignment: .right, priority: column.priority)
      // Nobody can write into a column that isn't there.
      case .blank: .init(column.title, priority: 9, minimumWidth: least, wraps: true)
      }
    }
    let cells = rows.map { row in
      places.map { place in
        columns[place].kind == .blank && row[place].isEmpty ? "________" : row[place]
      }
    }
    return TextTable(columns: wide, rows: cells).rendered(width: width, style: style).text
  }

  /// How wide columns must be for as many words, and brief cells, to stay whole as a sheet allows.
  private func leastWidths(of places: [Int]) -> [Int] {
    let cells = places.map { place in
      ([columns[place].title] + rows.map { $0[place] }).map(printable)
    }
    func widths(upTo most: Int) -> [Int] {
      zip(places, cells).map { place, cells in
        let isWhole = columns[place].kind == .short || columns[place].kind == .number
        let pieces = cells.flatMap { cell in
          isWhole || displayWidth(of: cell) <= most ? [cell[...]] : cell.split(separator: " ")
        }
        let longest = pieces.map { displayWidth(of: String($0)) }.max() ?? 0
        return isWhole ? longest : max(min(longest, most), columns[place].kind == .blank ? 8 : 1)
      }
    }
    let room = Paper.paperWidth - 2 * (places.count - 1)
    let most = stride(from: 24, to: 8, by: -1).first { widths(upTo: $0).reduce(0, +) <= room }
    return widths(upTo: most ?? 8)
  }
}

extension Paper.Tally {
  private static let box = "[     ]"

  /// Rows of as many boxes as fit, each with the sum at its end.
  fileprivate func text(width: Int) -> String {
    let fitting = (width - 6) / Self.box.count
    let inRow = [10, 5, 4, 2].first { $0 <= fitting } ?? 1
    var text =
      label.isEmpty ? "" : wrapped(printable(label), width: width).joined(separator: "\n") + "\n"
    for first in stride(from: 0, to: boxes, by: inRow) {
      let last = min(first + inRow, boxes)
      text += String(repeating: Self.box, count: last - first) + " \(last * 5)\n"
    }
    return text
  }
}
