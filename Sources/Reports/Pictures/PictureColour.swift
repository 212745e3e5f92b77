/// A colour of pictures, for light pages and for dark ones.
///
/// The series begin with those of Okabe and Ito (2008); people see all four apart, whatever colours
/// they see.
/// Nothing is said by a colour alone: names and figures stand beside it.
package struct PictureColour: Hashable, Sendable {
  package let name: String
  package let light: String
  package let dark: String

  package static let ground = PictureColour(name: "ground", light: "#ffffff", dark: "#15171a")
  package static let ink = PictureColour(name: "ink", light: "#1a1a1a", dark: "#f2f2f2")
  package static let faint = PictureColour(name: "faint", light: "#575c61", dark: "#a8adb3")
  package static let line = PictureColour(name: "line", light: "#dde0e4", dark: "#3a3f45")
  /// Room that was there, or what is not known.
  package static let behind = PictureColour(name: "behind", light: "#c9ced4", dark: "#454b52")
  package static let series = [
    PictureColour(name: "first", light: "#0072b2", dark: "#56b4e9"),
    PictureColour(name: "second", light: "#d55e00", dark: "#d98a00"),
    PictureColour(name: "third", light: "#009e73", dark: "#1c9c78"),
    PictureColour(name: "fourth", light: "#a0477d", dark: "#ecc4dc"),
  ]

  static let all = [ground, ink, faint, line, behind] + series

  /// From little to much: each step darker, the same by day and by night.
  package static let steps = ["#e3eef9", "#b5d4ec", "#79b5d9", "#4292c6", "#2171b5", "#08306b"]

  /// The step of a part of the whole, and the colour in which words are read on it.
  package static func step(_ share: Double) -> (fill: String, words: String) {
    let place = min(steps.count - 1, max(0, Int(share * Double(steps.count))))
    return (steps[place], place < 4 ? "#000000" : "#ffffff")
  }

  /// Rules by which a page's own light or darkness colours the pictures in it.
  static var rules: String {
    func variables(_ colour: (PictureColour) -> String) -> String {
      all.map { "--fw-\($0.name):\(colour($0))" }.joined(separator: ";")
    }
    let classes = all.map { ".fw-\($0.name){fill:var(--fw-\($0.name))}" }.joined(separator: "\n")
    return """
      .fw-picture{\(variables(\.light))}
      @media (prefers-color-scheme: dark){.fw-picture{\(variables(\.dark))}}
      \(classes)
      .fw-picture text{font-family:system-ui,"Noto Sans",sans-serif}
      """
  }
}
