import CivilTime

/// The rules that lay a week's days out as grids, on paper and on screens wide enough for them.
///
/// A policy that forbids inline styles leaves no other place for them than the stylesheet. Rows
/// lie between named lines of time, `m630` for half past ten, which days share.
struct GridStylesheet {
  /// The width of a column under which a day is better read as a list, in rem.
  private static let leastColumn = 7.5
  /// More columns than these are not put on one sheet of paper.
  private static let mostColumnsOnPaper = 10
  /// Rows in which nothing goes on are not taller than as many minutes.
  private static let idleMinutes = 20

  private let grids: [Day: DayGrid]

  init(_ grids: [Day: DayGrid]) { self.grids = grids }

  /// The rules.
  var text: String {
    var lines: Set<Int> = []
    for grid in grids.values { lines.formUnion(grid.lines) }
    var text = ""
    for (day, grid) in grids.sorted(by: { $0.key < $1.key }) {
      text += ".\(Self.name(of: day)){grid-template-rows:\(rows(of: grid))}\n"
    }
    for line in lines.sorted() {
      text += ".s\(line){grid-row-start:m\(line)}.e\(line){grid-row-end:m\(line)}\n"
    }
    for columns in Set(grids.values.map(\.columns)).sorted() { text += rules(columns: columns) }
    return text
  }

  /// The class that gives a day its rows of time.
  static func name(of day: Day) -> String { "rows-\(day)" }

  /// The classes of a day's grid.
  static func classes(of grid: DayGrid) -> String {
    "grid g\(grid.columns)"
  }

  /// The classes that put a screening in its place.
  static func classes(of spot: DayGrid.Spot) -> [String] {
    ["s\(spot.start)", "e\(spot.end)", "c\(spot.column)"]
  }

  /// The classes that put a hall's head over its columns.
  static func classes(of hall: DayGrid.Hall) -> String {
    hall.width == 1 ? "hall c\(hall.column)" : "hall c\(hall.column) w\(hall.width)"
  }

  /// The classes that put an hour on its line.
  static func line(_ minute: Int) -> String { "hour s\(minute)" }

  private func rows(of grid: DayGrid) -> String {
    var text = grid.rows.reduce(into: "") { text, row in
      let minutes = row.isIdle ? min(row.minutes, Self.idleMinutes) : row.minutes
      text += "[m\(row.line)]minmax(calc(var(--minute)*\(minutes)),auto)"
    }
    if let last = grid.lines.last { text += "[m\(last)]" }
    return text
  }

  /// What a grid of so many columns looks like, where there is room for it.
  private func rules(columns: Int) -> String {
    let width = 6.5 + Self.leastColumn * Double(columns)
    let paper = columns <= Self.mostColumnsOnPaper ? "print," : ""
    let grid = ".g\(columns)"
    let places = (1...columns).map { column in
      // A hall of several columns has a class that says how many; it follows, so it holds.
      "\(grid) .c\(column){grid-column:\(column + 1)}"
    }
    let widths = (2...max(2, columns)).map { "\(grid) .w\($0){grid-column-end:span \($0)}" }
    return """
      @media \(paper)screen and (min-width:\(width)rem){
      \(grid) .halls,\(grid) .rows{display:grid;
      grid-template-columns:3.25rem repeat(\(columns),minmax(0,1fr))}
      \(grid) ol,\(grid) .hours{display:contents}
      \(grid) .hour{display:block}
      \(grid) .card{display:block;margin:1px 2px;padding:.375rem .5rem .5rem}
      \(grid) .card .place{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      \(grid) .at{display:block}
      \(grid) .at .to{display:inline}
      \(places.joined(separator: "\n"))
      \(widths.joined(separator: "\n"))
      }

      """
  }
}
