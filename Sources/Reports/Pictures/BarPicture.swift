import Wording

/// One bar: what it is of, how much, and how much could have been.
struct Bar: Sendable {
  let label: String
  let figure: Int
  /// What there was room for; nil where that is not known.
  var room: Int?
  var colour = PictureColour.series[0]
}

/// Where bars begin, and how long the longest may be.
private let (barsBegin, barsExtend) = (280.0, 360.0)

extension Picture {
  /// How many bars have room; the rest stand in the table.
  static let most = 40

  /// Lying bars on one axis; no more than forty, the rest stand in the table.
  static func bars(
    _ id: String, title: String, description: String, _ bars: [Bar], table: ReportTable,
    wording: Wording, legend: [(String, PictureColour)] = []
  ) -> Picture? {
    guard !bars.isEmpty else { return nil }
    let shown = Array(bars.prefix(most))
    let scale = Scale(upTo: shown.map { max($0.figure, $0.room ?? 0) }.max() ?? 0)
    let top = legend.isEmpty ? 48.0 : 72.0
    let bottom = top + Double(shown.count) * 28
    let left = bars.count > most ? 24 : 0
    return Picture(
      id, title: title, description: description, width: 760, height: Int(bottom) + 36 + left,
      table: table
    ) { drawing in
      drawing.legend(legend)
      drawing.axis(scale, x: barsBegin, width: barsExtend, from: top, to: bottom, wording)
      for (place, bar) in shown.enumerated() {
        drawing.bar(bar, y: top + Double(place) * 28, scale, wording)
      }
      if bars.count > most {
        drawing.words(
          wording.moreInTable(bars.count - most), x: 16, y: bottom + 44, .start, .faint, size: 12)
      }
    }
  }
}

extension Markup {
  fileprivate mutating func bar(_ bar: Bar, y: Double, _ scale: Scale, _ wording: Wording) {
    let (left, width) = (barsBegin, barsExtend)
    words(fitting(bar.label, width: left - 32), x: left - 10, y: y + 18, .end)
    if let room = bar.room {
      rectangle(x: left, y: y + 3, width: width * scale.share(room), height: 22, .behind)
    }
    rectangle(
      x: left, y: y + (bar.room == nil ? 4 : 7), width: width * scale.share(bar.figure),
      height: bar.room == nil ? 20 : 14, bar.colour)
    let end = left + width * scale.share(max(bar.figure, bar.room ?? 0))
    var figure = wording.grouped(bar.figure)
    if let room = bar.room, room > 0 {
      figure += " · " + wording.percent(Double(bar.figure) / Double(room))
    }
    words(figure, x: end + 6, y: y + 18, .start, .ink, size: 12)
  }

  mutating func axis(
    _ scale: Scale, x: Double, width: Double, from top: Double, to bottom: Double,
    _ wording: Wording
  ) {
    for mark in scale.marks {
      let place = x + width * scale.share(mark)
      rectangle(x: place, y: top, width: 1, height: bottom - top, .line)
      words(wording.grouped(mark), x: place, y: bottom + 18, .middle, .faint, size: 11)
    }
  }

  mutating func legend(_ entries: [(String, PictureColour)]) {
    var x = 16.0
    for (name, colour) in entries {
      rectangle(x: x, y: 44, width: 14, height: 14, colour)
      words(name, x: x + 20, y: 56, .start, .faint, size: 12)
      x += 36 + Double(displayWidth(of: name)) * 7
    }
  }
}
