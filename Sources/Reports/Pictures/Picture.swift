import Tables

/// A picture of figures as SVG, with the table of what it draws.
///
/// The same figures give the same bytes. Where style sheets are not understood, the attributes
/// draw it as on a light page.
package struct Picture: Sendable {
  /// The name of its file.
  package let id: String
  package let title: String
  /// What is to be seen, for those who do not see it.
  package let description: String
  package let width: Int
  package let height: Int
  /// What it draws.
  package let table: ReportTable
  private let drawing: Markup

  init(
    _ id: String, title: String, description: String, width: Int, height: Int,
    table: ReportTable, draw: (inout Markup) -> Void
  ) {
    self.id = id
    self.title = printable(title)
    self.description = printable(description)
    self.width = width
    self.height = height
    self.table = table
    var drawing = Markup()
    draw(&drawing)
    self.drawing = drawing
  }

  /// The element, to stand in a page.
  var markup: Markup {
    var markup = Markup()
    let names = (title: "fw-\(id)-title", description: "fw-\(id)-description")
    markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "fw-picture", "role": "img",
        "aria-labelledby": "\(names.title) \(names.description)",
        "viewBox": "0 0 \(width) \(height)", "width": "\(width)", "height": "\(height)",
        "font-family": "Noto Sans, sans-serif", "font-size": "13",
      ]
    ) { svg in
      svg.element("title", ["id": names.title], text: title)
      svg.element("desc", ["id": names.description], text: description)
      svg.style(PictureColour.rules)
      svg.rectangle(x: 0, y: 0, width: Double(width), height: Double(height), .ground)
      svg.words(title, x: 16, y: 28, size: 17, isBold: true)
      svg.append(drawing)
    }
    return markup
  }

  /// The picture as a file of its own.
  package var svg: [UInt8] {
    Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + markup.text).utf8)
  }
}

/// Where words stand by their place.
enum Anchor: String {
  case start, middle, end
}

extension Markup {
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ colour: PictureColour
  ) {
    tag(
      "rect",
      [
        "x": coordinate(x), "y": coordinate(y), "width": coordinate(width),
        "height": coordinate(height), "fill": colour.light, "class": "fw-\(colour.name)",
      ])
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String
  ) {
    tag(
      "rect",
      [
        "x": coordinate(x), "y": coordinate(y), "width": coordinate(width),
        "height": coordinate(height), "fill": fill,
      ])
  }

  mutating func words(
    _ text: String, x: Double, y: Double, _ anchor: Anchor = .start,
    _ colour: PictureColour = .ink, size: Int? = nil, isBold: Bool = false
  ) {
    element(
      "text",
      [
        "x": coordinate(x), "y": coordinate(y), "fill": colour.light, "class": "fw-\(colour.name)",
        "text-anchor": anchor == .start ? nil : anchor.rawValue,
        "font-size": size.map { String($0) }, "font-weight": isBold ? "600" : nil,
      ], text: text)
  }

  mutating func words(_ text: String, x: Double, y: Double, fill: String, size: Int) {
    element(
      "text",
      [
        "x": coordinate(x), "y": coordinate(y), "fill": fill, "text-anchor": "middle",
        "font-size": String(size),
      ], text: text)
  }
}

/// A coordinate with at most one digit after the point.
func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let digits = "\(tenths.magnitude / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths.magnitude % 10)")
  return tenths < 0 ? "-" + digits : digits
}

/// How wide a letter is in a picture, at thirteen units a line's height.
let unitsPerLetter = 7.0

/// A text cut to so many units of a picture.
func fitting(_ text: String, width: Double) -> String {
  shortened(text, width: max(2, Int(width / unitsPerLetter)))
}
