import Wording

/// One measure of up to four editions, on an axis of its own.
struct EditionMeasure: Sendable {
  let name: String
  /// In the order of the editions; nil where it is not known.
  let figures: [Int?]
}

extension Picture {
  /// Editions side by side: a group of bars a measure, a colour and a name an edition.
  static func editions(
    _ id: String, title: String, description: String, names: [String],
    _ measures: [EditionMeasure], table: ReportTable, wording: Wording
  ) -> Picture? {
    let shown = measures.filter { $0.figures.contains { $0 != nil } }
    guard !shown.isEmpty, names.count <= PictureColour.series.count else { return nil }
    let (left, width, line) = (280.0, 380.0, 24.0)
    let group = 30 + Double(names.count) * line + 12
    return Picture(
      id, title: title, description: description, width: 760,
      height: 48 + Int(Double(shown.count) * group), table: table
    ) { drawing in
      for (place, measure) in shown.enumerated() {
        let top = 44 + Double(place) * group
        drawing.words(measure.name, x: 16, y: top + 18, size: 13, isBold: true)
        let most = max(1, measure.figures.compactMap(\.self).max() ?? 0)
        for (edition, figure) in measure.figures.enumerated() {
          let y = top + 28 + Double(edition) * line
          drawing.words(fitting(names[edition], width: left - 32), x: left - 10, y: y + 15, .end)
          let length = width * Double(figure ?? 0) / Double(most)
          drawing.rectangle(
            x: left, y: y + 2, width: max(length, 1), height: 18, PictureColour.series[edition])
          drawing.words(
            figure.map { wording.grouped($0) } ?? wording.phrase(.notKnown),
            x: left + length + 6, y: y + 16, .start, .ink, size: 12)
        }
      }
    }
  }
}
