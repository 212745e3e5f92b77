import Wording

/// A curve of shares of a whole, one for each mark of an axis.
struct Curve: Sendable {
  let name: String
  /// From 0 to 1, as many as there are marks.
  let shares: [Double]
}

extension Picture {
  /// Curves from nothing to all, each with a colour, a dash of its own and its name.
  /// - Parameter marks: what stands under the axis; nil where it would be too much.
  static func curves(
    _ id: String, title: String, description: String, _ curves: [Curve], marks: [String?],
    table: ReportTable, wording: Wording, note: String
  ) -> Picture? {
    let shown = Array(curves.prefix(PictureColour.series.count))
    guard !shown.isEmpty, marks.count > 1 else { return nil }
    let plot = CurvePlot(top: 56 + Double(shown.count) * 22, places: marks.count)
    return Picture(
      id, title: title, description: description, width: 760, height: Int(plot.bottom) + 56,
      table: table
    ) { drawing in
      drawing.style(CurvePlot.rules)
      for quarter in 0...4 {
        let y = plot.y(Double(quarter) / 4)
        drawing.rectangle(x: plot.left, y: y, width: plot.width, height: 1, .line)
        drawing.words(
          wording.wholePercent(Double(quarter) / 4), x: plot.left - 8, y: y + 4, .end, .faint,
          size: 11)
      }
      for case (let place, let mark?) in marks.enumerated() {
        drawing.words(mark, x: plot.x(place), y: plot.bottom + 18, .middle, .faint, size: 11)
      }
      for (number, curve) in shown.enumerated() {
        let y = 48 + Double(number) * 22
        drawing.line([(16, y + 7), (52, y + 7)], number)
        drawing.words(fitting(curve.name, width: 680), x: 60, y: y + 12, .start, .ink, size: 12)
        drawing.line(
          curve.shares.enumerated().map { (plot.x($0), plot.y($1)) }, number)
      }
      drawing.words(
        fitting(note, width: 728), x: 16, y: plot.bottom + 42, .start, .faint, size: 12)
    }
  }
}

/// Where the points of curves lie.
private struct CurvePlot {
  let left = 64.0
  let width = 670.0
  let height = 240.0
  let top: Double
  let places: Int

  var bottom: Double { top + height }

  func x(_ place: Int) -> Double { left + width * Double(place) / Double(places - 1) }

  func y(_ share: Double) -> Double { bottom - height * share }

  /// Lines take the colours that the fills have.
  static var rules: String {
    PictureColour.series.map {
      ".fw-line-\($0.name){stroke:var(--fw-\($0.name));fill:none}"
    }.joined(separator: "\n")
  }
}

extension Markup {
  /// A line through points, in the colour and with the dashes of a series.
  fileprivate mutating func line(_ points: [(x: Double, y: Double)], _ series: Int) {
    let colour = PictureColour.series[series]
    tag(
      "polyline",
      [
        "points": points.map { "\(coordinate($0.x)),\(coordinate($0.y))" }.joined(separator: " "),
        "fill": "none", "stroke": colour.light, "stroke-width": series == 0 ? "3" : "2",
        "stroke-dasharray": [nil, "8 4", "2 3", "10 3 2 3"][series],
        "class": "fw-line-\(colour.name)",
      ])
  }
}
