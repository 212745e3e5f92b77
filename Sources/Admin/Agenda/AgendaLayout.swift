import Reports

/// One screening in an agenda, every text fit to be shown.
struct AgendaLine {
  let time: String
  let code: String
  let title: String
  let place: String
  let marks: [Mark]
  /// What the public is told beside.
  let note: String?

  /// A word about it.
  struct Mark {
    let text: String
    let emphasis: Style.Emphasis
  }

  var markText: String { marks.map(\.text).joined(separator: ", ") }
}

/// How wide the columns of an agenda are: time, code, title, place, marks.
struct AgendaLayout {
  private let time: Int
  private let code: Int
  private let title: Int
  private let place: Int
  /// Whether the marks stand on the title's line; else below it.
  private let hasMarkColumn: Bool

  init(_ lines: [AgendaLine], width: Int?) {
    func widest(_ text: (AgendaLine) -> String) -> Int {
      lines.map { displayWidth(of: text($0)) }.max() ?? 0
    }
    time = widest(\.time)
    code = widest(\.code)
    let titles = widest(\.title)
    let places = widest(\.place)
    let marks = widest(\.markText)
    guard let width else {
      (title, place, hasMarkColumn) = (titles, places, true)
      return
    }
    let room = width - 2 - time - 2 - code - 2
    if titles + 2 + places + 2 + marks <= room {
      (title, place, hasMarkColumn) = (titles, places, true)
    } else {
      // Marks go below the title; title and place share what there is, the title the larger part.
      hasMarkColumn = false
      let shared = max(20, room - 2)
      place = min(places, max(shared * 2 / 5, shared - titles))
      title = max(10, shared - place)
    }
  }

  /// The line, in as many lines as it needs.
  func text(_ line: AgendaLine, style: Style) -> String {
    let titles = wrapped(line.title, width: max(1, title))
    let places = wrapped(line.place, width: max(1, place))
    let marks = line.marks.map { style($0.emphasis, $0.text) }.joined(separator: ", ")
    var cells = titles.map { padded($0, title) }
    if !hasMarkColumn, !line.marks.isEmpty {
      cells.append(marks + padded("", title - displayWidth(of: line.markText)))
    }
    cells +=
      line.note.map { wrapped($0, width: max(20, title)) }?.map {
        style(.faint, padded($0, title))
      } ?? []
    var text = ""
    for row in 0..<max(cells.count, places.count) {
      var parts = "  " + (row == 0 ? padded(line.time, time) : padded("", time)) + "  "
      parts += row == 0 ? style(.heading, padded(line.code, code)) : padded("", code)
      parts += "  " + (row < cells.count ? cells[row] : padded("", title))
      parts += "  " + padded(row < places.count ? places[row] : "", place)
      if row == 0, hasMarkColumn { parts += "  " + marks }
      while parts.last == " " { parts.removeLast() }
      text += parts + "\n"
    }
    return text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(of: text)))
  }
}
