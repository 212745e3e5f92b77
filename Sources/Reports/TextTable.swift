import Tables

/// Rows in aligned columns for a terminal.
package struct TextTable: Sendable {
  package enum Alignment: Sendable {
    case left, right
  }

  package struct Column: Sendable {
    package var title: String
    package var alignment: Alignment
    /// Where room is short, columns with a lower priority go first; of equals the last.
    package var priority: Int
    /// How narrow a column that wraps may become.
    package var minimumWidth: Int
    /// Long cells take several lines instead of widening the column.
    package var wraps: Bool
    /// A long title takes several lines where room is short.
    package var wrapsTitle: Bool

    package init(
      _ title: String, alignment: Alignment = .left, priority: Int = 0, minimumWidth: Int = 12,
      wraps: Bool = false, wrapsTitle: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.priority = priority
      self.minimumWidth = minimumWidth
      self.wraps = wraps
      self.wrapsTitle = wrapsTitle
    }
  }

  /// A table as text, and what it leaves out.
  package struct Rendering: Hashable, Sendable {
    /// Each line ends with LF and, unless a width wasn't given, fits it.
    package var text: String
    /// The titles of the columns there was no room for.
    package var droppedColumns: [String]
  }

  package let columns: [Column]
  package let rows: [[String]]

  /// Short rows are filled with empty cells; cells beyond the columns are left out.
  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns.map { column in
      var column = column
      column.title = printable(column.title)
      return column
    }
    self.rows = rows.map { row in
      columns.indices.map { $0 < row.count ? printable(row[$0]) : "" }
    }
  }

  /// Fits a terminal's width; without one (a pipe, a file) everything is shown in full.
  package func rendered(width: Int?, style: Style = .plain) -> Rendering {
    guard !columns.isEmpty else { return Rendering(text: "", droppedColumns: []) }
    let layout = TextTableLayout(self, width: width)
    var text = ""
    append(columns.map(\.title), layout, isHeading: true, to: &text) { line in
      style(.heading, line)
    }
    let rules = layout.columns.map { String(repeating: "-", count: layout.widths[$0]) }
    text += rules.joined(separator: TextTableLayout.gap) + "\n"
    for row in rows {
      append(row, layout, to: &text) { $0 }
    }
    let dropped = columns.indices.filter { !layout.columns.contains($0) }
    return Rendering(text: text, droppedColumns: dropped.map { columns[$0].title })
  }

  /// One row, which takes as many lines as its highest cell.
  private func append(
    _ row: [String], _ layout: TextTableLayout, isHeading: Bool = false, to text: inout String,
    decorated: (String) -> String
  ) {
    let cells = layout.columns.map { place in
      let column = columns[place]
      return lines(
        of: row[place], wraps: isHeading && column.wrapsTitle || column.wraps,
        width: layout.widths[place])
    }
    for number in 0..<(cells.map(\.count).max() ?? 0) {
      var line = ""
      for (cell, place) in zip(cells, layout.columns) {
        if place != layout.columns.first { line += TextTableLayout.gap }
        let content = number < cell.count ? cell[number] : ""
        let filling = String(
          repeating: " ", count: max(0, layout.widths[place] - displayWidth(of: content)))
        line += columns[place].alignment == .left ? content + filling : filling + content
      }
      while line.last == " " { line.removeLast() }
      text += decorated(line) + "\n"
    }
  }

  private func lines(of cell: String, wraps: Bool, width: Int) -> [String] {
    if displayWidth(of: cell) <= width { return [cell] }
    return wraps ? wrapped(cell, width: width) : [shortened(cell, width: width)]
  }
}
