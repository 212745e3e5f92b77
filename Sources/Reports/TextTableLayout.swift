/// Which columns of a table are shown, and how wide.
struct TextTableLayout {
  static let gap = "  "

  /// Places in the table's columns, in order.
  private(set) var columns: [Int]
  /// By place in the table's columns.
  private(set) var widths: [Int]

  init(_ table: TextTable, width: Int?) {
    let cells = table.columns.indices.map { place in
      table.rows.map { displayWidth(of: $0[place]) }.reduce(0, max)
    }
    let natural = table.columns.indices.map { place in
      max(cells[place], displayWidth(of: table.columns[place].title))
    }
    columns = Array(table.columns.indices)
    widths = natural
    guard let width else { return }
    // A wide character needs two columns, so nothing is narrower.
    let least = table.columns.indices.map { place in
      let column = table.columns[place]
      if column.wraps { return min(natural[place], max(2, column.minimumWidth)) }
      return column.wrapsTitle
        ? max(cells[place], Self.widestWord(of: column.title)) : natural[place]
    }
    dropColumns(of: table, least: least, width: width)
    widths = least
    if columns.count == 1 { widths[columns[0]] = min(least[columns[0]], max(2, width)) }
    widen(table, natural: natural, width: width)
  }

  /// Takes columns away until the rest has room, down to one.
  private mutating func dropColumns(of table: TextTable, least: [Int], width: Int) {
    while columns.count > 1, total(least) > width {
      let lowest = columns.map { table.columns[$0].priority }.min()
      guard let place = columns.lastIndex(where: { table.columns[$0].priority == lowest }) else {
        return
      }
      columns.remove(at: place)
    }
  }

  private static func widestWord(of title: String) -> Int {
    title.split(separator: " ").map { displayWidth(of: String($0)) }.max() ?? 0
  }

  /// Gives what room is left to the columns that wrap, each time to the one that lacks most.
  private mutating func widen(_ table: TextTable, natural: [Int], width: Int) {
    var room = width - total(widths)
    while room > 0 {
      let lacking = columns.filter {
        (table.columns[$0].wraps || table.columns[$0].wrapsTitle) && widths[$0] < natural[$0]
      }
      guard let place = lacking.max(by: { natural[$0] - widths[$0] < natural[$1] - widths[$1] })
      else { return }
      widths[place] += 1
      room -= 1
    }
  }

  private func total(_ widths: [Int]) -> Int {
    columns.reduce(Self.gap.count * (columns.count - 1)) { $0 + widths[$1] }
  }
}
