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
  /// What there is beside time and code.
  private let room: Int
  /// Whether title, place and marks stand below one another.
  private let isStacked: Bool

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
      (title, place, hasMarkColumn, isStacked, room) = (titles, places, true, false, .max)
      return
    }
    room = width - 2 - time - 2 - code - 2
    isStacked = room < 30
    guard !isStacked else {
      (title, place, hasMarkColumn) = (max(10, width - 4), 0, false)
      return
    }
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
    if isStacked { return stackedText(line, style: style) }
    let titles = wrapped(line.title, width: max(1, title))
    let places = wrapped(line.place, width: max(1, place))
    var cells = titles.map { padded($0, title) }
    if !hasMarkColumn { cells += marks(of: line, width: title, style: style) }
    var text = ""
    for row in 0..<max(cells.count, places.count) {
      var parts = "  " + (row == 0 ? padded(line.time, time) : padded("", time)) + "  "
      parts += row == 0 ? style(.heading, padded(line.code, code)) : padded("", code)
      parts += "  " + (row < cells.count ? cells[row] : padded("", title))
      parts += "  " + padded(row < places.count ? places[row] : "", place)
      if row == 0, hasMarkColumn { parts += "  " + styledMarks(line, style) }
      while parts.last == " " { parts.removeLast() }
      text += parts + "\n"
    }
    // What is told beside the title needs no column of its own.
    let indent = padded("", 2 + time + 2 + code + 2)
    for note in notes(of: line, width: room, style: style) { text += indent + note + "\n" }
    return text
  }

  /// One below the other: on a narrow terminal columns would be too narrow for words.
  private func stackedText(_ line: AgendaLine, style: Style) -> String {
    let time = line.time.isEmpty ? "" : line.time + "  "
    let lines =
      wrapped(line.title, width: title) + wrapped(line.place, width: title)
      + marks(of: line, width: title, style: style) + notes(of: line, width: title, style: style)
    var text = "  " + time + style(.heading, line.code) + "\n"
    for var part in lines {
      while part.last == " " { part.removeLast() }
      text += "    " + part + "\n"
    }
    return text
  }

  private func marks(of line: AgendaLine, width: Int, style: Style) -> [String] {
    guard !line.marks.isEmpty else { return [] }
    guard displayWidth(of: line.markText) > width else {
      return [styledMarks(line, style) + padded("", width - displayWidth(of: line.markText))]
    }
    return wrapped(line.markText, width: width).map { style(.faint, padded($0, width)) }
  }

  private func styledMarks(_ line: AgendaLine, _ style: Style) -> String {
    line.marks.map { style($0.emphasis, $0.text) }.joined(separator: ", ")
  }

  private func notes(of line: AgendaLine, width: Int, style: Style) -> [String] {
    guard let note = line.note else { return [] }
    return wrapped(note, width: width).map { style(.faint, $0) }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(of: text)))
  }
}
