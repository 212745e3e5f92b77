import Foundation
import Reports
import Testing

/// The colours, computed: whoever sees fewer colours still sees them apart.
@Suite struct PictureColourTests {
  /// Linear light of red, green and blue.
  private struct Light {
    let red, green, blue: Double

    init(_ hex: String) {
      let number = Int(hex.dropFirst(), radix: 16) ?? 0
      func linear(_ byte: Int) -> Double {
        let value = Double(byte & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      (red, green, blue) = (linear(number >> 16), linear(number >> 8), linear(number))
    }

    init(_ red: Double, _ green: Double, _ blue: Double) {
      (self.red, self.green, self.blue) = (red, green, blue)
    }

    var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

    /// The ratio of WCAG 2.2.
    func contrast(with other: Light) -> Double {
      let lights = [luminance, other.luminance].sorted()
      return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    func seen(by matrix: [[Double]]) -> Light {
      func row(_ row: [Double]) -> Double {
        max(0, min(1, row[0] * red + row[1] * green + row[2] * blue))
      }
      return Light(row(matrix[0]), row(matrix[1]), row(matrix[2]))
    }

    /// CIE L*a*b* under D65.
    var lab: [Double] {
      let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
      let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
      func part(_ value: Double) -> Double {
        value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
      }
      let (a, b, c) = (part(x), part(luminance), part(z))
      return [116 * b - 16, 500 * (a - b), 200 * (b - c)]
    }

    func distance(to other: Light) -> Double {
      sqrt(zip(lab, other.lab).reduce(0) { $0 + pow($1.0 - $1.1, 2) })
    }
  }

  /// Machado, Oliveira and Fernandes (2009), severity 1; and all colours.
  private static let eyes: [(name: String, matrix: [[Double]])] = [
    ("all", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanopia",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  @Test(arguments: eyes.indices, [true, false])
  func `editions are seen apart`(eye: Int, isLight: Bool) {
    let colours = PictureColour.series.map { Light(isLight ? $0.light : $0.dark) }
      .map { $0.seen(by: Self.eyes[eye].matrix) }
    for (place, colour) in colours.enumerated() {
      for other in colours[(place + 1)...] {
        #expect(colour.distance(to: other) > 12, "\(place) to \(Self.eyes[eye].name)")
      }
    }
  }

  @Test(arguments: [true, false])
  func `words and bars stand out from the page`(isLight: Bool) {
    func light(_ colour: PictureColour) -> Light { Light(isLight ? colour.light : colour.dark) }
    let ground = light(.ground)
    #expect(light(.ink).contrast(with: ground) >= 7)
    #expect(light(.faint).contrast(with: ground) >= 4.5)
    #expect(light(.faint).contrast(with: light(.line)) >= 4.5)
    for colour in PictureColour.series { #expect(light(colour).contrast(with: ground) >= 3) }
    #expect(light(.series[0]).contrast(with: light(.behind)) >= 3)
  }

  @Test(arguments: eyes.indices)
  func `more is always darker`(eye: Int) {
    let steps = PictureColour.steps.map { Light($0).seen(by: Self.eyes[eye].matrix).lab[0] }
    for (lighter, darker) in zip(steps, steps.dropFirst()) { #expect(lighter - darker > 6) }
  }

  @Test func `a figure is read on every step`() {
    for place in PictureColour.steps.indices {
      let share = (Double(place) + 0.5) / Double(PictureColour.steps.count)
      let step = PictureColour.step(share)
      #expect(step.fill == PictureColour.steps[place])
      #expect(Light(step.words).contrast(with: Light(step.fill)) >= 4.5, "\(step)")
    }
  }
}
