import Wording

/// One place of a heat map: a share of the whole, or nothing known.
struct HeatCell: Sendable {
  let share: Double
  let words: String
}

extension Picture {
  /// A map of rows and columns, darker for more, with the figure in each place.
  static func heat(
    _ id: String, title: String, description: String, rows: [String], columns: [String],
    cells: [[HeatCell?]], table: ReportTable, note: String
  ) -> Picture? {
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    let longest = rows.map { displayWidth(of: $0) }.max() ?? 0
    let left = max(120.0, Double(longest) * unitsPerLetter + 26)
    let (top, cell) = (74.0, (width: 52.0, height: 32.0))
    let height = top + Double(rows.count) * cell.height
    let width = max(480, Int(left + Double(columns.count) * cell.width) + 16)
    let notes = wrapped(note, width: Int(Double(width - 32) / unitsPerLetter))
    return Picture(
      id, title: title, description: description, width: width,
      height: Int(height) + 32 + notes.count * 16, table: table
    ) { drawing in
      for (place, column) in columns.enumerated() {
        let middle = left + (Double(place) + 0.5) * cell.width
        drawing.words(column, x: middle, y: top - 10, .middle, .faint, size: 12)
      }
      for (line, row) in rows.enumerated() {
        let y = top + Double(line) * cell.height
        drawing.words(row, x: left - 10, y: y + 21, .end)
        for place in columns.indices {
          let x = left + Double(place) * cell.width
          guard let content = cells[line][place] else {
            drawing.rectangle(
              x: x + 1, y: y + 1, width: cell.width - 2, height: cell.height - 2, .line)
            continue
          }
          let colours = PictureColour.step(content.share)
          drawing.rectangle(
            x: x + 1, y: y + 1, width: cell.width - 2, height: cell.height - 2,
            fill: colours.fill)
          drawing.words(
            content.words, x: x + cell.width / 2, y: y + 21, fill: colours.words, size: 12)
        }
      }
      for (place, line) in notes.enumerated() {
        drawing.words(
          line, x: 16, y: height + 30 + Double(place) * 16, .start, .faint, size: 12)
      }
    }
  }
}
